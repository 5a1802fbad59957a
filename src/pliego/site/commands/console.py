"""What every subcommand does with the terminal: answer, note, stop with one line, start Django."""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from errno import EAGAIN
from typing import Final

import typer

BAD_INPUT: Final = 2
CLOSED_PIPE: Final = 128 + 13
"""What a shell reports for a program that the signal of a closed pipe ended."""

MOST_LINES: Final = 20
"""At most so many faults of one file are printed."""


def stop(fault: str) -> typer.Exit:
    """Print one line on standard error; `raise` the result to end with exit code 2."""
    note(fault)
    return typer.Exit(BAD_INPUT)


def stop_for_all(faults: Iterable[object], most: int = MOST_LINES) -> typer.Exit:
    """Print a line for each fault, at most `most`, then how many more there are; `raise` the result."""
    lines = [str(fault) for fault in faults]
    for line in lines[:most]:
        note(line)
    if len(lines) > most:
        note(f"and {len(lines) - most} more")
    return typer.Exit(BAD_INPUT)


def note(text: str) -> None:
    """Print one line on standard error, whatever characters a file name or a value in it holds."""
    line = "".join(sign if sign.isprintable() else ascii(sign)[1:-1] for sign in f"pliego: {text}")
    typer.echo(line.encode("utf-8", "backslashreplace").decode(), err=True)


def answer(text: str) -> None:
    """Print text for a person; signs that the terminal cannot show become question marks."""
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    deliver(f"{text}\n".encode(encoding, "replace"))


def deliver(data: bytes) -> None:
    """Write bytes to standard output as they are: the forms for programs have their own encoding and line
    ends."""
    try:
        if sys.stdout is None:
            raise stop("standard output is closed; redirect it to a file")
        _write_whole(data)
    except BrokenPipeError:
        _silence_output()
        raise typer.Exit(CLOSED_PIPE) from None
    except OSError as fault:
        _silence_output()
        raise stop(
            f"the answer cannot be written ({fault.strerror}); free some space, or redirect it"
        ) from None


def _write_whole(data: bytes) -> None:
    """Write all of it: where output is unbuffered, one write may take only a part."""
    rest = memoryview(data)
    while rest:
        written = sys.stdout.buffer.write(rest)
        if not written:
            raise BlockingIOError(EAGAIN, os.strerror(EAGAIN))
        rest = rest[written:]
    sys.stdout.flush()


def _silence_output() -> None:
    """Let what is still buffered go nowhere, so that the interpreter does not complain of it at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def start_django() -> None:
    """Load settings and rooms; call it first in any subcommand that touches the database."""
    import django
    from django.core.exceptions import ImproperlyConfigured

    try:
        django.setup()
    except ImproperlyConfigured as fault:
        raise stop(f"settings: {fault}") from None
    except OSError as fault:
        reason = f"{fault.filename}: it cannot be used ({fault.strerror})"
        raise stop(f"{reason}; set PLIEGO_VAR to another folder") from None


@contextmanager
def database() -> Iterator[None]:
    """Django started; a database that is absent, locked or not yet shaped ends the command in one line."""
    start_django()
    from django.db import DatabaseError

    try:
        yield
    except DatabaseError as fault:
        reason = str(fault).strip().partition("\n")[0]
        raise stop(
            f"the database does not answer ({reason}); run `pliego migrate` first, or see PLIEGO_VAR"
        ) from None
