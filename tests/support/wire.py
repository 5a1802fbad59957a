"""What Django's test client is to a test, for a server that runs: so that `Walker` goes its way through one."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

from tests.support.visitor import Answer, Sent, Visitor


@dataclass(frozen=True, slots=True)
class Heard:
    """An answer, as the client gives it."""

    status_code: int
    content: bytes
    location: str

    def __getitem__(self, name: str) -> str:
        """The header `Location`; no other is asked for."""
        return {"Location": self.location}[name]


@dataclass
class Wire:
    """A browser's end of the line."""

    visitor: Visitor
    last: tuple[str, Mapping[str, Any]] = ("", {})
    """The form that was sent last, and where."""

    @property
    def cookies(self) -> dict[str, SimpleNamespace]:
        """The browser's cookies."""
        return {name: SimpleNamespace(value=value) for name, value in self.visitor.cookies.items() if value}

    def get(self, path: str) -> Heard:
        """Ask for a page."""
        return self._heard(self.visitor.get(path))

    def post(self, path: str, typed: Mapping[str, Any]) -> Heard:
        """Send a form; a field with a list has a file."""
        self.last = (path, typed)
        files: dict[str, Sent] = {name: value[0] for name, value in typed.items() if isinstance(value, list)}
        fields = {name: value for name, value in typed.items() if name not in files}
        return self._heard(self.visitor.post(path, fields, files or None))

    @staticmethod
    def _heard(answer: Answer) -> Heard:
        return Heard(answer.status, answer.content, answer.location)
