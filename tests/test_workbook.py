"""Settings: every error names file, line, key and remedy, in both languages; nothing is taken in silence."""

import datetime as dt
import json
import os
import re
from pathlib import Path

import jsonschema
import pytest

from cdl_workbook.errors import SettingsError, UsageError
from cdl_workbook.vocabulary import Language
from cdl_workbook.workbook import (
    SETTINGS_FILE,
    Settings,
    load_settings,
    open_workbook,
    preferred_language,
    settings_schema,
)
from tests.commands import ROOT, make_workbook

HEAD = "organisation:\n  name: Probe\n"
JARGON = re.compile(
    r"\b(valid|string|type|input|parsing|should|extra|dict|model|enum|literal|integer|boolean|error)\b"
)


def settings_file(folder: Path, text: str | bytes) -> Path:
    path = folder / SETTINGS_FILE
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def refused(folder: Path, text: str | bytes) -> SettingsError:
    with pytest.raises(SettingsError) as caught:
        load_settings(settings_file(folder, text))
    return caught.value


BAD = {
    "unknown key": (HEAD + "langauge: de\n", "unknown_key", 3, "langauge", "language"),
    "unknown key, nothing near": (HEAD + "sprache: de\n", "unknown_key_far", 3, "sprache", "own_notebooks"),
    "unknown nested key": ("organisation:\n  nme: Probe\n", "unknown_key", 2, "organisation → nme", "name"),
    "unknown table key": (
        HEAD + "tables:\n  a.csv:\n    delimeter: ';'\n",
        "unknown_key",
        5,
        "tables → a.csv → delimeter",
        "delimiter",
    ),
    "unknown column key": (
        HEAD + "tables:\n  columns:\n    columns:\n      tables:\n        kid: age\n        reason: x\n",
        "unknown_key",
        7,
        "tables → columns → columns → tables → kid",
        "kind",
    ),
    "unknown kind": (
        HEAD + "tables:\n  a.csv:\n    columns:\n      PLZ:\n        kind: postcod\n        reason: x\n",
        "bad_value_near",
        7,
        "tables → a.csv → columns → PLZ → kind",
        "postcode",
    ),
    "unknown kind, nothing near": (
        HEAD + "tables:\n  a.csv:\n    columns:\n      PLZ: {kind: xyzzy, reason: x}\n",
        "bad_value_choice",
        6,
        "tables → a.csv → columns → PLZ → kind",
        "birth_date",
    ),
    "unknown class": (
        HEAD + "tables:\n  a.csv:\n    columns:\n      PLZ:\n        personal: secret\n        reason: x\n",
        "bad_value_choice",
        7,
        "tables → a.csv → columns → PLZ → personal",
        "none_found",
    ),
    "unknown type": (
        HEAD + "tables:\n  a.csv:\n    types:\n      PLZ: string\n",
        "bad_value_choice",
        6,
        "tables → a.csv → types → PLZ",
        "text",
    ),
    "overrule without reason": (
        HEAD + "tables:\n  a.csv:\n    columns:\n      PLZ:\n        kind: postcode\n",
        "missing_key",
        6,
        "tables → a.csv → columns → PLZ → reason",
        "",
    ),
    "overrule of nothing": (
        HEAD + "tables:\n  a.csv:\n    columns:\n      PLZ:\n        reason: weil\n",
        "bad_value_says_nothing",
        6,
        "tables → a.csv → columns → PLZ",
        "kind",
    ),
    "no organisation": ("language: de\n", "missing_key", 1, "organisation", ""),
    "organisation without name": (
        "language: de\norganisation:\n  contact: x\n",
        "missing_key",
        2,
        "organisation → name",
        "",
    ),
    "name left empty": ("organisation:\n  name:\n", "missing_key", 2, "organisation → name", ""),
    "blank name": ("organisation:\n  name: '  '\n", "bad_value_not_blank", 2, "organisation → name", ""),
    "number for a name": ("organisation:\n  name: 4711\n", "bad_value_text", 2, "organisation → name", ""),
    "text for organisation": ("organisation: Probe\n", "bad_value_mapping", 1, "organisation", ""),
    "list for tables": (HEAD + "tables:\n  - a.csv\n", "bad_value_mapping", 3, "tables", ""),
    "unknown language": (HEAD + "language: fr\n", "bad_value_choice", 3, "language", "de"),
    "no as a language": (HEAD + "language: no\n", "bad_value_choice", 3, "language", "en"),
    "ja for true": (HEAD + "own_notebooks: ja\n", "bad_value_bool", 3, "own_notebooks", "true"),
    "day in German": (HEAD + "created: 18.09.2026\n", "bad_value_date", 3, "created", "2026-09-18"),
    "text for a number": (
        HEAD + "disclosure_threshold: drei\n",
        "bad_value_integer",
        3,
        "disclosure_threshold",
        "",
    ),
    "true for a number": (
        HEAD + "disclosure_threshold: true\n",
        "bad_value_integer",
        3,
        "disclosure_threshold",
        "",
    ),
    "too small": (HEAD + "disclosure_threshold: 1\n", "bad_value_at_least", 3, "disclosure_threshold", "2"),
    "two characters": (
        HEAD + "tables:\n  a.csv:\n    delimiter: ';;'\n",
        "bad_value_one_character",
        5,
        "tables → a.csv → delimiter",
        ";",
    ),
    "decimal mark": (
        HEAD + "tables:\n  a.csv:\n    decimal: x\n",
        "bad_value_choice",
        5,
        "tables → a.csv → decimal",
        "','",
    ),
    "encoding": (
        HEAD + "tables:\n  a.csv:\n    encoding: ansi-deutsch\n",
        "bad_value_encoding",
        5,
        "tables → a.csv → encoding",
        "cp1252",
    ),
    "date pattern": (
        HEAD + "tables:\n  a.csv:\n    date_format: TT.MM.JJJJ\n",
        "bad_value_date_format",
        5,
        "tables → a.csv → date_format",
        "%d.%m.%Y",
    ),
    "text for a list": (
        HEAD + "tables:\n  a.csv:\n    missing: k. A.\n",
        "bad_value_list",
        5,
        "tables → a.csv → missing",
        "",
    ),
    "duplicate key": (HEAD + "language: de\nlanguage: en\n", "duplicate_key", 4, "language", ""),
    "nested duplicate key": ("organisation:\n  name: A\n  name: B\n", "duplicate_key", 3, "name", ""),
    "tab": ("organisation:\n\tname: Probe\n", "yaml_tab", 2, "", ""),
    "tab elsewhere": (HEAD + "project:\n  title: 'a\tb'\nlanguage: [de\n", "yaml_broken", 6, "", ""),
    "broken": (HEAD + "language: 'de\n", "yaml_broken", 4, "", ""),
    "nested without end": (HEAD + "tables: " + "[" * 5000, "yaml_broken", 1, "", ""),
    "only text": ("Guten Tag\n", "yaml_no_mapping", 1, "", "name: "),
    "empty": ("", "yaml_empty", None, "", "organisation"),
    "only comments": ("# noch nichts\n", "yaml_empty", None, "", "organisation"),
    "cp1252": (HEAD.replace("Probe", "Tür").encode("cp1252"), "yaml_not_utf8", 2, "", "UTF-8"),
}


