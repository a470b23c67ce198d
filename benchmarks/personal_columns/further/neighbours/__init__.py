"""Neighbours: tenants, guests, helpers, parents, signatures, interpreters; rooms, tools and articles."""
