"""A virus scanner that speaks clamd's protocol. Without Django's database.

The file goes to it while it arrives: `INSTREAM`, pieces with their lengths, a length of zero; then it answers in one
line. See clamd(8).
"""

import socket
import struct
from contextlib import suppress
from typing import Final, Protocol

from django.conf import settings

from .kinds import Scan
from .reasons import Reason, RefusedError

_PATIENCE: Final = 60
"""Seconds that an answer may take."""
_LONGEST_ANSWER: Final = 1024
_LONGEST_NAME: Final = 80


class Scanner(Protocol):
    """Looks at a file while it arrives."""

    def feed(self, piece: bytes) -> None:
        """The next piece."""

    def finish(self) -> Scan:
        """What it says of the whole. Raises `RefusedError` when it found something, or gave no answer."""

    def close(self) -> None:
        """No more is coming."""


class NoScanner:
    """Where none is set up."""

    def __init__(self, answer: Scan = Scan.NONE) -> None:
        self._answer = answer

    def feed(self, piece: bytes) -> None:
        """Nobody looks."""

    def finish(self) -> Scan:
        """What is said where nobody looked."""
        return self._answer

    def close(self) -> None:
        """Nothing is open."""


class Clamd:
    """A connection to clamd for one file."""

    def __init__(self, address: str) -> None:
        self._socket: socket.socket | None = None
        with suppress(OSError):
            self._socket = _connected(address)
            self._socket.sendall(b"zINSTREAM\0")

    def feed(self, piece: bytes) -> None:
        """Send the next piece on. A scanner that hangs up has its say at the end."""
        if self._socket and piece:
            try:
                self._socket.sendall(struct.pack(">I", len(piece)) + piece)
            except OSError:
                self.close()

    def finish(self) -> Scan:
        """The scanner's answer."""
        answer = self._answer()
        self.close()
        if answer.endswith(" FOUND"):
            name = answer.removeprefix("stream: ").removesuffix(" FOUND")
            raise RefusedError(Reason.VIRUS, "".join(filter(str.isprintable, name))[:_LONGEST_NAME])
        if answer == "stream: OK":
            return Scan.CLEAR
        if not settings.PLIEGO_ACCEPTS_UNSCANNED:
            raise RefusedError(Reason.UNSCANNED)
        return Scan.UNREACHED

    def close(self) -> None:
        """Hang up."""
        if self._socket:
            self._socket.close()
            self._socket = None

    def _answer(self) -> str:
        answer = b""
        with suppress(OSError):
            if self._socket:
                self._socket.sendall(struct.pack(">I", 0))
                while len(answer) < _LONGEST_ANSWER and not answer.endswith(b"\0"):
                    piece = self._socket.recv(_LONGEST_ANSWER)
                    if not piece:
                        break
                    answer += piece
        return answer.rstrip(b"\0\n").decode("utf-8", "replace")


def _connected(address: str) -> socket.socket:
    if "/" in address:
        connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        connection.settimeout(_PATIENCE)
        try:
            connection.connect(address)
        except OSError:
            connection.close()
            raise
        return connection
    host, _, port = address.rpartition(":")
    return socket.create_connection((host.strip("[]"), int(port)), timeout=_PATIENCE)


def chosen_scanner() -> Scanner:
    """The scanner that the settings name, with a connection of its own; or none."""
    return Clamd(settings.PLIEGO_CLAMD) if settings.PLIEGO_CLAMD else NoScanner()
