"""The samples' answers: they fit the catalogue, are as their cards say, and give away nothing internal."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from cdl_workbook.analyses.questions import assess_questions
from cdl_workbook.analyses.start import learning_steps, next_step, sketch_of
from cdl_workbook.answers import Answer, Key, Review, State, review_answers
from cdl_workbook.answers.file import read_answers
from cdl_workbook.assessment import assess_workbook_inventory
from cdl_workbook.catalogue import Visibility, load_catalogue
from cdl_workbook.disclosure import make_shareable_answers
from cdl_workbook.office_hour import Step
from cdl_workbook.run import run_workbook
from cdl_workbook.starter import make_demo
from cdl_workbook.vocabulary import Audience, Language
from cdl_workbook.workbook import Workbook, open_workbook
from tests.commands import text_of

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "data" / "samples"
FOLDERS = ("schuldnerberatung", "tafel", "sportverein")
STEPS = {"schuldnerberatung": Step.IMPLEMENT, "tafel": Step.CONNECT, "sportverein": Step.LEARN}
MAIL = "k.lindemann@example.org"
"""Planted in a public answer of the food bank."""
TELLING = 25
"""Characters: a shorter text may stand elsewhere by chance."""


@pytest.fixture(scope="module", params=FOLDERS)
def sample(request: pytest.FixtureRequest) -> Workbook:
    return open_workbook(SAMPLES / request.param)


def review_of(workbook: Workbook) -> Review:
    tables = assess_workbook_inventory(workbook).tables
    return review_answers(workbook.answers.load(), workbook.catalogue, tuple(tables), workbook.folder)


def answers_in(folder: str) -> dict[Key, Answer]:
    return dict(open_workbook(SAMPLES / folder).answers.load().entries)


def keys_that_are(folder: str, state: State) -> set[str]:
    return {str(key) for key, answer in answers_in(folder).items() if answer.state is state}


def internal_texts(workbook: Workbook) -> Iterator[str]:
    """Every longer text of an internal answer, its voices and its history."""
    for key, answer in workbook.answers.load().entries.items():
        if not answer.is_visible_to_all(workbook.catalogue.questions[key.question]):
            for voice in (answer, *answer.voices, *answer.history):
                yield from texts_in([voice.value, voice.note, voice.reason])


def texts_in(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield from [value] if len(value) >= TELLING else []
    elif isinstance(value, dict | list | tuple):
        for one in value.values() if isinstance(value, dict) else value:
            yield from texts_in(one)


def test_all_answers_fit_the_catalogue(sample: Workbook) -> None:
    assert [one.message(Language.EN) for one in review_of(sample).unfit] == []


def test_the_hashes_are_those_of_the_tables(sample: Workbook) -> None:
    there = assess_workbook_inventory(sample).tables
    spoken_of = sample.answers.load().tables
    assert spoken_of
    assert dict(spoken_of).items() <= dict(there).items()


def test_authors_are_roles_that_stay_as_they_are(sample: Workbook) -> None:
    answers = sample.answers.load()
    shared = make_shareable_answers(
        sample.catalogue, answers, Audience.PUBLIC, {one: one for one in answers.tables}
    ).answers
    for key, answer in answers.entries.items():
        assert all(one.author and one.at for one in (answer.voices or (answer,)))
        if key in shared.entries:
            cleaned = shared.entries[key]
            assert [one.author for one in answer.voices] == [one.author for one in cleaned.voices]
            assert answer.author == cleaned.author


def test_only_the_planted_address_is_replaced_in_public_texts(sample: Workbook) -> None:
    answers = sample.answers.load()
    names = {one: one for one in answers.tables}
    columns = assess_workbook_inventory(sample).columns
    shared = make_shareable_answers(
        sample.catalogue, answers, Audience.PUBLIC, names, columns
    ).answers.entries
    changed = {
        str(key)
        for key, cleaned in shared.items()
        if cleaned.said != answers.entries[key].said or cleaned.voices != answers.entries[key].voices
    }
    assert changed == ({"cs.existing_product.which"} if sample.name == "tafel" else set())


@pytest.mark.parametrize("audience", list(Audience))
def test_each_sample_leads_to_its_own_next_step(sample: Workbook, audience: Audience) -> None:
    shared = make_shareable_answers(sample.catalogue, sample.answers.load(), audience)
    assert next_step(sample.catalogue, shared.answers).step is STEPS[sample.name]


def test_each_sample_raises_a_handful_of_concerns(sample: Workbook) -> None:
    tables = tuple(assess_workbook_inventory(sample).tables)
    found = [
        assess_questions(sample.catalogue, sample.answers.load(), principle, tables)
        for principle in sample.catalogue.principles
    ]
    public, internal = (
        [one.code for part in found for one in getattr(part, name) if one.severity]
        for name in ("public", "internal")
    )
    assert 3 <= len(public) <= 15
    assert 3 <= len(internal) <= 15


def test_the_debt_counselling_centre_has_answered_everything() -> None:
    workbook = open_workbook(SAMPLES / "schuldnerberatung")
    review = review_of(workbook)
    assert (review.open, review.unknown, review.contested, review.outdated) == ((), (), (), ())
    assert review.asked == review.answered == len(workbook.answers.load())
    assert sketch_of(workbook.catalogue, workbook.answers.load())[1] == ()


def test_the_debt_counselling_centre_holds_what_its_card_says() -> None:
    answers, catalogue = answers_in("schuldnerberatung"), load_catalogue()
    chosen = {str(key): answer.visibility for key, answer in answers.items() if answer.visibility}
    assert chosen == {"fe.people": Visibility.PUBLIC, "pr.measures": Visibility.INTERNAL}
    assert {str(key) for key, answer in answers.items() if answer.history} == {"cg.problem", "pr.minimal"}
    assert sum(bool(answer.evidence) for answer in answers.values()) >= 3
    hidden = [
        key for key, one in answers.items() if not one.is_visible_to_all(catalogue.questions[key.question])
    ]
    assert len(hidden) > 20
    assert {answer.author for answer in answers.values()} == {
        "Leitung",
        "Beratungsteam",
        "Verwaltung",
        "Datenschutz",
    }


def test_evidence_leads_to_files_that_are_there() -> None:
    for folder in FOLDERS:
        for answer in answers_in(folder).values():
            assert all((SAMPLES / folder / one).is_file() for one in answer.evidence)


def test_the_food_bank_is_complete_and_does_not_agree() -> None:
    review = review_of(open_workbook(SAMPLES / "tafel"))
    assert review.open == ()
    assert [str(key) for key in review.outdated] == ["ju.perspective"]
    contested = {key: one for key, one in answers_in("tafel").items() if one.state is State.CONTESTED}
    assert len(contested) == len(review.contested) == 10
    for answer in contested.values():
        assert len({voice.author for voice in answer.voices}) == len(answer.voices) in (2, 3)
    assert sum(bool(voice.note) for one in contested.values() for voice in one.voices) >= 15


def test_the_food_bank_does_not_know_everything() -> None:
    assert len(keys_that_are("tafel", State.UNKNOWN)) == 10
    without = keys_that_are("tafel", State.NOT_APPLICABLE)
    assert without == {"cs.interop", "su.open", "li.presentation"}
    assert MAIL in str(answers_in("tafel")[Key("cs.existing_product.which")].value)


def test_the_sports_club_is_about_half_way() -> None:
    workbook = open_workbook(SAMPLES / "sportverein")
    review, catalogue = review_of(workbook), workbook.catalogue
    assert 0.4 <= review.answered / review.asked <= 0.6
    waiting = {catalogue.questions[key.question].principle for key in review.open}
    assert not waiting & {"start", "literacy", "common_good"}
    assert "privacy" in waiting
    assert len(learning_steps(catalogue, workbook.answers.load(), at_most=100)) >= 6
    assert not any(row.get("decision") for row in answers_in("sportverein")[Key("st.questions")].value)


def test_nothing_internal_is_in_what_may_be_shared(sample: Workbook, tmp_path: Path) -> None:
    made = make_demo(tmp_path / sample.name, Language.DE, sample.name)
    assert not run_workbook(made).failed
    public = [made.out / "report.html", made.out / "findings.json"]
    public += [path for path in (made.out / "exports").rglob("*") if path.is_file()]
    raw = "\n".join(text_of(path) for path in public)
    shown = " ".join(unescape(re.sub(r"<[^>]+>", " ", raw)).split())
    hidden = [" ".join(text.split()) for text in internal_texts(made)]
    assert hidden
    assert [text for text in hidden if text in shown or text in raw] == []
    assert MAIL not in raw
    findings = json.loads((made.out / "findings.json").read_text(encoding="utf-8"))["findings"]
    codes = {one["code"] for one in findings if one["status"] == "concern"}
    hidden_codes = {
        one.code
        for principle in made.catalogue.principles
        for one in assess_questions(made.catalogue, made.answers.load(), principle).internal
    }
    assert "start.data_missing" in codes
    assert hidden_codes
    assert not codes & hidden_codes


def test_the_examples_in_the_page_on_answers_are_valid(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "questions-and-answers.md").read_text(encoding="utf-8")
    example = re.search(r"```yaml\n(---\n.*?)```", page, re.DOTALL)
    overlay = re.search(r"```yaml overlay\n(.*?)```", page, re.DOTALL)
    assert example
    assert overlay
    answers = read_answers(example[1], "answers.yaml")
    assert review_answers(answers, load_catalogue()).unfit == ()
    assert answers.get(Key("pr.table.purpose", "klientinnen.csv"))
    (tmp_path / "radverband.yaml").write_text(overlay[1], encoding="utf-8")
    catalogue, shipped = load_catalogue([tmp_path / "radverband.yaml"]), load_catalogue()
    assert catalogue.overlays == {"radverband-nord": "2026-1"}
    assert "fe.nord_insured" in {one.id for one in catalogue.of("feasibility")}
    assert not {"ju.ecology", "ju.ecology.leaner"} & set(catalogue.questions)
    assert "law.church" not in catalogue.rules
    assert catalogue.questions["cs.field"].text_hash == shipped.questions["cs.field"].text_hash
    assert catalogue.questions["cg.problem"].text_hash != shipped.questions["cg.problem"].text_hash
