"""Mail is off; where it is on and was asked for, it says that there is something new, and nothing else."""

import asyncio
import email
import importlib
import logging
from collections.abc import Callable, Iterator
from dataclasses import replace
from email.message import Message
from email.policy import default
from threading import Event, Thread
from types import ModuleType
from typing import Any

import pytest
from django.db import transaction

from pliego.reports.content import Person
from pliego.reports.kinds import Told
from pliego.reports.notice import notify
from pliego.reports.queries import Opened
from pliego.site.settings import mail
from tests.support.reports import CONTENT, Receiving, filed

ADDRESS = "canario7731@example.org"
ASKED = Person(name="CANARIO7731", email=ADDRESS, wants_mail=Told.YES)


class Sink:
    """A mail server on this machine that keeps what it is given."""

    def __init__(self) -> None:
        self.mails: list[Message] = []
        self.refuses = False
        self.port = 0
        self._ready = Event()
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._run)
        self._thread.start()
        self._ready.wait()

    def _run(self) -> None:
        server = self._loop.run_until_complete(asyncio.start_server(self._talk, "127.0.0.1", 0))
        self.port = server.sockets[0].getsockname()[1]
        self._loop.call_soon(self._ready.set)
        self._loop.run_forever()
        server.close()
        self._loop.run_until_complete(server.wait_closed())
        self._loop.close()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 sink\r\n")
        while line := await reader.readline():
            word = line[:4].upper().strip()
            if word == b"RCPT" and self.refuses:
                writer.write(b"550 no such person " + line.split(b":")[1].strip() + b"\r\n")
            elif word == b"DATA":
                writer.write(b"354 go on\r\n")
                data = (await reader.readuntil(b"\r\n.\r\n")).removesuffix(b".\r\n")
                self.mails.append(email.message_from_bytes(data, policy=default))
                writer.write(b"250 kept\r\n")
            else:
                writer.write(b"221 bye\r\n" if word == b"QUIT" else b"250 sink\r\n")
            if word == b"QUIT":
                break
        await writer.drain()
        writer.close()

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()


@pytest.fixture
def sink(settings: Any) -> Iterator[Sink]:
    """The site sends mail by a server on this machine."""
    server = Sink()
    settings.PLIEGO_MAIL, settings.DEFAULT_FROM_EMAIL = True, "avisos@example.org"
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", server.port
    settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False
    yield server
    server.close()


def report(receiving: Receiving, person: Person = ASKED) -> Opened:
    return filed(receiving.office, replace(CONTENT, person=person))[1].opened


def test_who_asked_for_it_hears_that_there_is_news_and_no_more(
    committed: None, receiving: Receiving, sink: Sink
) -> None:
    notify(report(receiving))
    (mail,) = sink.mails
    assert (mail["Subject"], mail["From"], mail["To"]) == ("Aviso", "Avisos <avisos@example.org>", ADDRESS)
    assert mail["Message-ID"].endswith("@example.org>")
    text = mail.as_string().lower()
    betraying = (
        "pliego",
        "http",
        "report",
        "denuncia",
        "queja",
        "canario7731<",
        "inspec",
        "costurera",
        "trabajo",
    )
    assert [one for one in betraying if one in text] == []
    assert mail.get_content_type() == "text/plain"


def test_it_goes_when_the_transaction_is_over_and_only_then(
    committed: None, receiving: Receiving, sink: Sink
) -> None:
    opened = report(receiving)
    with transaction.atomic():
        notify(opened)
        assert sink.mails == []
    assert len(sink.mails) == 1
    with transaction.atomic():
        notify(opened)
        transaction.set_rollback(True)
    assert len(sink.mails) == 1


@pytest.mark.parametrize(
    "person",
    [
        Person(email=ADDRESS),
        replace(ASKED, wants_mail=Told.NO),
        replace(ASKED, wants_mail=Told.UNKNOWN),
        replace(ASKED, email=""),
    ],
)
def test_who_did_not_ask_gets_none(committed: None, receiving: Receiving, sink: Sink, person: Person) -> None:
    notify(report(receiving, person))
    assert sink.mails == []


def test_without_a_mail_server_nothing_is_sent(
    committed: None, receiving: Receiving, sink: Sink, settings: Any
) -> None:
    settings.PLIEGO_MAIL = False
    notify(report(receiving))
    assert sink.mails == []


@pytest.mark.parametrize("fault", ["refused", "nobody there", "two lines"])
def test_a_mail_that_fails_is_logged_without_its_address(
    committed: None,
    receiving: Receiving,
    sink: Sink,
    settings: Any,
    caplog: pytest.LogCaptureFixture,
    fault: str,
) -> None:
    sink.refuses = fault == "refused"
    if fault == "nobody there":
        settings.EMAIL_PORT = 9
    address = f"{ADDRESS}\nBcc: other@example.org" if fault == "two lines" else ADDRESS
    with caplog.at_level(logging.DEBUG):
        notify(report(receiving, replace(ASKED, email=address)))
    assert sink.mails == []
    assert "a mail could not be sent" in caplog.text
    assert "canario7731" not in caplog.text.lower()


@pytest.fixture
def mail_settings(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], ModuleType]]:
    """What the settings of mail are under another PLIEGO_MAIL."""

    def read(value: str) -> ModuleType:
        monkeypatch.setenv("PLIEGO_MAIL", value)
        return importlib.reload(mail)

    yield read
    monkeypatch.undo()
    importlib.reload(mail)


def test_a_server_is_named_by_one_address(mail_settings: Callable[[str], ModuleType]) -> None:
    named = mail_settings("smtp://avisos:a%40b@mail.example.org?from=avisos@example.org")
    assert (named.PLIEGO_MAIL, named.EMAIL_HOST, named.EMAIL_PORT) == (True, "mail.example.org", 587)
    assert (named.EMAIL_HOST_PASSWORD, named.DEFAULT_FROM_EMAIL) == ("a@b", "avisos@example.org")
    assert (named.EMAIL_USE_TLS, named.EMAIL_USE_SSL) == (True, False)
    at_once = mail_settings("smtps://mail.example.org?from=avisos@example.org")
    assert (at_once.EMAIL_PORT, at_once.EMAIL_USE_TLS, at_once.EMAIL_USE_SSL) == (465, False, True)
    assert not mail_settings("smtp://127.0.0.1:25?from=a@example.org").EMAIL_USE_TLS
    assert not mail_settings("").PLIEGO_MAIL


@pytest.mark.parametrize(
    "value",
    [
        "mail.example.org",
        "https://mail.example.org?from=a@example.org",
        "smtp://mail.example.org",
        "smtp://?from=a@example.org",
        "smtp://mail.example.org:many?from=a@example.org",
        "smtp://mail.example.org:0?from=a@example.org",
    ],
)
def test_anything_else_ends_the_start_in_one_line(
    mail_settings: Callable[[str], ModuleType], value: str
) -> None:
    with pytest.raises(SystemExit, match="PLIEGO_MAIL must look like"):
        mail_settings(value)
