"""How easy is a German text to read? Wiener Sachtextformel, LIX, Amstad, sentence lengths.

The counts are our own, because ready-made ones take hyphenation points for syllables («Oma» → 1) and a
heading for half a sentence. A line without a full stop is a sentence of its own; «z. B.» ends none.

Sources: Bamberger and Vanecek 1984 (Wiener Sachtextformel); Björnsson 1968 (LIX); Amstad 1978 (Flesch for
German), with the coefficients that textstat publishes.

    python -m tests.readability            every principle's figures
    python -m tests.readability FILE.yaml  of the catalogue's files named
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

_ABBREVIATIONS = re.compile(
    r"\b(z|d|u|i|o|s|v|k)\.\s?(B|h|a|d|Ä|R|A|o|u)\.|\b(bzw|usw|ca|Nr|Art|Abs|inkl|evtl|vgl|Std|Min|etc|Tel)\.",
    re.I,
)
_WORD = re.compile(r"[A-Za-zÄÖÜäöüßéèêáàçñ]+(?:\*[a-zäöüß]+)?|\d[\d.,]*")
_VOWELS = re.compile(r"aa|ee|oo|ie(?!r[aeu])|ei|ai|au|eu|äu|oi|ui(?=\b)|[aeiouyäöü]", re.I)
_END = re.compile(r"(?<=[.!?…:])\s+|\n+")


@dataclass(frozen=True, slots=True)
class Readability:
    """The counts of a text, and the formulas on them."""

    sentences: int
    words: int
    syllables: int
    long_words: int
    three_syllables: int
    one_syllable: int
    longest: str

    @property
    def sentence_length(self) -> float:
        """Words per sentence."""
        return self.words / self.sentences

    @property
    def wstf1(self) -> float:
        """First Wiener Sachtextformel: about the school grade that reads the text with ease."""
        share = 100 / self.words
        return (
            0.1935 * self.three_syllables * share
            + 0.1672 * self.sentence_length
            + 0.1297 * self.long_words * share
            - 0.0327 * self.one_syllable * share
            - 0.875
        )

    @property
    def lix(self) -> float:
        """Words per sentence and percent of words of more than six letters."""
        return self.sentence_length + 100 * self.long_words / self.words

    @property
    def amstad(self) -> float:
        """Higher is easier."""
        return 180 - self.sentence_length - 58.5 * self.syllables / self.words


def sentences(text: str) -> list[str]:
    """The sentences of a text."""
    held = _ABBREVIATIONS.sub(lambda found: found.group().replace(".", "").replace(" ", ""), text)
    return [part for part in _END.split(held) if _WORD.search(part)]


def syllables(word: str) -> int:
    """About how many syllables a German word has: its groups of vowels."""
    if word[0].isdigit():
        return 1
    return max(1, len(_VOWELS.findall(word)))


def readability(texts: Iterable[str]) -> Readability:
    """Count several texts together."""
    split = [sentence for text in texts for sentence in sentences(text)]
    words = [word for sentence in split for word in _WORD.findall(sentence)]
    counts = [syllables(word) for word in words]
    return Readability(
        sentences=len(split),
        words=len(words),
        syllables=sum(counts),
        long_words=sum(len(word.replace("*", "")) > 6 for word in words),
        three_syllables=sum(count >= 3 for count in counts),
        one_syllable=sum(count == 1 for count in counts),
        longest=max(split, key=lambda one: len(_WORD.findall(one))),
    )


def longest_sentence(measured: Readability) -> int:
    """Words of the longest sentence."""
    return len(_WORD.findall(measured.longest))


def german(question: dict[str, Any]) -> tuple[list[str], list[str]]:
    """A question's texts in einfacher Sprache, and its other German texts."""
    other = [question[name]["de"] for name in ("text", "why", "help", "learn") if name in question]
    for rule in question.get("measures", ()):
        other += [rule[name]["de"] for name in ("title", "message", "recommendation")]
    return [question["plain"]["de"]], other


def main(paths: list[str]) -> None:
    """Print the figures of catalogue files."""
    folder = Path(__file__).parent.parent / "cdl_workbook" / "resources" / "catalogue"
    for path in map(Path, paths) if paths else sorted(folder.glob("*.yaml")):
        tree = YAML(typ="safe").load(path.read_text(encoding="utf-8"))
        questions = tree.get("questions", {})
        if not questions:
            continue
        both = [german(one) for one in questions.values()]
        for name, texts, limits in (
            (
                "plain",
                [text for plain, _ in both for text in plain],
                "8, 45, 60, mean 12, max 20",
            ),
            ("text", [text for _, other in both for text in other], "10, 50, 50"),
        ):
            got = readability(texts)
            print(
                f"{path.name:28} {name:6} words={got.words:4} WSTF1={got.wstf1:5.2f} LIX={got.lix:5.2f} "
                f"Amstad={got.amstad:5.2f} mean={got.sentence_length:5.2f} "
                f"max={longest_sentence(got)} ({limits})"
            )
            if longest_sentence(got) > 20:
                print(f"{'':28} longest: {got.longest}")


if __name__ == "__main__":
    main(sys.argv[1:])