@pytest.mark.parametrize("case", BAD.values(), ids=BAD)
def test_an_error_names_file_line_key_and_remedy(tmp_path, case):
    text, reason, line, key, remedy = case
    error = refused(tmp_path, text)
    if reason:
        assert error.reason == reason
    for language, word in (("de", "Zeile"), ("en", "line")):
        message = error.message(language)
        assert SETTINGS_FILE in message
        assert key in message
        assert remedy in message
        assert re.search(rf"{word} \d+", message) or line is None
        assert not JARGON.search(error.message("de").partition("Möglich sind")[0])
        if line is not None and reason:
            assert f"{word} {line}:" in message
    assert error.exit_code == 2


def test_the_first_of_several_errors_is_named(tmp_path):
    error = refused(tmp_path, "lisence: x\n" + HEAD + "disclosure_threshold: 0\n")
    assert error.params["line"] == 1


def test_no_message_of_settings_is_unused_or_missing():
    text = "".join(
        (ROOT / "cdl_workbook" / "typed_yaml" / name).read_text() for name in ("problems.py", "parse.py")
    )
    used = set(re.findall(r'"(unknown_key\w*|yaml_\w+|missing_key|duplicate_key|bad_value\w*)"', text))
    used |= {f"bad_value_{name}" for name in re.findall(r'": "(\w+)",\n', text)} | {
        "bad_value_date",
        "bad_value",
    }
    for language in Language:
        messages = (ROOT / f"cdl_workbook/resources/messages/{language}/errors.yaml").read_text(
            encoding="utf-8"
        )
        there = set(
            re.findall(
                r"^  (unknown_key\w*|yaml_\w+|missing_key|duplicate_key|bad_value\w*):", messages, re.M
            )
        )
        assert there == used


