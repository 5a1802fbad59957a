"""A petition is written as JSON and read back; whatever is not one is refused in plain words."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pliego.petitions import Entry, Petition, PetitionError, Seen, answered, from_json, to_json, with_item
from pliego.petitions.petition import Allegation

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=12), inner, max_size=3),
    max_leaves=8,
)
PARTS = [
    "instrument", "facility", "petitioners", "representative", "allegations", "laws", "relief", "relief_sought", "asks",
    "answers",
]  # fmt: skip


def test_what_was_written_is_read_back(whole: Petition) -> None:
    assert from_json(to_json(whole)) == whole


def test_an_empty_petition_says_only_its_version() -> None:
    assert json.loads(to_json(Petition())) == {"pliego_petition": 1}


@given(st.text(max_size=200), st.sampled_from(Seen))
def test_any_text_survives_with_who_may_see_it(text: str, seen: Seen) -> None:
    petition = answered(Petition(), "asks", text, seen)
    assert from_json(to_json(petition)) == petition


@given(st.dictionaries(st.sampled_from(PARTS), JSON, max_size=4))
def test_any_json_is_read_or_refused(parts: dict[str, object]) -> None:
    try:
        petition = from_json(json.dumps({"pliego_petition": 1, **parts}))
    except PetitionError:
        return
    assert from_json(to_json(petition)) == petition


@pytest.mark.parametrize(
    "text",
    [
        "", "{", "null", "[]", '"text"', "[" * 100_000, '{"a":' * 100_000, "NaN", "1" * 10_000,
        '{"pliego_petition": 2}', '{"pliego_petition": true}', '{"pliego_petition": 1.0}', "{}",
        '{"pliego_petition": 1, "secret word": 1}',
        '{"pliego_petition": 1, "facility": {"legal_name": {"office": "a", "secret word": "b"}}}',
        '{"pliego_petition": 1, "facility": "secret word"}',
        '{"pliego_petition": 1, "instrument": "secret word"}',
        '{"pliego_petition": 1, "answers": [{"fact": "secret word", "answer": "yes"}]}',
        '{"pliego_petition": 1, "answers": [{"fact": "competes"}, {"fact": "competes"}]}',
        '{"pliego_petition": 1, "petitioners": [{"naming": ["secret word"]}]}',
        '{"pliego_petition": 1, "allegations": ["secret word"]}',
    ],
)  # fmt: skip
def test_what_is_no_petition_is_refused_without_repeating_it(text: str) -> None:
    with pytest.raises(PetitionError) as refused:
        from_json(text)
    assert "secret" not in str(refused.value)


def test_what_is_too_long_is_refused_in_both_directions() -> None:
    with pytest.raises(PetitionError, match=r"asks: 4001 characters, at most 4000"):
        from_json(json.dumps({"pliego_petition": 1, "asks": "x" * 4001}))
    with pytest.raises(PetitionError, match=r"at most 200"):
        from_json(json.dumps({"pliego_petition": 1, "allegations": [{}] * 201}))
    with pytest.raises(PetitionError, match=r"at most 1500000"):
        from_json(" " * 1_500_001)
    long = Allegation(what=Entry("x" * 4000), where=Entry("y" * 1000), witnesses=(Entry("z" * 300),) * 20)
    with pytest.raises(PetitionError, match=r"at most 1500000"):
        to_json(Petition(allegations=(long,) * 200))
    with pytest.raises(PetitionError, match=r"facility.state: 301 characters"):
        answered(Petition(), "facility.state", "x" * 301)


def test_invisible_characters_and_turned_text_are_taken_out() -> None:
    typed = "Ana\u200b \u202eaíraM\u202c\x00\ud800\r\nde León\u2028fin\ue000"
    petition = answered(Petition(), "asks", typed)
    assert petition.asks.text == "Ana aíraM\ufffd\nde León\nfin\ue000"


def test_a_list_grows_by_one_and_shrinks() -> None:
    petition = with_item(Petition(), "allegations", 0, {"what": "one"})
    with pytest.raises(PetitionError):
        with_item(petition, "allegations", 2, {"what": "three"})
    petition = with_item(petition, "allegations", 0, {"when": "2024"})
    assert (petition.allegations[0].what.text, petition.allegations[0].when.text) == ("one", "2024")
