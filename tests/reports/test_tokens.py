"""Forms are sent once, by the browser that they were made for, and not too late."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.db import transaction
from hypothesis import given
from hypothesis import strategies as st

from pliego.reports.errors import BusyError, FullError, SpentTokenError
from pliego.reports.models import Quota, SpentToken
from pliego.reports.spending import BEGUN_FOR_ONE, begin_one, spend, sweep_tokens, take_quota
from pliego.reports.tokens import LONGEST, NONCE, new_token, nonce_of

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def test_a_token_is_good_for_its_browser_until_it_is_too_old() -> None:
    token = new_token(b"browser", NOW)
    assert len(nonce_of(token, b"browser", NOW)) == NONCE
    assert nonce_of(token, b"browser", NOW + timedelta(seconds=LONGEST)) == nonce_of(token, b"browser", NOW)


@pytest.mark.parametrize(
    ("browser", "seconds"),
    [(b"other", 0), (b"", 0), (b"browser", LONGEST + 1), (b"browser", -5)],
    ids=["another browser", "no browser", "too late", "of the future"],
)
def test_otherwise_it_is_refused(browser: bytes, seconds: int) -> None:
    with pytest.raises(SpentTokenError):
        nonce_of(new_token(b"browser", NOW), browser, NOW + timedelta(seconds=seconds))


@given(st.text())
def test_no_text_is_taken_for_a_token(text: str) -> None:
    with pytest.raises(SpentTokenError):
        nonce_of(text, b"", NOW)


@given(st.integers(0, NONCE + 8 + 32 - 1), st.integers(1, 255))
def test_a_changed_byte_is_told(place: int, change: int) -> None:
    raw = bytearray(urlsafe_b64decode(new_token(b"", NOW)))
    raw[place] ^= change
    with pytest.raises(SpentTokenError):
        nonce_of(urlsafe_b64encode(raw).decode(), b"", NOW)


def test_a_token_of_another_site_is_refused(settings: Any) -> None:
    token = new_token(b"", NOW)
    settings.SECRET_KEY = "x" * 50
    with pytest.raises(SpentTokenError):
        nonce_of(token, b"", NOW)


def test_a_token_is_spent_once(db: None) -> None:
    spend(b"n" * NONCE, NOW)
    with pytest.raises(SpentTokenError), transaction.atomic():
        spend(b"n" * NONCE, NOW)


def test_a_spent_token_does_not_tell_its_minute(db: None) -> None:
    for minute in (1, 59):
        spend(bytes([minute]) * NONCE, NOW + timedelta(minutes=minute, seconds=7))
    assert {one.until for one in SpentToken.objects.all()} == {NOW + timedelta(seconds=LONGEST + 3600)}


def test_the_quota_is_one_for_everybody_and_of_the_hour(db: None, settings: Any) -> None:
    settings.PLIEGO_REPORTS_PER_HOUR = 2
    take_quota(NOW)
    take_quota(NOW)
    with pytest.raises(BusyError):
        take_quota(NOW + timedelta(minutes=59))
    take_quota(NOW + timedelta(hours=1))
    assert list(Quota.objects.order_by("hour").values_list("taken", flat=True)) == [2, 1]


def test_drafts_of_an_hour_are_bounded_beside_its_reports(db: None, settings: Any) -> None:
    settings.PLIEGO_REPORTS_PER_HOUR = 1
    take_quota(NOW)
    for _ in range(BEGUN_FOR_ONE):
        begin_one(NOW)
    with pytest.raises(FullError):
        begin_one(NOW + timedelta(minutes=59))
    begin_one(NOW + timedelta(hours=1))


def test_what_bounds_nothing_any_more_is_swept(db: None) -> None:
    spend(b"n" * NONCE, NOW)
    take_quota(NOW)
    sweep_tokens(NOW + timedelta(seconds=LONGEST))
    assert SpentToken.objects.count() == 1
    sweep_tokens(NOW + timedelta(hours=26))
    assert not SpentToken.objects.exists()
    assert not Quota.objects.exists()
