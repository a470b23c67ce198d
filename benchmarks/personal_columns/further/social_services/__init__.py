"""Social services: homeless aid, housing, addiction, debt, families, work, law, prisons, early help."""
