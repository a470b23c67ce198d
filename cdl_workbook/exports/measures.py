"""The measures as csv: what to do about each concern and what else is planned, by whom and by when."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from cdl_workbook.exports.known import Concern, Known
from cdl_workbook.exports.tabular import write_csv

COLUMNS = ("code", "table", "concern", "measure", "severity", "owner", "due", "status", "audience")
PLAN = "su.measures"
"""The question that asks what is done, by whom and by when."""


@dataclass(frozen=True, slots=True)
class Planned:
    """One row of the plan; what nobody said is empty.

    Attributes:
        name: of the concern, see ``Concern.name``; its code alone stands for every table.
        status: in words.
    """

    name: str = ""
    measure: str = ""
    who: str = ""
    due: str = ""
    status: str = ""

    def is_about(self, concern: Concern) -> bool:
        """Whether this is what somebody does about a concern."""
        return self.name.casefold() in (concern.code, " ".join(concern.name.split()).casefold())


def write_measures(folder: Path, known: Known) -> Path:
    """Write the list: a row for each concern and for each measure of the organisation's own."""
    header = [known.say.text(f"exports.measures.column.{name}") for name in COLUMNS]
    plan, concerns = planned(known), [one for one in known.concerns if one.measure]
    rows = [_about(known, one, step) for one in concerns for step in _steps(plan, one)]
    rows += [_own(known, step) for step in plan if _stands_alone(known, step, concerns)]
    name = "measures-internal" if known.is_internal else "measures"
    return write_csv(folder / f"{name}.csv", header, rows, known.language)


def planned(known: Known) -> tuple[Planned, ...]:
    """What the organisation plans to do, as far as this audience may know it; each row once."""
    asked = known.catalogue.questions.get(PLAN)
    options = [one for column in asked.columns for one in column.options] if asked else []
    status = {one.id: one.text[known.language] for one in options}
    return tuple(dict.fromkeys(_planned(row, status) for row in known.rows(PLAN)))


def owner_of(known: Known, concern: Concern) -> str:
    """Who looks after the concern's table, where that is known."""
    return known.said("pr.table.owner", concern.table) if concern.table else ""


def _planned(row: Mapping[str, object], status: Mapping[str, str]) -> Planned:
    said = {name: " ".join(str(cell or "").split()) for name, cell in row.items()}
    how_far = said.get("status", "")
    return Planned(
        name=said.get("code", ""),
        measure=said.get("measure", ""),
        who=said.get("who", ""),
        due=said.get("due", ""),
        status=status.get(how_far, how_far),
    )


def _steps(plan: tuple[Planned, ...], concern: Concern) -> Iterator[Planned]:
    """What is planned about a concern; an empty row where nothing is."""
    about = [step for step in plan if step.is_about(concern)]
    yield from about or [Planned()]


def _stands_alone(known: Known, step: Planned, concerns: list[Concern]) -> bool:
    """Whether a measure is listed by itself.

    A name that no concern has is one of an earlier run. For everybody it may also be that of a concern that
    rests on an internal answer, so there only measures without a name are listed.
    """
    if step.name and not known.is_internal:
        return False
    return bool(step.measure) and not any(map(step.is_about, concerns))


def _about(known: Known, concern: Concern, step: Planned) -> tuple[str, ...]:
    return (
        concern.code,
        concern.table,
        concern.message,
        step.measure or concern.measure,
        known.say.text(f"severity.{concern.severity}"),
        step.who or owner_of(known, concern),
        *_how_far(known, step),
    )


def _own(known: Known, step: Planned) -> tuple[str, ...]:
    code, _, table = step.name.partition(" · ")
    return (code, table, "", step.measure, "", step.who, *_how_far(known, step))


def _how_far(known: Known, step: Planned) -> tuple[str, str, str]:
    status = step.status or known.say.text("exports.measures.open")
    return step.due, status, known.say.text(f"exports.audience.{known.answers.audience}")
