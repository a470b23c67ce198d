"""Nouns in, HTML or plain text out. Nothing here reads a file, counts a cell or decides a severity.

``html`` and ``figures`` are the building blocks; ``findings`` and ``inventory`` show the nouns. All that
comes from data is escaped where it enters: builders return ``markupsafe.Markup`` and escape plain text
themselves.
"""
