"""Reading what people typed: as they meant it, and with the cell named where that is not clear."""

import datetime as dt
import random
from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from cdl_workbook.answers import Key, State
from cdl_workbook.answers.questionnaire import read_questionnaire
from cdl_workbook.answers.questionnaire.cells import (
    as_cross,
    as_date,
    as_number,
    as_option,
    as_state,
    as_text,
)
from cdl_workbook.answers.questionnaire.layout import CONTROL_SHEET
from cdl_workbook.catalogue import Option, Visibility
from cdl_workbook.errors import UsageError
from cdl_workbook.exports.questionnaire import write_questionnaire
from cdl_workbook.resources import load_messages
from cdl_workbook.vocabulary import Language
from tests.commands import ROOT
from tests.questionnaires import asking_workbook, fill

TABLE = "beitrag.csv"
NOT_CLEAR = {"de": "Nicht eindeutig: ", "en": "Not clear: "}


@pytest.fixture(scope="module")
def asked(tmp_path_factory):
    """An empty questionnaire in each language, and the catalogue."""
    folder = tmp_path_factory.mktemp("asked")
    workbook = asking_workbook(folder / "verein")
    for language in Language:
        write_questionnaire(
            folder / f"{language}.xlsx", workbook, language, tables=[TABLE], principles=["probe"]
        )
    return folder, workbook.catalogue


@pytest.fixture
def filled(asked, tmp_path):
    """Fill in a copy and read it."""

    def fill_in(cells, language="de", author=""):
        path = tmp_path / "fragebogen.xlsx"
        path.write_bytes((asked[0] / f"{language}.xlsx").read_bytes())
        fill(path, cells, author)
        return read_questionnaire(path, asked[1])

    return fill_in


def single(read, name="zz.kind", table=""):
    answer = read.answers.get(Key(name, table))
    assert answer is not None
    return answer


class TestAnswers:
    @pytest.mark.parametrize("language", ["de", "en"])
    def test_an_empty_one_says_nothing(self, filled, language):
        read = filled({}, language)
        assert (len(read.answers), read.misread, read.author) == (0, (), "")
        assert dict(read.answers.catalogue) == {"cdl-workbook": "1.0", "probe-bund": "2"}

    def test_every_type(self, filled, asked):
        read = filled(
            {
                "zz.kind": {"answer": "Verein oder Verband", "note": "seit 1990"},
                ("zz.groups", "others"): {"answer": "x"},
                ("zz.groups", "children"): {"answer": "X"},
                "zz.story": {"answer": "  Zwei\nZeilen "},
                "zz.hours": {"answer": 2.5},
                ("zz.span", "from"): {"answer": 10},
                ("zz.span", "to"): {"answer": "1.200"},
                "zz.day": {"answer": dt.date(2026, 9, 18)},
                ("zz.list", "2.what"): {"answer": "Karteikarten"},
                ("zz.list", "2.where"): {"answer": "auf Papier"},
                ("zz.list", "5.what"): {"answer": 2024},
                "zz.proof": {"answer": "satzung.pdf"},
                ("zz.table", TABLE): {"answer": "Beiträge einziehen"},
            },
            author=" Vorstand ",
        )
        assert read.misread == ()
        assert read.author == "Vorstand"
        values = {str(key): answer.value for key, answer in read.answers.entries.items()}
        assert values == {
            "zz.kind": "club",
            "zz.groups": ["children", "others"],
            "zz.story": "Zwei\nZeilen",
            "zz.hours": 2.5,
            "zz.span": {"from": 10, "to": 1200},
            "zz.day": "2026-09-18",
            "zz.list": [{"what": "Karteikarten", "where": "paper"}, {"what": "2024"}],
            "zz.proof": "satzung.pdf",
            str(Key("zz.table", TABLE)): "Beiträge einziehen",
        }
        assert single(read).note == "seit 1990"
        assert single(read).text_hash == asked[1].questions["zz.kind"].text_hash
        assert {answer.state for answer in read.answers.entries.values()} == {State.ANSWERED}

    @pytest.mark.parametrize(
        ("language", "unknown", "not_applicable"),
        [("de", "wissen wir nicht", "trifft nicht zu"), ("en", "We do not know", "does not apply")],
    )
    def test_states(self, filled, language, unknown, not_applicable):
        read = filled(
            {
                "zz.kind": {"state": unknown},
                "zz.day": {"state": not_applicable, "note": "Es gibt keinen Termin."},
                "zz.story": {"state": "answered", "answer": "x"},
            },
            language,
        )
        assert read.misread == ()
        assert single(read).state is State.UNKNOWN
        assert (single(read, "zz.day").state, single(read, "zz.day").reason) == (
            State.NOT_APPLICABLE,
            "Es gibt keinen Termin.",
        )
        assert single(read, "zz.story").state is State.ANSWERED

    def test_internal(self, filled):
        read = filled(
            {
                "zz.kind": {"answer": "nein", "internal": "x"},
                "zz.story": {"answer": "a", "internal": "nein"},
                "zz.secret": {"answer": "b"},
                "zz.day": {"internal": "x"},
            }
        )
        assert single(read).visibility is Visibility.INTERNAL
        assert single(read, "zz.story").visibility is None
        assert single(read, "zz.secret").visibility is None, "as the catalogue says: internal"
        assert len(read.answers) == 3

    def test_a_remark_beside_an_option_is_a_note(self, filled):
        read = filled({("zz.groups", "older"): {"answer": "x", "note": "vor allem über 80"}})
        assert single(read, "zz.groups").note == "ältere Menschen: vor allem über 80"
        assert read.misread == ()


