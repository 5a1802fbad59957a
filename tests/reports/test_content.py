"""What is sealed of a report opens with its key alone, in its own place, unchanged."""

import json
from dataclasses import replace
from hashlib import sha256
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pliego.people.keys import CannotOpenError, new_content_key, seal_small
from pliego.reports.content import Content, FiledFile, Happening, Person, Place
from pliego.reports.kinds import Concern, Route, Side, StepKind, Told
from pliego.reports.plain import as_bytes, from_bytes
from pliego.reports.receipt import hkdf
from pliego.reports.sealing import (
    entry_key,
    hash_in,
    hash_of,
    open_content,
    open_step,
    seal_content,
    seal_step,
)
from pliego.reports.steps import StepBody

REPORT, OTHER = UUID(int=1), UUID(int=2)
KEY = bytes(range(32))
CONTENT = Content(route=Route.ACCIDENT, happening=Happening(account="Se cayó del andamio"))
STEP = StepBody(kind=StepKind.TOLD, side=Side.REPORTER, day="2026-11-22", text="Sigue en el hospital")


@settings(max_examples=40)
@given(st.from_type(Content))
def test_a_report_opens_as_it_was_sealed(content: Content) -> None:
    assert open_content(KEY, REPORT, seal_content(KEY, REPORT, content)) == content


@settings(max_examples=40)
@given(st.from_type(StepBody))
def test_a_step_opens_as_it_was_sealed(body: StepBody) -> None:
    assert open_step(KEY, REPORT, 3, seal_step(KEY, REPORT, 3, body)) == body


def test_the_hash_is_that_of_the_written_form_and_tells_every_change() -> None:
    assert hash_of(CONTENT) == sha256(as_bytes(CONTENT)).hexdigest()
    changed = (
        replace(CONTENT, route=Route.CONTRACT),
        replace(CONTENT, concern=Concern.REPRISAL),
        replace(CONTENT, place=Place(name="x")),
        replace(CONTENT, person=Person(hand_over=Told.YES)),
    )
    assert len({hash_of(one) for one in (CONTENT, *changed)}) == 5


def test_the_hash_stays_what_it_was_when_later_versions_write_more() -> None:
    box = seal_small(hkdf(KEY, b"pliego report 1", b"content"), b'{"route":"complaint"}', REPORT.bytes)
    assert hash_in(KEY, REPORT, box) == sha256(b'{"route":"complaint"}').hexdigest()
    assert open_content(KEY, REPORT, box) == Content(route=Route.COMPLAINT)


def test_a_report_of_the_first_version_is_read() -> None:
    assert from_bytes(Content, b'{"route":"complaint"}') == Content(route=Route.COMPLAINT)


@pytest.mark.parametrize(
    ("key", "report", "place"),
    [(bytes(32), REPORT, 3), (KEY, OTHER, 3), (KEY, REPORT, 4)],
    ids=["another key", "another report", "another place"],
)
def test_a_box_opens_nowhere_else(key: bytes, report: UUID, place: int) -> None:
    box = seal_step(KEY, REPORT, 3, STEP)
    with pytest.raises(CannotOpenError):
        open_step(key, report, place, box)


def test_a_report_is_no_step_and_a_changed_byte_is_told() -> None:
    box = seal_content(KEY, REPORT, CONTENT)
    with pytest.raises(CannotOpenError):
        open_step(KEY, REPORT, 1, box)
    with pytest.raises(CannotOpenError):
        open_content(KEY, REPORT, box[:-1] + bytes([box[-1] ^ 1]))


def test_what_is_no_report_inside_a_good_box_is_refused() -> None:
    key = hkdf(KEY, b"pliego report 1", b"content")
    box = seal_small(key, json.dumps({"route": "elsewhere"}).encode(), REPORT.bytes)
    with pytest.raises(CannotOpenError):
        open_content(KEY, REPORT, box)


def test_the_length_of_a_box_tells_a_size_class_only() -> None:
    key = new_content_key()
    sizes = {
        len(seal_content(key, REPORT, replace(CONTENT, happening=Happening(account="a" * letters))))
        for letters in range(0, 200, 10)
    }
    assert len(sizes) < 5


def test_the_entry_of_the_log_has_a_key_of_its_own() -> None:
    assert entry_key(KEY) not in (KEY, hkdf(KEY, b"pliego report 1", b"content"))
    assert len(entry_key(KEY)) == 32


def test_secrets_do_not_show_in_a_repr() -> None:
    assert "abcdef" not in repr(FiledFile(exhibit="1", name="a", key="abcdef"))
