"""All exports of one workbook → files in a folder."""

from __future__ import annotations

from pathlib import Path

from cdl_workbook.exports.croissant import write_croissant
from cdl_workbook.exports.datasheet import datasheet_of
from cdl_workbook.exports.dcat import catalogue_of
from cdl_workbook.exports.documents import to_json, write_atomically
from cdl_workbook.exports.known import Known
from cdl_workbook.exports.measures import write_measures
from cdl_workbook.exports.record import write_record

DCAT_FILE, DATASHEET_FILE, CROISSANT_FOLDER = "dcat-ap-de.jsonld", "datasheet.md", "croissant"
_OURS = ("record-of-processing*", "measures*.csv", DCAT_FILE, DATASHEET_FILE, f"{CROISSANT_FOLDER}/*.json")


def write_exports(folder: Path, known: Known) -> tuple[Path, ...]:
    """Write what an audience may have.

    For everybody: the record of processing, the measures, and the descriptions for catalogues. For the
    organisation itself the record and the measures alone, with all answers: the others are made to be shared.
    """
    written = [*write_record(folder, known), write_measures(folder, known)]
    if known.is_internal:
        return tuple(written)
    return (
        *written,
        write_atomically(folder / DCAT_FILE, to_json(catalogue_of(known))),
        *write_croissant(folder / CROISSANT_FOLDER, known),
        write_atomically(folder / DATASHEET_FILE, datasheet_of(known)),
    )


def names_of_exports(folder: Path) -> tuple[str, ...]:
    """The names of what ``write_exports`` wrote for everybody; the descriptions of tables by their folder."""
    there = {path.relative_to(folder).parts[0] for pattern in _OURS for path in folder.glob(pattern)}
    return tuple(sorted(f"{name}/" if name == CROISSANT_FOLDER else name for name in there))


def remove_exports(folder: Path) -> None:
    """Remove what ``write_exports`` wrote earlier, and nothing else."""
    for pattern in _OURS:
        for path in folder.glob(pattern):
            path.unlink()
