"""Reforms change what they say and nothing else, and what they would have meant is told only where it is known."""

import pytest

from pliego.law import day
from pliego.law.clauses import Language
from pliego.law.days import Span
from pliego.law.differences import Consequence, compare
from pliego.law.hypothetical import ASKED_ON, HYPOTHETICAL
from pliego.law.procedures import US_PETITION, USMCA_31_A
from pliego.law.record import Record
from pliego.law.reforms import (
    EMPLOYER,
    PANEL_CLOCK,
    REASONS,
    REFORMS,
    SILENCE,
    SYMMETRY,
    Reform,
    norm_changes,
)
from pliego.law.standing import State, standing
from pliego.law.words import says
from tests.law.builders import complete, event

BOTH = (USMCA_31_A, US_PETITION)
FILED = event("petition_filed", "2026-01-05")


@pytest.mark.parametrize("reform", REFORMS.values(), ids=REFORMS)
def test_a_reform_changes_only_the_norms_it_lists(reform: Reform) -> None:
    changed = {
        (change.procedure, (change.before or change.after).id)  # type: ignore[union-attr]  # one is always given
        for change in norm_changes(reform, BOTH)
    }
    assert changed
    for before, after in zip(BOTH, reform.of_all(BOTH), strict=True):
        kept = {
            norm.id: (norm.says, norm.cite) for norm in before.norms if (before.id, norm.id) not in changed
        }
        assert {norm.id: (norm.says, norm.cite) for norm in after.norms if norm.id in kept} == kept


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("reform", REFORMS.values(), ids=REFORMS)
def test_every_reform_is_told_in_every_language(reform: Reform, language: Language) -> None:
    assert all(part.into(language) for part in (reform.title, reform.says, reform.answers, reform.assumes))
    assert all(says(change.after, language) for change in norm_changes(reform, BOTH) if change.after)


def test_a_reform_leaves_the_law_in_force_as_it_is() -> None:
    ids = [norm.id for norm in USMCA_31_A.norms]
    for reform in REFORMS.values():
        reform.of_all(BOTH)
    assert [norm.id for norm in USMCA_31_A.norms] == ids
    assert not any(norm.startswith("reform.") for norm in ids)


def test_r09_symmetry_opens_what_the_enforced_order_condition_closes() -> None:
    opened = {}
    for facility in HYPOTHETICAL:
        found = compare(SYMMETRY, BOTH, facility.id, facility.record, ASKED_ON)
        opened[facility.id] = [
            (item.before.state, item.after.state) for item in found.differences if item.before and item.after
        ]
    # By hand: an order is enforced in 2 and 10, unknown in 5, absent in the seven others.
    unchanged, unknown = {"hypothetical-2", "hypothetical-10"}, "hypothetical-5"
    assert all(opened[name] == [] for name in unchanged)
    assert opened[unknown] == [(State.UNSETTLED, State.HOLDS)]
    rest = opened.keys() - unchanged - {unknown}
    assert len(rest) == 7
    assert all(opened[name] == [(State.FAILS, State.HOLDS)] for name in rest)


def test_only_the_facility_whose_order_is_not_known_is_told_as_unknown() -> None:
    effects = {one.id: compare(SYMMETRY, BOTH, one.id, one.record, ASKED_ON).effect for one in HYPOTHETICAL}
    assert [name for name, effect in effects.items() if effect is Consequence.UNKNOWN] == ["hypothetical-5"]
    assert list(effects.values()).count(Consequence.DIFFERENT) == 7


def test_symmetry_changes_nothing_for_a_facility_in_mexico() -> None:
    record = complete(FILED, event("review_requested", "2026-02-04"), facility_in_mexico="yes")
    assert compare(SYMMETRY, BOTH, "x", record, day("2026-06-01")).effect is Consequence.NONE


