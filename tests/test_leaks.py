"""No value of a personal column leaves: a unique canary in every such column, and a real run."""

import datetime as dt
import getpass
import html
import json
import re
import socket
import subprocess
import sys
from pathlib import Path
from urllib.parse import quote

import nbformat
import openpyxl
import pytest

from cdl_workbook.starter import copy_notebooks
from cdl_workbook.vocabulary import Language
from tests.commands import clean_environment, command, make_workbook, text_of

ROWS = 1300
BEYOND = 1234
"""A row that no sample of a thousand rows sees."""

# header → (ordinary cells, canary among the first rows, canary beyond row 1000)
COLUMNS = {
    "Mitgliedsnummer": ("M-{n:05}", "M-KANARI-7731", "M-KANARI-7732"),
    "Vorname": ("Ayşe|Jonas|Olena|Fatma|Peter", "Xaverkanari", "Yaverkanari"),
    "Nachname": ("Müller|Öztürk|Kowalski|Schmidt", "Vonkanari<b>", "O'Kanari & Söhne"),
    "Name": ("Müller, Jonas|Öztürk, Ayşe", "Kanari, Xaveria", "Kanari, Yvette"),
    "E-Mail": ("p{n}@example.org", "xaver.kanari@kanarimail.example", "yaver.kanari@kanarimail.example"),
    "Telefon": ("0170 1{n:06}", "0151 77788811", "+49 (151) 777888-22"),
    "IBAN": (
        "DE89370400440532013000|DE02120300000000202051",
        "DE12 5001 0517 0648 4898 90",
        "DE75512108001245126199",
    ),
    "Steuer-ID": ("86095742719|47036892816", "65929970489", "26954371827"),
    "Rentenversicherungsnummer": ("15070649C103", "65170839J003", "12010188M011"),
    "Krankenversichertennummer": ("A123456780", "K987654328", "Y555666770"),
    "Geburtsdatum": ("0{d}.05.199{d}|1{d}.07.198{d}", "11.11.1911", "22.12.1922"),
    "Straße": ("Hauptstr. {n}|Am Markt {n}", "Kanarigasse 77b", "Kanariallee 78"),
    "PLZ": ("10115|80331|50667", "99773", "99774"),
    "Ort": ("Berlin|München|Köln", "Kanarihausen", "Kanaristadt"),
    "Staatsangehörigkeit": ("deutsch|türkisch|ukrainisch", "kanarisch", "neukanarisch"),
    "Religion": ("rk|ev|islamisch|keine", "kanaritisch", "altkanaritisch"),
    "Diagnose": ("Diabetes|Asthma|keine", "Kanarienfieber", "Kanarienhusten"),
    "Bemerkung": (
        "braucht Hilfe beim Antrag für die Wohnung|kommt wieder im Mai und bringt die Unterlagen mit",
        "Schwester Kanarine holt die Kinder ab, siehe Akte 7741",
        "hat Kanarinchen als Betreuerin genannt und möchte nicht angerufen werden",
    ),
    "Einkommen": ("1{d}50,00|9{d}0,50", "77341,13", "77342,14"),
    "Aufenthaltsstatus": ("Duldung|Aufenthaltserlaubnis", "Kanariduldung", "Kanarierlaubnis"),
}
EXPORTS = (
    *("exports/record-of-processing.csv", "exports/record-of-processing.xlsx", "exports/measures.csv"),
    *("exports/dcat-ap-de.jsonld", "exports/datasheet.md", "exports/croissant/table-1.croissant.json"),
    *("exports/croissant/klientinnen.croissant.json", "exports/croissant/spalten.croissant.json"),
    *("exports/croissant/klientinnen-Klientinnen.croissant.json",),
    *("exports/croissant/klientinnen-sheet-2.croissant.json",),
    *("exports-internal/record-of-processing-internal.csv", "exports-internal/measures-internal.csv"),
    *("exports-internal/record-of-processing-internal.xlsx",),
)
"""Made for everybody, and for the organisation itself: values of persons stand in neither."""
NAMES_THAT_ARE_VALUES = ("Petra Schneider", "petra.schneider@kanarimail.example", "Schneider, Petra")


