"""Comma-separated text, as in RFC 4180, with the physical line of each row and of each fault.

The standard reader accepts stray quotes, and reports a quote left open only at the end of the file.
"""

import codecs
import re
from collections.abc import Iterator
from typing import Final, NamedTuple

_QUOTED: Final = re.compile(r'"([^"]*+(?:""[^"]*+)*+)"')
_PLAIN_END: Final = re.compile(r'[",\r\n]')
_NEWLINE: Final = re.compile(r"\r\n|\n|\r")
_QUOTE_WHOLE: Final = "quote the whole field, from comma to comma, and write each quote inside it twice"


class Cells(NamedTuple):
    """One row: the line on which it begins, and its fields."""

    line: int
    fields: tuple[str, ...]


class Fault(NamedTuple):
    """A place where the text is no table; what follows on the same line is skipped."""

    line: int
    reason: str
    mend: str


NOTHING: Final = Fault(1, "the file is empty", "give a file with a header row and one row or more below it")


def decode(data: bytes) -> str | Fault:
    """The text of a UTF-8 file, its byte order mark removed."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return Fault(1, "the file is UTF-16, not UTF-8", "save it as CSV in UTF-8")
    data = data.removeprefix(codecs.BOM_UTF8)
    if not data.strip():
        return NOTHING
    if b"\x00" in data:
        line = _line_at(data, data.index(b"\x00"))
        return Fault(line, "there is a NUL byte", "save it as CSV in UTF-8; it may be damaged")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as fault:
        reason = f"byte {data[fault.start]:#04x} is not UTF-8"
        return Fault(_line_at(data, fault.start), reason, "save the file as CSV in UTF-8")


def rows(text: str) -> Iterator[Cells | Fault]:
    """The rows of the text in order; empty lines are left out.

    A quote that is never closed ends the reading: nothing after it can be told apart.
    """
    scanner = _Scanner(text)
    while not scanner.at_end():
        row = scanner.row()
        if isinstance(row, Fault) or any(field.strip() for field in row.fields) or len(row.fields) > 1:
            yield row


class _Scanner:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._line = 1

    def at_end(self) -> bool:
        return self._at >= len(self._text)

    def row(self) -> Cells | Fault:
        first = self._line
        fields: list[str] = []
        while True:
            field = self._field()
            if isinstance(field, Fault):
                self._to_next_line()
                return field
            fields.append(field)
            if not self._text.startswith(",", self._at):
                self._to_next_line()
                return Cells(first, tuple(fields))
            self._at += 1

    def _field(self) -> str | Fault:
        if self._text.startswith('"', self._at):
            return self._quoted()
        end = _PLAIN_END.search(self._text, self._at)
        field = self._text[self._at : end.start()] if end else self._text[self._at :]
        self._at += len(field)
        if self._text.startswith('"', self._at):
            return Fault(self._line, "a quote stands inside an unquoted field", _QUOTE_WHOLE)
        return field

    def _quoted(self) -> str | Fault:
        opened = self._line
        quoted = _QUOTED.match(self._text, self._at)
        if quoted is None:
            self._at = len(self._text)
            return Fault(opened, "a quote is opened here and never closed", "close the quote, or remove it")
        self._at = quoted.end()
        self._line += len(_NEWLINE.findall(quoted[1]))
        if not self.at_end() and self._text[self._at] not in ",\r\n":
            return Fault(opened, "text follows the quote that closes a field", _QUOTE_WHOLE)
        return quoted[1].replace('""', '"')

    def _to_next_line(self) -> None:
        newline = _NEWLINE.search(self._text, self._at)
        self._at = newline.end() if newline else len(self._text)
        self._line += 1


def _line_at(data: bytes, offset: int) -> int:
    return 1 + len(re.findall(rb"\r\n|\n|\r", data[:offset]))
