"""The cleaning process can do little, and whatever becomes of it, the sealed original stays as it is."""

import errno
import fcntl
import socket
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

from pliego.evidence import cleaner_process
from pliego.evidence.actions import clean
from pliego.evidence.cleaner import landlock
from pliego.evidence.cleaner.kinds import Kind
from pliego.evidence.cleaner_process import CleanerProcess
from pliego.evidence.models import Exhibit
from pliego.evidence.queries import is_intact
from pliego.evidence.reasons import Reason, RefusedError

from . import files
from .conftest import Desk

LIMITED = "from pliego.evidence.cleaner.limits import give_up_everything_else as g; g(); import sys, os; "


def program(body: str, seconds: float = 20) -> CleanerProcess:
    """A process that runs this instead of the cleaner, under its limits."""
    return CleanerProcess((sys.executable, "-I", "-B", "-c", LIMITED + textwrap.dedent(body)), seconds)


BROKEN = {
    "crash": ("os.abort()", Reason.CLEANING_FAILED),
    "nothing read": ("sys.exit(3)", Reason.CLEANING_FAILED),
    "too much memory": (
        "\ntry: bytearray(4 << 30)\nexcept MemoryError: sys.exit(14)",
        Reason.CLEANING_MEMORY,
    ),
    "garbage": ("sys.stdin.buffer.read(); sys.stdout.buffer.write(os.urandom(5000))", Reason.CLEANING_FAILED),
    "nothing": ("sys.stdin.buffer.read()", Reason.CLEANING_FAILED),
    "another kind": ("sys.stdin.buffer.read(); sys.stdout.write('notas')", Reason.CLEANING_FAILED),
    "a program": (
        "sys.stdin.buffer.read(); sys.stdout.buffer.write(b'\\x7fELF'.ljust(99, b'\\0'))",
        Reason.CLEANING_FAILED,
    ),
    "words of its own": ("sys.stderr.write('see http://example.org'); sys.exit(1)", Reason.CLEANING_FAILED),
    "many words of its own": ("sys.stderr.write('x' * 300_000); sys.exit(12)", Reason.ANIMATED),
}


@pytest.mark.parametrize(("body", "reason"), BROKEN.values(), ids=BROKEN)
def test_whatever_goes_wrong_is_a_refusal_with_a_reason(
    desk: Desk, exhibits: Path, body: str, reason: Reason
) -> None:
    original = desk.hand_in(files.picture(), "foto.jpg")
    with pytest.raises(RefusedError) as refused:
        clean(original, desk.ana, process=program(body))
    assert refused.value.reason is reason
    assert original.custody.last().detail == reason.value  # type: ignore[union-attr]
    assert is_intact(original)
    assert Exhibit.objects.count() == 1
    assert [path for path in exhibits.rglob("*") if path.is_file()] == [
        exhibits / original.pk.hex[:2] / original.pk.hex
    ]


@pytest.mark.parametrize(
    "body", ["import time; time.sleep(60)", "\nwhile True: sys.stdout.write('x' * 10000)"]
)
def test_one_that_takes_too_long_is_stopped(body: str) -> None:
    with pytest.raises(RefusedError) as refused:
        for _ in program(body, seconds=0.3).clean(Kind.PICTURE, [b"x" * 300_000]):
            pass
    assert refused.value.reason is Reason.CLEANING_TIME


def test_one_that_uses_its_processor_time_up_is_stopped() -> None:
    body = "from pliego.evidence.cleaner.limits import give_up_everything_else as g; g(1)\nwhile True: pass"
    process = CleanerProcess((sys.executable, "-I", "-B", "-c", body), 20)
    with pytest.raises(RefusedError) as refused:
        list(process.clean(Kind.PICTURE, [b""]))
    assert refused.value.reason is Reason.CLEANING_TIME


def said(body: str) -> str:
    return b"".join(program(body).clean(Kind.PICTURE, [b""])).decode()


def tried(deed: str) -> str:
    return said(f"\nimport socket\ntry: {deed}; print('done')\nexcept OSError as error: print(error.errno)")


def test_it_cannot_write_a_file(tmp_path: Path) -> None:
    place = tmp_path / "left"
    place.touch()
    told = tried(f"os.write(os.open({str(place)!r}, os.O_WRONLY), b'x')")
    assert told in (f"{errno.EFBIG}\n", f"{errno.EACCES}\n")
    assert place.read_bytes() == b""


# Containers and old kernels do not let a process give these up; what is promised is no more than that.
GIVEN_UP = {True: f"{errno.EACCES}\n", False: "done\n"}


def test_it_cannot_read_what_others_keep_in_files_where_the_kernel_has_landlock(tmp_path: Path) -> None:
    place = tmp_path / "log-key.pem"
    place.write_text("secret")
    assert tried(f"open({str(place)!r}).read()") == GIVEN_UP[landlock.version() > 0]


def test_it_cannot_see_the_environment_of_the_server_where_the_kernel_has_landlock() -> None:
    assert tried("open(f'/proc/{os.getppid()}/environ').read()") == GIVEN_UP[landlock.version() > 0]


def test_it_cannot_open_a_connection_where_the_kernel_has_landlock() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        told = tried(f"socket.create_connection({server.getsockname()!r})")
    assert (told == "done\n") is (landlock.version() < 4 and not can_leave_the_network())


def can_leave_the_network() -> bool:
    leave = "import ctypes, sys; sys.exit(ctypes.CDLL(None).unshare(0x50000000))"
    return subprocess.run([sys.executable, "-I", "-c", leave], check=False).returncode == 0


def test_what_it_needs_of_its_libraries_it_can_still_load() -> None:
    assert (
        said("\nfrom PIL import Image; Image.init(); import lxml.etree, pikepdf, json; print('loaded')")
        == "loaded\n"
    )


def test_it_inherits_neither_environment_nor_open_files(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PLIEGO_SECRET_KEY", "secret")
    with (tmp_path / "open").open("w") as file:
        fcntl.fcntl(file, fcntl.F_SETFD, 0)
        told = said(
            f"""
            def is_open(number):
                try: return bool(os.fstat(number))
                except OSError: return False
            numbers = list(filter(is_open, range({file.fileno()} + 99)))
            print(sorted(set(os.environ) - {{'LC_CTYPE'}}), numbers, os.getcwd())
            """
        )
    assert told == "[] [0, 1, 2] /\n"


def test_it_dumps_no_core_and_its_limits_are_set() -> None:
    told = said(
        "import resource as r; print([r.getrlimit(x)[1] for x in (r.RLIMIT_CORE, r.RLIMIT_FSIZE, r.RLIMIT_NPROC)])"
    )
    assert told == "[0, 0, 0]\n"


def test_what_breaks_while_it_reads_passes_through() -> None:
    def broken() -> Iterator[bytes]:
        yield b"x"
        raise KeyError("altered")

    with pytest.raises(KeyError):
        list(CleanerProcess().clean(Kind.PICTURE, broken()))


def test_no_more_than_two_run_at_once_and_who_waits_too_long_is_told() -> None:
    with cleaner_process._AT_ONCE, cleaner_process._AT_ONCE, pytest.raises(RefusedError) as refused:
        list(CleanerProcess(patience=0.01).clean(Kind.PICTURE, [b""]))
    assert refused.value.reason is Reason.CLEANING_BUSY
