"""Which answers may leave, and what of them."""

from __future__ import annotations

from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cdl_workbook.answers import Answer, Answers, Key, State, Voice
from cdl_workbook.catalogue import Visibility, load_catalogue
from cdl_workbook.disclosure import make_shareable_answers, without_personal
from cdl_workbook.vocabulary import Audience

CATALOGUE = load_catalogue()


def shareable(entries: dict[Key, Answer], audience: Audience = Audience.PUBLIC, tables=None):
    return make_shareable_answers(CATALOGUE, Answers(MappingProxyType(entries)), audience, tables)


def test_internal_answers_stay_whoever_made_them_internal() -> None:
    entries = {
        Key("cg.problem"): Answer(value="offen"),
        Key("cg.solution"): Answer(value="geheim", visibility=Visibility.INTERNAL),
        Key("cs.means"): Answer(value=CATALOGUE.questions["cs.means"].options[0].id),  # internal by itself
        Key("zz.gone"): Answer(value="von früher"),
    }
    public = shareable(entries)
    assert set(public.answers) == {Key("cg.problem")}
    assert set(shareable(entries, Audience.INTERNAL).answers) == set(entries)


def test_earlier_values_and_files_stay() -> None:
    answer = Answer(
        value="neu", history=(Voice(value="alt"),), evidence=("beleg/protokoll.pdf", "https://example.org/a")
    )
    kept = shareable({Key("cg.problem"): answer}).answers.entries[Key("cg.problem")]
    assert kept.history == ()
    assert kept.evidence == ("https://example.org/a",)


def test_voices_stay_apart_and_authors_that_look_like_persons_become_numbers() -> None:
    voices = (Voice(value="eins", author="Leitung"), Voice(value="zwei", author="Anna Schmidt"))
    entries = {Key("cg.problem"): Answer(state=State.CONTESTED, voices=voices)}
    kept = shareable(entries).answers.entries[Key("cg.problem")]
    assert [(one.author, one.value) for one in kept.voices] == [("Leitung", "eins"), ("2", "zwei")]


def test_a_table_is_called_as_it_may_be_shown() -> None:
    key = Key("pr.table.purpose", "Anna Schmidt.csv")
    shown = shareable({key: Answer(value="Beratung")}, tables={"Anna Schmidt.csv": "table 1.csv"}).answers
    assert list(shown) == [Key("pr.table.purpose", "table 1.csv")]
    assert list(shareable({key: Answer(value="Beratung")}).answers) == [Key("pr.table.purpose", "…")]


def test_a_column_is_called_as_it_may_be_shown() -> None:
    key = Key("pr.column.kind", "a.csv", "anna@example.org")
    entries = MappingProxyType({key: Answer(value="email")})
    told = {"a.csv": {"anna@example.org": "column 2"}}
    for columns, name in ((told, "column 2"), ({}, "…"), (None, "…")):
        made = make_shareable_answers(
            CATALOGUE, Answers(entries), Audience.PUBLIC, {"a.csv": "a.csv"}, columns
        )
        assert list(made.answers) == [Key("pr.column.kind", "a.csv", name)]
    inside = make_shareable_answers(CATALOGUE, Answers(entries), Audience.INTERNAL)
    assert list(inside.answers) == [key]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Fragt Anna Schmidt.", "Fragt …."),
        ("Mehmet Yılmaz und Olena Kovalenko leiten das.", "… und … leiten das."),
        ("anna.schmidt@example.org oder info@example.org", "… oder info@example.org"),
        ("Ruft an: +49 171 2345678", "Ruft an: …"),
        ("Konto DE89 3704 0044 0532 0130 00", "Konto …"),
        ("Anne Frank Stiftung", "Anne Frank Stiftung"),
        ("Am 01.02.2026 kamen 1.234 Menschen in die Tafel Ruhraue.",) * 2,
        ("Wir haben das Programm gesehen.",) * 2,
        ("Arbeit und Leben, Ausgabe Mitte, Open Data",) * 2,
    ],
)
def test_persons_in_texts(text: str, shown: str) -> None:
    assert without_personal(text) == shown


def test_texts_at_any_depth() -> None:
    assert without_personal([{"who": "Anna Schmidt", "n": 3}]) == [{"who": "…", "n": 3}]


@given(st.text())
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert without_personal(without_personal(text)) == without_personal(text)
