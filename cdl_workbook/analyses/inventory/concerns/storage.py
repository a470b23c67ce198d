"""Files → findings: versions nobody needs, files nobody touched, and who may open them.

Sources: GDPR (EU) 2016/679, Art. 5(1). The period is an ethical choice: docs/decisions/0006-whole-folders.md.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from cdl_workbook.analyses.inventory.concerns.together import folder_concern, listed
from cdl_workbook.findings import Finding
from cdl_workbook.inventory import FileFacts, Inventory, Likeness
from cdl_workbook.vocabulary import Personal, Severity, Status

UNTOUCHED_YEARS = 3
"""A file that nobody changed for so long is worth the question whether it is still needed."""

_DAYS_IN_A_YEAR = 365.25
_SECURE = ("GDPR Art. 5(1)(f)",)


def assess_storage(inventory: Inventory, as_of: dt.date | None = None) -> Iterator[Finding]:
    """What the files themselves give rise to.

    Args:
        as_of: the day from which «nobody touched it for years» counts; the newest file's if not given.
    """
    yield from _versions(inventory)
    yield from _untouched(inventory, as_of)
    yield from _access(inventory)
    synced = [file for file in inventory.files if file.in_sync_folder]
    if synced:
        yield _about_files("sync_folder", _how_severe(inventory, synced, Severity.MEDIUM), synced, _SECURE)
    if inventory.leftovers:
        yield folder_concern("leftovers", Severity.LOW, file_count=inventory.leftovers)


def _versions(inventory: Inventory) -> Iterator[Finding]:
    copies = [set(one.tables) for one in inventory.repeats if one.likeness is Likeness.SAME_FILE]
    for family in inventory.versions:
        if family.marked and not any(set(family.files) <= same for same in copies):
            newest, *older = family.files
            severe = _persons_in(inventory, family.files)
            yield folder_concern(
                "versions",
                Severity.MEDIUM if severe else Severity.LOW,
                table=newest,
                sources=("GDPR Art. 5(1)(d)", "GDPR Art. 5(1)(e)"),
                questions=("pr.retention",),
                newest=newest,
                older=listed(older),
                file_count=len(older),
            )


def _untouched(inventory: Inventory, as_of: dt.date | None) -> Iterator[Finding]:
    if not inventory.files:
        return
    days = {file.path: dt.date.fromisoformat(file.modified) for file in inventory.files}
    today = as_of or max(days.values())
    old = [
        file
        for file in inventory.files
        if (today - days[file.path]).days >= UNTOUCHED_YEARS * _DAYS_IN_A_YEAR
    ]
    if old:
        yield _about_files(
            "untouched_files",
            _how_severe(inventory, old, Severity.MEDIUM),
            old,
            ("GDPR Art. 5(1)(e)",),
            ("pr.retention",),
            oldest=min(file.modified for file in old)[:4],
            years=UNTOUCHED_YEARS,
        )


def _access(inventory: Inventory) -> Iterator[Finding]:
    """Who may open or change files with data about persons."""
    files = [file for file in inventory.files if _persons_in(inventory, [file.path])]
    unknown = [file for file in files if file.open_to_all is None]
    if unknown:
        yield Finding(
            code="inventory.file_access",
            status=Status.NOT_ASSESSED,
            reason="access_unknown",
            evidence={"file_count": len(unknown)},
        )
    for code, chosen in (
        ("open_to_all", [file for file in files if file.open_to_all]),
        ("others_may_write", [file for file in files if file.others_may_write]),
    ):
        if chosen:
            # Whoever works alone at the computer has nothing to fear: never as urgent as what the data say.
            severity = Severity.MEDIUM if _protected_in(inventory, chosen) else Severity.LOW
            yield _about_files(code, severity, chosen, _SECURE, ("pr.measures",))


def _about_files(
    code: str,
    severity: Severity,
    files: Sequence[FileFacts],
    sources: tuple[str, ...],
    questions: tuple[str, ...] = ("pr.measures",),
    **evidence: int | str,
) -> Finding:
    names = listed([file.path for file in files])
    table = files[0].path if len(files) == 1 else None
    return folder_concern(
        code,
        severity,
        table=table,
        sources=sources,
        questions=questions,
        files=names,
        file_count=len(files),
        **evidence,
    )


def _how_severe(inventory: Inventory, files: Sequence[FileFacts], with_persons: Severity) -> Severity:
    return with_persons if _persons_in(inventory, [file.path for file in files]) else Severity.LOW


def _persons_in(inventory: Inventory, paths: Sequence[str]) -> bool:
    return any(table.may_hold_persons for table in inventory.tables if table.path in paths)


def _protected_in(inventory: Inventory, files: Sequence[FileFacts]) -> bool:
    paths = {file.path for file in files}
    return any(
        column.personal in (Personal.SPECIAL_CATEGORY, Personal.CRIMINAL_OFFENCE)
        for table in inventory.tables
        if table.path in paths
        for column in table.columns
    )
