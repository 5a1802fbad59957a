"""A reporter at a browser, at the level of HTTP: who goes the whole way from the first page to the receipt."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import unescape
from typing import Any, Final

from django.conf import settings
from django.test import Client

from pliego.reports.kinds import Route
from pliego.reports.receipt import Receipt
from tests.support.reports import Receiving, exhibits, receiving

__all__ = ["Receiving", "Walker", "exhibits", "receiving"]

_HIDDEN: Final = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)"')
_WORD: Final = re.compile(r"<li><span>([^<]+)</span></li>")
_ASKED: Final = re.compile(r'name="word-(\d+)"')
PLACES: Final = {Route.COMPLAINT: 1, Route.ACCIDENT: 2, Route.CONTRACT: 3, Route.UNION_RIGHTS: 4}

Typed = Mapping[str, Any]


@dataclass
class Walker:
    """Somebody who reports. Every form is sent with the hidden fields that its page had."""

    language: str = "es"
    client: Client = field(default_factory=Client)
    page: str = ""
    """The page that the browser shows."""
    path: str = ""
    status: int = 0
    words: tuple[str, ...] = ()
    """Those of the receipt, once it was shown."""

    @property
    def cookie(self) -> str:
        """The value of the one cookie; empty without it."""
        found = self.client.cookies.get(settings.SHEET_COOKIE_NAME)
        return found.value if found else ""

    @property
    def receipt(self) -> Receipt:
        """What the words mean."""
        return Receipt.typed(" ".join(self.words))

    def go(self, path: str) -> str:
        """Ask for a page below `/<language>/sheet/`, or at a whole path."""
        self.path = path if path.startswith("/") else f"/{self.language}/sheet/{path}"
        return self._shows(self.client.get(self.path))

    def send(self, typed: Typed | None = None, to: str = "") -> str:
        """Send the form of the page, and go where it leads."""
        hidden = {name: unescape(value) for name, value in _HIDDEN.findall(self.page)}
        self.path = to or self.path
        return self._shows(self.client.post(self.path, {**hidden, **(typed or {})}))

    def begin(self, route: Route) -> None:
        """Read what a route leads to, and begin."""
        self.go(f"way/{PLACES[route]}/")
        self.send()

    def tell(self, answers: Typed) -> None:
        """Go through the pages of questions to the last one, answering what is asked on each."""
        while "/step/" in self.path:
            here, asked = self.path, self.page
            self.send({name: value for name, value in answers.items() if f'name="{name}"' in asked})
            if self.path == here:
                self.send()

    def attach(self, *files: Any) -> str:
        """Add files, on the page of files."""
        return self.send({"files": list(files)})

    def look(self) -> str:
        """Go on from the page of files to the last one."""
        return self.send({"on": "1"})

    def see_words(self) -> tuple[str, ...]:
        """Have the receipt shown, on the last page."""
        self.send(to=self.path.replace("look/", "words/"))
        self.words = tuple(unescape(word) for word in _WORD.findall(self.page))
        return self.words

    def type_back(self) -> str:
        """Say that the words are on paper, and type the two that are asked for."""
        self.send({"asked": "1"})
        places = [int(place) for place in _ASKED.findall(self.page)]
        return self.send({"asked": "1"} | {f"word-{place}": self.words[place - 1] for place in places})

    def file(self, route: Route, answers: Typed | None = None) -> Receipt:
        """The whole way; gives the receipt."""
        self.begin(route)
        self.tell(answers or {})
        self.look()
        self.see_words()
        self.type_back()
        return self.receipt

    def _shows(self, answer: Any) -> str:
        while answer.status_code in (301, 302, 303):
            self.path = answer["Location"]
            if not self.path.startswith("/"):
                break
            answer = self.client.get(self.path)
        self.status = answer.status_code
        self.page = answer.content.decode() if answer.status_code != 303 else ""
        return self.page
