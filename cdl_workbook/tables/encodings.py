"""Which encoding is a text file in? BOM → UTF-8 → UTF-16 → a German 8-bit code page.

The whole file is looked at, not a sample: one umlaut in the last line decides as much as one in the first.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from cdl_workbook.errors import TableError, UsageError

_BLOCK = 1 << 20
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_OTHER_FORMATS = (
    (b"PK\x03\x04", "zip_or_xlsx"),
    (b"\xd0\xcf\x11\xe0", "old_office"),
    (b"%PDF", "pdf"),
    (b"PAR1", "parquet"),
    (b"\x1f\x8b", "gzip"),
)
_SPARSELY = 16
_ASCII = bytes(range(128))
_CONTINUATIONS = bytes(range(0x80, 0xC0))
_INSIDE_WORD = re.compile(rb"(?<=[A-Za-z])[\x80-\xff](?=[a-z])")
_CODE_PAGES = ("cp1252", "cp850", "mac_roman")
_LIKELY = frozenset("äöüßÄÖÜéèêáàâçñóòôíúëïåøæœšžłąęćńśźżğışçãõ€„“”‚‘’–—…«»§°²³·´×½¼ÀÉÈ\xa0")


@dataclass(frozen=True, slots=True)
class TextFile:
    """What one look at all bytes of a text file told.

    Attributes:
        encoding: Python codec name.
        reason: why, as a code: bom, utf8_valid, utf16_pattern, code_page, option.
        valid_utf8: DuckDB can scan the file where it lies.
        one_line_end: all lines end in the same way (CRLF, LF or CR).
        is_checked: every byte has been decoded.
    """

    encoding: str
    reason: str
    valid_utf8: bool
    one_line_end: bool
    is_checked: bool = True


def inspect_text(path: Path, encoding: str | None = None, *, in_part: bool = False) -> TextFile:
    """Decide the encoding of a file, in one read.

    Args:
        in_part: of a file that seems to be UTF-8, decode one block in sixteen only. DuckDB refuses a file in
            which a later byte is not, so this saves a third of the time and hides nothing.

    Raises:
        TableError: the file is empty, not a text, or not in the encoding asked for.
    """
    looked = _Look(_SPARSELY if in_part and encoding is None else 1)
    with path.open("rb") as stream:
        while block := stream.read(_BLOCK):
            looked.add(block)
    if looked.is_blank:
        raise TableError("empty_file", path=path.name)
    refuse_other_formats(path, looked.first)
    valid = looked.is_utf8()
    decided = (_codec(encoding), "option") if encoding else _decide(path, looked, valid)
    return TextFile(*decided, valid, looked.has_one_line_end(), looked.every == 1)


class _Look:
    """One look at all bytes, block by block; one block in ``every`` is decoded while all seems UTF-8."""

    def __init__(self, every: int) -> None:
        self.every = every
        self._blocks = 0
        self.first = b""
        self.is_blank = True
        self.has_nul = False
        self.inside: Counter[int] = Counter()
        self.outside: Counter[int] = Counter()
        self._utf8: codecs.IncrementalDecoder | None = codecs.getincrementaldecoder("utf-8")()
        self._ends: set[str] = set()
        self._cut = False

    def add(self, block: bytes) -> None:
        """Take one more block into account."""
        self.first = self.first or block
        self.is_blank = self.is_blank and not block.removeprefix(codecs.BOM_UTF8).strip()
        self.has_nul = self.has_nul or b"\0" in block
        self._add_line_ends(block)
        self._blocks += 1
        if self._utf8 is not None and self._blocks % self.every == 1 % self.every:
            self._decode(block)
        if self._utf8 is None:
            self._add_high_bytes(block)

    def _decode(self, block: bytes) -> None:
        assert self._utf8 is not None
        if self.every > 1:
            self._utf8.reset()
            block = block[:4].lstrip(_CONTINUATIONS) + block[4:]
        if not _decodes(self._utf8, block):
            self._utf8 = None
            self._add_high_bytes(self.first)

    def is_utf8(self) -> bool:
        """True where all blocks together are valid UTF-8."""
        if self._utf8 is not None and self.every == 1 and not _decodes(self._utf8, b"", final=True):
            self._utf8 = None
            self._add_high_bytes(self.first)
        return self._utf8 is not None

    def has_one_line_end(self) -> bool:
        """True where all lines end in the same way."""
        return len(self._ends | ({"\r"} if self._cut else set())) <= 1

    def _add_line_ends(self, block: bytes) -> None:
        if self._cut:
            block = b"\r" + block
        self._cut = block.endswith(b"\r")
        if self._cut:
            block = block[:-1]
        both = returns = 0
        if b"\r" in block:
            both, returns = block.count(b"\r\n"), block.count(b"\r")
        seen = {"\r\n": both, "\r": returns > both}
        if "\n" not in self._ends:
            seen["\n"] = block.count(b"\n") > both if both else b"\n" in block
        self._ends.update(end for end, is_there in seen.items() if is_there)

    def _add_high_bytes(self, block: bytes) -> None:
        if not block.isascii():
            inside = Counter(byte for found in _INSIDE_WORD.findall(block) for byte in found)
            self.inside.update(inside)
            self.outside.update(Counter(block.translate(None, _ASCII)) - inside)


def refuse_other_formats(path: Path, first: bytes) -> None:
    """Raise where a file's first bytes are those of another format than text."""
    for magic, what in _OTHER_FORMATS:
        if first.startswith(magic):
            raise TableError(f"is_{what}", path=path.name)


