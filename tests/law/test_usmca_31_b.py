"""Annex 31-B: what mirrors 31-A flows through and is never surer; what differs is its own."""

import pytest

from pliego.law.acts import Role
from pliego.law.clauses import CLAUSES, Language
from pliego.law.derivation import derive, lineage, replacing
from pliego.law.irregular import Flag
from pliego.law.marks import Mark
from pliego.law.moments import days
from pliego.law.norms import Duty, Norm
from pliego.law.procedures import PROCEDURES
from pliego.law.procedures import USMCA_31_A as MODEL
from pliego.law.procedures.canada_review import CANADA_REVIEW
from pliego.law.procedures.usmca_31_b import MIRROR, USMCA_31_B, annex_31_b
from pliego.law.program import compile_procedures
from pliego.law.readings import environment
from pliego.law.render import render_text
from pliego.law.standing import State, calendars_of
from pliego.law.why import explain
from pliego.law.words import heading, says
from tests.law.builders import at, complete, event, norm_of, other_states, rebuilt, span

CASE = (USMCA_31_B, CANADA_REVIEW)
NORMS = USMCA_31_B.norms
ON_ITS_OWN_ROW = {"31b.a.between", "31b.a.belief", "31b.c.request", "31b.i.in_force"}
"""Norms of which the Annex itself, or Canada's guidelines, could be read."""


def name_of(norm: Norm) -> str:
    return norm.id


def model_of(norm: Norm) -> Norm:
    return list(lineage(norm))[-1]


# Derived, not copied ----------------------------------------------------------------------------------------------
def test_every_norm_of_31_a_has_its_counterpart_in_order_and_one_norm_is_new() -> None:
    assert [norm.id for norm in NORMS if norm.base is None] == ["31b.a.federal"]
    assert [model_of(norm) for norm in NORMS if norm.base] == list(MODEL.norms)
    assert all(type(norm) is type(model_of(norm)) for norm in NORMS)
    assert USMCA_31_B.base is MODEL


def test_a_correction_of_31_a_flows_through_to_31_b_and_to_the_door_that_its_lapse_opens() -> None:
    corrected = derive(MODEL, replacing("c.reply", within=days(12), mark=Mark.M_MINUS))
    sister = annex_31_b(corrected)
    asked = complete(event("review_requested", "2023-03-06"))
    usual, other = (
        at(asked, "2023-03-07", procedures=(one, CANADA_REVIEW)).by_key for one in (USMCA_31_B, sister)
    )
    assert (usual["31b.c.reply"].answer.ends, usual["31b.d.ask"].answer.begins) == (
        span("2023-03-16"), span("2023-03-17"),
    )  # fmt: skip
    assert (other["31b.c.reply"].answer.ends, other["31b.d.ask"].answer.begins) == (
        span("2023-03-18"), span("2023-03-19"),
    )  # fmt: skip
    assert sister.by_id["31b.c.reply"].mark is Mark.M_MINUS


def test_no_norm_id_is_shared_with_another_procedure() -> None:
    ids = [norm.id for procedure in PROCEDURES.values() for norm in procedure.norms]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("norm", [norm for norm in NORMS if norm.id not in ON_ITS_OWN_ROW], ids=name_of)
def test_what_mirrors_31_a_is_no_surer_than_it_nor_than_memory(norm: Norm) -> None:
    assert norm.mark.weakness >= max(Mark.M_PLUS.weakness, model_of(norm).mark.weakness)
    assert norm.mark is Mark.weakest(*(CLAUSES[row].mark for row in norm.rows))


@pytest.mark.parametrize("norm", [norm for norm in NORMS if isinstance(norm, Duty)], ids=name_of)
def test_a_duty_rests_on_the_row_of_the_mirror_or_on_one_of_its_own_and_on_the_rows_of_its_model(
    norm: Norm,
) -> None:
    assert {*norm.rows} & {MIRROR, "B12"}
    assert {*model_of(norm).rows} <= {*norm.rows}


