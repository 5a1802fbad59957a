"""Values as JSON and back: the same value, the same bytes, whatever an older or newer version wrote."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pliego.reports.plain import NotPlainError, as_bytes, from_bytes


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


@dataclass(frozen=True, slots=True, kw_only=True)
class Inner:
    name: str = ""
    count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Outer:
    colour: Colour
    inner: Inner = Inner()
    several: tuple[Inner, ...] = ()
    words: tuple[str, ...] = ()
    maybe: Inner | None = None
    more: Mapping[str, str] = field(default_factory=dict)


values = st.from_type(Outer)


@settings(max_examples=40)
@given(values)
def test_a_value_comes_back_as_it_was(value: Outer) -> None:
    assert from_bytes(Outer, as_bytes(value)) == value


@settings(max_examples=40)
@given(values)
def test_the_same_value_gives_the_same_bytes(value: Outer) -> None:
    again = from_bytes(Outer, as_bytes(value))
    assert as_bytes(again) == as_bytes(value)
    assert list(json.loads(as_bytes(value))) == sorted(json.loads(as_bytes(value)))


def test_letters_of_every_script_stand_as_they_are() -> None:
    assert as_bytes(Inner(name="ñ 火")) == '{"count":0,"name":"ñ 火"}'.encode()


def test_what_an_older_version_lacked_takes_its_default_and_what_a_newer_one_adds_is_passed_over() -> None:
    found = from_bytes(Outer, b'{"colour":"red","inner":{"name":"x","size":4},"new":[1]}')
    assert found == Outer(colour=Colour.RED, inner=Inner(name="x"))


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b"\xff",
        b'{"colour":"green"}',
        b'{"colour":["red"]}',
        b'{"colour":"red","inner":null}',
        b'{"colour":"red","words":"abc"}',
        b'{"colour":"red","words":[1]}',
        b'{"colour":"red","inner":{"count":"1"}}',
        b'{"colour":"red","more":[]}',
        b"[" * 100_000,
    ],
)
def test_anything_else_is_refused(text: bytes) -> None:
    with pytest.raises(NotPlainError):
        from_bytes(Outer, text)


@pytest.mark.parametrize(
    "text",
    [
        b'{"colour":"CANARIO"}',
        b'{"colour":"red","inner":{"name":["CANARIO"]}}',
        b'{"colour":"red","maybe":"CANARIO"}',
        b'{"colour":"red","CANARIO',
    ],
)
def test_a_refusal_names_types_and_never_what_was_told(text: bytes) -> None:
    with pytest.raises(NotPlainError) as refused:
        from_bytes(Outer, text)
    assert str(refused.value).startswith("no Outer: ")
    assert "CANARIO" not in repr(refused.value)
    assert refused.value.__cause__ is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: (
        st.lists(inner) | st.dictionaries(st.sampled_from(["colour", "inner", "words", "more"]), inner)
    ),
)


@settings(max_examples=40)
@given(JSON)
def test_no_json_breaks_the_reader(value: object) -> None:
    try:
        found = from_bytes(Outer, json.dumps(value).encode())
    except NotPlainError:
        return
    assert isinstance(found, Outer)
