"""``answers.yaml`` on disk: whatever dies, fills up or is forbidden, nothing that was saved is lost."""

from __future__ import annotations

import errno
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from filelock import FileLock

from cdl_workbook.answers import ANSWERS_FILE, BACKUP_FILE, Answer, Answers, AnswerStore, Key, State
from cdl_workbook.answers import store as store_module
from cdl_workbook.answers.file import read_answers
from cdl_workbook.errors import ExecutionError, SettingsError, WorkbookError
from cdl_workbook.vocabulary import Language

PROBLEM = Key("cg.problem")
LONG = "Wer kommt nicht, und warum? " * 20
NOBODY = 65534


def forks(test: Callable[..., None]) -> Callable[..., None]:
    """For tests with children. These only save, so threads that other tests left behind do not matter."""
    fine = pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
    able = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a system that can fork")
    return fine(able(test))  # type: ignore[no-any-return]


def saying(value: object, **given: object) -> dict[Key, Answer]:
    return {PROBLEM: Answer.model_validate({"value": value, **given})}


def value_of(answers: Answers, key: Key = PROBLEM) -> object:
    answer = answers.get(key)
    return answer.value if answer else None


def left_over(folder: Path) -> list[str]:
    """Files that are neither answers, nor their copy, nor the lock."""
    known = (ANSWERS_FILE, BACKUP_FILE, ".answers.lock")
    return sorted(path.name for path in folder.iterdir() if path.name not in known)