def test_what_the_annex_itself_says_is_verified() -> None:
    assert {norm.id for norm in NORMS if norm.mark is Mark.V} == ON_ITS_OWN_ROW
    assert all(
        CLAUSES[row].mark is Mark.V for norm in NORMS if norm.id in ON_ITS_OWN_ROW for row in norm.rows
    )


def test_every_citation_is_of_31_b() -> None:
    assert all("31-B" in norm.cite and "31-A" not in norm.cite for norm in NORMS)
    assert all("31-B" in article.cite and "31-A" not in article.cite for article in USMCA_31_B.articles)


# Words ------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("language", Language)
def test_a_mirrored_norm_speaks_with_the_sentence_of_its_model(language: Language) -> None:
    same = {norm.id for norm in NORMS if norm.base and says(norm, language) == says(model_of(norm), language)}
    assert {norm.id for norm in NORMS} - same == {
        "31b.a.between", "31b.a.legal_basis", "31b.a.federal", "31b.c.request",
    }  # fmt: skip


@pytest.mark.parametrize("language", Language)
def test_the_headings_are_those_of_31_a(language: Language) -> None:
    own = [heading(article.cite, article.title, language) for article in USMCA_31_B.articles]
    assert own == [heading(article.cite, article.title, language) for article in MODEL.articles]


@pytest.mark.parametrize("language", Language)
def test_no_sentence_names_the_united_states_but_the_one_that_keeps_it_out(language: Language) -> None:
    named = ("United States", "Estados Unidos", "États-Unis", "National Labor", "23-A")
    speaking = {norm.id for norm in NORMS if any(name in says(norm, language) for name in named)}
    assert speaking == {"31b.a.between", "31b.a.legal_basis"}


@pytest.mark.parametrize("language", Language)
def test_an_answer_says_that_it_rests_on_memory(language: Language) -> None:
    case = at(complete(event("review_requested", "2023-03-06")), "2023-03-07", procedures=CASE)
    text = render_text(explain(case, case.by_key["31b.c.reply"]), language)
    assert "31-B.4" in text
    assert {Language.EN: "memory", Language.ES: "memoria", Language.FR: "mémoire"}[language] in text


# Whose law, whose courts ------------------------------------------------------------------------------------------
IN_MEXICO = {"facility_in_mexico": "yes", "law_complies_with_annex_23_a": "yes"}
IN_CANADA = {"facility_in_mexico": "no", "federally_regulated_employer": "yes"}


@pytest.mark.parametrize(
    ("facts", "basis", "federal"),
    [
        (IN_MEXICO, State.HOLDS, State.HOLDS),
        (IN_MEXICO | {"law_complies_with_annex_23_a": "no"}, State.FAILS, State.HOLDS),
        (IN_CANADA, State.UNSETTLED, State.HOLDS),
        (IN_CANADA | {"enforced_order_canada": "yes"}, State.HOLDS, State.HOLDS),
        (IN_CANADA | {"enforced_order_canada": "no"}, State.FAILS, State.HOLDS),
        (IN_CANADA | {"enforced_order": "yes", "enforced_order_canada": "no"}, State.FAILS, State.HOLDS),
        ({"facility_in_mexico": "no", "federally_regulated_employer": "no"}, State.UNSETTLED, State.FAILS),
        ({"facility_in_mexico": "no"}, State.UNSETTLED, State.UNSETTLED),
    ],
)
def test_a_facility_in_canada_needs_an_enforced_order_of_the_canadian_board_and_a_federal_employer(
    facts: dict[str, str], basis: State, federal: State
) -> None:
    found = at(complete(**facts), procedures=CASE).by_key
    assert (found["31b.a.legal_basis"].state, found["31b.a.federal"].state) == (basis, federal)


def test_the_claim_is_between_canada_and_mexico() -> None:
    us = at(complete(between_us_and_mexico="yes", between_canada_and_mexico="no"), procedures=CASE).by_key
    assert us["31b.a.between"].state is State.FAILS
    assert (
        norm_of(complete(between_canada_and_mexico="yes"), "31b.a.between", procedures=CASE).state
        is State.HOLDS
    )


