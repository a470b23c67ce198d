"""Synthetic tables of civil-society organisations, with the truth about every column. See README.md."""