def in_child(work: Callable[[], None]) -> int:
    """Fork and do something there, and nothing after it; returns the child's id."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            work()
            code = 0
        finally:
            os._exit(code)
    return child


def test_what_was_saved_is_there_and_the_one_before_beside_it(tmp_path: Path) -> None:
    store = AnswerStore(tmp_path, {"cdl-workbook": "1.0"})
    assert store.load() == Answers()
    first = store.save(saying("eins"), {"a.csv": "f" * 64})
    assert not store.backup.exists()
    second = store.save(saying("zwei"))
    assert store.load() == second
    assert read_answers(store.backup.read_text(encoding="utf-8"), BACKUP_FILE) == first
    assert second.catalogue == {"cdl-workbook": "1.0"}
    assert second.tables == {"a.csv": "f" * 64}
    assert left_over(tmp_path) == []


def test_a_save_leaves_all_other_answers_alone(tmp_path: Path) -> None:
    mine, theirs = AnswerStore(tmp_path), AnswerStore(tmp_path)
    mine.save(saying("eins"))
    theirs.save({Key("pr.data"): Answer(value="zwei")})
    assert set(mine.save({Key("ne.simpler"): Answer(value="drei")})) == {
        PROBLEM,
        Key("pr.data"),
        Key("ne.simpler"),
    }


def test_what_somebody_else_said_meanwhile_goes_into_the_history(tmp_path: Path) -> None:
    AnswerStore(tmp_path).save(saying("meine", author="Anna"))
    AnswerStore(tmp_path).save(saying("andere", author="Bo"))
    [answer] = AnswerStore(tmp_path).load().entries.values()
    assert [(voice.value, voice.author) for voice in (*answer.history, answer)] == [
        ("meine", "Anna"),
        ("andere", "Bo"),
    ]


def test_saving_the_same_again_does_not_push_the_last_copy_out(tmp_path: Path) -> None:
    store = AnswerStore(tmp_path)
    store.save(saying("eins"))
    store.save(saying("zwei"))
    store.save(saying("zwei"))
    assert value_of(read_answers(store.backup.read_text(encoding="utf-8"), "")) == "eins"


def test_comments_and_the_rights_of_a_file_stay(tmp_path: Path) -> None:
    store = AnswerStore(tmp_path)
    store.path.write_text("# unsere\nanswers:\n  pr.data: {value: eins} # wichtig\n", encoding="utf-8")
    store.path.chmod(0o664)
    store.save(saying("zwei"))
    text = store.path.read_text(encoding="utf-8")
    assert "# unsere\n" in text
    assert "  pr.data: {value: eins} # wichtig\n" in text
    assert store.path.stat().st_mode & 0o777 == 0o664


@pytest.mark.parametrize("spelling", ["bom", "windows"])
def test_what_other_editors_write_can_be_saved_into(tmp_path: Path, spelling: str) -> None:
    text = "answers:\n  pr.data:\n    value: Tür\n"
    content = b"\xef\xbb\xbf" + text.encode() if spelling == "bom" else text.replace("\n", "\r\n").encode()
    (tmp_path / ANSWERS_FILE).write_bytes(content)
    saved = AnswerStore(tmp_path).save(saying("zwei"))
    assert AnswerStore(tmp_path).load() == saved
    assert value_of(saved, Key("pr.data")) == "Tür"


def read_all(pipe: int) -> bytes:
    """What others say until none of them can say more."""
    return b"".join(iter(lambda: os.read(pipe, 4096), b""))


def saves_in_a_loop(folder: Path, number: int, ready: int, say: int) -> None:
    """Save rising numbers, and say each one after the save has returned."""
    store = AnswerStore(folder)
    os.write(ready, b"!")
    while True:
        number += 1
        store.save(saying(number, author=str(number)))
        os.write(say, number.to_bytes(4, "big"))


def killed_while_saving(folder: Path, number: int, saves: int, seconds: float) -> list[int]:
    """The numbers that a child said it had saved before it was killed, so long after that many saves."""
    (ready, is_ready), (hear, say) = os.pipe(), os.pipe()
    child = in_child(lambda: saves_in_a_loop(folder, number, is_ready, say))
    os.close(is_ready)
    os.close(say)
    assert os.read(ready, 1) == b"!"
    heard = b"".join(os.read(hear, 4) for _ in range(saves))
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), "it died of the kill and of nothing else"
    heard += read_all(hear)
    os.close(ready)
    os.close(hear)
    return [int.from_bytes(heard[at : at + 4], "big") for at in range(0, len(heard), 4)]


@forks
def test_200_kills_at_random_moments_lose_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    """After each kill the file parses and holds the last save that was said, or the one begun after it."""
    chance = random.Random(20260918)
    store = AnswerStore(tmp_path)
    rest = {Key(f"pr.rest{number}"): Answer(value=LONG) for number in range(50)}
    store.save({**rest, **saying(0, author="0")})
    began = time.monotonic()
    store.save(saying(1, author="1"))
    takes = time.monotonic() - began
    last, acknowledged = 1, 0
    for _ in range(200):
        heard = killed_while_saving(tmp_path, last, chance.choice((0, 1, 1)), chance.uniform(0, takes))
        answers = store.load()
        answer = answers.entries[PROBLEM]
        assert answer.value in ((heard or [last])[-1], (heard or [last])[-1] + 1)
        assert heard == list(range(last + 1, last + 1 + len(heard)))
        assert {key: answers.entries[key].value for key in rest} == dict.fromkeys(rest, LONG)
        last, acknowledged = answer.value, acknowledged + len(heard)
    assert [voice.value for voice in answer.history] == list(range(last)), "and all before it"
    assert acknowledged > 100, "there were saves between the kills"
    store.save(saying("Ende"))
    assert left_over(tmp_path) == [], "what the dead left half-written is cleared away"


@forks
def test_two_processes_that_save_at_once_both_save_everything(tmp_path: Path) -> None:
    def saves(which: str) -> Callable[[], None]:
        def work() -> None:
            store = AnswerStore(tmp_path)
            for number in range(500):
                store.save({Key(f"pr.{which}{number}"): Answer(value=f"{which} {number}")})

        return work

    children = [in_child(saves(which)) for which in "ab"]
    assert [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children] == [0, 0]
    answers = AnswerStore(tmp_path).load()
    assert len(answers) == 1000
    for key, answer in answers.entries.items():
        assert answer.value == f"{key.question[3]} {key.question[4:]}"
    assert left_over(tmp_path) == []


def test_two_python_processes_of_their_own_take_turns(tmp_path: Path) -> None:
    """As two notebooks do: nothing but the folder is shared."""
    code = (
        "import sys; from pathlib import Path; from cdl_workbook.answers import *\n"
        "store = AnswerStore(Path(sys.argv[1]))\n"
        "for number in range(20): store.save({Key(f'pr.{sys.argv[2]}{number}'): Answer(value=number)})\n"
    )
    running = [subprocess.Popen([sys.executable, "-c", code, str(tmp_path), which]) for which in "ab"]
    assert [one.wait(timeout=60) for one in running] == [0, 0]
    assert len(AnswerStore(tmp_path).load()) == 40


@forks
def test_a_lock_left_by_a_dead_process_does_not_block(tmp_path: Path) -> None:
    ready, is_ready = os.pipe()

    def holds() -> None:
        with FileLock(tmp_path / ".answers.lock"):
            os.write(is_ready, b"!")
            time.sleep(60)

    child = in_child(holds)
    os.read(ready, 1)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    assert (tmp_path / ".answers.lock").exists()
    began = time.monotonic()
    assert value_of(AnswerStore(tmp_path).save(saying("eins"))) == "eins"
    assert time.monotonic() - began < 5


@forks
def test_a_process_that_does_not_let_go_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store_module, "_PATIENCE", 0.2)
    ready, is_ready = os.pipe()

    def holds() -> None:
        with FileLock(tmp_path / ".answers.lock"):
            os.write(is_ready, b"!")
            time.sleep(60)

    child = in_child(holds)
    os.read(ready, 1)
    try:
        for act in (lambda: AnswerStore(tmp_path).save(saying("eins")), AnswerStore(tmp_path).use_backup):
            with pytest.raises(ExecutionError) as caught:
                act()
            assert caught.value.reason == "answers_busy"
            check_said(caught.value, "versucht es noch einmal", "try again")
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    assert not (tmp_path / ANSWERS_FILE).exists()


def check_said(error: WorkbookError, german: str, english: str) -> None:
    """A sentence in both languages with a remedy, without a path of this computer."""
    for language, remedy in ((Language.DE, german), (Language.EN, english)):
        said = error.message(language)
        assert ANSWERS_FILE in said or BACKUP_FILE in said
        assert remedy in said
        assert "/tmp" not in said


BROKEN = {
    "cut off": lambda text: text[: len(text) // 2],
    "empty": lambda text: "",
    "blank": lambda text: "\n\n",
    "zeros": lambda text: "\0" * len(text),
    "mangled": lambda text: text.replace("answers:", "answers: ["),
    "another format": lambda text: text.replace("answers/1", "answers/9"),
}


@pytest.mark.parametrize("breaks", BROKEN.values(), ids=BROKEN)
def test_a_broken_file_is_named_and_the_last_good_copy_is_used_again(
    tmp_path: Path, breaks: Callable[[str], str]
) -> None:
    store = AnswerStore(tmp_path)
    good = store.save(saying("eins"))
    store.save(saying("zwei"))
    broken = breaks(store.path.read_text(encoding="utf-8"))
    store.path.write_text(broken, encoding="utf-8")
    for act in (store.load, lambda: store.save(saying("drei"))):
        with pytest.raises(SettingsError) as caught:
            act()
        assert "Zeile" in caught.value.message(Language.DE)
        assert "line" in caught.value.message(Language.EN)
        check_said(caught.value, "letzte gute Fassung", "last good copy")
        check_said(caught.value, BACKUP_FILE, BACKUP_FILE)
    assert store.path.read_text(encoding="utf-8") == broken, "it is not touched"
    aside = store.use_backup()
    assert store.load() == good
    assert aside.read_text(encoding="utf-8") == broken
    assert aside.parent == tmp_path
    assert value_of(store.save(saying("drei"))) == "drei"
    assert left_over(tmp_path) == [aside.name]


def test_a_file_that_is_no_text_at_all_is_kept_too(tmp_path: Path) -> None:
    store = AnswerStore(tmp_path)
    store.save(saying("eins"))
    store.save(saying("zwei"))
    store.path.write_bytes(b"answers:\n  pr.data: {value: T\xfcr}\n")
    with pytest.raises(SettingsError) as caught:
        store.load()
    assert caught.value.params["line"] == 2
    check_said(caught.value, "letzte gute Fassung", "last good copy")
    assert store.use_backup().read_bytes() == b"answers:\n  pr.data: {value: T\xfcr}\n"


def test_two_broken_files_are_both_kept(tmp_path: Path) -> None:
    store = AnswerStore(tmp_path)
    store.save(saying("eins"))
    store.save(saying("zwei"))
    kept = []
    for broken in ("a: [", "b: [", "c: ["):
        store.path.write_text(broken, encoding="utf-8")
        kept.append(store.use_backup())
    assert [path.read_text(encoding="utf-8") for path in kept] == ["a: [", "b: [", "c: ["]


def test_a_file_that_is_gone_comes_back_from_its_copy(tmp_path: Path) -> None:
    store = AnswerStore(tmp_path)
    good = store.save(saying("eins"))
    store.save(saying("zwei"))
    store.path.unlink()
    assert not store.use_backup().exists()
    assert store.load() == good


def test_without_a_copy_there_is_no_offer(tmp_path: Path) -> None:
    store = AnswerStore(tmp_path)
    store.path.write_text("answers: [", encoding="utf-8")
    with pytest.raises(SettingsError) as caught:
        store.load()
    assert BACKUP_FILE not in str(caught.value)
    with pytest.raises(SettingsError) as caught:
        store.use_backup()
    assert caught.value.reason == "no_backup"
    check_said(caught.value, "von Hand", "by hand")
    assert store.path.read_text(encoding="utf-8") == "answers: ["


def test_a_copy_that_is_broken_itself_is_not_used(tmp_path: Path) -> None:
    store = AnswerStore(tmp_path)
    store.path.write_text("answers: [", encoding="utf-8")
    store.backup.write_text("answers: [", encoding="utf-8")
    with pytest.raises(SettingsError) as caught:
        store.use_backup()
    assert caught.value.params["path"] == BACKUP_FILE
    assert left_over(tmp_path) == []


@forks
def test_a_kill_while_the_copy_is_put_back_loses_neither(tmp_path: Path) -> None:
    chance = random.Random(7)
    store = AnswerStore(tmp_path)
    store.save(saying("eins"))
    good = store.save(saying("zwei"))
    store.backup.write_text(store.path.read_text(encoding="utf-8"), encoding="utf-8")
    for number in range(30):
        broken = f"answers: [ # {number}\n"
        store.path.write_text(broken, encoding="utf-8")
        child = in_child(lambda: (time.sleep(0.001), store.use_backup(), None)[-1])
        time.sleep(chance.uniform(0, 0.006))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        there = store.path.read_text(encoding="utf-8")
        asides = [path.read_text(encoding="utf-8") for path in tmp_path.glob("answers.broken-*.yaml")]
        assert there == broken or (broken in asides and store.load() == good)


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 64 KB. Who may not mount one is skipped; the other test simulates it for them."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    options = ["-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)]
    if os.name != "posix" or mount is None or os.geteuid() != 0:
        pytest.skip("only root may mount a disk")
    if subprocess.run([mount, *options], capture_output=True, check=False).returncode:
        pytest.skip("this system does not let us mount a disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_disk_that_is_full(tiny_disk: Path) -> None:
    store = AnswerStore(tiny_disk)
    now = store.save(saying("eins"))
    text = store.path.read_bytes()
    with pytest.raises(ExecutionError) as caught:
        store.save({Key("pr.data"): Answer(value="x" * 100_000)})
    assert caught.value.reason == "answers_not_saved"
    check_said(caught.value, "Prüft, ob Platz frei ist", "free space")
    assert store.path.read_bytes() == text
    assert left_over(tiny_disk) == []
    (tiny_disk / "voll").write_bytes(b"x" * (64 * 1024 - 3 * 4096))
    for number in range(9):
        try:
            now = store.save(saying(f"{number} {'y' * 3000}", author=str(number)))
        except ExecutionError:
            break
    else:
        pytest.fail("the disk never filled up")
    assert store.load() == now, "all that was acknowledged before it was full"
    (tiny_disk / "voll").unlink()
    assert value_of(store.save(saying("wieder Platz"))) == "wieder Platz"
    assert left_over(tiny_disk) == []


@pytest.mark.parametrize("where", ["write", "fsync", "replace"])
@pytest.mark.parametrize("at", [1, 2])
def test_an_error_of_the_disk_at_any_step(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str, at: int
) -> None:
    """The first file that is written is the copy, the second one the answers."""
    store = AnswerStore(tmp_path)
    good = store.save(saying("eins"))
    text, steps = store.path.read_bytes(), []

    def full(*_: object) -> None:
        steps.append(where)
        if len(steps) == at:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        if where == "replace":
            real = Path.replace
            patch.setattr(Path, "replace", lambda path, target: (full(), real(path, target))[1])
        elif where == "fsync":
            patch.setattr(os, "fsync", full)
        else:
            opened = os.fdopen
            patch.setattr(os, "fdopen", lambda *given, **more: (full(), opened(*given, **more))[1])
        with pytest.raises(ExecutionError) as caught:
            store.save(saying("zwei"))
    assert caught.value.reason == "answers_not_saved"
    check_said(caught.value, "Prüft, ob Platz frei ist", "free space")
    assert store.path.read_bytes() == text
    assert store.load() == good
    assert left_over(tmp_path) == []
    assert value_of(store.save(saying("zwei"))) == "zwei"


def test_a_system_that_cannot_sync_a_folder_saves_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, refused = os.fsync, []

    def only_files(handle: int) -> None:
        if Path(f"/proc/self/fd/{handle}").is_dir():
            refused.append(handle)
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        real(handle)

    monkeypatch.setattr(os, "fsync", only_files)
    assert value_of(AnswerStore(tmp_path).save(saying("eins"))) == "eins"
    assert refused or not Path("/proc/self/fd").exists()


def without_rights(work: Callable[[], None], folder: Path) -> str:
    """Do something as somebody who may not write there; returns what was said in both languages."""
    hear, say = os.pipe()

    def work_as_nobody() -> None:
        if os.geteuid() == 0:
            os.setuid(NOBODY)
        try:
            work()
        except WorkbookError as error:
            said = [error.reason, str(error.exit_code), *(error.message(one) for one in Language)]
            os.write(say, "\n".join(said).encode())

    folder.chmod(0o555)
    try:
        child = in_child(work_as_nobody)
        os.close(say)
        said = read_all(hear).decode()
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    finally:
        os.close(hear)
        folder.chmod(0o755)
    return said


@pytest.fixture
def open_folder(tmp_path: Path) -> Path:
    """A folder that everybody may get into, for pytest's own belong to one user alone."""
    for above in (tmp_path, *tmp_path.parents[:2]):
        above.chmod(0o755)
    folder = tmp_path / "verein"
    folder.mkdir()
    return folder


