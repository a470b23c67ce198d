"""The seeded generator of the synthetic organisations in this folder."""