class TestNotClear:
    @pytest.mark.parametrize(
        ("cells", "name", "reason", "kept"),
        [
            ({"zz.kind": {"answer": "Kirche"}}, "zz.kind", "form_option", "Kirche"),
            ({"zz.hours": {"answer": "etwa zwanzig"}}, "zz.hours", "form_number", "etwa zwanzig"),
            ({"zz.hours": {"answer": True}}, "zz.hours", "form_number", "true"),
            ({"zz.day": {"answer": "im Herbst"}}, "zz.day", "form_date", "im Herbst"),
            ({"zz.day": {"answer": "31.02.2026"}}, "zz.day", "form_date", "31.02.2026"),
            ({("zz.span", "from"): {"answer": 3}}, "zz.span", "form_range", "von: 3"),
            (
                {("zz.span", "from"): {"answer": 9}, ("zz.span", "to"): {"answer": 3}},
                "zz.span",
                "form_range",
                "von: 9\nbis: 3",
            ),
            (
                {("zz.groups", "older"): {"answer": "ab 70"}},
                "zz.groups",
                "form_cross",
                "ältere Menschen: ab 70",
            ),
            ({"zz.groups": {"answer": "alle"}}, "zz.groups", "form_below", "alle"),
            (
                {("zz.list", "1.where"): {"answer": "im Schrank"}},
                "zz.list",
                "form_option",
                "Zeile 1: Wo?: im Schrank",
            ),
            ({"zz.story": {"state": "vielleicht"}}, "zz.story", "form_state", "vielleicht"),
            ({"zz.story": {"state": "trifft nicht zu"}}, "zz.story", "form_no_reason", "trifft nicht zu"),
            (
                {"zz.story": {"state": "wissen wir nicht", "answer": "wohl ja"}},
                "zz.story",
                "form_state_and_answer",
                "wohl ja",
            ),
        ],
    )
    def test_it_is_named_with_its_cell_and_kept_as_a_note(self, filled, cells, name, reason, kept):
        read = filled(cells)
        [problem] = read.misread
        assert problem.reason == reason
        answer = single(read, name)
        assert answer.state is State.UNKNOWN
        assert answer.note == NOT_CLEAR["de"] + kept
        for language, place in (
            ("de", "Blatt «Probe geht das», Zelle"),
            ("en", "sheet “Probe geht das”, cell"),
        ):
            assert f"fragebogen.xlsx, {place} {problem.params['cell']}: " in problem.message(language)

    def test_what_is_clear_counts_all_the_same(self, filled):
        read = filled(
            {
                ("zz.groups", "children"): {"answer": "x"},
                ("zz.groups", "older"): {"answer": "vielleicht"},
                "zz.kind": {"answer": "nein", "state": "weiß nicht", "note": "so ist es"},
                ("zz.list", "1.what"): {"answer": "Listen"},
                ("zz.list", "1.where"): {"answer": "Schrank"},
                "zz.story": {"answer": "a", "internal": "vielleicht"},
            }
        )
        assert [one.reason for one in read.misread] == [
            "form_state",
            "form_cross",
            "form_cross",
            "form_option",
        ]
        assert single(read, "zz.groups").value == ["children"]
        assert single(read).value == "no"
        assert single(read).note == "so ist es\nNicht eindeutig: weiß nicht"
        assert single(read, "zz.list").value == [{"what": "Listen"}]
        assert single(read, "zz.story").visibility is Visibility.INTERNAL, "unclear is never public"

    def test_a_note_alone_is_no_answer_and_is_not_lost(self, filled):
        read = filled({"zz.story": {"note": "fragt das Team"}, "zz.hours": {"state": "beantwortet"}})
        assert [one.reason for one in read.misread] == ["form_no_answer", "form_no_answer"]
        assert (single(read, "zz.story").state, single(read, "zz.story").note) == (
            State.UNKNOWN,
            "fragt das Team",
        )
        assert len(read.answers) == 1

    def test_reason_and_answer_both_stay(self, filled):
        read = filled({"zz.story": {"state": "trifft nicht zu", "note": "Zu früh.", "answer": "Kino"}})
        answer = single(read, "zz.story")
        assert (answer.state, answer.reason, answer.note) == (
            State.NOT_APPLICABLE,
            "Zu früh.",
            "Nicht eindeutig: Kino",
        )

    def test_the_words_are_those_of_the_questionnaires_language(self, filled):
        read = filled({"zz.kind": {"answer": "church"}}, "en")
        assert single(read).note == "Not clear: church"
        assert "club or federation; yes, something else; no" in read.misread[0].message("en")


