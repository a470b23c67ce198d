"""The measures: a row for what to do about each concern."""

from cdl_workbook.exports.measures import write_measures
from cdl_workbook.vocabulary import Audience
from tests.exports.made import FULL, known_of, known_sample, rows_of, small


def test_a_row_for_each_concern_with_the_owner_of_its_table(tmp_path):
    known = known_sample(FULL, Audience.INTERNAL)
    rows = rows_of(write_measures(tmp_path, known))
    own = [row for row in rows if not row["Kürzel"]]
    assert len(rows) - len(own) == len(known.concerns)
    assert len({(row["Kürzel"], row["Tabelle"], row["Maßnahme"]) for row in rows}) == len(rows)
    assert {row["Zuständig"] for row in rows if row["Tabelle"]} == {"Verwaltung", "Leitung"}
    assert all(row["Maßnahme"] for row in rows)
    assert "law.no_erasure_date" in {row["Kürzel"] for row in rows}


def test_for_everybody_without_what_rests_on_an_internal_answer(tmp_path):
    rows = rows_of(write_measures(tmp_path, known_sample(FULL)))
    codes = {row["Kürzel"] for row in rows}
    assert "inventory.special_category" in codes
    assert "law.record_of_processing" in codes
    assert "law.no_erasure_date" not in codes
    assert {row["Zuständig"] for row in rows} == {""}
    assert {row["Für wen diese Datei ist"] for row in rows} == {"darf geteilt werden"}


def test_a_column_name_cannot_become_a_formula(tmp_path):
    data = "=1+1;Vorname\n1;Anna\n2;Ben\n3;Cem\n"
    rows = rows_of(write_measures(tmp_path, known_of(small(tmp_path / "verein", data=data))))
    assert rows
    assert not [cell for row in rows for cell in row.values() if cell.startswith(("=", "+", "-", "@"))]


LINKED = "inventory.direct_identifiers"


def listed(tmp_path, plan, audience=Audience.INTERNAL, more=""):
    """The measures of a small workbook whose plan holds these rows."""
    answers = (
        f"answers:\n  su.open: {{value: 'no'}}\n  su.measures:\n    value: [{', '.join(plan)}]\n    {more}\n"
    )
    return rows_of(write_measures(tmp_path, known_of(small(tmp_path / "verein", answers), audience)))


def told(rows, code=LINKED):
    return [(one["Zuständig"], one["Bis wann"], one["Stand"]) for one in rows if one["Kürzel"] == code]


def step(code=f"{LINKED} · mitglieder.csv", **more):
    cells = {"code": code, **more}
    return "{" + ", ".join(f"{name}: '{cell}'" for name, cell in cells.items()) + "}"


def test_who_does_something_about_a_concern_by_when_and_how_far_it_is(tmp_path):
    plan = [step(measure="Wir nutzen Nummern.", who="Kasse", due="2026-12-31", status="begun")]
    rows = listed(tmp_path, plan)
    assert told(rows) == [("Kasse", "2026-12-31", "angefangen")]
    assert [one["Maßnahme"] for one in rows if one["Kürzel"] == LINKED] == ["Wir nutzen Nummern."]
    others = [one for one in rows if one["Kürzel"] != LINKED]
    assert others
    assert {one["Bis wann"] for one in others} == {""}
    assert {one["Stand"] for one in others} == {"offen"}


def test_a_code_alone_stands_for_every_table_and_capitals_do_not_matter(tmp_path):
    assert told(listed(tmp_path / "a", [step(LINKED, due="Mai")])) == [("", "Mai", "offen")]
    assert told(listed(tmp_path / "b", [step(f"{LINKED.upper()} ·  MITGLIEDER.csv", due="Mai")])) == [
        ("", "Mai", "offen")
    ]
    elsewhere = listed(tmp_path / "c", [step(f"{LINKED} · waren.csv", due="Mai")])
    assert told(elsewhere) == [("", "", "offen")]


def test_each_step_about_one_concern_has_a_row(tmp_path):
    rows = listed(tmp_path, [step(who="Kasse", due="Mai"), step(who="Vorstand", due="Juni")])
    assert told(rows) == [("Kasse", "Mai", "offen"), ("Vorstand", "Juni", "offen")]
    assert {one["Maßnahme"] for one in rows if one["Kürzel"] == LINKED} != {""}


def test_measures_of_ones_own_stand_at_the_end(tmp_path):
    rows = listed(tmp_path, [step("", measure="Wir üben.", who="Leitung", due="Mai", status="done")])
    assert rows[-1]["Maßnahme"] == "Wir üben."
    assert (rows[-1]["Zuständig"], rows[-1]["Bis wann"], rows[-1]["Stand"]) == ("Leitung", "Mai", "erledigt")


def test_the_plan_is_for_the_organisation_alone_unless_it_says_otherwise(tmp_path):
    plan = [
        step(who="Kasse", due="Mai"),
        step("", measure="Wir üben."),
        step("law.no_erasure_date", measure="Wir legen Fristen fest."),
    ]
    hidden = listed(tmp_path / "a", plan, Audience.PUBLIC)
    assert told(hidden) == [("", "", "offen")]
    assert "Wir üben." not in {one["Maßnahme"] for one in hidden}
    shared = listed(tmp_path / "b", plan, Audience.PUBLIC, "visibility: public")
    assert told(shared) == [("Kasse", "Mai", "offen")]
    assert "Wir üben." in {one["Maßnahme"] for one in shared}
    # a code that no public concern has may be that of an internal one
    assert "law.no_erasure_date" not in {one["Kürzel"] for one in shared}
    ours = listed(tmp_path / "c", plan)
    assert "Wir legen Fristen fest." in {one["Maßnahme"] for one in ours}


def test_where_people_disagree_each_of_them_is_heard(tmp_path):
    voices = ", ".join(f"{{value: [{step(due=due)}], author: {due}}}" for due in ("Mai", "Juni"))
    answers = f"answers: {{su.measures: {{state: contested, voices: [{voices}]}}}}\n"
    known = known_of(small(tmp_path / "verein", answers), Audience.INTERNAL)
    assert told(rows_of(write_measures(tmp_path, known))) == [("", "Mai", "offen"), ("", "Juni", "offen")]
