"""The data office hour in words: next step, learning steps, project sketch – as HTML and as Markdown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from markupsafe import Markup

from cdl_workbook.answers import Key
from cdl_workbook.catalogue import Catalogue
from cdl_workbook.disclosure import ShareableAnswers
from cdl_workbook.office_hour import LearningStep, NextStep, SketchPart, Step
from cdl_workbook.render.answers import answer_lines, nothing_said
from cdl_workbook.render.html import data_span, icon, join, nothing_html
from cdl_workbook.render.markdown import as_plain_text
from cdl_workbook.vocabulary import Language
from cdl_workbook.wording import words


def next_step_html(proposal: NextStep, language: Language) -> Markup:
    """The proposed step, why, and what is still in the way."""
    say = words(language)
    parts = [
        Markup('<p class="step-name">{}{}</p><p>{}</p>').format(
            icon("not_assessed" if proposal.step is Step.NONE else "clear"),
            say.text(f"start.step.{proposal.step}.title"),
            say.text(f"start.step.{proposal.step}.means"),
        )
    ]
    for name, signs in (("why", proposal.reasons), ("in_the_way", proposal.obstacles)):
        if signs:
            parts.append(
                Markup("<h4>{}</h4>{}").format(say.text(f"start.{name}"), _sentences(signs, language))
            )
    return Markup('<div class="next-step {}">{}</div>').format(proposal.step, join(parts))


def next_step_text(proposal: NextStep, language: Language) -> str:
    """The same as plain text."""
    say = words(language)
    lines = [say.text(f"start.step.{proposal.step}.title"), say.text(f"start.step.{proposal.step}.means")]
    for name, signs in (("why", proposal.reasons), ("in_the_way", proposal.obstacles)):
        lines += (
            [say.text(f"start.{name}"), *(f"- {_sentence(sign, language)}" for sign in signs)]
            if signs
            else []
        )
    return "\n".join(lines)


def learning_html(
    catalogue: Catalogue, steps: Sequence[LearningStep], language: Language, *, withheld: bool = False
) -> Markup:
    """What to learn next. No sum, no grade; where several people answered, their range.

    Args:
        withheld: there are answers, none of them for this audience.
    """
    say = words(language)
    if not steps:
        return nothing_html(_no_learning(language, withheld))
    items = join(_learning_item(catalogue, step, language) for step in steps)
    return Markup('<p>{}</p><ol class="learning">{}</ol>').format(say.text("start.learning_lead"), items)


def learning_text(
    catalogue: Catalogue, steps: Sequence[LearningStep], language: Language, *, withheld: bool = False
) -> str:
    """The same as plain text."""
    say = words(language)
    if not steps:
        return _no_learning(language, withheld)
    return "\n".join(
        [say.text("start.learning_lead"), *(f"- {_learn(catalogue, one, language)}" for one in steps)]
    )


def sketch_html(
    catalogue: Catalogue,
    shareable: ShareableAnswers,
    sketch: Sequence[SketchPart],
    missing: Sequence[str],
    language: Language,
) -> Markup:
    """The project sketch: its parts with what was answered, and what it still needs."""
    say = words(language)
    if not sketch:
        return Markup('<p class="note" role="note">{}</p>').format(say.text("start.sketch_empty"))
    parts = []
    for part in sketch:
        listed = join(_term(catalogue, shareable, key.question, language) for key in part.answered)
        parts.append(Markup("<h4>{}</h4><dl>{}</dl>").format(say.text(f"start.sketch.{part.name}"), listed))
    if missing:
        questions = join(
            Markup("<li>{}</li>").format(catalogue.questions[one].text[language]) for one in missing
        )
        parts.append(Markup("<h4>{}</h4><ul>{}</ul>").format(say.text("start.sketch_missing"), questions))
    return Markup('<div class="sketch">{}</div>').format(join(parts))


def sketch_text(
    catalogue: Catalogue,
    shareable: ShareableAnswers,
    sketch: Sequence[SketchPart],
    missing: Sequence[str],
    language: Language,
) -> str:
    """The same as plain text."""
    say = words(language)
    lines: list[str] = []
    for part in sketch:
        lines.append(say.text(f"start.sketch.{part.name}"))
        for key in part.answered:
            lines.append(f"  {catalogue.questions[key.question].text[language]}")
            lines += [f"    {line}" for line in answer_lines(catalogue, shareable, key, language)]
    if missing:
        lines.append(say.text("start.sketch_missing"))
        lines += [f"  - {catalogue.questions[one].text[language]}" for one in missing]
    return "\n".join(lines) if sketch else say.text("start.sketch_empty")


def sketch_markdown(
    catalogue: Catalogue,
    shareable: ShareableAnswers,
    sketch: Sequence[SketchPart],
    missing: Sequence[str],
    proposal: NextStep,
    head: Mapping[str, str],
    language: Language,
) -> str:
    """The same as a Markdown file that can be sent: title and organisation first, licence last.

    Args:
        head: ``title``, ``organisation`` and ``licence``.
    """
    say = words(language)
    lines = [
        f"# {as_plain_text(head['title'])}",
        "",
        say.text("start.sketch_of", organisation=as_plain_text(head["organisation"])),
        "",
    ]
    for part in sketch:
        lines += [f"## {say.text(f'start.sketch.{part.name}')}", ""]
        for key in part.answered:
            said = [as_plain_text(line) for line in answer_lines(catalogue, shareable, key, language)]
            shown = said if len(said) == 1 else [f"- {line}" for line in said]
            lines += [f"**{catalogue.questions[key.question].text[language]}**", "", *shown, ""]
    if missing:
        lines += [f"## {say.text('start.sketch_missing')}", ""]
        lines += [*(f"- {catalogue.questions[one].text[language]}" for one in missing), ""]
    lines += [f"## {say.text('start.next')}", "", *_step_markdown(proposal, language)]
    return "\n".join([*lines, say.text("start.sketch_licence", licence=head["licence"]), ""])


def _step_markdown(proposal: NextStep, language: Language) -> list[str]:
    say = words(language)
    step = f"start.step.{proposal.step}"
    lines = [f"**{say.text(f'{step}.title')}**", "", say.text(f"{step}.means"), ""]
    for name, signs in (("why", proposal.reasons), ("in_the_way", proposal.obstacles)):
        if signs:
            lines += [
                f"{say.text(f'start.{name}')}:",
                "",
                *(f"- {_sentence(one, language)}" for one in signs),
                "",
            ]
    return lines


def _term(catalogue: Catalogue, shareable: ShareableAnswers, question: str, language: Language) -> Markup:
    said = join(
        (data_span(line) for line in answer_lines(catalogue, shareable, Key(question), language)),
        Markup("<br>"),
    )
    return Markup("<dt>{}</dt><dd>{}</dd>").format(catalogue.questions[question].text[language], said)


def _sentences(signs: Sequence[tuple[str, Mapping[str, int]]], language: Language) -> Markup:
    return Markup("<ul>{}</ul>").format(
        join(Markup("<li>{}</li>").format(_sentence(one, language)) for one in signs)
    )


def _sentence(sign: tuple[str, Mapping[str, int]], language: Language) -> str:
    return words(language).text(f"start.sign.{sign[0]}", **sign[1])


def _learning_item(catalogue: Catalogue, step: LearningStep, language: Language) -> Markup:
    say, question = words(language), catalogue.questions[step.question]
    levels = [question.options[level].text[language] for level in dict.fromkeys((step.lowest, step.highest))]
    said = say.text("start.level_range", low=levels[0], high=levels[-1]) if len(levels) > 1 else levels[0]
    about = say.text("start.learning_said", statement=question.text[language], said=said)
    return Markup("<li><strong>{}</strong><p>{}</p></li>").format(_learn(catalogue, step, language), about)


def _no_learning(language: Language, withheld: bool) -> str:
    return nothing_said(language, withheld=True) if withheld else words(language).text("start.learning_none")


def _learn(catalogue: Catalogue, step: LearningStep, language: Language) -> str:
    learn = catalogue.questions[step.question].learn
    return learn[language] if learn else ""
