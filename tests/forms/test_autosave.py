"""When it is saved: after a pause, now and then in between, at once without a loop, and before the end."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
import time

from cdl_workbook.forms import autosave
from cdl_workbook.forms.autosave import Autosave
from tests.commands import clean_environment
from tests.forms.made import Used, catalogue, question, run

ONE = catalogue({"st.one": question("Was?")})


def test_without_a_loop_each_change_is_saved_at_once():
    saved: list[str] = []
    later = Autosave(lambda: saved.append(threading.current_thread().name))
    thread = threading.Thread(target=later.later, name="no loop here")
    thread.start()
    thread.join()
    assert saved == ["no loop here"]


def test_with_a_loop_one_save_follows_the_last_change(monkeypatch):
    monkeypatch.setattr(autosave, "PAUSE", 0.1)
    saved: list[float] = []
    later = Autosave(lambda: saved.append(time.monotonic()))

    async def type_three_letters() -> None:
        for _ in range(3):
            later.later()
            last = time.monotonic()
            await asyncio.sleep(0.05)
        await asyncio.sleep(0.3)
        assert len(saved) == 1
        assert saved[0] >= last + 0.1

    run(type_three_letters())


def test_who_types_on_and_on_is_saved_in_between(monkeypatch):
    monkeypatch.setattr(autosave, "PAUSE", 0.2)
    monkeypatch.setattr(autosave, "LONGEST", 0.3)
    saved: list[int] = []
    later = Autosave(lambda: saved.append(1))

    async def type_on() -> None:
        for _ in range(16):
            later.later()
            await asyncio.sleep(0.05)

    run(type_on())
    assert len(saved) >= 2
    later.now()


def test_now_does_not_wait_and_is_not_followed_by_another():
    saved: list[int] = []
    later = Autosave(lambda: saved.append(1))

    async def change() -> None:
        later.later()
        later.now()

    run(change())
    assert saved == [1]
    assert not any(
        isinstance(one, threading.Timer) and not one.finished.is_set() for one in threading.enumerate()
    )


def test_a_form_in_a_loop_saves_after_the_pause_and_says_so(tmp_path):
    used = Used(tmp_path, ONE)

    async def type_something() -> None:
        for end in range(1, 9):
            used.type("Was?", "Anfragen"[:end])
            await asyncio.sleep(0.01)
        assert "Wird gespeichert" in used.said()
        assert not (tmp_path / "answers.yaml").exists()
        await asyncio.sleep(1)

    run(type_something())
    assert used.answers.get("st.one").value == "Anfragen"
    assert used.answers.get("st.one").history == ()
    assert "Gespeichert um" in used.said()


def test_what_is_typed_while_it_is_saved_is_saved_next(tmp_path):
    used = Used(tmp_path, ONE)
    rewrite = used.store.rewrite

    def slow(change):
        after = rewrite(change)
        if after.get("st.one").value == "Erst":
            run(typed("Erst das, dann mehr"))
        return after

    async def typed(text: str) -> None:
        used.type("Was?", text)

    used.store.rewrite = slow
    used.enter("Was?", "Erst")
    assert used.field("Was?").value == "Erst das, dann mehr"
    used.form.flush()
    assert used.answers.get("st.one").value == "Erst das, dann mehr"


def test_a_kernel_that_ends_saves_first(tmp_path):
    script = (
        "import asyncio, sys; from pathlib import Path\n"
        "from tests.forms.made import Used, catalogue, question\n"
        "used = Used(Path(sys.argv[1]), catalogue({'st.one': question('Was?')}))\n"
        "async def typed(): used.type('Was?', 'Zuletzt')\n"
        "asyncio.run(typed())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)],
        env=clean_environment(),
        capture_output=True,
        check=False,
    )
    assert done.stderr == b""
    assert "Zuletzt" in (tmp_path / "answers.yaml").read_text(encoding="utf-8")


def test_many_changes_in_two_threads_leave_the_last_of_each(tmp_path, monkeypatch):
    monkeypatch.setattr(autosave, "PAUSE", 0.005)
    linked = catalogue(
        {"st.one": question("Was?"), "ot.two": {**question("Wozu?"), "principle": "other"}},
    )
    forms = {"Was?": Used(tmp_path, linked), "Wozu?": Used(tmp_path, linked, principle="other")}

    async def type_much(label: str) -> None:
        for number in range(60):
            forms[label].type(label, f"Antwort {number}")
            await asyncio.sleep(0.003)

    typing = [threading.Thread(target=lambda one=one: asyncio.run(type_much(one))) for one in forms]
    for one in typing:
        one.start()
    for one in typing:
        one.join(timeout=60)
        assert not one.is_alive()
    for used in forms.values():
        used.form.flush()
    answers = forms["Was?"].answers
    assert answers.get("st.one").value == answers.get("ot.two").value == "Antwort 59"
