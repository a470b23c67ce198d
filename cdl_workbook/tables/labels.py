"""A column's name and its label: which of the two says what the column holds."""

from __future__ import annotations

from cdl_workbook.header_lexicon import HeaderMatch, match_column


def what_is_said(name: str, label: str | None) -> HeaderMatch:
    """What the name says; where the label says more (``v17``: «Religionszugehörigkeit»), what that says.

    >>> what_is_said("v17", "Religionszugehörigkeit").kind, what_is_said("PLZ", None).kind
    ('religion', 'postcode')
    """
    said = match_column(name)
    if label is None:
        return said
    more = match_column(label)
    return more if more.kind and more.certainty > said.certainty else said


def decides_label(name: str, label: str | None) -> bool:
    """True where the label says what the name does not."""
    return label is not None and what_is_said(name, label) != match_column(name)