@forks
@pytest.mark.parametrize("locked", [False, True], ids=["never saved in", "saved in before"])
def test_a_folder_that_is_read_only(open_folder: Path, locked: bool) -> None:
    store = AnswerStore(open_folder)
    if locked:
        store.save(saying("eins"))
        store.path.chmod(0o644)
    before = {path.name: path.read_bytes() for path in open_folder.iterdir()}
    said = without_rights(lambda: store.save(saying("zwei")) and None, open_folder)
    reason, code, german, english = said.split("\n")
    assert (reason, code) == ("answers_not_saved", "1")
    assert "ob ihr in diesen Ordner schreiben dürft" in german
    assert "may write into this folder" in english
    assert "Die Datei ist, wie sie war" in german
    assert {path.name: path.read_bytes() for path in open_folder.iterdir()} == before
    if locked:
        assert without_rights(lambda: store.load() and None, open_folder) == "", "reading is allowed"


@forks
def test_a_file_that_may_not_be_read(open_folder: Path) -> None:
    store = AnswerStore(open_folder)
    store.save(saying("eins"))
    store.path.chmod(0o600)
    said = without_rights(lambda: store.load() and None, open_folder)
    assert said.startswith("no_permission\n2\n")
    assert said.count(ANSWERS_FILE) == 2


