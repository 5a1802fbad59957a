"""The leaf of an event commits to every field of it."""

import hashlib
import json
from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pliego.docket.actions import append_event
from pliego.docket.leaves import EventContent, canonical_bytes, leaf_hash
from pliego.docket.models import Case, Event
from tests.support.corrections import supersede

from .conftest import MakeEntry

CONTENT = EventContent(
    case="planta-ejemplo-2024",
    sequence=3,
    word="review_reported",
    kind="denial_found",
    date_text="2024-05-30",
    precision="day",
    dates_what="done",
    occurrence=1,
    proceeding="",
    recorded_at=datetime(2024, 6, 1, 8, 30, tzinfo=UTC),
    known_by=date(2024, 6, 1),
    payload={"detail": "Denegación", "b": [1, None, True]},
    payload_version=1,
    source_key="",
    source_url="https://example.org/a",
    confidence="V",
    visibility="public",
    supersedes=None,
)

EXPECTED = (
    '{"case":"planta-ejemplo-2024","confidence":"V","date_text":"2024-05-30","dates_what":"done","format":1,'
    '"kind":"denial_found","known_by":"2024-06-01","occurrence":1,'
    '"payload":{"b":[1,null,true],"detail":"Denegación"},"payload_version":1,"precision":"day","proceeding":"",'
    '"recorded_at":"2024-06-01T08:30:00.000000+00:00","sequence":3,"source_key":"",'
    '"source_url":"https://example.org/a","supersedes":null,"visibility":"public","word":"review_reported"}'
)

CHANGED: dict[str, object] = {
    "case": "planta-ejemplo-2025",
    "sequence": 4,
    "word": "review_accepted",
    "kind": "",
    "date_text": "2024-05-31",
    "precision": "month",
    "dates_what": "announced",
    "occurrence": 2,
    "proceeding": "panel_2",
    "recorded_at": datetime(2024, 6, 1, 8, 30, 0, 1, tzinfo=UTC),
    "known_by": date(2024, 6, 2),
    "payload": {"detail": "Denegacion", "b": [1, None, True]},
    "payload_version": 2,
    "source_key": "rrm_cases/x/y",
    "source_url": "https://example.org/b",
    "confidence": "D",
    "visibility": "sealed",
    "supersedes": 2,
}


def test_the_canonical_bytes_are_these() -> None:
    """Written out: whoever changes the form breaks every leaf there is, and this test."""
    assert canonical_bytes(CONTENT) == EXPECTED.encode()


def test_the_leaf_is_that_of_rfc_6962_over_salt_and_bytes() -> None:
    salt = bytes(range(16))
    assert leaf_hash(salt, b"abc") == hashlib.sha256(b"\x00" + salt + b"abc").digest()


def test_every_field_is_tried() -> None:
    assert CHANGED.keys() == {field.name for field in fields(EventContent)}


@pytest.mark.parametrize("name", CHANGED)
def test_a_change_of_any_field_changes_the_leaf(name: str) -> None:
    other = replace(CONTENT, **{name: CHANGED[name]})  # type: ignore[arg-type]
    assert leaf_hash(b"s" * 16, canonical_bytes(other)) != leaf_hash(b"s" * 16, canonical_bytes(CONTENT))


def test_a_change_of_salt_changes_the_leaf() -> None:
    canonical = canonical_bytes(CONTENT)
    assert leaf_hash(b"s" * 16, canonical) != leaf_hash(b"t" * 16, canonical)


def test_neither_the_order_of_keys_nor_the_zone_matters() -> None:
    mexico = timezone(timedelta(hours=-6))
    same = replace(
        CONTENT,
        payload=dict(reversed(list(CONTENT.payload.items()))),
        recorded_at=CONTENT.recorded_at.astimezone(mexico),
    )
    assert canonical_bytes(same) == canonical_bytes(CONTENT)


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ({"wage": 12.5}, "no canonical form for float"),
        ({"who": {1: "one"}}, "a key must be text"),
        ({"when": datetime(2024, 1, 1)}, "time zone"),  # noqa: DTZ001  what is refused
        ({"said": "\ud800"}, "surrogates not allowed"),
    ],
)
def test_what_has_no_canonical_form_is_refused(value: dict[str, object], reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        canonical_bytes(replace(CONTENT, payload=value))


texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=20)
payloads = st.dictionaries(
    texts, st.recursive(texts | st.integers() | st.none(), st.lists, max_leaves=5), max_size=4
)


@given(payloads, payloads)
def test_two_payloads_share_their_bytes_only_if_they_are_equal(
    one: dict[str, object], other: dict[str, object]
) -> None:
    first, second = (canonical_bytes(replace(CONTENT, payload=payload)) for payload in (one, other))
    assert (first == second) == (one == other)
    assert json.loads(first)["payload"] == one


def test_a_stored_event_gives_its_leaf_back(case: Case, entry: MakeEntry) -> None:
    first = append_event(case, entry(payload={"detail": "Áéñ", "value": 3}))
    second = supersede(first, entry(payload={"detail": "Áéñ", "value": 4}))
    for pk in (first.pk, second.pk):
        stored = Event.objects.get(pk=pk)
        assert canonical_bytes(stored.content()) == bytes(stored.canonical)
        assert leaf_hash(bytes(stored.salt), bytes(stored.canonical)) == bytes(stored.leaf_hash)


def test_salts_are_random(case: Case, entry: MakeEntry) -> None:
    salts = {bytes(append_event(case, entry()).salt) for _ in range(20)}
    assert len(salts) == 20
    assert {len(salt) for salt in salts} == {16}