def changed(source: Path, target: Path, change) -> Path:
    book = openpyxl.load_workbook(source)
    change(book)
    book.save(target)
    return target


class TestTheFileWasChanged:
    @pytest.fixture
    def whole(self, asked, tmp_path):
        path = tmp_path / "fragebogen.xlsx"
        path.write_bytes((asked[0] / "de.xlsx").read_bytes())
        fill(
            path,
            {
                "zz.kind": {"answer": "nein"},
                ("zz.groups", "older"): {"answer": "x"},
                ("zz.list", "3.what"): {"answer": "Hefte"},
                ("zz.span", "from"): {"answer": 1},
                ("zz.span", "to"): {"answer": 2},
                "zz.story": {"answer": "Text", "note": "dazu"},
            },
            author="Team",
        )
        return path, read_questionnaire(path, asked[1])

    def test_rows_sorted_sheets_renamed_columns_moved(self, whole, asked, tmp_path):
        def change(book):
            sheet = book.worksheets[1]
            lines = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
            random.Random(7).shuffle(lines)
            for place, line in enumerate(lines, 2):
                for column, value in enumerate(line, 1):
                    sheet.cell(place, column).value = value
            sheet.insert_cols(1)
            sheet.insert_rows(1, 2)
            sheet.title = "Meins"
            book.worksheets[0].title = "Erstes"
            book[CONTROL_SHEET].title = "Zettel"

        read = read_questionnaire(changed(whole[0], tmp_path / "b.xlsx", change), asked[1])
        assert (read.author, read.misread) == ("Team", ())
        assert read.answers == whole[1].answers

    def test_as_saved_by_libreoffice(self, whole, asked, tmp_path):
        """The same cells in an ods file, all of them text or numbers."""
        sheets = pd.read_excel(whole[0], sheet_name=None, header=None, engine="openpyxl")
        with pd.ExcelWriter(tmp_path / "b.ods", engine="odf") as book:
            for name, sheet in sheets.items():
                sheet.to_excel(book, sheet_name=name, header=False, index=False)
        read = read_questionnaire(tmp_path / "b.ods", asked[1])
        assert (read.author, read.misread) == ("Team", ())
        assert read.answers.entries == whole[1].answers.entries

    def test_rows_deleted_added_and_doubled(self, whole, asked, tmp_path):
        def change(book):
            sheet = book.worksheets[1]
            head = next(row for row in sheet.iter_rows() if row[8].value == "zz.groups")[0].row
            sheet.delete_rows(head)  # its options stay
            last = sheet.max_row
            story = next(row for row in sheet.iter_rows() if row[8].value == "zz.story")
            for cell in story:
                sheet.cell(last + 1, cell.column).value = cell.value
            sheet.cell(last + 1, 5).value = "Anderer Text"
            sheet.cell(last + 2, 5).value = "Noch etwas"

        read = read_questionnaire(changed(whole[0], tmp_path / "b.xlsx", change), asked[1])
        assert single(read, "zz.groups").value == ["older"]
        assert [one.reason for one in read.misread] == ["form_twice", "form_no_place"]
        kept = "dazu\nNicht eindeutig: Anderer Text\nNicht eindeutig: Noch etwas"
        assert (single(read, "zz.story").value, single(read, "zz.story").note) == ("Text", kept)

    def test_words_above_all_questions_and_a_sheet_of_ones_own(self, whole, asked, tmp_path):
        def change(book):
            book.worksheets[1].insert_rows(2)
            book.worksheets[1]["E2"] = "Hallo"
            book.create_sheet("Leer")
            book.create_sheet("Gedanken")["B3"] = "Das fehlt"

        read = read_questionnaire(changed(whole[0], tmp_path / "b.xlsx", change), asked[1])
        assert [one.reason for one in read.misread] == ["form_sheet", "form_no_place_at_all"]
        assert read.misread[0].params["sheet"] == "Gedanken"
        assert read.misread[1].params["cell"] == "E2"
        assert read.answers == whole[1].answers

    def test_options_and_questions_that_are_no_more(self, whole, asked, tmp_path):
        catalogue = asked[1]
        groups = catalogue.questions["zz.groups"]
        gone = Option.model_validate({"id": "young", "text": "junge Menschen"})
        fewer = groups.model_copy(update={"options": (groups.options[0], gone)})
        questions = {name: one for name, one in catalogue.questions.items() if name != "zz.story"}
        later = catalogue.model_copy(update={"questions": {**questions, "zz.groups": fewer}})
        read = read_questionnaire(whole[0], later)
        assert [one.reason for one in read.misread] == ["form_unknown_part", "form_unknown_question"]
        assert single(read, "zz.groups").note == "Nicht eindeutig: ältere Menschen: x"
        assert (single(read, "zz.story").value, single(read, "zz.story").note) == ("Text", "dazu")

    def test_asked_in_an_older_wording(self, whole, asked):
        catalogue = asked[1]
        reworded = catalogue.questions["zz.story"].model_copy(
            update={"text": catalogue.questions["zz.kind"].text}
        )
        assert single(whole[1], "zz.story").is_outdated(reworded)


