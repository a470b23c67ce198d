"""A workbook that asks ten questions of its own, and a hand that fills in its questionnaires."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import openpyxl

from cdl_workbook.answers.questionnaire.layout import AUTHOR, CONTROL_SHEET, HIDDEN, SHOWN
from cdl_workbook.workbook import Workbook, open_workbook
from tests.commands import make_workbook

OVERLAY = """\
extends: cdl-workbook
id: probe-bund
version: "2"
principles:
  probe:
    prefix: zz
    title: {de: "Probe: geht das?", en: "Trial: does it work?"}
    about: {de: "Zehn Fragen.", en: "Ten questions."}
questions:
  zz.kind:
    text: {de: "Was seid ihr?", en: "What are you?"}
    type: single
    options:
      - id: club
        text: {de: "Verein oder Verband", en: "club or federation"}
        help: {de: "e. V.", en: "e. V."}
      - {id: "yes", text: {de: "ja, etwas anderes", en: "yes, something else"}}
      - {id: "no", text: {de: "nein", en: "no"}}
  zz.groups:
    text: {de: "Für wen?", en: "For whom?"}
    type: multi
    options:
      - {id: children, text: {de: "Kinder", en: "children"}}
      - {id: older, text: {de: "ältere Menschen", en: "older people"}, help: {de: "ab 65", en: "from 65"}}
      - {id: others, text: {de: "andere", en: "others"}}
  zz.story:
    text: {de: "Was wollt ihr?", en: "What do you want?"}
    type: text
  zz.hours:
    text: {de: "Wie viel Zeit?", en: "How much time?"}
    type: number
    unit: {de: Stunden, en: hours}
    show_if:
      any:
        - {question: zz.kind, op: has_any, value: [club, "yes"]}
        - {question: zz.groups, op: has, value: older}
  zz.span:
    text: {de: "Wie viele Menschen?", en: "How many people?"}
    type: range
  zz.day:
    text: {de: "Wann?", en: "When?"}
    type: date
  zz.list:
    text: {de: "Was habt ihr?", en: "What have you got?"}
    type: table
    columns:
      - {id: what, text: {de: "Was?", en: "What?"}}
      - id: where
        text: {de: "Wo?", en: "Where?"}
        options:
          - {id: paper, text: {de: "auf Papier", en: "on paper"}}
          - {id: heads, text: {de: "in den Köpfen", en: "in people's heads"}}
  zz.secret:
    text: {de: "Was läuft schief?", en: "What goes wrong?"}
    type: text
    visibility: internal
  zz.table:
    text: {de: "Wozu dient die Tabelle?", en: "What is the table for?"}
    type: text
    scope: table
  zz.proof:
    text: {de: "Wo steht das?", en: "Where is it written?"}
    type: file
    show_if: {question: zz.story, op: answered}
"""
_SAME_FOR_ALL = """\
    principle: probe
    notebook: 00_start
    plain: {de: "Sagt es kurz."}
    why: {de: "Weil es zählt.", en: "Because it counts."}
"""
QUESTIONS = "kind groups story hours span day list secret table proof".split()


def overlay(text: str = OVERLAY) -> str:
    """The overlay's file: what all questions share is put into each."""
    lines = text.splitlines(keepends=True)
    return "".join(
        f"{line}{_SAME_FOR_ALL}" if line.startswith("  zz.") and line.endswith(":\n") else line
        for line in lines
    )


def asking_workbook(folder: Path, answers: str = "", language: str = "de") -> Workbook:
    """A workbook with the overlay, a table, and answers."""
    make_workbook(folder, "overlays: [probe.yaml]\n", language)
    (folder / "probe.yaml").write_text(overlay(), encoding="utf-8")
    (folder / "data" / "beitrag.csv").write_text("Nr;Beitrag\n1;2\n2;3\n", encoding="utf-8")
    if answers:
        (folder / "answers.yaml").write_text(answers, encoding="utf-8")
    return open_workbook(folder)


Place = str | tuple[str, ...]
"""A question's id; or id and part; or id, part and table."""


def fill(path: Path, cells: Mapping[Place, Mapping[str, Any]], author: str = "") -> Path:
    """Type into a questionnaire: place → column → what."""
    book = openpyxl.load_workbook(path)
    left = {(place,) if isinstance(place, str) else place: typed for place, typed in cells.items()}
    for sheet in book:
        for row in rows_of(sheet):
            typed = left.pop(
                tuple(filter(None, (row["id"].value, row["part"].value, row["table"].value))), {}
            )
            for column, value in typed.items():
                row[column].value = value
    assert left == {}, "every place was there"
    if author:
        first = book.worksheets[0]
        [mark] = [cell for row in first.iter_rows() for cell in row if cell.value == AUTHOR]
        first.cell(mark.row, mark.column - 1).value = author
    book.save(path)
    return path


def rows_of(sheet: Any) -> Iterator[dict[str, Any]]:
    """The rows of a sheet of questions, by column."""
    if sheet.title == CONTROL_SHEET or sheet.max_column < len(SHOWN) + len(HIDDEN):
        return
    for row in sheet.iter_rows(min_row=2):
        yield dict(zip((*SHOWN, *HIDDEN), row, strict=True))