def cells(header: str) -> list[str]:
    plain, first, beyond = COLUMNS[header]
    listed = plain.split("|")
    made = [listed[n % len(listed)].format(n=n, d=1 + n % 8) for n in range(ROWS)]
    made[5], made[BEYOND] = first, beyond
    return made


def typed(text: str) -> str | float | dt.datetime:
    if re.fullmatch(r"\d\d\.\d\d\.\d{4}", text):
        return dt.datetime.strptime(text, "%d.%m.%Y")
    return float(text.replace(",", ".")) if re.fullmatch(r"\d+,\d\d", text) else text


def write_tables(data: Path) -> None:
    rows = list(zip(*(cells(header) for header in COLUMNS), strict=True))
    lines = [";".join(COLUMNS), *(";".join(row) for row in rows)]
    (data / "klientinnen.csv").write_text("\n".join(lines), encoding="cp1252", errors="replace")
    (data / f"Akte {NAMES_THAT_ARE_VALUES[0]}.csv").write_text(
        "Beitrag;Jahr\n1;2020\n2;2021\n", encoding="utf-8"
    )
    (data / "spalten.csv").write_text(f"Beitrag;{NAMES_THAT_ARE_VALUES[1]}\n1;x\n2;y\n", encoding="utf-8")
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Klientinnen"
    for row in (tuple(COLUMNS), *rows):
        sheet.append([typed(cell) for cell in row])
    book.create_sheet(NAMES_THAT_ARE_VALUES[2]).append(["Beitrag", "Jahr"])
    book[NAMES_THAT_ARE_VALUES[2]].append([1, 2020])
    book.save(data / "klientinnen.xlsx")


def spellings(value: str) -> set[str]:
    """Every way a value might be written somewhere."""
    found = {value, value.replace(" ", "")}
    for part in value.split(", "):
        if len(part) > 6:
            found.add(part)
    digits = re.sub(r"\D", "", value)
    if len(digits) >= 6:
        found |= {digits, digits.lstrip("0"), digits.removeprefix("49")}
    if re.fullmatch(r"\d\d\.\d\d\.\d{4}", value):
        day, month, year = value.split(".")
        found |= {f"{year}-{month}-{day}", f"{year}-{month}", f"{month}/{year}"}
    if re.fullmatch(r"\d+,\d\d", value):
        found |= {value.replace(",", "."), value.partition(",")[0], f"{value[:2]}.{value[2:]}"}
    return (
        found
        | {html.escape(one) for one in found}
        | {json.dumps(one)[1:-1] for one in found}
        | set(map(quote, found))
    )


def canaries() -> dict[str, set[str]]:
    values = [value for _, first, beyond in COLUMNS.values() for value in (first, beyond)]
    return {value: spellings(value) for value in (*values, *NAMES_THAT_ARE_VALUES)}


def found_in(text: str) -> list[str]:
    """Canaries in a text; numbers only where they stand alone, so that a checksum does not count."""
    small = text.casefold()
    found = []
    for value, ways in canaries().items():
        for way in ways:
            pattern = rf"(?<![0-9a-f]){way}(?![0-9a-f])" if way.isdigit() else re.escape(way.casefold())
            if re.search(pattern, small):
                found.append(f"{value} as {way}")
    return found


