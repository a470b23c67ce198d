from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cdl_workbook.header_lexicon import fold, likeness, match_header, says_nothing
from cdl_workbook.resources import listed, load_lexicon
from cdl_workbook.vocabulary import KINDS


@pytest.mark.parametrize(
    ("header", "folded"),
    [
        ("Geb.-Dat.", "geb dat"),
        ("TelefonPrivat2", "telefon privat"),
        ("Straße/Hausnummer", "strasse hausnummer"),
        ("HeimatPLZ", "heimat plz"),
        ("Klient*innen-Nr", "klient nr"),
        ("  E-Mail  ", "e mail"),
        ("Ma\u0308dchenname", "maedchenname"),
        ("", ""),
    ],
)
def test_folding(header: str, folded: str) -> None:
    assert fold(header) == folded


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        ("Netto-Eink.", "income"),
        ("Diagn.", "health"),
        ("Fam.-Stand", "family_status"),
        ("Schulden ges.", "debts"),
        ("Pers. im HH", "household"),
        ("Klient:innen-Nr.", "record_id"),
        ("Adresse (E-Mail)", "email"),
        ("E-Mail-Adresse", "email"),
        ("Anzahl Geburten", None),
        ("Anzahl Kinder", "children"),
        ("Ford.-Nr.", None),
        ("Warengruppe", None),
        ("Punkte", None),
    ],
)
def test_matching(header: str, kind: str | None) -> None:
    assert match_header(header).kind == kind


def test_words_with_several_meanings_are_only_a_guess() -> None:
    assert all(match_header(word).is_vague for word in ("Name", "Titel", "Jahrgang", "Partner"))
    assert not match_header("Nachname").is_vague


def test_words_for_things_are_told() -> None:
    assert match_header("Haltestelle").thing
    assert match_header("Autor").thing
    assert not match_header("Vorname").thing


@pytest.mark.parametrize("header", ["c1", "#3", "Spalte 4", "Unnamed: 0", "F12", ""])
def test_names_that_say_nothing(header: str) -> None:
    assert says_nothing(header)


@given(st.text(max_size=60))
def test_any_header_gets_an_answer(header: str) -> None:
    match = match_header(header)
    assert match.kind is None or match.kind in KINDS
    assert 0 <= match.certainty <= 1
    assert fold(fold(header)) == fold(header)


@pytest.mark.parametrize(
    ("header", "kind", "role"),
    [
        ("E-Mail Mutter", "email", "parent"),
        ("Ansprechpartner Telefon", "phone", "contact"),
        ("Name der Mutter", "full_name", "parent"),
        ("Kontakt Name", "contact_person", "contact"),
        ("Rechnung1PLZ", "postcode", "payer"),
        ("verein_iban", "iban", "organisation"),
        ("Telefonnummer Elternteil 1", "phone", "parent"),
        ("Notfall Telefon", "phone", "emergency_contact"),
        ("Kind Geburtsdatum", "birth_date", "child"),
        ("Vorname", "given_name", None),
    ],
)
def test_a_word_says_whose_it_is(header: str, kind: str, role: str | None) -> None:
    match = match_header(header)
    assert (match.kind, match.role) == (kind, role)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("In welchem Jahr sind Sie geboren?", "birth_year"),
        ("Was ist Ihr Familienstand?", "family_status"),
        ("Wie viele Personen leben in Ihrem Haushalt?", "household"),
        ("Wie zufrieden sind Sie mit Ihrem Wohnort?", "survey_answer"),
        ("Haben Sie eine Behinderung?", "disability"),
        ("Welche Sprache sprechen Sie zu Hause?", "language"),
        ("Möchten Sie uns noch etwas mitteilen?", "free_text"),
        ("What is your highest level of education?", "education"),
        ("Welcher Religionsgemeinschaft gehören Sie an?", "religion"),
    ],
)
def test_whole_questions(question: str, kind: str) -> None:
    assert match_header(question).kind == kind


@pytest.mark.parametrize(
    ("header", "kind", "detail"),
    [
        ("Medikamente", "health", "medication"),
        ("ICD-10-Code", "health", "icd"),
        ("GdB", "disability", "degree"),
        ("Merkzeichen", "disability", "mark"),
        ("Telefax", "phone", "fax"),
        ("USt-IdNr.", "tax_id", "vat_id"),
        ("Geburtsname", "family_name", "birth_name"),
        ("Aktenzeichen", "record_id", "case_file"),
    ],
)
def test_finer_words_are_detail(header: str, kind: str, detail: str) -> None:
    match = match_header(header)
    assert (match.kind, match.detail) == (kind, detail)


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        ("Geburtsdatm", "birth_date"),
        ("Staatsangehörigket", "nationality"),
        ("Mitgliedsnumer", "record_id"),
        ("Krankenkase", "insurer"),
        ("Familenstand", "family_status"),
        ("Angabe", None),
        ("Warteliste", None),
    ],
)
def test_one_letter_wrong_in_a_long_word(header: str, kind: str | None) -> None:
    assert match_header(header).kind == kind


def test_every_word_of_the_lexicon_is_folded() -> None:
    for kind, ways in load_lexicon("headers").items():
        for way, listing in ways.items():
            for term in listed(listing):
                assert term == term.lower(), (kind, way, term)
                assert way in ("word", "hints") or " " not in term, (kind, way, term)


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        ("RUECKST_EUR", "debts"),
        ("EK_NETTO_HH", "income"),
        ("optin_news", "consent"),
        ("SEPAREF", "mandate_reference"),
        ("Trikotgröße", None),
        ("Sportgruppe", None),
    ],
)
def test_a_header_nobody_knows_is_like_known_ones(header: str, kind: str | None) -> None:
    found = likeness(header)
    assert found is not None
    assert found.kind == kind


@pytest.mark.parametrize("header", ["", "?", "…", "x" * 80])
def test_a_header_without_letters_or_a_whole_text_is_like_nothing(header: str) -> None:
    assert likeness(header) is None


def test_an_unknown_header_beside_persons_is_read_by_what_it_is_like() -> None:
    assert match_header("Mahnst.").kind == "debts"
    for header in ("kl_gruppe", "vorm./nachm.", "Übern. Fr/Sa", "Pkt.", "Url.-Anspruch"):
        assert match_header(header).kind is None, header
    assert match_header("Brauchst du ein Leihfahrrad?").kind is None
    assert match_header("Rauchst du?").kind == "health"


@given(st.text(max_size=60))
@settings(deadline=None)  # the first call makes the index
def test_likeness_is_a_share_of_votes(header: str) -> None:
    found = likeness(header)
    if found is not None:
        assert 0 <= found.share <= 1
        assert found.kind is None or found.kind in KINDS