class TestNoQuestionnaire:
    @pytest.mark.parametrize(
        "content", [b"", b"PK\x03\x04 kaputt", b"Frage;Antwort\n", b"\xd0\xcf\x11\xe0" + b"x" * 900]
    )
    def test_what_cannot_be_opened(self, asked, tmp_path, content):
        (tmp_path / "a.xlsx").write_bytes(content)
        with pytest.raises(UsageError) as caught:
            read_questionnaire(tmp_path / "a.xlsx", asked[1])
        assert caught.value.reason == "form_unreadable"
        assert "a.xlsx" in str(caught.value)

    def test_half_a_file(self, asked, tmp_path):
        whole = (asked[0] / "de.xlsx").read_bytes()
        (tmp_path / "a.xlsx").write_bytes(whole[: len(whole) // 2])
        with pytest.raises(UsageError):
            read_questionnaire(tmp_path / "a.xlsx", asked[1])

    def test_another_spreadsheet_and_none(self, asked, tmp_path):
        sample = ROOT / "data/samples/sportverein/data/mitgliederverwaltung.xlsx"
        with pytest.raises(UsageError) as caught:
            read_questionnaire(sample, asked[1])
        assert caught.value.reason == "form_foreign"
        with pytest.raises(UsageError) as caught:
            read_questionnaire(tmp_path / "fehlt.xlsx", asked[1])
        assert caught.value.reason == "no_such_path"


class TestCells:
    OPTIONS = tuple(
        Option.model_validate({"id": name, "text": {"de": german, "en": english}})
        for name, german, english in (
            ("yes", "Ja, immer", "Yes, always"),
            ("no", "Nein", "No"),
            ("partly", "teilweise", "partly"),
        )
    )

    @pytest.mark.parametrize(
        ("typed", "meant"),
        [
            *[("Ja, immer", "yes"), ("yes, ALWAYS", "yes"), ("ja", "yes"), ("Yes.", "yes"), (True, "yes")],
            *[("nein", "no"), (" No ", "no"), (False, "no"), ("n", "no")],
            *[("partly", "partly"), ("«teilweise»", "partly"), ("teil weise", None), ("", None), ("x", None)],
        ],
    )
    def test_options(self, typed, meant):
        assert as_option(self.OPTIONS, typed) == meant

    def test_yes_means_nothing_where_it_is_no_option_and_two_alike_are_not_guessed(self):
        assert as_option(self.OPTIONS[2:], "ja") is None
        twice = Option.model_validate({"id": "other", "text": {"de": "teilweise", "en": "elsewhere"}})
        assert as_option((*self.OPTIONS, twice), "teilweise") is None

    @pytest.mark.parametrize(
        ("typed", "meant"),
        [
            *[("x", True), ("X", True), ("✓", True), ("ja", True), (1.0, True), (True, True)],
            *[("", False), ("-", False), ("nein", False), (0, False), (False, False), (None, False)],
            ("?", None),
        ],
    )
    def test_crosses(self, typed, meant):
        assert as_cross(typed) is meant

    @pytest.mark.parametrize(
        ("typed", "german", "english"),
        [
            ("12", 12, 12),
            ("2,5", 2.5, 2.5),
            ("2.5", 2.5, 2.5),
            ("-3", -3, -3),
            ("1.234,5", 1234.5, 1234.5),
            ("1,234.5", 1234.5, 1234.5),
            ("1.234", 1234, 1.234),
            ("1,234", 1.234, 1234),
            ("1.234.567", 1234567, 1234567),
            ("0.125", 0.125, 0.125),
            ("1 200", 1200, 1200),
            ("20 Stunden", 20, 20),
            ("1.234,5,6", None, None),
            ("zwei", None, None),
            ("", None, None),
            (3.0, 3, 3),
            (dt.date(2026, 1, 1), None, None),
        ],
    )
    def test_numbers(self, typed, german, english):
        assert as_number(typed, Language.DE, ["Stunden"]) == german
        assert as_number(typed, Language.EN, ["Stunden"]) == english

    @pytest.mark.parametrize(
        "typed",
        [
            *["18.09.2026", "18.9.26", "18/09/2026", "2026-09-18", "18. September 2026", "18 Sept 2026"],
            *[dt.date(2026, 9, 18), dt.datetime(2026, 9, 18, 12, 30), 46283, 46283.0],
        ],
    )
    def test_days(self, typed):
        assert as_date(typed) == dt.date(2026, 9, 18)

    @pytest.mark.parametrize(
        "typed", ["bald", "2026", 2026, 2026.0, True, "99.99.2026", "18. Brumaire 2026", "18 Ju 2026", ""]
    )
    def test_no_days(self, typed):
        assert as_date(typed) is None

    def test_states_in_both_languages_and_by_id(self):
        assert {as_state(one) for one in ("Beantwortet", "answered")} == {State.ANSWERED}
        assert {as_state(one) for one in ("wissen wir nicht", "unknown")} == {State.UNKNOWN}
        assert as_state("contested") is None

    def test_text(self):
        assert as_text(dt.datetime(2026, 1, 2, 3, 4)) == "2026-01-02 03:04:00"
        assert (as_text(None), as_text(2.50), as_text("''=a")) == ("", "2.5", "'=a")


def test_every_message_is_used():
    source = "".join(
        path.read_text(encoding="utf-8") for path in (ROOT / "cdl_workbook").glob("**/questionnaire/*.py")
    )
    for language in Language:
        reasons = [key for key in load_messages(language) if key.startswith("errors.form_")]
        assert reasons
        assert [key for key in reasons if f'"{key.removeprefix("errors.")}"' not in source] == []
