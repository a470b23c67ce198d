"""What a notebook's cells call: every step gives something to look at, whatever is missing."""

import subprocess
import sys

import pytest
from IPython.core.interactiveshell import InteractiveShell

import cdl_workbook
from cdl_workbook.errors import SettingsError, UsageError
from cdl_workbook.exports.documents import SECTION_MIME, SECTION_SCHEMA
from tests.commands import clean_environment, make_workbook


@pytest.fixture
def workbook(tmp_path):
    folder = make_workbook(tmp_path / "verein")
    (folder / "data" / "a.csv").write_text("Vorname;Ort\nAnna;Ulm\nBen;Kiel\n", encoding="utf-8")
    return folder


def shown(view) -> dict:
    """What a notebook gets of a view."""
    return view._repr_mimebundle_()


def test_the_greeting_brings_the_look_of_all_views_once(workbook):
    guide = cdl_workbook.open_guide(workbook)
    greeting = shown(guide)
    assert greeting["text/plain"] == repr(guide) == "Arbeitsbuch geöffnet: Probeverein"
    assert greeting["text/html"].startswith("<style>")
    assert "Probeverein" in greeting["text/html"]
    assert "<style>" not in shown(guide.inventory())["text/html"]
    assert "<style>" not in shown(guide.findings())["text/html"]


def test_the_inventory_carries_its_data_and_the_others_do_not(workbook):
    guide = cdl_workbook.open_guide(workbook, "static")
    section = shown(guide.inventory())[SECTION_MIME]
    assert section["schema"] == SECTION_SCHEMA
    assert section["inventory"]["tables"][0]["path"] == "a.csv"
    assert SECTION_MIME not in shown(guide.findings())
    assert repr(guide.inventory()) == shown(guide.inventory())["text/plain"]


def test_steps_in_any_order_give_the_same(workbook):
    one, two = cdl_workbook.open_guide(workbook), cdl_workbook.open_guide(workbook)
    first = [one.inventory().text, one.findings("inventory").text]
    assert [two.findings("inventory").text, two.inventory().text] == first[::-1]


@pytest.mark.parametrize("language", ["de", "en"])
def test_without_a_workbook_every_step_says_so_in_a_sentence(tmp_path, monkeypatch, language):
    monkeypatch.setenv("LC_ALL", f"{language}_XX.UTF-8")
    for place, name in ((tmp_path / "fehlt", "fehlt"), (tmp_path, tmp_path.name)):
        guide = cdl_workbook.open_guide(place)
        for view in (guide, guide.inventory(), guide.findings(), guide.findings("inventory")):
            said = shown(view)
            assert name in said["text/plain"]
            assert str(tmp_path) not in said["text/html"]
            assert ('role="note"') in said["text/html"]
            assert SECTION_MIME not in said
            assert ("Ordner" in said["text/plain"]) == (language == "de")


def test_without_data_the_steps_say_so_and_the_greeting_stays(workbook):
    (workbook / "data" / "a.csv").unlink()
    (workbook / "data").rmdir()
    guide = cdl_workbook.open_guide(workbook)
    assert "Probeverein" in repr(guide)
    for view in (guide.findings(), guide.inventory()):
        assert "data/" in view.text
        assert "verein" in view.text


def test_a_wrong_mode_and_an_unknown_room_name_those_there_are(workbook):
    with pytest.raises(UsageError, match="auto, form, static"):
        cdl_workbook.open_guide(workbook, "froms")
    with pytest.raises(UsageError, match="inventory"):
        cdl_workbook.open_guide(workbook).findings("inventroy")


def test_errors_speak_the_workbooks_language_and_show_no_trace_in_a_notebook(workbook):
    text = (workbook / "workbook.yaml").read_text(encoding="utf-8").replace("language: de", "language: en")
    (workbook / "workbook.yaml").write_text(f"{text}colour: red\n", encoding="utf-8")
    with pytest.raises(SettingsError, match="line 6: there is no entry «colour»") as caught:
        cdl_workbook.open_guide(workbook)
    assert caught.value._render_traceback_() == [str(caught.value)]