def test_a_silent_committee_owes_the_request_five_days_after_day_30() -> None:
    # Filed on Monday 5 January: day 30 is 4 February, and the fifth day after it Monday 9 February.
    silent = complete(FILED)
    owed = standing(SILENCE.of_all(BOTH), silent, day("2026-02-20")).by_key["us.request"]
    assert (owed.state, owed.answer.begins.lo, owed.answer.ends.lo) == (
        State.OVERDUE, day("2026-02-04"), day("2026-02-09"),
    )  # fmt: skip
    on_day_30 = standing(SILENCE.of_all(BOTH), silent, day("2026-02-04")).by_key["us.request"]
    assert on_day_30.state is State.NOT_RUNNING
    assert standing(BOTH, silent, day("2026-02-20")).by_key["us.request"].state is State.NOT_RUNNING


@pytest.mark.parametrize("declined_on", ["2026-01-20", "2026-02-04"])
def test_a_committee_that_declined_by_day_30_owes_nothing(declined_on: str) -> None:
    declined = complete(FILED, event("petition_declined", declined_on))
    assert compare(SILENCE, BOTH, "x", declined, day("2026-06-01")).effect is Consequence.NONE


def test_an_affirmative_finding_in_time_starts_the_five_days_itself() -> None:
    found = complete(FILED, event("committee_found", "2026-01-20"))
    owed = standing(SILENCE.of_all(BOTH), found, day("2026-01-21")).by_key["us.request"]
    assert (owed.state, owed.answer.ends.lo) == (State.PENDING, day("2026-01-26"))


def test_customs_wait_until_the_employer_was_heard() -> None:
    asked = event("review_requested", "2026-02-04")
    held = event("liquidation_suspended", "2026-02-04")
    heard = event("employer_consulted", "2026-01-20")
    unheard = compare(EMPLOYER, BOTH, "x", complete(FILED, asked, held), day("2026-03-01"))
    assert "during_standstill" in {flag.kind for flag in unheard.flags}
    after_hearing = compare(EMPLOYER, BOTH, "x", complete(FILED, heard, asked, held), day("2026-03-01"))
    assert "during_standstill" not in {flag.kind for flag in after_hearing.flags}
    # Ten days after a notice on 9 January are over on the 20th.
    told = event("employer_notified", "2026-01-09")
    waited = standing(EMPLOYER.of_all(BOTH), complete(FILED, told), day("2026-03-01"))
    assert waited.by_key["reform.hear_employer"].answer.ends == Span(day("2026-01-20"), day("2026-01-20"))


def test_reasons_are_due_for_a_case_taken_and_for_a_case_left() -> None:
    for word in ("committee_found", "petition_declined"):
        found = standing(REASONS.of_all(BOTH), complete(FILED, event(word, "2026-02-02")), day("2026-02-03"))
        assert found.by_key["reform.publish_reasons"].answer.ends.lo == day("2026-02-12")


def test_a_late_panel_lets_another_be_asked_for() -> None:
    panel = (
        event("review_requested", "2026-01-05"), event("review_declined", "2026-01-12"),
        event("panel_requested", "2026-01-12"), event("panel_constituted", "2026-01-16"),
    )  # fmt: skip
    found = standing(PANEL_CLOCK.of_all(BOTH), complete(*panel), day("2026-05-01"))
    assert found.by_key["reform.determine_by"].answer.ends.lo == day("2026-04-16")
    assert found.by_key["reform.new_panel"].state is State.OPEN
    assert found.by_key["reform.new_panel"].answer.begins.lo == day("2026-04-17")


def test_what_the_record_does_not_show_is_told_as_unknown() -> None:
    reconstructed = compare(REASONS, BOTH, "x", complete(FILED), day("2026-06-01"))
    assert reconstructed.effect is Consequence.NONE
    public = Record((FILED, event("review_requested", "2026-02-04")))
    assert compare(REASONS, BOTH, "x", public, day("2026-06-01")).effect is Consequence.UNKNOWN
