"""Files behind a password: made by the programs that people use, and never opened."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from string import Template

import pytest

from cdl_workbook.analyses.inventory import take_inventory
from cdl_workbook.errors import TableError
from cdl_workbook.tables import read_table, sheet_names

CSV = "Name,PLZ\nAda,01067\nBo,10115\n"
MACRO = Template("""\
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1"
  script:language="StarBasic">
Function Setting(label, given)
  Dim made As New com.sun.star.beans.PropertyValue
  made.Name = label
  made.Value = given
  Setting = made
End Function
Sub Main
  Dim book, filters, endings, i
  filters = Array("calc8", "MS Excel 97")
  endings = Array("ods", "xls")
  For i = 0 To 1
    book = StarDesktop.loadComponentFromURL("$folder/a.csv", "_blank", 0, Array(Setting("Hidden", True)))
    book.storeToURL("$folder/geheim." &amp; endings(i), _
      Array(Setting("FilterName", filters(i)), Setting("Password", "streng geheim")))
    book.Sheets.getByIndex(0).protect("streng geheim")
    book.storeToURL("$folder/geschont." &amp; endings(i), Array(Setting("FilterName", filters(i))))
    book.close(True)
  Next
  StarDesktop.terminate()
End Sub
</script:module>
""")


@pytest.fixture(scope="module")
def written_by_libreoffice(tmp_path_factory) -> Path:
    """An ods and an xls behind a password, and both with a sheet that may not be edited without one."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("needs LibreOffice")
    folder = tmp_path_factory.mktemp("office")
    (folder / "a.csv").write_text(CSV)
    profile = folder / "profile"
    command = [office, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore"]
    subprocess.run([*command, "--terminate_after_init"], check=True, capture_output=True, timeout=120)
    module = profile / "user" / "basic" / "Standard" / "Module1.xba"
    module.write_text(MACRO.substitute(folder=folder.as_uri()))
    subprocess.run([*command, "macro:///Standard.Module1.Main"], check=True, capture_output=True, timeout=120)
    shutil.rmtree(profile)
    return folder


@pytest.mark.parametrize("name", ["geheim.ods", "geheim.xls"])
def test_a_password_of_an_older_program_is_told(written_by_libreoffice, name):
    for call in (read_table, sheet_names):
        with pytest.raises(TableError) as caught:
            call(written_by_libreoffice / name)
        assert caught.value.reason == "encrypted"
        for language, remedy in (("de", "ohne Schutz"), ("en", "without protection")):
            said = caught.value.message(language)
            assert said.startswith(f"{name}: ")
            assert remedy in said


@pytest.mark.parametrize("name", ["geschont.ods", "geschont.xls"])
def test_a_sheet_that_may_not_be_edited_is_read(written_by_libreoffice, name, engine):
    assert read_table(written_by_libreoffice / name, engine=engine).reading.rows == 2


def test_a_protected_sheet_of_an_xlsx_is_read(tmp_path, engine):
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    for row in (["Name", "PLZ"], ["Ada", "01067"], ["Bo", "10115"]):
        book.active.append(row)
    book.active.protection.set_password("streng geheim")
    book.active.protection.enable()
    book.save(tmp_path / "geschont.xlsx")
    assert read_table(tmp_path / "geschont.xlsx", engine=engine).reading.rows == 2


def test_in_a_folder_the_locked_file_is_named_and_the_rest_read(written_by_libreoffice):
    inventory = take_inventory([written_by_libreoffice])
    assert [(file.path, file.reason) for file in inventory.not_read] == [
        ("geheim.ods", "encrypted"),
        ("geheim.xls", "encrypted"),
    ]
    assert len(inventory.tables) == 3
