"""The `pliego` command as a test runs it: in this process, with what it prints and how it ends."""

import io
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from pliego.docket.shipped import FOLDER
from pliego.site.command import main

EVENTS = str(FOLDER / "rrm_case_events.csv")
CASES = str(FOLDER / "rrm_cases.csv")
SAN_MARTIN = "san-martin-mine-2023"


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a command ended, and what it printed."""

    code: int
    out: str
    err: str

    @property
    def complaint(self) -> str:
        """The one line of a command that refused its input."""
        assert (self.code, self.out, self.err.count("\n")) == (2, "", 1), self
        assert self.err.startswith("pliego: ")
        return self.err.removeprefix("pliego: ").removesuffix("\n")


Pliego = Callable[..., Outcome]


@pytest.fixture
def pliego(capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Pliego:
    """Runs the command with some arguments, and bytes on standard input; lines are 80 columns wide."""
    monkeypatch.setenv("COLUMNS", "80")

    def run(*arguments: str, stdin: bytes = b"") -> Outcome:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        with pytest.raises(SystemExit) as ended:
            main(arguments)
        printed = capsysbinary.readouterr()
        return Outcome(int(ended.value.code or 0), printed.out.decode(), printed.err.decode())

    return run


@dataclass(frozen=True, slots=True)
class Desk:
    """A folder to write tables in."""

    folder: Path

    def table(self, *lines: str, name: str = "events.csv", header: str = "case_id,date,event") -> str:
        """The path of a table with a header and some lines."""
        path = self.folder / name
        path.write_text("\n".join((header, *lines)) + "\n", encoding="utf-8")
        return str(path)

    def sourced(self, *lines: str) -> tuple[str, str]:
        """The paths of a table of events, a source added to each line, and of one with their case."""
        events = self.table(
            *(f"{line},https://example.org/release" for line in lines), header="case_id,date,event,source_url"
        )
        case = lines[0].partition(",")[0]
        return events, self.table(f"{case},31-A", name="cases.csv", header="case_id,annex")

    def raw(self, data: bytes, name: str = "events.csv") -> str:
        """The path of a file with exactly these bytes."""
        path = self.folder / name
        path.write_bytes(data)
        return str(path)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Somewhere to write tables."""
    return Desk(tmp_path)
