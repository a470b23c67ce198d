"""The questionnaire: what it asks, what may be typed where, and what it never gives away."""

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.utils import column_index_from_string
from python_calamine import CalamineWorkbook

from cdl_workbook.answers import Answer, Key
from cdl_workbook.answers.questionnaire import read_questionnaire
from cdl_workbook.answers.questionnaire.layout import CONTROL_SHEET, HIDDEN, INPUTS, SHOWN
from cdl_workbook.errors import ExecutionError, UsageError
from cdl_workbook.exports.questionnaire import write_questionnaire
from cdl_workbook.vocabulary import Language
from tests.questionnaires import OVERLAY, asking_workbook, overlay, rows_of

TABLE = "beitrag.csv"
ANSWERS = """\
answers:
  zz.kind: {value: club}
  zz.groups: {value: [older]}
  zz.story: {value: "Öffentlich", note: "=2+2"}
  zz.hours: {value: 2.5}
  zz.span: {value: {from: 2, to: 4}}
  zz.day: {value: 2026-09-18}
  zz.list: {value: [{what: "-Karteikarten", where: paper}, {what: Wissen}]}
  zz.secret: {value: Geheimes}
  zz.proof: {value: "https://verein.example/satzung", visibility: internal}
tables:
  beitrag.csv:
    answers:
      zz.table: {state: not_applicable, reason: Nur zum Testen}
"""


def made(folder, answers="", language=Language.DE, **wishes):
    workbook = asking_workbook(folder / "verein", answers, str(language))
    path = folder / "f.xlsx"
    write_questionnaire(path, workbook, language, tables=[TABLE], **{"principles": ["probe"], **wishes})
    return path, workbook


def book(path):
    return openpyxl.load_workbook(path)


def rows(path):
    return [row for sheet in book(path) for row in rows_of(sheet)]


def row(path, *place):
    [found] = [
        one
        for one in rows(path)
        if tuple(one[name].value or "" for name in ("id", "part")) == (*place, "")[:2]
    ]
    return found


@pytest.fixture(scope="module")
def plain(tmp_path_factory):
    return made(tmp_path_factory.mktemp("plain"))[0]


@pytest.fixture(scope="module")
def everything(tmp_path_factory):
    """All questions of the shipped catalogue, in both languages."""
    folder = tmp_path_factory.mktemp("all")
    workbook = asking_workbook(folder / "verein")
    for language in Language:
        write_questionnaire(folder / f"{language}.xlsx", workbook, language, tables=[TABLE])
    return folder, workbook


