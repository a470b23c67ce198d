"""The nouns of the corpus: a column with its truth, and a table that is made from a seed.

- **kinds** are the names of ``cdl_workbook.vocabulary.KINDS`` that are right, the best first. Two words more:
  ``other_personal`` (about a person, no kind of its own: fees, groups, ratings) and ``none`` (a finding of
  nothing is right too).
- **personal** are the classes (``vocabulary.Personal``) that are right; ``none_found`` alone: no person.
- **origin** is the origin of the names in a name column, ``mixed`` where there are several.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from benchmarks.personal_columns.draw import Draw
from cdl_workbook.vocabulary import KINDS, PERSONAL_BY_KIND, Personal

NAME_KINDS = frozenset("given_name family_name full_name account_holder contact_person".split())
_PROTECTED = frozenset({Personal.SPECIAL_CATEGORY, Personal.CRIMINAL_OFFENCE})
_IDENTIFYING = _PROTECTED | {Personal.DIRECT_IDENTIFIER}
_VAGUE = frozenset({"other_personal", "survey_answer"})


@dataclass(frozen=True, kw_only=True, slots=True)
class Truth:
    """What is right to say of one column."""

    kinds: tuple[str, ...]
    personal: tuple[str, ...]
    origin: str | None = None

    @property
    def is_personal(self) -> bool:
        """Whether finding nothing would be a miss."""
        return Personal.NONE_FOUND not in self.personal

    @property
    def is_grave(self) -> bool:
        """Whether the column is a direct identifier, a special category or about offences, and surely so."""
        return self.is_personal and self.personal[0] in _IDENTIFYING

    @property
    def is_name(self) -> bool:
        """Whether the cells are names of persons."""
        return self.is_personal and self.kinds[0] in NAME_KINDS


def about(*kinds: str, origin: str | None = None) -> Truth:
    """The truth of a column about persons: the kinds that are right, the best first.

    Raises:
        ValueError: a kind that the vocabulary lacks; or a vague one beside a special category or an offence,
            which must be said to be one.
    """
    unknown = set(kinds) - KINDS - {"other_personal", "none"}
    if unknown:
        raise ValueError(f"no kinds of the vocabulary: {sorted(unknown)}")
    if PERSONAL_BY_KIND.get(kinds[0]) in _PROTECTED and _VAGUE & set(kinds):
        raise ValueError(f"too vague beside {kinds[0]}: {sorted(_VAGUE & set(kinds))}")
    extra = {"other_personal": Personal.OTHER_PERSONAL, "none": Personal.NONE_FOUND}
    classes = [extra.get(kind) or PERSONAL_BY_KIND[kind] for kind in kinds]
    return Truth(kinds=kinds, personal=tuple(dict.fromkeys(map(str, classes))), origin=origin)


OTHER = about("other_personal", "survey_answer")
"""About the person of the row, with no kind of its own: a fee, a group, an attendance, a rating."""
SURVEY = about("survey_answer", "other_personal")
"""An answer to a questionnaire."""
TECHNICAL = about("technical_meta", "other_personal", "none")
"""Written by a program beside a person's row: a version, a last page, a batch number."""
NO_PERSON = Truth(kinds=("none",), personal=(str(Personal.NONE_FOUND),))


@dataclass(frozen=True, slots=True)
class Column:
    """A header, a cell per row, and the truth."""

    header: str
    values: Sequence[str]
    truth: Truth = NO_PERSON


@dataclass(frozen=True, kw_only=True, slots=True)
class Format:
    """How a table is written: ``delimiter`` None means a spreadsheet."""

    delimiter: str | None = ";"
    encoding: str = "utf-8"
    line_end: str = "\r\n"
    quote_all: bool = False
    preamble: tuple[str, ...] = ()

    @property
    def suffix(self) -> str:
        """The ending of the file's name."""
        if self.delimiter is None:
            return ".xlsx"
        return ".txt" if self.delimiter == "\t" else ".csv"


XLSX = Format(delimiter=None)


@dataclass(frozen=True, kw_only=True, slots=True)
class Table:
    """One table of one organisation, made anew from its seed whenever it is asked for.

    Attributes:
        organisation: the kind of organisation.
        rows: how many rows ``build`` makes.
        persons: False where no row and no column is about a person.
        false_friends: numbers of FALSE_FRIENDS.md that occur in it.
        panel: made to compare names by origin only; left out of all other figures.
    """

    name: str
    organisation: str
    build: Callable[[Draw], list[Column]]
    rows: int = 120
    format: Format = Format()
    persons: bool = True
    false_friends: tuple[int, ...] = ()
    panel: bool = False

    def columns(self, seed: int) -> list[Column]:
        """The columns with their cells; the same for the same seed."""
        made = self.build(Draw(f"{seed}/{self.name}", self.rows))
        short = [column.header for column in made if len(column.values) != self.rows]
        if short:
            raise ValueError(f"{self.name}: not {self.rows} cells in {short}")
        return made