def test_nothing_in_a_case_with_canada_waits_for_an_authority_of_the_united_states() -> None:
    program = compile_procedures(CASE, environment({}), calendars_of(("MX", "CA")))
    touching = frozenset().union(*(compiled.touched_by for compiled in program.norms))
    assert not touching & {"petition", "find", "tip", "decide_no_panel", "certify_finding", "notify_treasury"}
    assert not {compiled.norm.id for compiled in program.norms if getattr(compiled.norm, "bearer", None) in
                (Role.USTR, Role.COMMITTEE)}  # fmt: skip


# Business days ----------------------------------------------------------------------------------------------------
PANEL = (
    event("review_requested", "2024-06-03"), event("review_declined", "2024-06-10"),
    event("panel_requested", "2024-06-27"),
)  # fmt: skip


def test_business_days_are_those_of_mexico_and_canada() -> None:
    """Monday 1 July 2024 is a holiday in Canada, neither in Mexico nor in the United States."""
    item = norm_of(complete(*PANEL), "31b.d.draw", "2024-06-28", procedures=CASE)
    assert item.answer.ends == span("2024-07-03")
    ends = {other.value: other.answer.ends for other in item.alternatives if other.question == "Q2b"}
    assert ends == {"MX": span("2024-07-02")}, "Canada's own calendar gives the same day as both"
    assert other_states(item, "Q2") == {}


def test_by_canadas_calendar_a_holiday_of_mexico_counts() -> None:
    """Monday 18 November 2024 is a holiday in Mexico alone."""
    record = complete(*PANEL[:2], event("panel_requested", "2024-11-14"))
    item = norm_of(record, "31b.d.draw", "2024-11-15", procedures=CASE)
    assert item.answer.ends == span("2024-11-20")
    ends = {other.value: other.answer.ends for other in item.alternatives if other.question == "Q2b"}
    assert ends == {"CA": span("2024-11-19")}


def test_a_holiday_of_the_united_states_alone_is_a_business_day() -> None:
    """Thursday 4 July 2024."""
    record = complete(*PANEL[:2], event("panel_requested", "2024-07-02"))
    assert norm_of(record, "31b.d.draw", "2024-07-03", procedures=CASE).answer.ends == span("2024-07-05")


@pytest.mark.parametrize("value", ["union", "MX", "CA"])
def test_the_question_of_31_a_moves_nothing_here(value: str) -> None:
    q2 = value if value != "CA" else "US"
    ends = norm_of(
        complete(*PANEL), "31b.d.draw", "2024-06-28", {"Q2": q2}, procedures=CASE
    ).answer.ends  # fmt: skip
    assert ends == span("2024-07-03")


# What rests on weak memory decides nothing ----------------------------------------------------------------------------
def test_what_is_said_of_canadian_customs_decides_nothing() -> None:
    suspended = rebuilt(event("liquidation_suspended", "2023-03-01"))
    found = at(suspended, procedures=CASE)
    assert found.by_key["31b.c.suspend"].advisory
    assert [flag for flag in found.irregularities if flag.kind is Flag.WITHOUT_POWER] == []


def test_a_late_reply_is_flagged_under_31_b() -> None:
    late = complete(event("review_requested", "2023-03-06"), event("review_accepted", "2023-03-20"))
    flagged = [flag for flag in at(late, procedures=CASE).irregularities if flag.kind is Flag.LATE]
    assert [(flag.norm, flag.cite) for flag in flagged] == [("31b.c.reply", "31-B.4")]


def test_a_reformed_model_gives_a_reformed_sister_and_leaves_the_annex_alone() -> None:
    before = USMCA_31_B.by_id["31b.g.determine"]
    sister = annex_31_b(derive(MODEL, replacing("g.determine", within=days(20)), id="reformed"))
    changed = sister.by_id["31b.g.determine"]
    assert isinstance(changed, Duty)
    assert changed.within == days(20)
    assert USMCA_31_B.by_id["31b.g.determine"] is before