def _codec(encoding: str) -> str:
    try:
        return codecs.lookup(encoding).name
    except LookupError:
        raise UsageError("unknown_encoding", encoding=encoding) from None


def transcode(source: Path, encoding: str, target: Path) -> Path:
    """Write ``source`` to ``target`` in UTF-8 with line feeds alone at the lines' ends, block by block.

    Raises:
        TableError: a byte does not belong to the encoding; its line is named.
    """
    decoder = codecs.getincrementaldecoder(encoding)()
    line, held = 1, ""
    with source.open("rb") as reading, target.open("wb") as writing:
        while block := reading.read(_BLOCK):
            try:
                text = held + decoder.decode(block)
            except UnicodeDecodeError as error:
                line += block[: error.start].count(b"\n")
                raise TableError("not_in_encoding", path=source.name, encoding=encoding, line=line) from None
            line += block.count(b"\n")
            held = "\r" if text.endswith("\r") else ""
            if "\r" in text:
                text = text[: len(text) - len(held)].replace("\r\n", "\n").replace("\r", "\n")
            writing.write(text.encode("utf-8"))
        if not _decodes(decoder, b"", final=True):
            raise TableError("not_in_encoding", path=source.name, encoding=encoding, line=line)
        writing.write(b"\n" if held else b"")
    return target


def _decodes(decoder: codecs.IncrementalDecoder, block: bytes, *, final: bool = False) -> bool:
    try:
        decoder.decode(block, final)
    except UnicodeDecodeError:
        return False
    return True


def _decide(path: Path, looked: _Look, valid: bool) -> tuple[str, str]:
    for bom, codec in _BOMS:
        if looked.first.startswith(bom):
            return codec, "bom"
    if looked.has_nul:
        without_bom = _utf16_without_bom(looked.first)
        if without_bom is None:
            raise TableError("binary_file", path=path.name)
        return without_bom, "utf16_pattern"
    if sum(byte < 32 and byte not in b"\t\n\r\x0c\x1a" for byte in looked.first[:4096]) > 4:
        raise TableError("binary_file", path=path.name)
    if valid:
        return "utf-8", "utf8_valid"
    return max(_CODE_PAGES, key=lambda codec: (_likelihood(codec, looked), codec == "cp1252")), "code_page"


def _utf16_without_bom(first: bytes) -> str | None:
    even, odd = first[0:4096:2].count(0), first[1:4096:2].count(0)
    half = min(len(first), 4096) / 2
    if odd > 0.6 * half and even < 0.05 * half:
        return "utf-16-le"
    if even > 0.6 * half and odd < 0.05 * half:
        return "utf-16-be"
    return None


def _likelihood(codec: str, looked: _Look) -> int:
    """How well the bytes beyond ASCII fit: letters inside words, German signs elsewhere."""
    score = 0
    for counted, must_be_letter in ((looked.inside, True), (looked.outside, False)):
        for byte, count in counted.items():
            text = bytes([byte]).decode(codec, "ignore")
            likely = bool(text) and text in _LIKELY and (text.isalpha() or not must_be_letter)
            score += count if likely else -count
    return score
