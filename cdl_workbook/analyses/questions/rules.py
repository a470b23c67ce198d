"""Which rules of the catalogue apply to a workbook's answers.

A rule that rests on an internal answer makes an internal finding: what it says would give the answer away.
An open or unknown answer never counts as a pass; it is said how many there are.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from cdl_workbook.answers import Answers, Key, Standing, standings_of
from cdl_workbook.catalogue import Catalogue, Question, Replies, Rule, Scope, holds
from cdl_workbook.findings import Finding, by_urgency
from cdl_workbook.vocabulary import Language, Status

_OPEN = (Standing.UNANSWERED, Standing.UNKNOWN)


@dataclass(frozen=True, slots=True)
class QuestionFindings:
    """What the answers to one principle's questions say.

    Attributes:
        public: findings that rest on public answers alone.
        internal: findings that rest on an internal one.
    """

    public: tuple[Finding, ...]
    internal: tuple[Finding, ...]


def assess_questions(
    catalogue: Catalogue, answers: Answers, principle: str, tables: Sequence[str] = ()
) -> QuestionFindings:
    """Apply the rules of one principle, for each table where a rule asks about tables.

    Args:
        tables: labels of the workbook's tables.
    """
    public: list[Finding] = []
    internal: list[Finding] = []
    for rule in (rule for name, rule in catalogue.all_rules if name == principle):
        for table in _tables_of(rule, catalogue, tables):
            replies = answers.replies(catalogue, table)
            if holds(rule.when, replies):
                shared = _rests_on_public(rule, catalogue, answers, replies, table)
                (public if shared else internal).append(_finding(rule, catalogue, table))
    for_all, ours = _waiting(catalogue, answers, principle, tables)
    public += _open_points(principle, for_all)
    internal += _open_points(principle, ours)
    if not public and not internal and _was_answered(catalogue, answers, principle):
        public.append(Finding(code=f"{principle}.all_answered", status=Status.CLEAR))
    return QuestionFindings(by_urgency(public), by_urgency(internal))


def _tables_of(rule: Rule, catalogue: Catalogue, tables: Sequence[str]) -> Sequence[str]:
    scopes = {catalogue.questions[term.question or ""].scope for term in rule.when.terms()}
    return tables if Scope.TABLE in scopes else ("",)


def _rests_on_public(
    rule: Rule, catalogue: Catalogue, answers: Answers, replies: Replies, table: str
) -> bool:
    """Whether every answer the rule looked at may be seen by all; an open question gives nothing away."""
    for term in rule.when.terms():
        question = catalogue.questions[term.question or ""]
        answer = answers.get(_key(question, table)) if question.id in replies else None
        if answer and not answer.is_visible_to_all(question):
            return False
    return True


def _key(question: Question, table: str) -> Key:
    return Key(question.id, table if question.scope is Scope.TABLE else "")


def _finding(rule: Rule, catalogue: Catalogue, table: str) -> Finding:
    texts = {
        str(language): {
            "title": rule.title[language],
            "message": rule.message[language],
            "recommendation": rule.recommendation[language],
            "sources": "; ".join(catalogue.sources[one].title[language] for one in rule.sources),
        }
        for language in Language
    }
    return Finding(
        code=rule.code,
        status=Status.CONCERN,
        severity=rule.severity,
        table=table or None,
        questions=tuple(dict.fromkeys(term.question or "" for term in rule.when.terms())),
        sources=rule.sources,
        texts=texts,
    )


def _waiting(
    catalogue: Catalogue, answers: Answers, principle: str, tables: Sequence[str]
) -> tuple[Mapping[Key, Standing], Mapping[Key, Standing]]:
    """What nobody has answered or knows: what everybody may hear of, and what an internal answer shows.

    An unknown that is internal is an answer of its own, and a question that is asked because of an internal
    answer gives that answer away.
    """
    public = _public(catalogue, answers)
    asked_of_all = dict(standings_of(public, catalogue, tables))
    for_all: dict[Key, Standing] = {}
    ours: dict[Key, Standing] = {}
    for key, standing in standings_of(answers, catalogue, tables):
        if standing in _OPEN and catalogue.questions[key.question].principle == principle:
            hidden = key in answers.entries and key not in public.entries
            known = asked_of_all[key] is not Standing.UNASKED and not hidden
            (for_all if known else ours)[key] = standing
    return for_all, ours


def _public(catalogue: Catalogue, answers: Answers) -> Answers:
    return replace(
        answers,
        entries={
            key: answer
            for key, answer in answers.entries.items()
            if key.question in catalogue.questions
            and answer.is_visible_to_all(catalogue.questions[key.question])
        },
    )


def _open_points(principle: str, waiting: Mapping[Key, Standing]) -> Iterator[Finding]:
    """One finding that counts what nobody has answered yet, and what nobody knows."""
    unknown = sum(standing is Standing.UNKNOWN for standing in waiting.values())
    if waiting:
        yield Finding(
            code=f"{principle}.open_points",
            status=Status.NOT_ASSESSED,
            reason="open_questions",
            evidence={
                "waiting": len(waiting),
                "open_questions": len(waiting) - unknown,
                "unknown_answers": unknown,
            },
            questions=tuple(dict.fromkeys(key.question for key in waiting)),
        )


def _was_answered(catalogue: Catalogue, answers: Answers, principle: str) -> bool:
    return any(
        catalogue.questions[key.question].principle == principle
        for key in answers
        if key.question in catalogue.questions
    )