class World:
    """A machine with telling names, a workbook on it, and everything a run left behind."""

    def __init__(self, base: Path) -> None:
        self.home = base / "home-der-frau-zaunkoenig"
        self.temporary = self.home / "tmp-zaunkoenig"
        self.place = self.home / "Zaunkönigs Ablage"
        self.temporary.mkdir(parents=True)
        names = {"HOME": self.home, "TMPDIR": self.temporary, "USERPROFILE": self.home}
        names |= {"USER": "zaunkoenig", "LOGNAME": "zaunkoenig", "HOSTNAME": "zaunrechner"}
        self.environment = {name: str(value) for name, value in names.items()}

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return command(*arguments, cwd=self.place, **self.environment)

    def tells(self, text: str) -> list[str]:
        """What in a text tells of the machine or its user."""
        secrets = [
            str(self.home),
            str(self.temporary),
            str(self.place),
            "zaunk",
            "zaunrechner",
            "cdl-workbook-run-",
        ]
        secrets += [sys.prefix, str(Path(__file__).resolve().parent.parent)]
        for name in (socket.gethostname(), getpass.getuser()):
            secrets += [name] if len(name) > 4 else []
        secrets += [json.dumps(secret)[1:-1] for secret in secrets]
        return [secret for secret in secrets if secret.casefold() in text.casefold()]


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    world = World(tmp_path_factory.mktemp("world"))
    folder = make_workbook(
        world.place / "verein",
        f"created: 2026-01-02\ntables:\n  {NAMES_THAT_ARE_VALUES[0]}.csv: {{decimal: ','}}\n",
    )
    write_tables(folder / "data")
    return world, folder, world.run("run", "verein")


def results(folder: Path) -> dict[str, str]:
    out = folder / "out"
    return {
        path.relative_to(out).as_posix(): text_of(path) for path in sorted(out.rglob("*")) if path.is_file()
    }


def test_the_run_is_a_real_one(run):
    _, folder, done = run
    assert done.returncode == 0, done.stderr
    assert set(results(folder)) == {
        *("report.html", "findings.json", "inventory.json", "run.jsonl"),
        *("executed/00_start.ipynb", "executed/01_data_inventory.ipynb", "executed/05_impact_plan.ipynb"),
        *EXPORTS,
    }
    inventory = json.loads(results(folder)["inventory.json"])
    assert inventory["not_read"] == []
    assert inventory["repeats"], "tables are compared, or comparing could leak nothing"
    assert inventory["shared_keys"]
    big = [table for table in inventory["tables"] if table["rows"] == ROWS]
    assert len(big) == 2
    for table in big:
        assert [column["name"] for column in table["columns"]] == list(COLUMNS)
        assert all(column["personal"] != "none_found" for column in table["columns"]), (
            "a canary needs its column"
        )


def test_the_test_itself_finds_a_leak():
    assert found_in("… Vonkanari&lt;b&gt; …")
    assert found_in("1911-11-11")
    assert found_in("Tel. 4915177788822")
    assert found_in('{"a": "altkanaritisch"}')
    assert found_in("a8665929970489ff") == []
    assert found_in("Krankenversichertennummer, Kanal, 1911 Zeilen") == []


@pytest.mark.parametrize(
    "name",
    [
        *("report.html", "findings.json", "inventory.json", "run.jsonl", "executed/01_data_inventory.ipynb"),
        *EXPORTS,
    ],
)
def test_no_canary_and_no_trace_of_the_machine_in(run, name):
    world, folder, _ = run
    text = results(folder)[name]
    assert found_in(text) == []
    assert world.tells(text) == []


def test_every_cell_output_and_the_metadata_of_the_executed_notebook(run):
    world, folder, _ = run
    notebook = nbformat.read(folder / "out" / "executed" / "01_data_inventory.ipynb", as_version=4)
    assert set(notebook.metadata) <= {"kernelspec", "language_info", "cdl_workbook"}
    for cell in notebook.cells:
        assert set(cell.metadata) <= {"tags"}
        assert "injected-parameters" not in cell.metadata.get("tags", [])
        assert found_in(json.dumps(cell, ensure_ascii=False)) == []
        assert world.tells(json.dumps(cell, ensure_ascii=False)) == []


def test_nothing_on_the_terminal(run):
    world, _, done = run
    said = [done.stdout + done.stderr]
    for arguments in (
        ["check", "verein"],
        ["inventory", "verein/data"],
        ["inventory", "verein/data", "--json"],
    ):
        more = world.run(*arguments)
        said.append(more.stdout + more.stderr)
    assert min(map(len, said)) > 20
    for text in said:
        assert found_in(text) == []
        assert world.tells(text) == []


