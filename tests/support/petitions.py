"""Somebody who builds a petition at a browser, at the level of HTTP."""

import re
from html import unescape
from typing import Any, Final

from django.conf import settings
from django.test import Client

from pliego.petitions import Petition, from_json
from pliego.reports.sittings import Seat, draft_at
from tests.support.intake import Walker
from tests.support.reports import NOW

_PATH: Final = re.compile(r'name="path" value="([^"]*)"')


class Petitioner(Walker):
    """A walker with a petition in hand."""

    @property
    def asked(self) -> str:
        """The path of the question on the page; empty on pages that ask none."""
        found = _PATH.search(self.page)
        return unescape(found[1]) if found else ""

    def start(self, government: str = "us") -> None:
        """Begin, on a new sheet."""
        self.go("text/")
        self.send({"government": government})

    def answer(self, told: dict[str, dict[str, Any]], most: int = 80) -> list[str]:
        """Answer what is asked, by its path, and pass the rest over; gives what was asked, in order."""
        asked: list[str] = []
        while self.asked and len(asked) < most:
            asked.append(self.asked)
            self.send(told.get(self.asked, {"skip": "1"}))
        return asked

    def paper(self, **chosen: str) -> Any:
        """The answer to asking for a paper."""
        self.go("text/papers/")
        hidden = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', self.page))
        return self.client.post(self.path, {**hidden, **chosen})

    @property
    def petition(self) -> Petition:
        """The petition as it is kept."""
        return petition_of(self.client)


def petition_of(client: Client) -> Petition:
    """The petition that a browser has open."""
    seat = Seat.of_cookie(client.cookies[settings.SHEET_COOKIE_NAME].value)
    assert seat is not None
    draft = draft_at(seat, NOW)
    assert draft is not None
    return from_json(draft.content.petition)