@pytest.mark.parametrize("section", ["project", "tables", "created", "licence"])
def test_a_key_without_a_value_counts_as_absent(tmp_path, section):
    assert load_settings(settings_file(tmp_path, f"{HEAD}{section}:\n")) == load_settings(
        settings_file(tmp_path, HEAD)
    )


def test_a_bom_and_windows_line_ends_do_no_harm(tmp_path):
    text = b"\xef\xbb\xbf" + HEAD.replace("\n", "\r\n").encode()
    assert load_settings(settings_file(tmp_path, text)).organisation.name == "Probe"


def test_table_settings_become_options_of_the_reader(tmp_path):
    text = HEAD + "tables:\n  2024:\n    header_row: -1\n    missing: [k. A.]\n    types: {1: date}\n"
    [(name, table)] = load_settings(settings_file(tmp_path, text)).tables.items()
    assert name == "2024"
    assert table.reader_options() == {"header_row": -1, "missing": ("k. A.",), "types": {"1": "date"}}
    assert table.columns_named() == ("1",)


def test_no_folder_and_no_workbook_are_told_apart(tmp_path):
    with pytest.raises(UsageError) as caught:
        open_workbook(tmp_path / "fehlt")
    assert caught.value.reason == "no_such_path"
    assert "fehlt" in str(caught.value)
    with pytest.raises(UsageError) as caught:
        open_workbook(tmp_path)
    assert caught.value.reason == "no_workbook"
    assert str(tmp_path) not in str(caught.value)


def test_the_notebooks_folder_leads_to_its_workbook(tmp_path):
    folder = make_workbook(tmp_path / "verein")
    (folder / "notebooks").mkdir()
    found = open_workbook(folder / "notebooks")
    assert found.folder == folder.resolve()
    assert found.name == "verein"


def test_the_day_comes_from_settings_then_epoch_then_the_newest_visible_input(tmp_path, monkeypatch):
    folder = make_workbook(tmp_path / "verein", "created: 2020-02-03\n")
    assert open_workbook(folder).created() == dt.date(2020, 2, 3)
    make_workbook(tmp_path / "zwei")
    two = open_workbook(tmp_path / "zwei")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    assert two.created() == dt.date(1970, 1, 1)
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    os.utime(two.folder / SETTINGS_FILE, (0, 0))
    for name, seconds in (("a.csv", 86400), ("~$a.xlsx", 86400 * 9), (".DS_Store", 86400 * 9)):
        (two.data / name).touch()
        os.utime(two.data / name, (seconds, seconds))
    assert two.created() == dt.date(1970, 1, 2)


def test_the_language_is_found_even_where_settings_are_broken(tmp_path, monkeypatch):
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    settings_file(tmp_path, "langauge: x\nlanguage: 'en'\n")
    assert preferred_language(tmp_path / "fehlt", tmp_path) is Language.EN
    settings_file(tmp_path, "x")
    assert preferred_language(tmp_path) is Language.DE
    assert preferred_language() is Language.DE
    for locale, language in {
        "en_GB.UTF-8": "en",
        "de_AT.UTF-8": "de",
        "C.UTF-8": "de",
        "fr_FR": "en",
    }.items():
        monkeypatch.setenv("LC_ALL", locale)
        assert preferred_language() == language


def test_the_published_schema_is_the_models_own():
    published = json.loads((ROOT / "docs/schema/workbook.schema.json").read_text(encoding="utf-8"))
    assert published == settings_schema()


@pytest.mark.parametrize(
    "path", [*ROOT.glob("templates/workbook/*.yaml"), *ROOT.glob("data/samples/*/workbook.yaml")]
)
def test_every_workbook_we_ship_loads_and_meets_the_schema(path):
    settings = load_settings(path)
    check = jsonschema.Draft202012Validator(settings_schema())
    assert list(check.iter_errors(json.loads(settings.model_dump_json(exclude_none=True)))) == []


def test_the_schema_refuses_what_the_models_refuse():
    check = jsonschema.Draft202012Validator(settings_schema()).is_valid
    fine = {"organisation": {"name": "A"}}
    assert check(fine)
    assert not check({})
    assert not check({**fine, "langauge": "de"})
    columns = {"PLZ": {"kind": "postcod", "reason": "x"}}
    assert not check({**fine, "tables": {"a.csv": {"columns": columns}}})
    columns["PLZ"]["kind"] = "postcode"
    assert check({**fine, "tables": {"a.csv": {"columns": columns}}})


def test_settings_cannot_be_changed():
    settings = Settings.model_validate({"organisation": {"name": "A"}})
    with pytest.raises(ValueError, match="frozen"):
        settings.language = Language.EN
