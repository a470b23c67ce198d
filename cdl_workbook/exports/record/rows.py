"""What is known → the rows of the record: one for each purpose, with all tables that serve it.

What each field holds follows GDPR Art. 30(1)(a) to (g); beside them stand the fields that authorities ask for
next: legal basis, exception of Art. 9, processors, impact assessment, last review.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from cdl_workbook.exports.known import Known
from cdl_workbook.exports.personal import is_protected, personal_lines
from cdl_workbook.exports.slots import Filled, filled, open_text
from cdl_workbook.inventory import TableInventory

_ALSO: Mapping[str, tuple[str, ...]] = {
    "controller": ("pr.record.controller",),
    "joint_controller": ("pr.record.joint",),
    "representative": ("pr.record.representative",),
    "data_protection_officer": ("pr.record.officer",),
    "purposes": ("pr.table.purpose",),
    "categories_of_data_subjects": ("pr.table.subjects",),
    "recipients": ("pr.table.recipients",),
    "third_countries": ("pr.table.third_country",),
    "erasure_periods": ("pr.table.retention",),
    "legal_basis": ("pr.table.basis",),
    "art9_basis": ("pr.table.special_basis",),
    "processor": ("pr.table.processors", "pr.table.processors.contract"),
    "dpia_needed": ("pr.dpia",),
    "last_review": ("pr.record.reviewed",),
    "owner": ("pr.table.owner",),
}
"""Field → questions that fill it even where the catalogue does not map them."""

FIELDS = (
    *("purposes", "tables", "owner", "controller", "joint_controller", "representative"),
    *("data_protection_officer", "categories_of_data_subjects", "categories_of_personal_data", "recipients"),
    *("third_countries", "erasure_periods", "technical_and_organisational_measures", "legal_basis"),
    *("art9_basis", "processor", "dpia_needed", "last_review"),
)
"""The record's columns, in their order."""

_OUTSIDE = ("figures", "named_outside")
"""Of all that may occur, what has recipients outside."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One field of one row."""

    text: str
    is_open: bool = False


Row = Mapping[str, Cell]


def record_of(known: Known) -> tuple[Row, ...]:
    """The record: a row for each purpose; a table whose purpose nobody has said has a row of its own."""
    return tuple(_row(known, purpose, tables) for purpose, tables in _by_purpose(known))


def _by_purpose(known: Known) -> Iterator[tuple[str, tuple[TableInventory, ...]]]:
    groups: dict[str, tuple[str, list[TableInventory]]] = {}
    for table in known.tables:
        if _is_about_nobody(known, table):
            continue
        said = "\n".join(filled(known, "vvt", "purposes", (table.label,), _ALSO["purposes"]).texts)
        same = " ".join(said.casefold().split()).rstrip(".") or f"\x00{table.label}"
        groups.setdefault(same, (said, []))[1].append(table)
    if not known.tables:
        yield "", ()
    for said, tables in groups.values():
        yield said, tuple(tables)


def _is_about_nobody(known: Known, table: TableInventory) -> bool:
    """The organisation says that a table is not about people, and nothing in it says otherwise."""
    return known.value("pr.table.subjects", table.label) == ["none"] and not personal_lines(
        [table], known.language
    )


def _row(known: Known, purpose: str, tables: Sequence[TableInventory]) -> Row:
    labels = [table.label for table in tables]
    row = {field: _cell(known, field, tables, labels) for field in FIELDS}
    if purpose:
        row["purposes"] = Cell(purpose)
    row["tables"] = Cell("\n".join(labels) or known.say.text("exports.no_tables"))
    return row


def _cell(known: Known, field: str, tables: Sequence[TableInventory], labels: Sequence[str]) -> Cell:
    said = filled(known, "vvt", field, labels, _ALSO.get(field, ()))
    special = _SPECIAL.get(field)
    if special:
        return special(known, said, tables)
    return _as_cell(known, said)


def _as_cell(known: Known, said: Filled) -> Cell:
    return Cell(open_text(known, said), is_open=True) if said.is_open else Cell("\n".join(said.texts))


def _controller(known: Known, said: Filled, _: Sequence[TableInventory]) -> Cell:
    organisation = known.settings.organisation
    named = "\n".join(filter(None, (organisation.name, organisation.contact)))
    return Cell("\n".join(said.texts) or named)


def _kinds(known: Known, said: Filled, tables: Sequence[TableInventory]) -> Cell:
    """What the recogniser found; what was answered for the project stands in where there are no tables."""
    found = personal_lines(tables, known.language)
    if found or (tables and said.is_open):
        return Cell("\n".join(found) or known.say.text("exports.nothing_personal"))
    return _as_cell(known, said)


def _exception(known: Known, said: Filled, tables: Sequence[TableInventory]) -> Cell:
    if tables and not is_protected(tables):
        return Cell(known.say.text("exports.nothing_protected"))
    return _as_cell(known, said)


def _recipients(known: Known, said: Filled, tables: Sequence[TableInventory]) -> Cell:
    """Of the project's answer only what goes outside; the rest of that question is not about recipients."""
    labels = [table.label for table in tables]
    if any(known.said("pr.table.recipients", label) for label in labels):
        return _as_cell(known, said)
    occurs = known.value("pr.occurs")
    if occurs is None:
        return _as_cell(known, said)
    asked = known.catalogue.questions["pr.occurs"]
    told = [one.text[known.language] for one in asked.options if one.id in occurs and one.id in _OUTSIDE]
    others = [one for one in said.texts if one != known.said("pr.occurs")]
    return Cell("\n".join([*told, *others]) or known.say.text("exports.nobody_outside"))


_SPECIAL: Mapping[str, Callable[[Known, Filled, Sequence[TableInventory]], Cell]] = {
    "controller": _controller,
    "categories_of_personal_data": _kinds,
    "art9_basis": _exception,
    "recipients": _recipients,
}
