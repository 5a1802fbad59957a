"""What a browser comes back to: opened by its cookie, or a receipt, for as long as was said."""

from base64 import urlsafe_b64encode
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from pliego.reports.content import Content, Happening
from pliego.reports.drafts import Attachment, Draft
from pliego.reports.kinds import Route
from pliego.reports.models import Sitting
from pliego.reports.receipt import Receipt
from pliego.reports.sittings import (
    Returned,
    Seat,
    draft_at,
    keep_draft,
    keep_return,
    leave,
    new_cookie,
    put_away,
    returned_at,
    sweep_sittings,
)

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
DRAFT = Draft(
    content=Content(route=Route.COMPLAINT, happening=Happening(account="canary-draft")),
    attachments=(Attachment(original='{"key":"canary-key"}'),),
    triage=("danger=no",),
)
RETURNED = Returned(UUID(int=7), b"k" * 32)


def seat(cookie: str | None = None) -> Seat:
    found = Seat.of_cookie(cookie or new_cookie())
    assert found is not None
    return found


def test_a_cookie_opens_its_draft_and_no_other_cookie_does() -> None:
    cookie = new_cookie()
    keep_draft(seat(cookie), DRAFT, NOW)
    assert draft_at(seat(cookie), NOW) == DRAFT
    assert draft_at(seat(), NOW) is None


def test_a_draft_ends_a_day_after_it_was_last_used() -> None:
    mine = seat()
    keep_draft(mine, DRAFT, NOW)
    keep_draft(mine, replace(DRAFT, triage=()), NOW + timedelta(hours=23))
    last = NOW + timedelta(hours=47)
    assert draft_at(mine, last) == replace(DRAFT, triage=())
    assert draft_at(mine, last + timedelta(seconds=1)) is None


def test_an_opened_report_is_open_for_a_quarter_of_an_hour() -> None:
    mine = seat()
    keep_return(mine, RETURNED, NOW)
    assert returned_at(mine, NOW + timedelta(minutes=15)) == RETURNED
    assert returned_at(mine, NOW + timedelta(minutes=15, seconds=1)) is None


def test_one_browser_has_one_thing_at_a_time() -> None:
    mine = seat()
    keep_return(mine, RETURNED, NOW)
    keep_draft(mine, DRAFT, NOW)
    assert (returned_at(mine, NOW), draft_at(mine, NOW)) == (None, DRAFT)
    assert Sitting.objects.count() == 1


def test_a_draft_put_away_opens_by_its_receipt_for_thirty_days() -> None:
    receipt = Receipt.new()
    until = put_away(receipt, DRAFT, NOW)
    assert until == NOW + timedelta(days=30)
    assert draft_at(Seat.of_receipt(receipt), until) == DRAFT
    assert draft_at(Seat.of_receipt(receipt), until + timedelta(seconds=1)) is None
    assert draft_at(Seat.of_receipt(Receipt.new()), NOW) is None


def test_what_is_left_is_gone_and_what_has_ended_is_swept() -> None:
    mine, other = seat(), seat()
    keep_draft(mine, DRAFT, NOW)
    keep_return(other, RETURNED, NOW)
    leave(mine)
    assert draft_at(mine, NOW) is None
    assert (sweep_sittings(NOW), sweep_sittings(NOW + timedelta(hours=1))) == (0, 1)
    assert not Sitting.objects.exists()


def test_a_box_in_another_row_or_of_another_kind_opens_nothing() -> None:
    mine, other = seat(), seat()
    keep_draft(mine, DRAFT, NOW)
    keep_draft(other, DRAFT, NOW)
    Sitting.objects.filter(tag=mine.tag).update(box=Sitting.objects.get(tag=other.tag).box)
    Sitting.objects.filter(tag=other.tag).update(kind="return")
    assert draft_at(mine, NOW) is None
    assert returned_at(other, NOW) is None


def test_the_row_holds_nothing_that_leads_to_the_cookie_or_shows_the_draft() -> None:
    cookie = new_cookie()
    keep_draft(seat(cookie), DRAFT, NOW)
    row = Sitting.objects.get()
    stored = bytes(row.tag) + bytes(row.box)
    assert b"canary" not in stored
    assert seat(cookie).key not in stored
    assert cookie.encode() not in stored


@pytest.mark.parametrize(
    "value", ["", "abc", "ñ" * 44, "a" * 44, urlsafe_b64encode(bytes(31)).decode(), "%00"]
)
def test_what_is_no_cookie_of_ours_opens_nothing(value: str) -> None:
    found = Seat.of_cookie(value)
    assert found is None or draft_at(found, NOW) is None
