"""A virus scanner looks at what arrives; what it finds is refused, and so is everything while it gives no answer."""

import socket
import struct
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from pliego.evidence.actions import arrive
from pliego.evidence.kinds import Scan
from pliego.evidence.queries import describe
from pliego.evidence.reasons import Reason, RefusedError

from . import files
from .conftest import Desk, cut

EICAR = b"X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*\n"


def clamd(connection: socket.socket, answer: Callable[[bytes], bytes | None]) -> None:
    """One conversation as clamd has it."""
    with connection, connection.makefile("rb") as heard:
        assert heard.read(10) == b"zINSTREAM\0"
        content = b""
        while length := struct.unpack(">I", heard.read(4).ljust(4, b"\0"))[0]:
            content += heard.read(length)
        said = answer(content)
        if said is not None:
            connection.sendall(said)


def known(content: bytes) -> bytes:
    return b"stream: Eicar-Test-Signature FOUND\0" if b"EICAR" in content else b"stream: OK\0"


@contextmanager
def listening(family: int, address: Any, answer: Callable[[bytes], bytes | None] = known) -> Iterator[str]:
    """A scanner on this machine; its address."""
    with socket.socket(family, socket.SOCK_STREAM) as server:
        server.bind(address)
        server.listen()

        def serve() -> None:
            try:
                clamd(server.accept()[0], answer)
            except OSError:
                return

        thread = Thread(target=serve, daemon=True)
        thread.start()
        name = server.getsockname()
        yield name if isinstance(name, str) else f"127.0.0.1:{name[1]}"
        thread.join(5)


@pytest.fixture
def scanner(settings: Any) -> Iterator[None]:
    with listening(socket.AF_INET, ("127.0.0.1", 0)) as address:
        settings.PLIEGO_CLAMD = address
        yield


def left_in(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_what_it_passes_is_taken_and_the_description_says_so(desk: Desk, scanner: None) -> None:
    exhibit = desk.hand_in(b"hola\n" * 100_000, "notas.txt")
    assert describe(exhibit, desk.ana).scan is Scan.CLEAR


def test_what_it_finds_is_refused_by_the_name_that_it_gives(exhibits: Path, scanner: None) -> None:
    with pytest.raises(RefusedError) as refused:
        arrive(cut(EICAR), "notas.txt")
    assert (refused.value.reason, refused.value.detail) == (Reason.VIRUS, "Eicar-Test-Signature")
    assert left_in(exhibits) == []


def test_it_may_listen_on_a_socket_of_this_machine(exhibits: Path, settings: Any, tmp_path: Path) -> None:
    with listening(socket.AF_UNIX, str(tmp_path / "clamd.sock")) as address:
        settings.PLIEGO_CLAMD = address
        arrived = arrive(cut(files.picture()), "foto.jpg")
    assert arrived.scan is Scan.CLEAR
    arrived.discard()


SILENT: dict[str, bytes | None] = {
    "hangs up": None,
    "limit exceeded": b"INSTREAM size limit exceeded. ERROR\0",
    "nonsense": b"\xff\xfe\0",
}


@pytest.mark.parametrize("answer", SILENT.values(), ids=SILENT)
def test_without_a_clear_answer_nothing_is_taken_unless_a_setting_says_so(
    exhibits: Path, settings: Any, answer: bytes | None
) -> None:
    here = (socket.AF_INET, ("127.0.0.1", 0), lambda _: answer)
    with listening(*here) as settings.PLIEGO_CLAMD, pytest.raises(RefusedError) as refused:
        arrive(cut(b"hola"), "notas.txt")
    assert refused.value.reason is Reason.UNSCANNED
    assert left_in(exhibits) == []

    settings.PLIEGO_ACCEPTS_UNSCANNED = True
    with listening(*here) as settings.PLIEGO_CLAMD:
        arrived = arrive(cut(b"hola"), "notas.txt")
    assert arrived.scan is Scan.UNREACHED
    arrived.discard()


@pytest.mark.parametrize("address", ["127.0.0.1:1", "/nonexistent/clamd.sock"])
def test_one_that_is_not_there_gives_no_answer(exhibits: Path, settings: Any, address: str) -> None:
    settings.PLIEGO_CLAMD = address
    with pytest.raises(RefusedError) as refused:
        arrive(cut(b"hola"), "notas.txt")
    assert refused.value.reason is Reason.UNSCANNED


def test_one_that_hangs_up_early_gives_no_answer(exhibits: Path, settings: Any) -> None:
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        Thread(target=lambda: server.accept()[0].close(), daemon=True).start()
        settings.PLIEGO_CLAMD = f"127.0.0.1:{server.getsockname()[1]}"
        with pytest.raises(RefusedError) as refused:
            arrive(cut(b"hola\n" * 500_000), "notas.txt")
    assert refused.value.reason is Reason.UNSCANNED


def test_a_name_that_it_gives_cannot_break_a_page(exhibits: Path, settings: Any) -> None:
    def shouting(content: bytes) -> bytes:
        return b"stream: " + b"\x1b[31m\xe2\x80\xae" + b"x" * 500 + b" FOUND\0"

    here = (socket.AF_INET, ("127.0.0.1", 0), shouting)
    with listening(*here) as settings.PLIEGO_CLAMD, pytest.raises(RefusedError) as refused:
        arrive(cut(b"hola"), "notas.txt")
    assert refused.value.detail == "[31m" + "x" * 76
