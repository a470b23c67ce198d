"""A column as the recogniser sees it, before anything is decided."""

from __future__ import annotations

from dataclasses import dataclass

from cdl_workbook.analyses.inventory.recogniser.values import Values
from cdl_workbook.header_lexicon import HeaderMatch, fold

_SEVERAL = 3
_ID_OF_A_PERSON = tuple(
    "mitglied klient patient schueler teilnehm kunde kdnr person spender bewohner haushalt familie "
    "bewerber client member fall akte personal betreuung beratung gast gaeste proband befragt "
    "versicher mitarbeit donor student participant case volunteer ehrenamt".split()
)
_SHORT_IDS = frozenset(
    "mitgl mgl tn kl pat pers kd klnr tnnr tncode tnid persnr vp vpnr patnr mitglnr".split()
)


@dataclass(frozen=True, slots=True)
class Clue:
    """A column with what its header says and how its cells look."""

    name: str
    header: HeaderMatch
    values: Values
    candidate_key: bool = False

    def says(self, kind: str) -> bool:
        """The header names the kind, and the word is no guess («Name», «Titel»)."""
        return self.header.kind == kind and not self.header.is_vague

    @property
    def is_constant(self) -> bool:
        """Like one's own account in a list of bookings: it does not tell whom a row is about."""
        return self.values.distinct == 1 and self.values.said >= _SEVERAL

    @property
    def names_a_person(self) -> bool:
        """The header says that a number is a person's: «Klienten-Nr», «Fall-ID»."""
        words = fold(self.name).split()
        return any(word.startswith(_ID_OF_A_PERSON) for word in words) or not _SHORT_IDS.isdisjoint(words)
