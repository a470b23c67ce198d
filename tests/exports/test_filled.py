"""How much of what the full sample knows stands in its exports: at least 80 % of it, in each of them.

What it knows is counted here by itself, from ``answers.yaml``, ``workbook.yaml`` and the inventory: each
answer whose question belongs to the export, and each fact that has a field there.
"""

import dataclasses
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from types import MappingProxyType

import pytest
from ruamel.yaml import YAML

from cdl_workbook.answers import Answers
from cdl_workbook.catalogue import Question, Visibility, load_catalogue
from cdl_workbook.disclosure import ShareableAnswers
from cdl_workbook.exports.datasheet.sections import SECTIONS
from cdl_workbook.exports.known import Known
from cdl_workbook.exports.write import write_exports
from cdl_workbook.render.markdown import as_plain_text
from cdl_workbook.resources import load_messages, shipped
from cdl_workbook.vocabulary import Audience, Personal
from tests.exports.made import FULL, known_sample

ENOUGH = 0.8
CATALOGUE, WORDS = load_catalogue(), load_messages("de")
READ = YAML(typ="safe").load
SAMPLE = shipped("samples") / FULL
SETTINGS = READ((SAMPLE / "workbook.yaml").read_text(encoding="utf-8"))
GIVEN = READ((SAMPLE / "answers.yaml").read_text(encoding="utf-8"))
RECORD_ALSO = {"pr.table.owner"}
PLACEHOLDER = {"pr.occurs"}
"""Only one of its options has recipients; the others have no field."""


def texts_of(question: Question, value: object) -> Iterator[str]:
    """What must stand somewhere if an answer was told: the words of each option, a text as it is."""
    options = [*question.options, *(one for column in question.columns for one in column.options)]
    named = {one.id: one.text.de for one in options}
    match value:
        case list():
            for one in value:
                yield from texts_of(question, one)
        case dict():
            for one in value.values():
                yield from texts_of(question, one)
        case str():
            yield named.get(value, value).splitlines()[0]


def answers(wanted: Callable[[Question], bool], *, public: bool) -> Iterator[tuple[str, str]]:
    """Question → text, for all answers of the sample, also those to its tables."""
    tables = GIVEN["tables"].values()
    for given in (GIVEN["answers"], *(one["answers"] for one in tables)):
        for name, answer in given.items():
            question = CATALOGUE.questions[name]
            visible = answer.get("visibility", question.visibility) == Visibility.PUBLIC
            if wanted(question) and answer["state"] == "answered" and (visible or not public):
                yield from ((name, text) for text in texts_of(question, answer["value"]))


def kinds(known: Known, *but: Personal) -> Iterator[tuple[str, str]]:
    for table in known.tables:
        for column in table.columns:
            if column.kind and column.personal not in (Personal.NONE_FOUND, Personal.FREE_TEXT, *but):
                yield f"kind {table.label} {column.name}", WORDS[f"kinds.{column.kind}"]


def of_record(known: Known) -> Iterator[tuple[str, str]]:
    yield "controller", SETTINGS["organisation"]["name"]
    yield "contact", SETTINGS["organisation"]["contact"]
    yield from kinds(known)
    yield from ((f"table {table.path}", table.path) for table in known.tables)
    yield from answers(
        lambda one: (
            (one.maps.vvt is not None or one.id in RECORD_ALSO)
            and one.id not in PLACEHOLDER
            and one.id != "pr.data"
        ),  # stands in only where there are no tables
        public=False,
    )


def of_croissant(known: Known) -> Iterator[tuple[str, str]]:
    yield "creator", SETTINGS["organisation"]["name"]
    yield "date", str(SETTINGS["created"])
    yield from kinds(known)
    for table in known.tables:
        yield f"sha256 {table.path}", table.sha256
        yield f"size {table.path}", f"{table.bytes} B"
        yield from (
            (f"column {table.path} {one.name}", json.dumps(one.name, ensure_ascii=False))
            for one in table.columns
        )
    yield from answers(lambda one: one.maps.croissant_rai is not None, public=True)
    yield from answers(lambda one: one.id == "pr.table.purpose", public=True)


def of_dcat(known: Known) -> Iterator[tuple[str, str]]:
    yield "publisher", SETTINGS["organisation"]["name"]
    yield "contact", f"mailto:{SETTINGS['organisation']['contact']}"
    yield "date", str(SETTINGS["created"])
    yield "licence", "licenses/cc-by/4.0"
    yield "theme", "data-theme/SOCI"
    yield from kinds(known)
    for table in known.tables:
        yield f"title {table.path}", Path(table.path).stem
        yield f"sha256 {table.path}", table.sha256
        months = [(one.earliest, one.latest) for one in table.columns if one.earliest]
        yield f"from {table.path}", min(first for first, _ in months)
        yield f"to {table.path}", max(last for _, last in months)
    yield from answers(lambda one: one.id in ("pr.table.purpose", "cs.field", "cs.field.groups"), public=True)


def of_datasheet(known: Known) -> Iterator[tuple[str, str]]:
    asked = {one for ids in SECTIONS.values() for one in ids}
    said = [
        ("title", SETTINGS["project"]["title"]),
        ("summary", SETTINGS["project"]["summary"]),
        ("organisation", SETTINGS["organisation"]["name"]),
        ("contact", SETTINGS["organisation"]["contact"]),
        *((f"table {table.path}", table.path) for table in known.tables),
        *((f"column {one.name}", one.name) for table in known.tables for one in table.columns),
        *((one.code, one.message) for one in known.concerns),
        *kinds(known),
        *answers(lambda one: one.id in asked, public=True),
    ]
    yield from ((name, as_plain_text(text)) for name, text in said)


EXPORTS = {
    "record-of-processing-internal.csv": of_record,
    "croissant": of_croissant,
    "dcat-ap-de.jsonld": of_dcat,
    "datasheet.md": of_datasheet,
}


def share_filled(folder: Path, name: str, known: Known) -> tuple[float, list[str]]:
    """Which part of what is known stands in an export, and what does not."""
    write_exports(folder, known)
    path = folder / name
    paths = sorted(path.iterdir()) if path.is_dir() else [path]
    text = "\n".join(one.read_text(encoding="utf-8").replace('""', '"') for one in paths)
    wanted = list(EXPORTS[name](known))
    missing = [f"{field}: {value}" for field, value in wanted if value not in text]
    return 1 - len(missing) / len(wanted), missing


def known_for(name: str) -> Known:
    return known_sample(FULL, Audience.INTERNAL if "internal" in name else Audience.PUBLIC)


@pytest.mark.parametrize("name", EXPORTS)
def test_at_least_four_fifths_of_what_the_full_sample_knows(tmp_path, name):
    share, missing = share_filled(tmp_path, name, known_for(name))
    assert share >= ENOUGH, missing
    assert len(list(EXPORTS[name](known_for(name)))) > 20


@pytest.mark.parametrize("name", ["record-of-processing-internal.csv", "datasheet.md"])
def test_the_count_would_notice_if_answers_were_left_out(tmp_path, name):
    known = known_for(name)
    nothing = ShareableAnswers(known.answers.audience, Answers(MappingProxyType({})))
    share, missing = share_filled(tmp_path, name, dataclasses.replace(known, answers=nothing))
    assert share < 1
    assert any("pr.table.purpose" in one for one in missing)
    assert len(missing) > 10