def test_settings_that_have_no_effect_are_said_above_the_inventory(workbook):
    with (workbook / "workbook.yaml").open("a", encoding="utf-8") as file:
        file.write("tables:\n  b.csv: {}\n  a.csv:\n    types: {Otr: text}\n  Anna Schmidt.csv: {}\n")
    view = cdl_workbook.open_guide(workbook).inventory()
    assert "b.csv" in view.text
    assert "Otr" in view.text
    assert view.html.count('role="note"') == 3
    assert "Anna Schmidt" not in view.html + view.text


ABOUT_TABLE = """\
tables:
  a.csv:
    answers:
      pr.table.basis: {value: [none]}
      pr.table.third_country: {value: usa}
"""


def test_purposes_are_compared_with_the_tables_for_everybody(workbook):
    (workbook / "answers.yaml").write_text(ABOUT_TABLE, encoding="utf-8")
    view = cdl_workbook.open_guide(workbook, "static").findings("purposes")
    section = shown(view)[SECTION_MIME]
    assert section["room"] == "purposes"
    codes = [one["code"] for one in section["findings"]]
    assert codes == ["purposes.no_basis", "purposes.open_points"]
    assert "USA" not in view.html + view.text


def test_in_a_form_the_organisation_sees_all_at_once(workbook):
    (workbook / "answers.yaml").write_text(ABOUT_TABLE, encoding="utf-8")
    view = cdl_workbook.open_guide(workbook, "form").findings("purposes")
    assert "USA" in view.text
    assert "Rechtsgrundlage" in view.text


def test_answers_that_cannot_be_read_are_said_where_purposes_are_compared(workbook):
    (workbook / "answers.yaml").write_text("answers: [", encoding="utf-8")
    assert "answers.yaml" in cdl_workbook.open_guide(workbook, "static").findings("purposes").text


def test_organisations_names_are_text_not_tags(workbook):
    text = (
        (workbook / "workbook.yaml").read_text(encoding="utf-8").replace("Probeverein", "<script>x</script>")
    )
    (workbook / "workbook.yaml").write_text(text, encoding="utf-8")
    assert "<script>" not in shown(cdl_workbook.open_guide(workbook))["text/html"]


PROGRESS = """\
from IPython.testing.globalipapp import start_ipython
shell = start_ipython()
from IPython.core.displaypub import CapturingDisplayPublisher
shell.display_pub = CapturingDisplayPublisher()
import cdl_workbook
cdl_workbook.open_guide({folder!r}, {mode!r}).inventory()
for said in shell.display_pub.outputs:
    print(said["update"], said["data"]["text/plain"])
"""


@pytest.mark.parametrize("mode", ["auto", "static"])
def test_progress_is_one_line_that_goes_and_none_in_static_mode(workbook, mode):
    script = PROGRESS.format(folder=str(workbook), mode=mode)
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, env=clean_environment(), check=True
    )
    assert done.stderr == ""
    lines = done.stdout.splitlines()
    expected = ["False ", "True Tabelle 1 von 1 wird gelesen …", "True "] if mode == "auto" else []
    assert lines == expected


def test_outside_a_notebook_nothing_is_printed(workbook, capsys):
    assert not InteractiveShell.initialized()
    cdl_workbook.open_guide(workbook).inventory()
    assert capsys.readouterr() == ("", "")


def test_columns_can_be_searched_in_forms_and_stand_above_elsewhere(workbook):
    assert "oben" in cdl_workbook.open_guide(workbook, "static").columns().text
    finder = cdl_workbook.open_guide(workbook, "form").columns()
    assert "2 Spalten von 2" in finder._count.value
    assert "Anna" not in str(finder.widget.get_state()) + finder._list.value


def test_tables_about_persons_without_purpose_are_asked_for(workbook):
    assert "wofür ihr sie braucht" in shown(cdl_workbook.open_guide(workbook).inventory())["text/html"]
    (workbook / "answers.yaml").write_text(
        "schema: cdl-workbook/answers/1\nanswers: nonsense\n", encoding="utf-8"
    )
    assert "wofür ihr sie braucht" not in shown(cdl_workbook.open_guide(workbook).inventory())["text/html"]