def test_half_a_character_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    store = AnswerStore(tmp_path)
    store.save(saying("eins"))
    store.save(saying("zwei"))
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    with pytest.raises(ExecutionError) as caught:
        store.save({PROBLEM: Answer(value="drei \ud83d"), Key("pr.data"): Answer(value="gut")})
    assert caught.value.reason == "answer_unwritable"
    check_said(caught.value, "cg.problem", "cg.problem")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_what_rewrite_raises_changes_nothing(tmp_path: Path) -> None:
    store = AnswerStore(tmp_path)
    store.save(saying("eins"))

    def fails(now: Answers) -> Answers:
        raise ValueError(len(now))

    with pytest.raises(ValueError, match="1"):
        store.rewrite(fails)
    assert value_of(store.load()) == "eins"
    assert value_of(store.save(saying("zwei"))) == "zwei", "the lock is free again"


def test_an_answer_that_goes_leaves_the_file_and_its_comment_stays(tmp_path: Path) -> None:
    store = AnswerStore(tmp_path)
    store.path.write_text("answers:\n  pr.old: {value: eins} # von früher\n  pr.data: {value: zwei}\n")
    after = store.rewrite(lambda now: Answers({Key("pr.data"): now.entries[Key("pr.data")]}))
    assert list(store.load()) == list(after) == [Key("pr.data")]
    assert "# von früher" in store.path.read_text(encoding="utf-8")


def test_taking_an_answer_back_keeps_it_in_the_file(tmp_path: Path) -> None:
    store = AnswerStore(tmp_path)
    store.save(saying("eins"))
    store.save({PROBLEM: Answer(state=State.UNANSWERED)})
    [answer] = store.load().entries.values()
    assert [voice.value for voice in answer.history] == ["eins"]
