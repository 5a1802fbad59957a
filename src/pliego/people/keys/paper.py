"""Shares on paper: eight lines of five groups of four letters, each line with a check of its own. Without Django.

Letters and digits are Crockford's (no I, L, O, U); what a hand may write instead is read as it is meant.
"""

from hashlib import blake2b
from typing import Final

from .errors import CannotOpenError
from .letters import GROUP, LETTERS, MEANT, grouped, read, spelled
from .pairs import KEY_BYTES
from .shares import MARK_BYTES, NUMBERS, Share

LINES: Final = 8
_CARRIED: Final = 16
_CHECKED: Final = 20
_FORMAT: Final = 1
_HEAD: Final = 2 + MARK_BYTES
_WHOLE: Final = 80


class MistypedError(CannotOpenError):
    """A line of a share is not as it was printed. `line` counts from 1; 0 where it is no single one."""

    def __init__(self, line: int, text: str) -> None:
        super().__init__(text)
        self.line = line


def printed(share: Share) -> tuple[str, ...]:
    """The eight lines of a share."""
    plain = bytes((_FORMAT, share.number)) + share.mark + share.first + share.second
    whole = int.from_bytes(plain + _digest(plain, _WHOLE - len(plain)), "big")
    letters = spelled(whole, LINES * _CARRIED)
    cut = (letters[start : start + _CARRIED] for start in range(0, len(letters), _CARRIED))
    return tuple(grouped(line + _check(number, line)) for number, line in enumerate(cut, start=1))


def typed(text: str) -> Share:
    """The share that someone typed from paper: spaces, hyphens and small letters are as good.

    Raises `MistypedError`, which names the line.
    """
    lines = _lines(text)
    carried = "".join(_verified(number, line) for number, line in enumerate(lines, start=1))
    whole = read(carried).to_bytes(_WHOLE, "big")
    size = _HEAD + 2 * KEY_BYTES
    plain, check = whole[:size], whole[size:]
    if check != _digest(plain, len(check)) or plain[0] != _FORMAT or plain[1] not in NUMBERS:
        raise MistypedError(0, "the lines are not of one share")
    parts = plain[_HEAD:]
    return Share(plain[1], plain[2:_HEAD], parts[:KEY_BYTES], parts[KEY_BYTES:])


def _lines(text: str) -> list[str]:
    rows = [row for row in map(_letters_in, text.splitlines()) if row]
    if len(rows) != LINES:
        joined = "".join(rows)
        rows = [joined[start : start + _CHECKED] for start in range(0, len(joined), _CHECKED)]
    if len(rows) != LINES:
        raise MistypedError(0, f"a share has {LINES} lines of {_CHECKED} letters and digits")
    return rows


def _letters_in(row: str) -> str:
    return "".join(row.replace("-", "").split()).upper().translate(MEANT)


def _verified(number: int, line: str) -> str:
    if len(line) != _CHECKED:
        raise MistypedError(number, f"line {number} has {len(line)} letters and digits instead of {_CHECKED}")
    unknown = next((letter for letter in line if letter not in LETTERS), "")
    if unknown:
        raise MistypedError(number, f"line {number} has a character that no share has: {unknown!r}")
    carried, check = line[:_CARRIED], line[_CARRIED:]
    if _check(number, carried) != check:
        raise MistypedError(number, f"line {number} is not as printed: compare it letter by letter")
    return carried


def _check(number: int, carried: str) -> str:
    digest = _digest(bytes((number,)) + carried.encode(), 4)
    return spelled(int.from_bytes(digest, "big") >> (32 - 5 * GROUP), GROUP)


def _digest(plain: bytes, size: int) -> bytes:
    return blake2b(plain, digest_size=size, person=b"pliego-paper").digest()
