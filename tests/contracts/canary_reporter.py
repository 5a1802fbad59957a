"""Somebody who reports, with the canary in every field, from an address of their own."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Final

from pliego.intake.forms import Kind
from pliego.intake.questions import happening, person, place
from pliego.reports.content import Content
from pliego.reports.kinds import Route
from tests.contracts import canary_files
from tests.evidence.files import CANARY
from tests.support.intake import Walker
from tests.support.visitor import Fields, Sent, Visitor
from tests.support.wire import Wire

ADDRESS: Final = "127.83.91.7"
"""Where they are: of the loopback interface, as is the server's, and not the server's."""

NUMBER: Final = r"\b[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}\b"
"""A filing number."""

SAID: Final = f"lo que dijo {CANARY}, con fecha y hora"

_QUESTIONS: Final = (
    *happening.WHAT,
    *happening.MATTERS,
    *happening.ACCIDENT,
    *place.PLACE,
    *place.address(Content(route=Route.ACCIDENT)),
    *place.WORK,
    *person.WHO,
)
ANSWERS: Final = {one.id: f"{SAID}: {one.name}" for one in _QUESTIONS if one.kind in (Kind.LINE, Kind.TEXT)}


Without = Callable[[str], AbstractContextManager[None]]
"""Takes a table of the site away for a while."""


@dataclass(slots=True)
class Reporter:
    """What came back, and what they alone may know."""

    answers: dict[str, int] = field(default_factory=dict)
    """Statuses, by what was done."""
    pages: dict[str, str] = field(default_factory=dict)
    secrets: list[str] = field(default_factory=list)
    """Words of receipts, three in a row, and what their cookies held."""


def report(port: int, headers: Fields, without: Without) -> Reporter:
    """Everything that a reporter can do."""
    done = Reporter()
    visitor = Visitor(port, headers, ADDRESS)
    visitor.cookies = {"sheet": CANARY, "session": CANARY}
    wire = Wire(visitor)
    walker = Walker(client=wire)  # type: ignore[arg-type]  # it answers as a client does
    _told(done, walker, "a forged cookie", walker.go(f"?{CANARY}={CANARY}"))
    _write(done, walker)
    _attach(done, walker, visitor)
    _file(done, walker, without)
    for name in ("filed", "filed twice"):
        again = wire.post(*wire.last)
        done.answers[name], done.pages[name] = again.status_code, again.content.decode()
    _come_back(done, walker)
    _put_away(done, walker)
    return done


def _told(done: Reporter, walker: Walker, name: str, page: str) -> None:
    done.answers[name], done.pages[name] = walker.status, page
    if walker.cookie and walker.cookie not in done.secrets:
        done.secrets.append(walker.cookie)


def _write(done: Reporter, walker: Walker) -> None:
    walker.begin(Route.ACCIDENT)
    walker.tell(ANSWERS)
    _told(done, walker, "written", walker.page)


def _attach(done: Reporter, walker: Walker, visitor: Visitor) -> None:
    for kind, sent in _files():
        walker.attach(sent)
        _told(done, walker, f"{kind} attached", walker.page)
    visitor.break_off(
        walker.path, {"token": CANARY}, ("files", Sent(f"{CANARY}.txt", canary_files.account()))
    )
    walker.look()
    _told(done, walker, "looked over", walker.page)


def _files() -> Iterator[tuple[str, Sent]]:
    yield "photo", Sent(f"foto de {CANARY}.jpg", canary_files.photo(), f"image/{CANARY}")
    yield "account", Sent(f"acta de {CANARY}.txt", canary_files.account())
    yield "page", Sent(f"{CANARY}.txt", canary_files.hostile())


def _file(done: Reporter, walker: Walker, without: Without) -> None:
    words = walker.see_words()
    _remember(done, words)
    walker.send({"asked": "1"})
    walker.send({"asked": "1", **{f"word-{number}": CANARY for number in range(1, 13)}})
    _told(done, walker, "words mistyped", walker.page)
    with without("reports_report"):
        walker.type_back()
        _told(done, walker, "broken while filing", walker.page)


def _remember(done: Reporter, words: tuple[str, ...]) -> None:
    done.secrets += [" ".join(words[start : start + 3]) for start in range(10)]


def _come_back(done: Reporter, walker: Walker) -> None:
    walker.go("back/")
    walker.send({"receipt": f"{CANARY} " * 12})
    _told(done, walker, "receipt mistyped", walker.page)
    walker.send({"receipt": " ".join(walker.words)})
    _told(done, walker, "came back", walker.page)
    walker.go("back/say/")
    walker.send({"text": SAID})
    _told(done, walker, "said", walker.page)
    walker.go("add/")
    walker.attach(Sent(f"más de {CANARY}.txt", canary_files.account()))
    _told(done, walker, "added", walker.page)


def _put_away(done: Reporter, walker: Walker) -> None:
    walker.begin(Route.COMPLAINT)
    walker.send({"happening-account": SAID})
    walker.go("away/")
    _remember(done, walker.see_words())
    walker.type_back()
    _told(done, walker, "put away", walker.page)
    walker.go(f"carry/?{CANARY}")
    walker.send({"packet": f"{CANARY} " * 50})
    _told(done, walker, "no packet", walker.page)