class TestWhatIsAsked:
    def test_every_question_with_a_row_for_each_field(self, plain):
        asked = [(one["id"].value, one["part"].value or "") for one in rows(plain)]
        assert [part for name, part in asked if name == "zz.groups"] == ["", "children", "older", "others"]
        assert [part for name, part in asked if name == "zz.span"] == ["", "from", "to"]
        assert [part for name, part in asked if name == "zz.list"] == [
            "",
            *(f"{number}.{column}" for number in range(1, 6) for column in ("what", "where")),
        ]
        assert len(asked) == len(set(asked))

    def test_a_question_about_a_table_says_which(self, plain):
        found = row(plain, "zz.table")
        assert found["table"].value == TABLE
        assert f"Zur Tabelle: {TABLE}" in found["question"].value

    def test_full_text_plain_words_help_and_why(self, plain):
        found = row(plain, "zz.kind")
        assert found["number"].value == "1.1"
        assert found["question"].value == "Was seid ihr?"
        assert found["plain"].value == "Sagt es kurz."
        assert found["help"].value == "Warum wir fragen: Weil es zählt.\nVerein oder Verband: e. V."
        assert row(plain, "zz.groups", "older")["help"].value == "ab 65"
        assert "Angabe in: Stunden" in row(plain, "zz.hours")["question"].value

    def test_a_dependent_question_says_when_it_applies(self, plain, tmp_path):
        german = row(plain, "zz.hours")["question"].value
        assert german.endswith(
            "Nur, wenn bei Frage 1.1 «Verein oder Verband» oder «ja, etwas anderes» gewählt ist "
            "oder bei Frage 1.2 b ein x steht."
        )
        english = row(made(tmp_path, language=Language.EN)[0], "zz.proof")["question"].value
        assert english == "Where is it written?\nOnly if something stands at question 1.3."

    @pytest.mark.parametrize(
        ("answers", "is_asked"),
        [
            ("", True),
            ("answers:\n  zz.kind: {value: club}\n", True),
            ('answers:\n  zz.kind: {value: "no"}\n', True),  # zz.groups is still open
            ('answers:\n  zz.kind: {value: "no"}\n  zz.groups: {value: [children]}\n', False),
            ('answers:\n  zz.kind: {value: "no"}\n  zz.groups: {state: unknown}\n', True),
        ],
    )
    def test_only_what_is_asked_or_may_still_be(self, tmp_path, answers, is_asked):
        path, _ = made(tmp_path, answers)
        assert ("zz.hours" in {one["id"].value for one in rows(path)}) == is_asked

    def test_principles_by_id_prefix_or_title_and_nothing_else(self, tmp_path):
        workbook = asking_workbook(tmp_path / "verein")
        for name in ("probe", "ZZ", "Trial: does it work?"):
            assert write_questionnaire(tmp_path / "f.xlsx", workbook, Language.DE, principles=[name]) == 9
        with pytest.raises(UsageError, match="privacy"):
            write_questionnaire(tmp_path / "g.xlsx", workbook, Language.DE, principles=["xyzzy"])
        assert not (tmp_path / "g.xlsx").exists()

    def test_nothing_to_ask_is_said(self, tmp_path):
        workbook = asking_workbook(tmp_path / "verein", "answers:\n  zz.kind: {value: club}\n")
        only = overlay(OVERLAY.partition("  zz.groups:")[0])
        hidden = only.replace(
            "    type: single\n", "    type: single\n    show_if: {question: st.data, op: unknown}\n"
        )
        (workbook.folder / "probe.yaml").write_text(hidden, encoding="utf-8")
        (workbook.folder / "answers.yaml").write_text("answers:\n  st.data: {value: []}\n", encoding="utf-8")
        with pytest.raises(ExecutionError):
            write_questionnaire(tmp_path / "f.xlsx", workbook, Language.DE, principles=["probe"])

    def test_the_whole_catalogue_in_both_languages(self, everything):
        folder, workbook = everything
        asked = {one["id"].value for one in rows(folder / "de.xlsx")}
        assert asked == {one.id for one in workbook.catalogue.questions.values() if one.scope != "column"}
        said = [cell.value for line in book(folder / "de.xlsx").worksheets[0].iter_rows() for cell in line]
        assert any(str(text).startswith("Welche einzelnen Spalten einer Tabelle") for text in said)
        for language in Language:
            names = CalamineWorkbook.from_path(str(folder / f"{language}.xlsx")).sheet_names
            assert (
                len(names)
                == len({name.casefold() for name in names})
                == len(workbook.catalogue.principles) + 2
            )
            for sheet in book(folder / f"{language}.xlsx"):
                for cell in (cell for line in sheet.iter_rows() for cell in line):
                    assert cell.data_type in ("s", "n")
                    assert not str(cell.value or "").startswith(("=", "+", "-", "@"))


