"""What is said about a table, against what was found in it; and who may hear of it."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cdl_workbook.analyses.purposes import PurposeFindings, assess_purposes
from cdl_workbook.answers import Answer, Answers, Key, State, Voice
from cdl_workbook.catalogue import Visibility, load_catalogue
from cdl_workbook.findings import Finding
from cdl_workbook.inventory import Inventory, TableInventory
from cdl_workbook.vocabulary import ColumnType, Language, Personal, Severity, Status
from cdl_workbook.wording import words
from tests.constructed import column, table

CATALOGUE = load_catalogue()
TODAY = dt.date(2026, 11, 24)
NAME = column(1, "Nachname", personal=Personal.DIRECT_IDENTIFIER, kind="family_name")
FAITH = column(2, "Konf.", personal=Personal.SPECIAL_CATEGORY, kind="religion")
RECORD = column(3, "FZ vom", personal=Personal.CRIMINAL_OFFENCE, kind="criminal")
CONSENT = column(4, "Einwilligung", personal=Personal.OTHER_PERSONAL, kind="consent")
CLASS = column(5, "Klasse", personal=Personal.QUASI_IDENTIFIER, kind="school_class")
GOODS = column(6, "Ware")
COMPLETE: dict[str, Any] = {
    "pr.table.purpose": "Beiträge einziehen",
    "pr.table.subjects": ["members"],
    "pr.table.basis": ["contract"],
    "pr.table.recipients": ["nobody"],
    "pr.table.processors": ["none"],
    "pr.table.third_country": "no",
    "pr.table.retention": "former_members_3",
}
UNKNOWN = Answer(state=State.UNKNOWN)
NOT_OURS = Answer(state=State.NOT_APPLICABLE, reason="gibt es nicht")


def dates(name: str = "Austritt", **months: int) -> Any:
    counted = {month.removeprefix("m").replace("_", "-"): rows for month, rows in months.items()}
    return column(
        9,
        name,
        type=ColumnType.DATE,
        personal=Personal.OTHER_PERSONAL,
        kind="event_date",
        rows=sum(counted.values()),
        months=counted,
    )


def answered(given_: dict[str, Any], label: str = "t.csv") -> dict[Key, Answer]:
    """Answers about a table; ``question@column`` about one of its columns; others about the organisation."""
    entries = {}
    for name, value in given_.items():
        asked, _, of = name.partition("@")
        about = label if asked.startswith(("pr.table", "pr.column")) else ""
        entries[Key(asked, about, of)] = value if isinstance(value, Answer) else Answer(value=value)
    return entries


def assessed(*columns: Any, tables: tuple[TableInventory, ...] = (), **given_: Any) -> PurposeFindings:
    made = tables or (table(*columns),)
    entries: dict[Key, Answer] = {}
    for one in made:
        spoken = {f"pr.column.needed@{each.name}": "yes" for each in one.columns}
        said = {**spoken, **COMPLETE, **given_.get("answers", {})}
        entries |= answered({name: value for name, value in said.items() if value}, one.label)
    entries |= given_.get("entries", {})
    return assess_purposes(Inventory(tables=made), CATALOGUE, Answers(entries), today=TODAY)


def found(findings: PurposeFindings) -> dict[str, Finding]:
    every = [*findings.public, *findings.internal]
    return {one.code.removeprefix("purposes."): one for one in every}


def concerns(*columns: Any, **answers: Any) -> dict[str, Finding]:
    named = {name.replace("__", "."): value for name, value in answers.items()}
    noted = found(assessed(*columns, answers=named))
    return {code: one for code, one in noted.items() if one.status is Status.CONCERN}


BAD = [
    ("identifiers_without_purpose", (NAME,), {"pr.table.purpose": UNKNOWN}, Severity.HIGH),
    ("identifiers_without_purpose", (NAME,), {"pr.table.purpose": NOT_OURS}, Severity.HIGH),
    ("no_purpose", (CLASS,), {"pr.table.purpose": UNKNOWN, "pr.table.subjects": ["children"]}, "medium"),
    ("no_basis", (NAME,), {"pr.table.basis": ["none"]}, "high"),
    ("no_basis", (NAME,), {"pr.table.basis": UNKNOWN}, "high"),
    ("special_without_exception", (NAME, FAITH), {}, "high"),
    ("special_without_exception", (FAITH,), {"pr.table.special_basis": ["none"]}, "high"),
    ("special_without_exception", (FAITH,), {"pr.table.special_basis": NOT_OURS}, "high"),
    ("criminal_without_law", (RECORD,), {}, "high"),
    (
        "nonprofit_exception",
        (FAITH,),
        {"pr.table.special_basis": ["nonprofit_aims"], "pr.table.recipients": ["association"]},
        "high",
    ),
    (
        "children_consent_online",
        (CLASS, CONSENT),
        {
            "pr.table.subjects": ["children"],
            "pr.table.basis": ["consent"],
            "pr.table.processors": ["online_form"],
            "pr.table.processors.contract": "all",
        },
        "high",
    ),
    ("consent_not_recorded", (NAME,), {"pr.table.basis": ["consent"]}, "medium"),
    ("people_denied", (NAME,), {"pr.table.subjects": ["none"]}, "medium"),
    ("children_not_named", (NAME, CLASS), {}, "medium"),
    ("not_needed", (NAME,), {"pr.column.needed@Nachname": "no"}, "medium"),
    (
        "not_needed",
        (FAITH,),
        {"pr.column.needed@Konf.": "no", "pr.table.special_basis": ["explicit_consent"]},
        "high",
    ),
    ("need_unsure", (NAME,), {"pr.column.needed@Nachname": "unsure"}, "low"),
    (
        "no_contract",
        (NAME,),
        {"pr.table.processors": ["cloud"], "pr.table.processors.contract": "some"},
        "medium",
    ),
    (
        "no_contract",
        (NAME,),
        {"pr.table.processors": ["cloud"], "pr.table.processors.contract": UNKNOWN},
        "medium",
    ),
    ("to_the_usa", (NAME,), {"pr.table.third_country": "usa"}, "medium"),
    ("outside_the_eu", (NAME,), {"pr.table.third_country": "other"}, "medium"),
    ("no_retention", (NAME,), {"pr.table.retention": UNKNOWN}, "medium"),
]


@pytest.mark.parametrize(("code", "columns", "answers", "severity"), BAD)
def test_what_does_not_fit_is_a_concern(
    code: str, columns: tuple[Any, ...], answers: dict[str, Any], severity: str
) -> None:
    noted = found(assessed(*columns, answers=answers))
    assert noted[code].severity == severity
    assert noted[code].table == "t.csv"
    assert noted[code].sources
    assert noted[code].questions


GOOD = [
    ((NAME, FAITH), {"pr.table.special_basis": ["explicit_consent"]}),
    ((NAME, RECORD), {"pr.table.basis": ["legal_duty"]}),
    ((NAME, CONSENT), {"pr.table.basis": ["consent"]}),
    ((NAME, CLASS), {"pr.table.subjects": ["members", "children"]}),
    ((NAME,), {"pr.table.processors": ["cloud"], "pr.table.processors.contract": "all"}),
    ((NAME,), {"pr.table.third_country": "adequate"}),
]


@pytest.mark.parametrize(("columns", "answers"), GOOD)
def test_what_fits_is_clear_but_for_a_retention_that_cannot_be_worked_out(
    columns: tuple[Any, ...], answers: dict[str, Any]
) -> None:
    assert [(one.code, one.status) for one in found(assessed(*columns, answers=answers)).values()] == [
        ("purposes.overdue", Status.NOT_ASSESSED)
    ]
    dated = found(assessed(*columns, dates(m2026_01=20), answers=answers))
    assert [one.status for one in dated.values()] == [Status.CLEAR]


def test_a_table_without_people_is_left_alone() -> None:
    assert found(assessed(GOODS, answers={"pr.table.purpose": UNKNOWN})) == {}


def test_what_is_open_is_not_assessed_and_never_clear() -> None:
    nothing = assess_purposes(Inventory(tables=(table(NAME, FAITH),)), CATALOGUE, Answers({}), today=TODAY)
    assert nothing.internal == ()
    assert [(one.code, one.status, one.reason) for one in nothing.public] == [
        ("purposes.open_points", Status.NOT_ASSESSED, "open_questions")
    ]
    assert nothing.public[0].evidence == {"waiting": 8, "unknown_answers": 0, "columns_open": 2}


@pytest.mark.parametrize("question", sorted(set(COMPLETE) - {"pr.table.retention"}))
@pytest.mark.parametrize("said", [None, UNKNOWN])
def test_one_open_or_unknown_answer_keeps_a_table_from_being_clear(question: str, said: Any) -> None:
    noted = found(assessed(NAME, dates(m2026_01=20), answers={question: said}))
    assert all(one.status is not Status.CLEAR for one in noted.values())
    assert noted["open_points"].evidence["waiting"] == 1


def test_one_voice_is_enough() -> None:
    voices = (Voice(value="no", author="Kasse"), Voice(value="usa", author="Leitung"))
    said = Answer(state=State.CONTESTED, voices=voices)
    assert "to_the_usa" in concerns(NAME, pr__table__third_country=said)


def test_a_purpose_in_the_settings_counts_until_somebody_answers() -> None:
    made = Inventory(tables=(table(NAME, FAITH),))
    settings = {"t.csv": {"": ["Briefe"], "Nachname": ["Anrede"]}}

    def noted(**answers: Any) -> Finding:
        said = Answers(answered({name.replace("__", "."): one for name, one in answers.items()}))
        findings = assess_purposes(made, CATALOGUE, said, today=TODAY, purposes=settings)
        return findings.public[0]

    assert noted().code == "purposes.open_points"
    assert "pr.table.purpose" not in noted().questions
    assert noted().evidence["columns_open"] == 1
    assert noted(pr__table__purpose=UNKNOWN).code == "purposes.identifiers_without_purpose"


class TestForWhom:
    """What rests on an internal answer stays inside; an open question gives nothing away."""

    @pytest.mark.parametrize(("code", "columns", "answers", "_"), BAD)
    def test_a_concern_is_public_only_if_all_it_rests_on_is(
        self, code: str, columns: tuple[Any, ...], answers: dict[str, Any], _: str
    ) -> None:
        hidden = {
            name: (one if isinstance(one, Answer) else Answer(value=one)).model_copy(
                update={"visibility": Visibility.INTERNAL}
            )
            for name, one in {**COMPLETE, **answers}.items()
        }
        findings = assessed(*columns, answers=hidden)
        assert f"purposes.{code}" not in {one.code for one in findings.public}
        shown = {
            name: one.model_copy(update={"visibility": Visibility.PUBLIC}) for name, one in hidden.items()
        }
        public = {one.code for one in assessed(*columns, answers=shown).public}
        assert f"purposes.{code}" in public

    def test_that_a_contract_is_asked_about_gives_the_services_away(self) -> None:
        findings = assessed(NAME, dates(m2026_01=20), answers={"pr.table.processors": ["cloud"]})
        assert "pr.table.processors.contract" not in {q for one in findings.public for q in one.questions}
        inside = next(one for one in findings.internal if one.code == "purposes.open_points")
        assert inside.questions == ("pr.table.processors.contract",)

    def test_an_internal_unknown_is_not_counted_in_public(self) -> None:
        findings = assessed(NAME, dates(m2026_01=20), answers={"pr.table.third_country": UNKNOWN})
        assert findings.public == ()
        assert [one.evidence["unknown_answers"] for one in findings.internal] == [1]

    def test_clear_is_said_to_all_only_where_all_answers_are_public(self) -> None:
        inside = assessed(NAME, dates(m2026_01=20))
        assert (inside.public, [one.code for one in inside.internal]) == ((), ["purposes.nothing_open"])


class TestOverdue:
    """Rows whose period is over, by the dates inside."""

    def rows(self, dated: Any, **answers: Any) -> dict[str, Finding]:
        return found(
            assessed(NAME, dated, answers={name.replace("__", "."): v for name, v in answers.items()})
        )

    def test_rows_are_counted_from_the_column_that_somebody_named(self) -> None:
        noted = self.rows(
            dates("Eingang", m2014_03=5, m2017_12=7, m2020_01=30),
            pr__table__retention="vouchers_8",
            pr__table__retention__date="eingang",
        )
        assert noted["overdue"].evidence == {
            "rows": 10,
            "rows_overdue": 12,
            "oldest_month": "2014-03",
            "as_of": "2026-11-24",
        }
        assert noted["overdue"].severity is Severity.MEDIUM
        assert noted["overdue"].columns == ("Eingang",)

    def test_the_likeliest_column_is_only_a_guess(self) -> None:
        noted = self.rows(dates("Austritt", m2020_01=5, m2026_01=9))
        assert noted["overdue_probably"].severity is Severity.LOW

    def test_a_beginning_is_no_end(self) -> None:
        noted = self.rows(dates("Eintritt", m2014_01=50))
        assert (noted["overdue"].status, noted["overdue"].reason) == (Status.NOT_ASSESSED, "no_date_column")

    def test_a_column_that_is_not_there_is_said(self) -> None:
        noted = self.rows(dates("Austritt", m2014_01=50), pr__table__retention__date="Ende")
        assert noted["overdue"].reason == "no_date_column"

    def test_a_period_without_length_is_not_worked_out(self) -> None:
        noted = self.rows(dates(m2014_01=50), pr__table__retention="purpose")
        assert noted["overdue"].reason == "no_fixed_period"

    def test_nothing_is_over(self) -> None:
        assert "overdue_probably" not in self.rows(dates(m2026_01=50))

    def test_a_small_rest_does_not_show(self) -> None:
        noted = self.rows(dates(m2015_01=20, m2016_01=5, m2026_01=2))
        assert noted["overdue_probably"].evidence["rows_overdue"] == 20
        assert "overdue_probably" not in self.rows(dates(m2015_01=20, m2026_01=2))

    @given(
        rows=st.dictionaries(
            st.builds("{:04}-{:02}".format, st.integers(2010, 2026), st.integers(1, 12)),
            st.integers(3, 9),
            max_size=12,
        ),
        withheld=st.integers(0, 5),
    )
    def test_neither_those_that_are_over_nor_the_rest_are_a_small_group(
        self, rows: dict[str, int], withheld: int
    ) -> None:
        total = sum(rows.values()) + withheld
        dated = column(
            9,
            "Austritt",
            type=ColumnType.DATE,
            personal=Personal.OTHER_PERSONAL,
            kind="event_date",
            rows=total,
            months=rows,
        )
        noted = found(assessed(NAME, dated)).get("overdue_probably")
        if noted:
            over = noted.evidence["rows_overdue"]
            assert isinstance(over, int)
            assert over >= 3
            assert total - over == 0 or total - over >= 3


def test_one_purpose_with_two_periods() -> None:
    made = tuple(table(NAME, path=f"{name}.csv") for name in "ab")
    other = answered(
        {"pr.table.purpose": " beiträge  einziehen.", "pr.table.retention": "letters_6"}, "b.csv"
    )
    noted = assessed(tables=made, entries=other)
    two = [one for one in noted.public if one.code == "purposes.one_purpose_two_periods"]
    assert [(one.table, one.evidence["tables"], one.evidence["named"]) for one in two] == [
        (None, 2, "a.csv, b.csv")
    ]
    assert "one_purpose_two_periods" not in found(assessed(tables=made))


def test_no_sentence_is_missing_in_any_language() -> None:
    seen: dict[tuple[str, Status], Finding] = {}
    runs = [assessed(*columns, answers=answers) for _, columns, answers, _ in BAD]
    runs += [assessed(NAME, dates(m2020_01=9)), assessed(NAME, dates(m2026_01=9))]
    runs += [
        assessed(NAME, dates(m2010_01=9), answers={"pr.table.retention.date": "Austritt"}),
        assessed(FAITH, answers={"pr.table.special_basis": ["nonprofit_aims"]}),
        assessed(NAME, answers={"pr.table.purpose": None}),
        assessed(NAME, answers={"pr.column.needed@Nachname": None}),
        assessed(
            tables=tuple(table(NAME, path=f"{name}.csv") for name in "ab"),
            entries=answered({"pr.table.retention": "letters_6"}, "b.csv"),
        ),
    ]
    for run in runs:
        seen |= {(one.code, one.status): one for one in (*run.public, *run.internal)}
    for language in Language:
        say = words(language)
        for finding in seen.values():
            stem = f"findings.{finding.code}"
            told = {**finding.evidence, "columns": list(finding.columns), "count": len(finding.columns)}
            assert say.text(f"{stem}.title")
            assert say.text(f"{stem}.{finding.status}.recommendation", **told)
            if finding.status is Status.NOT_ASSESSED:
                assert f"errors.{finding.reason}" in say
            else:
                assert say.text(f"{stem}.{finding.status}.message", **told)
            for source in finding.sources:
                assert source.startswith("§") or f"sources.{source}" in say
        written = {key.split(".")[2] for key in say._texts if key.startswith("findings.purposes.")}
        assert written == {finding.code.partition(".")[2] for finding in seen.values()}
