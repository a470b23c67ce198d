"""Findings and inventory → files that other programs read."""
