"""python -m benchmarks.intake_drafts COUNT [EVERY]: an office, and so many sheets that wait to be filed, as JSON.

Each is a browser that has typed 2 kB and has its receipt before it: what it sends next files the report. One in so many
has a file.
"""

import json
import os
import sys
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pliego.reports.drafts import Attachment

PATH: Final = "/es/sheet/words/"
ACCOUNT: Final = ("Desde marzo no pagan las horas extra y a quien pregunta lo cambian de turno. " * 27)[:2000]
"""2 kB in the words of a reporter."""
FILE: Final = ACCOUNT.encode() * 10


@dataclass(frozen=True, slots=True)
class Waiting:
    """A sheet whose next form files it: the browser's cookie, the form, and the receipt."""

    cookie: str
    form: dict[str, str]
    receipt: str


def main() -> None:
    """Fill the database that the environment names."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "pliego.site.settings")
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    office()
    every = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    made = (waiting((FILE,) if every and place % every == 0 else ()) for place in range(int(sys.argv[1])))
    json.dump([asdict(one) for one in made], sys.stdout)


def office() -> None:
    """An office of two with recovery shares, as one that works should be, that takes every report."""
    from pliego.people.actions import make_recovery
    from tests.support.reports import made

    receiving = made()
    make_recovery(receiving.office, receiving.ana)


def waiting(files: tuple[bytes, ...] = ()) -> Waiting:
    """A sheet with these files."""
    from django.conf import settings
    from django.http import HttpRequest
    from django.utils import timezone
    from django.utils.translation import override

    from pliego.intake import browser, receipts
    from pliego.reports.content import Content, Happening
    from pliego.reports.drafts import Draft
    from pliego.reports.kinds import Route
    from pliego.reports.receipt import Receipt
    from pliego.reports.sittings import Seat, keep_draft, new_cookie
    from pliego.reports.tokens import new_token

    cookie, receipt, now = new_cookie(), Receipt.new(), timezone.now()
    seat = Seat.of_cookie(cookie)
    if seat is None:
        raise RuntimeError("a new cookie opens nothing")
    content = Content(route=Route.COMPLAINT, happening=Happening(account=ACCOUNT))
    keep_draft(seat, Draft(content=content, attachments=tuple(map(_attached, files))), now)
    words, request = receipt.words("es"), HttpRequest()
    request.COOKIES[settings.SHEET_COOKIE_NAME] = cookie
    with override("es"):
        spelled = receipts.spell(request, receipt)
    form = {
        browser.FIELD: new_token(seat.tag, now),
        receipts.FIELD: spelled,
        "asked": "1",
        **{f"word-{place}": words[place - 1] for place in receipt.asked_back},
    }
    return Waiting(f"{settings.SHEET_COOKIE_NAME}={cookie}", form, " ".join(words))


def _attached(content: bytes) -> "Attachment":
    from django.utils import timezone

    from pliego.evidence.actions import arrive, keep_waiting
    from pliego.reports.drafts import Attachment
    from pliego.reports.moments import later
    from pliego.reports.sittings import DRAFT_FOR

    kept = keep_waiting(arrive([content], "notas.txt"), later(timezone.now(), DRAFT_FOR))
    return Attachment(original=json.dumps(kept.to_json()))


if __name__ == "__main__":
    main()
