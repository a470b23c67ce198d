"""``check``: what is wrong in settings, tables and answers, and what is missing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from cdl_workbook.answers import (
    ANSWERS_FILE,
    Answers,
    AnswerStore,
    Key,
    renamed_tables,
    review_answers,
    with_new_names,
)
from cdl_workbook.catalogue import Catalogue
from cdl_workbook.cli.console import progress, say, say_error
from cdl_workbook.cli.inventory import why_not_read
from cdl_workbook.errors import SettingsError, UsageError
from cdl_workbook.inventory import Inventory
from cdl_workbook.vocabulary import Language
from cdl_workbook.wording import words
from cdl_workbook.workbook import Workbook, open_workbook

_NAMED = 8
"""Questions that a sentence names before it only counts them."""


@dataclass(slots=True)
class _Found:
    """What ``check`` has to say: what is wrong, and what is worth knowing."""

    wrong: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)


def check(folder: Path, language: Language, *, restore: bool = False) -> int:
    """Look at everything in a workbook, and say it. 1 where something is wrong."""
    text = words(language).text
    try:
        workbook = open_workbook(folder)
        if restore:
            _restore(workbook, language)
        if not workbook.data.is_dir():
            raise UsageError("no_data_folder", path=workbook.name)
    except SettingsError as error:
        say_error(error.message(language))
        return 1
    inventory, tables = _tables(workbook, language)
    answers = _answers(workbook, inventory, language)
    for sentence in (*tables.wrong, *answers.wrong):
        say_error(sentence)
    for sentence in (*_missing(workbook, inventory, language), *answers.told):
        say(f"– {sentence}")
    if inventory.tables:
        key = "cli.check_readable" if tables.wrong else "cli.check_fine"
        say(text(key, tables=len(inventory.tables)))
    return 1 if tables.wrong or answers.wrong else 0


def _restore(workbook: Workbook, language: Language) -> None:
    """Use the last good copy again, where the answers cannot be read or are gone."""
    store = AnswerStore(workbook.folder)
    text = words(language).text
    try:
        if store.path.exists():
            store.load()
            say(text("cli.restore_not_needed", path=ANSWERS_FILE))
            return
    except SettingsError:
        pass  # that is what the copy is for
    aside = store.use_backup()
    say(text("cli.restored", path=ANSWERS_FILE))
    if aside.exists():
        say(text("cli.restored_aside", path=aside.name))


def _tables(workbook: Workbook, language: Language) -> tuple[Inventory, _Found]:
    from cdl_workbook.analyses.inventory import take_inventory, usable_cores
    from cdl_workbook.assessment import table_wishes, unused_settings
    from cdl_workbook.disclosure import make_shareable

    with progress() as step:
        name = words(language).text("cli.reading")
        inventory = take_inventory(
            [workbook.data],
            table_wishes(workbook),
            lambda done, everything, _: step(name, done, everything),
            workbook.settings.disclosure_threshold,
            usable_cores(),
        )
    wrong = [why_not_read(item, language) for item in make_shareable(inventory).inventory.not_read]
    wrong += [item.sentence(language) for item in unused_settings(workbook, inventory)]
    return inventory, _Found(wrong)


def _missing(workbook: Workbook, inventory: Inventory, language: Language) -> list[str]:
    """What the workbook has no entry for yet; a template's text in any language counts as none."""
    settings = workbook.settings
    templates = [words(one).text for one in Language]
    missing = []
    if not inventory.tables and not inventory.not_read:
        missing.append("tables")
    if settings.organisation.name in [text("cli.template.organisation") for text in templates]:
        missing.append("organisation")
    if settings.project.title in [None, "", *(text("cli.template.project") for text in templates)]:
        missing.append("project")
    return [words(language).text(f"cli.missing.{name}") for name in missing]


def _answers(workbook: Workbook, inventory: Inventory, language: Language) -> _Found:
    """What does not fit, and how the answers stand."""
    try:
        catalogue, answers = workbook.catalogue, workbook.answers.load()
    except SettingsError as error:
        return _Found([error.message(language)])
    tables = {table.label: table.sha256 for table in inventory.tables}
    renamed = renamed_tables(answers, tables)
    wrong = review_answers(answers, catalogue, (), workbook.folder).unfit
    told = [
        *_standing(with_new_names(answers, renamed.sure), catalogue, tuple(tables), language),
        *(_said_of("answers.renamed", old, new, language) for old, new in renamed.sure.items()),
        *(_said_of("answers.renamed_unsure", old, "", language) for old in renamed.unsure),
        _catalogue_sentence(catalogue, language),
    ]
    return _Found([error.message(language) for error in wrong], told)


def _standing(
    answers: Answers, catalogue: Catalogue, tables: Sequence[str], language: Language
) -> Iterable[str]:
    text = words(language).text
    review = review_answers(answers, catalogue, tables)
    yield text("cli.check_answers", answered=review.answered, asked=review.asked, open=len(review.open))
    for name in ("unknown", "contested", "outdated", "kept"):
        keys: Sequence[Key] = getattr(review, name)
        if keys:
            yield text(f"cli.check_{name}", count=len(keys), keys=_named(keys, language))


def _named(keys: Sequence[Key], language: Language) -> str:
    """The questions by their ids, each once, and how many more there are."""
    ids = list(dict.fromkeys(key.question for key in keys))
    say, more = words(language), len(ids) - _NAMED
    if more <= 0:
        return say.join(ids)
    return say.join([*ids[:_NAMED], say.text("cli.check_more", count=more)])


def _said_of(key: str, old: str, new: str, language: Language) -> str:
    """A sentence about tables; names that look like a person's are not repeated."""
    from cdl_workbook.disclosure import looks_personal

    named = {name: "…" if looks_personal(label) else label for name, label in (("old", old), ("new", new))}
    return words(language).text(key, **named)


def _catalogue_sentence(catalogue: Catalogue, language: Language) -> str:
    """Which catalogue is asked, in which version, and what is laid over it."""
    say = words(language)
    named = f"{catalogue.id} {catalogue.version}"
    if not catalogue.overlays:
        return say.text("answers.catalogue", catalogue=named)
    overlays = say.join([f"{name} {version}" for name, version in catalogue.overlays.items()])
    return say.text("answers.catalogue_overlay", catalogue=named, overlays=overlays)