class TestTheFile:
    def test_a_first_sheet_explains(self, plain):
        sheet = book(plain).worksheets[0]
        text = "\n".join(str(cell.value) for line in sheet.iter_rows() for cell in line if cell.value)
        for words in ("Probeverein", "kein Tag festgelegt", "bleibt bei euch", "Wer sieht", "Wer antwortet?"):
            assert words in text
        assert "Zehn Fragen. (10 Fragen)" in text
        assert "Manches wurde schon beantwortet" not in text

    def test_title_and_language_and_no_user(self, plain, everything):
        told = book(plain).properties
        assert (told.title, told.language, told.creator) == (
            "Fragebogen: Probeverein",
            "de-DE",
            "Probeverein",
        )
        assert told.lastModifiedBy is None
        assert book(everything[0] / "en.xlsx").properties.language == "en-GB"

    def test_sheets_have_names_frozen_headers_and_print_well(self, everything):
        for sheet in book(everything[0] / "de.xlsx").worksheets[1:-1]:
            assert sheet.freeze_panes == "B2"
            assert sheet.print_title_rows == "$1:$1"
            assert sheet.page_setup.orientation == "landscape"
            assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
            assert sheet.sheet_properties.pageSetUpPr.fitToPage
            widths = [sheet.column_dimensions[letter].width for letter in "ABCDEFGH"]
            assert min(widths) >= 7
            assert max(widths) <= 60
            assert [cell.value for cell in sheet[1]][len(SHOWN) :] == list(HIDDEN)

    def test_what_is_for_programs_is_hidden(self, plain):
        made = book(plain)
        assert made[CONTROL_SHEET].sheet_state == "hidden"
        sheet = made.worksheets[1]
        for letter in "IJKL":
            assert sheet.column_dimensions[letter].hidden
            assert column_index_from_string(letter) > len(SHOWN)

    def test_a_title_that_no_sheet_may_have(self, plain):
        assert book(plain).sheetnames == ["So geht es", "Probe geht das", CONTROL_SHEET]

    def test_only_fields_are_open_and_there_is_no_password(self, plain):
        for sheet in book(plain):
            assert sheet.protection.sheet
            assert sheet.protection.password is None
        for one in rows(plain):
            is_part = bool(one["part"].value)
            below = one["id"].value in ("zz.groups", "zz.span", "zz.list") and not is_part
            opened = {name for name, cell in one.items() if not cell.protection.locked}
            wanted = {"answer"} if is_part else set(INPUTS) - ({"answer"} if below else set())
            assert opened == wanted - ({"internal"} if one["id"].value == "zz.secret" else set())
            assert all(one[name].alignment.wrap_text for name in ("question", "plain", "help"))

    def test_lists_numbers_and_days_are_checked_while_typing(self, plain):
        made = book(plain)
        rules = made.worksheets[1].data_validations.dataValidation
        found = {cell: rule for rule in rules for area in rule.sqref.ranges for cell in cells_of(area)}
        place = {(one["id"].value, one["part"].value): one for one in rows(plain)}

        def rule(column, *where):
            return found[place[(*where, None)[:2]][column].coordinate]

        assert listed(made, rule("answer", "zz.kind")) == ["Verein oder Verband", "ja, etwas anderes", "nein"]
        assert listed(made, rule("answer", "zz.groups", "older")) == ["x"]
        assert listed(made, rule("answer", "zz.list", "3.where")) == ["auf Papier", "in den Köpfen"]
        states = ["beantwortet", "wissen wir nicht", "trifft nicht zu"]
        assert listed(made, rule("state", "zz.story")) == states
        assert listed(made, rule("internal", "zz.story")) == ["x"]
        assert (rule("answer", "zz.hours").type, rule("answer", "zz.hours").errorStyle) == (
            "decimal",
            "warning",
        )
        assert rule("answer", "zz.span", "to").type == "decimal"
        assert rule("answer", "zz.day").type == "date"
        assert place["zz.story", None]["answer"].coordinate not in found
        for one in rules:
            assert 0 < len(one.prompt) <= 255
            assert 0 < len(one.error) <= 225

    def test_screen_readers_know_the_headers(self, plain):
        [name] = book(plain).defined_names
        last = book(plain).worksheets[1].max_row
        assert name == f"TitleRegion1.A1.H{last}.2"


def cells_of(area):
    return [f"{openpyxl.utils.get_column_letter(column)}{line}" for line, column in area.cells]


def listed(made, rule):
    assert rule.type == "list"
    sheet, _, area = rule.formula1.rpartition("!")
    return [line[0].value for line in made[sheet.strip("'")][area.replace("$", "")]]


def test_rows_are_high_enough_for_their_texts(tmp_path):
    """Not every program finds the height by itself."""
    path, _ = made(tmp_path)
    for sheet in book(path).worksheets[:-1]:
        for line in sheet.iter_rows():
            for cell in line:
                width = sheet.column_dimensions[cell.column_letter]
                if isinstance(cell.value, str) and not width.hidden and cell.alignment.wrap_text:
                    lines = len(cell.value) // (width.width * 1.15) + 1
                    assert sheet.row_dimensions[cell.row].height >= min(409, 13 * lines), cell.value


