"""A petition is changed one answer at a time by path, and a wrong path changes nothing."""

from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pliego.petitions import (
    Instrument,
    Petition,
    PetitionError,
    Seen,
    answered,
    under,
    value_of,
    with_item,
    without_item,
)
from pliego.petitions.petition import Answer, Who

WORDS = st.sampled_from(
    ["facility", "name", "0", "1", "-1", "answers", "coverage", "competes", "allegations", "what", "text", "", "asks",
     "witnesses", "petitioners", "representative", "²", "99999999999"]
)  # fmt: skip


def test_an_answer_is_set_and_taken_away() -> None:
    petition = answered(Petition(), "facility.state", "Coahuila", Seen.OFFICE)
    assert value_of(petition, "facility.state").seen is Seen.OFFICE
    assert answered(petition, "facility.state", "") == Petition()


def test_an_answer_on_coverage_is_set_anew_and_taken_away() -> None:
    petition = answered(answered(Petition(), "coverage.competes", "yes"), "coverage.competes", "no")
    assert value_of(petition, "coverage.competes") is Answer.NO
    assert answered(petition, "coverage.competes", "") == Petition()


def test_lines_become_entries() -> None:
    petition = with_item(Petition(), "allegations", 0, {"witnesses": "Ana\n\n  \nLuis"})
    assert [one.text for one in value_of(petition, "allegations.0.witnesses")] == ["Ana", "Luis"]


def test_evidence_is_added_to_one_allegation_and_taken_away() -> None:
    petition = with_item(with_item(Petition(), "allegations", 0, {}), "allegations", 1, {"what": "two"})
    petition = with_item(petition, "allegations.1.evidence", 0, {"title": "Photo"})
    assert not petition.allegations[0].evidence
    assert without_item(petition, "allegations.1.evidence", 0).allegations[1].evidence == ()


def test_codes_are_read_by_value() -> None:
    petition = with_item(Petition(), "petitioners", 0, {"who": "organization"})
    assert petition.petitioners[0].who is Who.ORGANIZATION
    with pytest.raises(PetitionError):
        with_item(petition, "petitioners", 0, {"who": "nobody"})


def test_under_the_other_annex_only_answers_that_it_reads_are_kept() -> None:
    petition = answered(answered(Petition(), "coverage.competes", "yes"), "coverage.enforced_order", "no")
    changed = under(petition, Instrument.ANNEX_31_B)
    assert [told.fact for told in changed.answers] == ["competes"]


@given(st.lists(WORDS, min_size=1, max_size=4), st.text(max_size=5))
def test_no_path_does_anything_but_answer_or_be_refused(steps: list[str], value: str) -> None:
    petition = with_item(Petition(), "allegations", 0, {"what": "one"})
    path = ".".join(steps)
    acts: tuple[Callable[[], object], ...] = (
        lambda: answered(petition, path, value),
        lambda: with_item(petition, path, 0, {"what": value}),
        lambda: without_item(petition, path, 0),
        lambda: value_of(petition, path),
    )
    for act in acts:
        with suppress(PetitionError):
            act()
