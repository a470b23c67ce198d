"""``questions``, ``questionnaire`` and ``merge``: what is asked, the form that goes round, what is said."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from cdl_workbook.answers import ANSWERS_FILE, Answers, AnswerStore, State, merge_answers
from cdl_workbook.answers.file import write_answers
from cdl_workbook.answers.handed_in import HandedIn, comparable, read_handed_in, told_apart
from cdl_workbook.catalogue import Catalogue, load_catalogue
from cdl_workbook.cli.console import say, say_error, say_json
from cdl_workbook.errors import TableError, UsageError
from cdl_workbook.vocabulary import Language
from cdl_workbook.wording import words
from cdl_workbook.workbook import SETTINGS_FILE, Workbook, open_workbook


def questions(folder: Path | None, language: Language, *, as_json: bool) -> int:
    """List all questions: the shipped ones, or those of a workbook with its overlays."""
    catalogue = open_workbook(folder).catalogue if folder else load_catalogue()
    if as_json:
        from cdl_workbook.exports.documents import to_json

        say_json(to_json([_entry(catalogue, one) for one in catalogue.questions]))
        return 0
    text = words(language).text
    for name, principle in catalogue.principles.items():
        if asked := catalogue.of(name):
            say(f"{principle.title[language]}\n")
            for one in asked:
                say(f"  {one.id} · {text(f'cli.question_type.{one.type}')}\n    {one.text[language]}")
            say()
    say(text("cli.questions_counted", count=len(catalogue.questions)))
    return 0


def _entry(catalogue: Catalogue, asked: str) -> dict[str, object]:
    one = catalogue.questions[asked]
    return {
        "id": one.id,
        "principle": one.principle,
        "type": str(one.type),
        "text": {"de": one.text.de, "en": one.text.en},
        "plain": {"de": one.plain.de},
        "visibility": str(one.visibility),
        "notebook": one.notebook,
    }


def questionnaire(
    folder: Path, out: Path, principles: Sequence[str], language: Language, *, filled: bool, force: bool
) -> int:
    """Write a form that people can fill in without Jupyter."""
    from cdl_workbook.exports.questionnaire import write_questionnaire

    workbook = open_workbook(folder)
    if out.suffix.lower() != ".xlsx":
        raise UsageError("not_xlsx", path=out.name)
    _refuse_to_overwrite(out, force=force)
    out.parent.mkdir(parents=True, exist_ok=True)
    _keep_beside(out)
    tables = _table_labels(workbook)
    count = write_questionnaire(
        out, workbook, language, principles=principles, tables=tables, with_answers=filled
    )
    say(words(language).text("cli.questionnaire_made", path=str(out), count=count))
    return 0


def _table_labels(workbook: Workbook) -> list[str]:
    """What the tables of a workbook are called, without reading them."""
    from cdl_workbook.tables import SPREADSHEET_SUFFIXES, find_sources, sheet_names

    labels = []
    for source in find_sources(workbook.data).sources if workbook.data.is_dir() else ():
        if source.suffix not in SPREADSHEET_SUFFIXES:
            labels.append(source.shown)
            continue
        try:
            labels += [f"{source.shown}#{name}" for name in sheet_names(source.file, source.member)]
        except TableError:
            continue  # ``check`` says why; nobody can be asked about it
    return labels


def merge(paths: Sequence[Path], out: Path, language: Language, *, force: bool) -> int:
    """Join what several people answered. 1 where something in it could not be understood."""
    _refuse_to_overwrite(out, force=force)
    catalogue = _catalogue_for(out, paths)
    handed = told_apart(read_handed_in(path, catalogue) for path in paths)
    for one in handed:
        for problem in one.misread:
            say_error(problem.message(language))
    joined = _write_joined(handed, out, catalogue)
    text = words(language).text
    contested = sum(answer.state is State.CONTESTED for answer in joined.entries.values())
    say(text("cli.merged", files=len(handed), answers=len(joined), contested=contested, path=str(out)))
    misread = sum(len(one.misread) for one in handed)
    if misread:
        say(text("cli.merged_misread", count=misread))
    return 1 if misread else 0


def _catalogue_for(out: Path, paths: Sequence[Path]) -> Catalogue:
    """The catalogue of the workbook that the result belongs to, or that the answers lie in."""
    for folder in dict.fromkeys([out.parent, *(path.parent for path in paths), Path()]):
        if (folder / SETTINGS_FILE).is_file():
            return open_workbook(folder).catalogue
    return load_catalogue()


def _write_joined(handed: Sequence[HandedIn], out: Path, catalogue: Catalogue) -> Answers:
    """Join and write; a workbook's own answers through its store, and not over what is saved meanwhile."""

    def joined(now: Answers | None = None) -> Answers:
        return merge_answers([(one.author, _latest(one, out, catalogue, now)) for one in handed])

    out.parent.mkdir(parents=True, exist_ok=True)
    if out.name == ANSWERS_FILE:
        return AnswerStore(out.parent).rewrite(joined)
    from cdl_workbook.exports.documents import write_atomically

    answers = joined()
    _keep_beside(out)
    write_atomically(out, write_answers(answers, (), ""))
    return answers


def _latest(one: HandedIn, out: Path, catalogue: Catalogue, now: Answers | None) -> Answers:
    """What a file holds at the moment of writing, where it is the very file that is written."""
    is_it = now is not None and out.exists() and one.path.samefile(out)
    return comparable(now, catalogue) if now is not None and is_it else one.answers


def _refuse_to_overwrite(path: Path, *, force: bool) -> None:
    if path.exists() and not force:
        raise UsageError("out_exists", path=path.name, backup=_beside(path).name)


def _beside(path: Path) -> Path:
    return path.with_name(f"{path.stem}.backup{path.suffix}")


def _keep_beside(path: Path) -> None:
    """Copy a file that will be replaced, under another name in the same folder."""
    if path.exists():
        shutil.copy2(path, _beside(path))