class TestAnswers:
    def test_none_unless_wanted(self, tmp_path):
        path, workbook = made(tmp_path, ANSWERS)
        assert len(read_questionnaire(path, workbook.catalogue).answers) == 0

    def test_the_public_ones_where_wanted_and_never_internal_ones(self, tmp_path):
        path, workbook = made(tmp_path, ANSWERS, with_answers=True)
        read = read_questionnaire(path, workbook.catalogue)
        assert read.misread == ()
        given = workbook.answers.load()
        said = {str(key): answer for key, answer in read.answers.entries.items()}
        assert set(said) == {str(key) for key in given} - {"zz.secret", "zz.proof"}
        for key, answer in read.answers.entries.items():
            assert answer.says_the_same(given.get(key)), key
        assert b"Geheimes" not in path.read_bytes()
        text = str([cell.value for one in rows(path) for cell in one.values()])
        assert "Geheimes" not in text
        assert "satzung" not in text
        assert "Manches wurde schon beantwortet" in str(
            [cell.value for cell in book(path).worksheets[0]["B"]]
        )

    def test_a_day_is_a_day_and_a_number_a_number(self, tmp_path):
        path, _ = made(tmp_path, ANSWERS, language=Language.EN, with_answers=True)
        assert row(path, "zz.day")["answer"].is_date
        assert row(path, "zz.day")["answer"].number_format == "DD/MM/YYYY"
        assert row(path, "zz.hours")["answer"].value == 2.5
        assert row(path, "zz.kind")["answer"].value == "club or federation"

    def test_formulas_are_text(self, tmp_path):
        path, _ = made(tmp_path, ANSWERS, with_answers=True)
        assert row(path, "zz.story")["note"].value == "'=2+2"
        assert row(path, "zz.list", "1.what")["answer"].value == "'-Karteikarten"

    def test_what_names_a_person_or_is_contested_or_does_not_fit_stays_out(self, tmp_path):
        answers = (
            "answers:\n  zz.story: {value: 'Fragt Anna Schmidt, 0171 2345678'}\n  zz.kind: {value: verein}\n"
            "  zz.proof: {state: contested, voices: [{value: eins}, {value: zwei}]}\n  cs.gone: {value: x}\n"
        )
        path, workbook = made(tmp_path, answers, with_answers=True)
        assert len(read_questionnaire(path, workbook.catalogue).answers) == 0

    def test_more_rows_than_five(self, tmp_path):
        many = "answers:\n  zz.list: {value: [" + ", ".join(f"{{what: '{n}'}}" for n in range(8)) + "]}\n"
        path, _ = made(tmp_path, many, with_answers=True)
        assert row(path, "zz.list", "8.what")["answer"].value == "7"
        assert row(path, "zz.list", "9.what")["answer"].value is None

    @settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(
        text=st.text("=+-@'\"<&;,ab äß\n\t\x01\x0b12", min_size=1).filter(lambda one: one.strip()),
        number=st.integers(-(10**9), 10**9) | st.floats(-1e6, 1e6).map(lambda one: round(one, 3)),
        day=st.dates(),
        chosen=st.lists(st.sampled_from(["children", "older", "others"]), unique=True, min_size=1),
    )
    def test_what_goes_in_comes_out(self, tmp_path_factory, text, number, day, chosen):
        folder = tmp_path_factory.mktemp("round")
        workbook = asking_workbook(folder / "verein")
        groups = [one for one in ("children", "older", "others") if one in chosen]
        values = {"zz.story": text, "zz.hours": number, "zz.day": day.isoformat(), "zz.groups": groups}
        workbook.answers.save({Key(name): Answer(value=value) for name, value in values.items()})
        write_questionnaire(folder / "f.xlsx", workbook, Language.DE, principles=["probe"], with_answers=True)
        read = read_questionnaire(folder / "f.xlsx", workbook.catalogue)
        assert read.misread == ()
        back = {key.question: answer.value for key, answer in read.answers.entries.items()}
        if {"\x01", "\x0b"} & set(text):  # no spreadsheet can hold these
            assert "zz.story" not in back
        else:
            assert back.pop("zz.story") == text.strip()
        assert back == {name: value for name, value in values.items() if name != "zz.story"}
