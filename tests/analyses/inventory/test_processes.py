"""Several processes find what one process finds, and end with their caller, however that ends."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

import pytest

from cdl_workbook.analyses.inventory import Overrule, TableWishes, processes, take_inventory
from cdl_workbook.disclosure import make_shareable
from cdl_workbook.errors import UsageError
from cdl_workbook.exports.documents import inventory_document, to_json
from cdl_workbook.inventory import Inventory
from cdl_workbook.tables import Engine
from tests.analyses.inventory.made_folder import HEADER, members, write, write_mailing_list

WISHES = {
    "m03.csv": TableWishes(overrules={"PLZ": Overrule(reason="die der Filiale", kind=None)}),
    "m04.csv": TableWishes(options={"decimal": ","}),
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Six small files, one of them a copy, one a spreadsheet, one broken; and one that counts as large."""
    monkeypatch.setattr(processes, "FEWEST", 4)
    monkeypatch.setattr(processes, "SMALL", 20_000)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    place = tmp_path / "daten"
    for number in range(6):
        write(place / f"m{number:02}.csv", HEADER, members(40, seed=number // 2))
    (place / "a_kopie.csv").write_bytes((place / "m00.csv").read_bytes())
    (place / "leer.csv").write_bytes(b"")
    write_mailing_list(place / "verteiler.xlsx", members(40))
    write(place / "gross.csv", HEADER, members(900))
    assert (place / "gross.csv").stat().st_size > 20_000
    return place


def children() -> list[multiprocessing.process.BaseProcess]:
    return multiprocessing.active_children()


def leftovers(folder: Path) -> list[Path]:
    return list(folder.parent.glob("cdl-workbook-*"))


def test_two_processes_find_what_one_finds(folder: Path) -> None:
    steps: list[tuple[int, int, str]] = []
    alone = take_inventory([folder], WISHES)
    shared = take_inventory([folder], WISHES, lambda *step: steps.append(step), processes=2)
    assert shared == alone
    assert as_json(shared) == as_json(alone)
    assert all((shared.repeats, shared.shared_keys, shared.not_read))
    assert [done for done, _, _ in steps] == list(range(11)), "each file is reported, and the end"
    assert not [*children(), *leftovers(folder)]


def test_a_few_files_are_no_reason_to_start_processes(folder: Path, monkeypatch) -> None:
    monkeypatch.setattr(processes, "FEWEST", 10)
    seen = [children()]
    take_inventory([folder], None, lambda *_: seen.append(children()), processes=2)
    assert len(seen) > 2, "it was looked while files were read"
    assert not any(seen)


def as_json(inventory: Inventory) -> str:
    return to_json(inventory_document(make_shareable(inventory)))


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
def test_where_processes_are_killed_the_caller_goes_on_alone(folder: Path) -> None:
    def kill(done: int, _everything: int, _name: str) -> None:
        for child in children() if done == 2 else ():
            os.kill(child.pid or 0, signal.SIGKILL)

    assert take_inventory([folder], WISHES, kill, processes=2) == take_inventory([folder], WISHES)
    assert not [*children(), *leftovers(folder)]


def test_an_interruption_ends_all(folder: Path) -> None:
    def interrupt(done: int, _everything: int, _name: str) -> None:
        if done == 2:
            assert children()
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        take_inventory([folder], None, interrupt, processes=2)
    assert not [*children(), *leftovers(folder)]


def test_an_unknown_option_is_an_error_as_it_is_with_one_process(folder: Path) -> None:
    with pytest.raises(UsageError, match="dezimal"):
        take_inventory([folder], {"m02.csv": TableWishes(options={"dezimal": ","})}, processes=2)
    assert not children()


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="asks the system for parents")
def test_the_processes_of_a_caller_that_is_killed_end_too(folder: Path) -> None:
    script = (
        "import sys, time; from pathlib import Path\n"
        "from cdl_workbook.analyses.inventory import processes, take_inventory\n"
        "processes.FEWEST, processes.SMALL = 4, 20_000\n"
        "def stop(done, *_):\n"
        "    if done == 2: print('ready', flush=True); time.sleep(60)\n"
        "if __name__ == '__main__': take_inventory([Path(sys.argv[1])], None, stop, processes=2)\n"
    )
    environment = {**os.environ, "TMPDIR": str(folder.parent), "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(
        [sys.executable, "-c", script, str(folder)], stdout=subprocess.PIPE, text=True, env=environment
    ) as caller:
        assert caller.stdout is not None
        caller.stdout.readline()
        started = children_of(caller.pid)
        assert len(started) >= 2
        caller.send_signal(signal.SIGKILL)
    wait_for(lambda: not any(is_running(child) for child in started))
    assert leftovers(folder)
    with Engine():
        pass
    assert not leftovers(folder), "the next run removes what a crash left"


def children_of(parent: int) -> list[int]:
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            if stat.read_text().rpartition(")")[2].split()[1] == str(parent):
                found.append(int(stat.parent.name))
    return found


def is_running(child: int) -> bool:
    try:
        return Path(f"/proc/{child}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def wait_for(is_so: object, seconds: float = 20) -> None:
    assert callable(is_so)
    end = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < end, "still running"
        time.sleep(0.05)
