"""What is known of a sample, or of a small workbook written in a test, without running a notebook."""

from __future__ import annotations

import csv
import io
import os
from functools import cache
from pathlib import Path
from typing import NoReturn

import pytest

from cdl_workbook.assessment import answers_of, assess_workbook_inventory, known_to_each
from cdl_workbook.exports.documents import findings_document, inventory_document
from cdl_workbook.exports.known import Known
from cdl_workbook.resources import shipped
from cdl_workbook.vocabulary import Audience
from cdl_workbook.workbook import Workbook, open_workbook
from tests.commands import make_workbook

SAMPLES = ("schuldnerberatung", "tafel", "sportverein")
FULL = "schuldnerberatung"
"""The sample in which every question that is asked is answered."""


def sample(name: str) -> Workbook:
    return open_workbook(shipped("samples") / name)


@cache
def known_sample(name: str, audience: Audience = Audience.PUBLIC) -> Known:
    """What is known of a sample; taken once for all tests."""
    return known_of(sample(name), audience)


def known_of(workbook: Workbook, audience: Audience = Audience.PUBLIC) -> Known:
    """What ``run`` hands to the exports, from the same two documents."""
    assessment = assess_workbook_inventory(workbook)
    public = [
        *assessment.findings,
        *(
            one
            for principle in workbook.catalogue.principles
            for one in answers_of(workbook, principle, Audience.PUBLIC, assessment).findings
        ),
    ]
    inventory = inventory_document(assessment.shareable)
    return known_to_each(workbook, inventory, findings_document(public))[audience]


def small(
    folder: Path, answers: str = "", overlay: str = "", language: str = "de", data: str = ""
) -> Workbook:
    """A workbook with two small tables; ``answers`` is the content below the schema line."""
    settings = "created: 2026-03-04\n" + ("overlays: [eigene.yaml]\n" if overlay else "")
    made = make_workbook(folder, settings, language)
    rows = "".join(f"{n};Anna{n};{n % 3};2024-0{1 + n % 9}-01\n" for n in range(1, 9))
    (made / "data" / "mitglieder.csv").write_text(
        data or f"Nr;Vorname;Gruppe;Stand\n{rows}", encoding="utf-8"
    )
    (made / "data" / "waren.csv").write_text("Ware;Menge\nApfel;3\nBirne;4\n", encoding="utf-8")
    if answers:
        text = f"schema: cdl-workbook/answers/1\n{answers}"
        (made / "answers.yaml").write_text(text, encoding="utf-8")
    if overlay:
        (made / "eigene.yaml").write_text(overlay, encoding="utf-8")
    return open_workbook(made)


def rows_of(path: Path) -> list[dict[str, str]]:
    """A csv file as Python's own reader sees it."""
    text = path.read_text(encoding="utf-8-sig")
    return list(csv.DictReader(io.StringIO(text), delimiter=";" if ";" in text.split("\n")[0] else ","))


def complain(what: str) -> NoReturn:
    """Skip here; where ``CI`` is set, fail."""
    (pytest.fail if os.environ.get("CI") else pytest.skip)(f"needs {what}")
