"""What executed notebooks carry: the results of each room, for everybody or for the organisation alone."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from cdl_workbook.exports.documents import SECTION_MIME
from cdl_workbook.vocabulary import Audience
from cdl_workbook.workbook import Workbook


def executed_notebooks(workbook: Workbook) -> tuple[Path, ...]:
    """The executed copies in ``out/``, in order."""
    return tuple(sorted((workbook.out / "executed").glob("[0-9][0-9]_*.ipynb")))


def is_internal(output: Mapping[str, Any]) -> bool:
    """Whether an output is for the organisation alone."""
    return bool(output.get("metadata", {}).get("cdl_workbook", {}).get("audience") == Audience.INTERNAL)


def sections_of(workbook: Workbook, audience: Audience) -> Iterator[dict[str, Any]]:
    """What the executed notebooks carry, each room once: a view shown twice does not double its findings.

    Args:
        audience: for the organisation alone only what is not for everybody.
    """
    rooms: set[str] = set()
    for path in executed_notebooks(workbook):
        for output in _outputs(path):
            section = output.get("data", {}).get(SECTION_MIME)
            if section and is_internal(output) is (audience is Audience.INTERNAL):
                if section["room"] not in rooms:
                    yield section
                rooms.add(section["room"])


def _outputs(path: Path) -> Iterator[dict[str, Any]]:
    for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
        yield from cell.get("outputs", [])
