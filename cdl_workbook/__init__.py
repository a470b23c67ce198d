"""Notebooks that guide a civil-society organisation through its data and its data project."""

from __future__ import annotations

__version__ = "0.1.0"