def test_nothing_stays_in_the_temporary_folder_or_at_home(run):
    world, _, _ = run
    assert list(world.temporary.iterdir()) == []
    assert {path.name for path in world.home.iterdir()} - {".cache"} == {
        "tmp-zaunkoenig",
        "Zaunkönigs Ablage",
    }


FAILS = """\
import os, pathlib
folder = pathlib.Path(workbook)
print("in", folder, "of", pathlib.Path.home(), "at", os.getcwd())
raise RuntimeError(f"{(folder / 'data').resolve()}: Xaverkanari, Kanarigasse 77b")
"""


@pytest.fixture(scope="module")
def failed_run(tmp_path_factory):
    world = World(tmp_path_factory.mktemp("fails"))
    folder = make_workbook(world.place / "verein", "own_notebooks: true\n")
    (folder / "data" / "namen.csv").write_text(
        "Vorname;Ort\nXaverkanari;Kanarihausen\nAnna;Ulm\n", encoding="utf-8"
    )
    copy_notebooks(folder / "notebooks", Language.DE)
    notebook = nbformat.read(folder / "notebooks" / "01_data_inventory.ipynb", as_version=4)
    nbformat.write(notebook, folder / "notebooks" / "03_noch_einmal.ipynb")
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    broken = nbformat.v4.new_notebook(cells=[code[0], nbformat.v4.new_code_cell(FAILS), *code[1:]])
    nbformat.write(broken, folder / "notebooks" / "02_kaputt.ipynb")
    (folder / "notebooks" / "04_kein_notebook.ipynb").write_text("{", encoding="utf-8")
    return world, folder, world.run("run", "verein")


def test_a_notebook_that_fails_does_not_stop_the_others(failed_run):
    world, folder, done = failed_run
    assert done.returncode == 1
    assert "02_kaputt kam nur bis Zelle 2." in done.stderr
    assert "04_kein_notebook.ipynb: Diese Datei ist kein lesbares Notebook." in done.stderr
    assert "Traceback" not in done.stderr
    assert world.tells(done.stdout + done.stderr) == []
    assert found_in(done.stdout + done.stderr) == []
    log = [json.loads(line) for line in results(folder)["run.jsonl"].splitlines()]
    assert [(entry["notebook"], entry["status"]) for entry in log] == [
        ("00_start", "done"),
        ("01_data_inventory", "done"),
        ("02_kaputt", "failed"),
        ("03_noch_einmal", "done"),
        ("04_kein_notebook", "failed"),
        ("05_impact_plan", "done"),
    ]


def test_the_copy_keeps_the_error_without_the_way_to_it(failed_run):
    world, folder, _ = failed_run
    copy = results(folder)["executed/02_kaputt.ipynb"]
    notebook = nbformat.reads(copy, as_version=4)
    [error] = [
        output
        for cell in notebook.cells
        for output in cell.get("outputs", [])
        if output.output_type == "error"
    ]
    assert error.ename == "RuntimeError"
    assert "Xaverkanari" in error.evalue
    assert "RuntimeError" in "".join(error.traceback)
    assert notebook.cells[2].get("outputs", []) == [], "cells after the error are not executed"
    assert world.tells(copy) == []


def test_what_may_be_shared_says_nothing_of_the_error(failed_run):
    world, folder, _ = failed_run
    for name in ("report.html", "findings.json", "inventory.json", "run.jsonl"):
        assert found_in(results(folder)[name]) == []
        assert world.tells(results(folder)[name]) == []
        assert "RuntimeError" not in results(folder)[name]
    findings = json.loads(results(folder)["findings.json"])["findings"]
    assert len(findings) == len({json.dumps(finding, sort_keys=True) for finding in findings})


def test_the_environment_of_these_tests_is_the_one_described():
    assert "zaunkoenig" not in json.dumps(clean_environment())
