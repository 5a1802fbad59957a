"""Explanations: every norm in every state says why, in three languages, as text, as sound HTML and as JSON."""

import json
import re
from functools import cache
from html.parser import HTMLParser

import pytest

from pliego.law.acts import EVENT_WORDS
from pliego.law.clauses import Language
from pliego.law.days import day
from pliego.law.marks import Mark
from pliego.law.norms import Duty, Effect, Norm, Power, Standstill
from pliego.law.norms import Test as Question
from pliego.law.record import CONFLICTING, Confidence, Dating, Event, Record
from pliego.law.render import flag_text, render_html, render_text, standing_json
from pliego.law.standing import NormStanding, Standing, State
from pliego.law.why import Why, explain, mark_of
from pliego.law.words import mark_label
from tests.law.builders import (
    SAN_MARTIN,
    at,
    complete,
    event,
    norm_of,
    power,
    procedure,
    rebuilt,
    undated,
)  # fmt: skip
from tests.law.cases import LABELLED, RUN, TWO_COURSES

REQUESTED = event("review_requested", "2023-03-06")
FACTS = {
    "between_us_and_mexico": "yes", "priority_sector": "yes", "in_territory": "yes",
    "traded_between_parties": "no", "competes": "no", "good_faith_basis": "yes", "facility_in_mexico": "no",
    "enforced_order": "no", "conduct_since_2020_07_01": "no", "remedy_proportionate": "yes",
    "petitioner_named": "no",
}  # fmt: skip
EVERYTHING = tuple(
    event(
        word,
        day("2023-01-02") + 3 * place,
        occurrence=1,
        stated={"done_by": "2023-09-01", "until": "2023-10-01"},
    )
    for place, (word, known) in enumerate(EVENT_WORDS.items())
    if known.act
)
RECORDS: dict[str, tuple[Record, str]] = {
    "nothing, complete": (complete(), "2023-06-30"),
    "nothing, public": (rebuilt(), "2023-06-30"),
    "a request, complete": (complete(REQUESTED, **FACTS), "2023-06-30"),
    "a request, public": (rebuilt(REQUESTED), "2023-03-10"),
    "a refusal": (complete(REQUESTED, event("review_declined", "2023-03-08")), "2023-04-01"),
    "a late reply, settled": (
        complete(REQUESTED, event("review_accepted", "2023-03-20"), event("resolved", "2023-05-01")),
        "2023-06-30",
    ),
    "a reply announced": (
        rebuilt(REQUESTED, event("review_accepted", "2023-03-17", dating=Dating.ANNOUNCED)), "2023-03-20",
    ),
    "vague dates": (
        complete(event("review_requested", "2023-03"), event("review_accepted", "2023"), findings=["2022"]),
        "2024-02-01",
    ),
    "undated and conflicting": (
        rebuilt(
            undated("review_requested", "2023-03-06"),
            event("review_accepted", "2023-03-20", CONFLICTING),
            undated("review_reported", "2023-06-30"),
        ),
        "2023-07-30",
    ),
    "san martin": (rebuilt(*SAN_MARTIN), "2026-06-30"),
    "every step": (complete(*RUN, event("remedy_notified", "2023-11-13")), "2023-12-31"),
    "two panels": (complete(*LABELLED), "2023-03-01"),
    "two courses": (
        rebuilt(*TWO_COURSES, event("penalty_imposed", "2023-07-10"), findings=["2022-03-01"]), "2023-08-01",
    ),
    "a panel asked for this month": (
        complete(REQUESTED, event("review_declined", "2023-03-08"), event("panel_requested", "2023-04")),
        "2023-04-15",
    ),
    "every word there is": (complete(*EVERYTHING, **FACTS), "2023-12-01"),
    "after the calendars": (
        complete(event("review_requested", "2030-12-27"), event("panel_requested", "2030-12-30")), "2031-02-01",
    ),
}  # fmt: skip
NAMES = list(RECORDS)
EN = Language.EN


@cache
def found(name: str) -> Standing:
    record, when = RECORDS[name]
    return at(record, when)


def told(name: str, key: str) -> str:
    return render_text(explain(found(name), found(name).by_key[key]), EN)


LEFT_OPEN = re.compile(r"[{}<>]|None|Span|4000000|  |\.\.| [.,)]|\( ")
"""What shows that a blank was left unfilled, or filled with something that is no word."""


# Every state --------------------------------------------------------------------------------------------------------
STATES_OF: dict[type[Norm], set[State]] = {
    Duty: {
        State.NOT_RUNNING, State.PENDING, State.MET, State.MET_LATE, State.POSSIBLY_LATE, State.OVERDUE,
        State.UNRECORDED, State.RELEASED, State.UNSETTLED,
    },
    Power: {State.NOT_YET, State.OPEN, State.OPEN_IF, State.USED, State.CLOSED, State.UNSETTLED},
    Standstill: {State.NOT_YET, State.IN_FORCE, State.ENDED, State.UNRECORDED, State.UNSETTLED},
    Effect: {State.NOT_YET, State.IN_FORCE, State.ENDED, State.UNRECORDED},
    Question: {State.HOLDS, State.FAILS, State.UNSETTLED},
}  # fmt: skip


@pytest.mark.parametrize("kind", STATES_OF)
def test_these_records_show_every_state_of_every_type_of_norm(kind: type[Norm]) -> None:
    seen = {item.state for name in NAMES for item in found(name).of_type(kind)}
    assert seen >= STATES_OF[kind]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", NAMES)
def test_every_norm_is_explained_without_a_blank_left_open(name: str, language: Language) -> None:
    for item in found(name).items:
        for line in render_text(explain(found(name), item), language).splitlines():
            sentence = line.strip()
            assert not LEFT_OPEN.search(sentence), sentence
            assert sentence[0] == sentence[0].upper(), sentence
            assert sentence[-1] in ".:)»", sentence


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", NAMES)
def test_an_explanation_names_its_clause_and_its_mark(name: str, language: Language) -> None:
    for item in found(name).items:
        first = render_text(explain(found(name), item), language).splitlines()[0]
        assert item.norm.cite in first
        assert mark_label(mark_of(found(name), item), language) in first


@pytest.mark.parametrize("name", NAMES)
def test_the_languages_differ_in_words_alone(name: str) -> None:
    for item in found(name).items:
        why = explain(found(name), item)
        shapes = {_indents(render_text(why, each)) for each in Language}
        assert len(shapes) == 1
        numbers = {tuple(sorted(re.findall(r"\d+", render_text(why, each)))) for each in Language}
        assert len(numbers) == 1, numbers
        texts = [render_text(why, each) for each in Language]
        assert len(set(texts)) == len(texts), "a language was left untranslated"


def _indents(text: str) -> tuple[int, ...]:
    return tuple(len(line) - len(line.lstrip()) for line in text.splitlines())


# Sound HTML ---------------------------------------------------------------------------------------------------------
class Balanced(HTMLParser):
    """Fails on a tag left open, closed twice or never allowed, and keeps the text."""

    ALLOWED = frozenset({"p", "ul", "li", "time"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.text: list[str] = []
        self.days: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in self.ALLOWED, tag
        assert [name for name, _ in attrs] == (["datetime"] if tag == "time" else [])
        self.days += [value or "" for _, value in attrs]
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def parsed(html: str) -> Balanced:
    parser = Balanced()
    parser.feed(html)
    parser.close()
    assert not parser.open, "tags left open"
    return parser


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", NAMES)
def test_html_is_balanced_and_says_the_same_as_the_text(name: str, language: Language) -> None:
    for item in found(name).items:
        why = explain(found(name), item)
        page = parsed(render_html(why, language))
        lines = [line.strip() for line in render_text(why, language).splitlines()]
        assert "".join(page.text) == "".join(lines)
        assert all(re.fullmatch(r"\d{4}-\d\d-\d\d", each) for each in page.days)


HOSTILE = "<script>alert('x')</script> & \"more\""


def hostile(each: Event) -> Event:
    return Event(
        **{name: getattr(each, name) for name in ("act", "span", "kind", "dating", "occurrence", "stated")},
        id=HOSTILE, detail=HOSTILE, source=HOSTILE, proceeding=HOSTILE, confidence=Confidence.D,
    )  # fmt: skip


@pytest.mark.parametrize("language", Language)
def test_nothing_in_a_record_becomes_markup(language: Language) -> None:
    record = complete(*map(hostile, (*RUN, *LABELLED)), findings=["2022-01-10"])
    standing = at(record)
    for item in standing.items:
        html = render_html(explain(standing, item), language)
        assert "<script" not in html
        parsed(html)


def test_nothing_in_a_procedure_becomes_markup_either() -> None:
    from dataclasses import replace

    from pliego.law.acts.mechanism import request
    from pliego.law.moments import always, never

    marked = replace(power(request, always, never), cite="<b>1</b>", says="May <i>do</i> it & more.")
    standing = at(complete(), procedures=(procedure(marked),))
    why = explain(standing, standing.by_key["power"])
    html = render_html(why, EN)
    parsed(html)
    assert "&lt;b&gt;1&lt;/b&gt;" in html
    assert "&lt;i&gt;do&lt;/i&gt; it &amp; more" in html
    assert "<b>1</b>" in render_text(why, EN), "plain text is not escaped"


# JSON ---------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", NAMES)
def test_the_whole_answer_is_json(name: str, language: Language) -> None:
    answer = standing_json(found(name), language)
    again = json.loads(json.dumps(answer, allow_nan=False))
    assert again == answer
    listed = [
        row["id"] for part in ("duties", "powers", "standstills", "effects", "tests") for row in again[part]
    ]
    assert sorted(listed) == sorted(item.key for item in found(name).items)
    assert again["as_of"] == RECORDS[name][1]
    assert len(again["irregularities"]) == len(found(name).irregularities)


@pytest.mark.parametrize("name", NAMES)
def test_json_dates_are_iso_or_ranges_and_never_sentinels(name: str) -> None:
    text = json.dumps(standing_json(found(name), EN))
    assert "4000000" not in text
    assert '"never"' not in text
    assert '"always"' not in text


def test_lateness_in_json_is_a_number_or_a_range() -> None:
    late = complete(REQUESTED, event("review_accepted", "2023-03-18"))
    vague = complete(REQUESTED, event("review_accepted", "2023-03-18/2023-03-20"))
    assert _duty(late, "c.reply")["days_late"] == 2
    assert _duty(vague, "c.reply")["days_late"] == {"least": 2, "most": 4}
    assert _duty(complete(REQUESTED, event("review_accepted", "2023-03-08")), "c.reply")["days_late"] is None


def _duty(record: Record, key: str) -> dict[str, object]:
    duties = json.loads(json.dumps(standing_json(at(record), EN)["duties"]))
    return next(row for row in duties if row["id"] == key)


# The order of reasons -------------------------------------------------------------------------------------------------
def grounds(why: Why) -> list[str]:
    (opens,) = (part for part in why.parts if part.message == "opens.one_suffices")
    return [ground.message for ground in opens.parts]


ORDER = ["ground.present", "ground.unsettled", "ground.later", "ground.absent"]


@pytest.mark.parametrize("name", NAMES)
def test_the_ground_that_decides_comes_first(name: str) -> None:
    item = found(name).by_key["d.ask"]
    told = grounds(explain(found(name), item))
    assert told == sorted(told, key=ORDER.index)
    if item.state is State.OPEN:
        assert told[0] == "ground.present"


def test_the_first_line_of_reasons_for_an_open_door_is_the_act_that_opened_it() -> None:
    lines = [line.strip() for line in told("a refusal", "d.ask").splitlines()]
    assert lines[2] == "Present since 8 March 2023."
    assert "refusal" in lines[3]
    assert "8 March 2023" in lines[3]


def test_a_count_shows_day_0_the_first_counted_day_and_the_last() -> None:
    text = told("a late reply, settled", "c.reply")
    for part in ("6 March 2023", "Tuesday 7 March 2023", "Thursday 16 March 2023", "20 March 2023"):
        assert part in text


def test_a_last_day_on_a_saturday_raises_the_question_of_rolling() -> None:
    record = complete(event("review_requested", "2023-03-01"))
    standing = at(record, "2023-03-05")
    text = render_text(explain(standing, standing.by_key["c.reply"]), EN)
    assert "Saturday 11 March 2023" in text
    assert "Q3" in text


def test_another_source_is_told_beside_the_answer() -> None:
    text = told("san martin", "c.report")
    assert "If another source is right" in text
    assert "1 August 2023" in text


def test_what_would_settle_an_announced_answer_is_named() -> None:
    assert "It would be settled by" in told("a reply announced", "c.reply")
    assert "announced 17 March 2023" in told("a reply announced", "c.reply")


def test_silence_is_said_to_show_nothing() -> None:
    text = told("a request, public", "c.report")
    assert "rebuilt from public sources" in text
    assert "overdue" not in text


# Rounds ---------------------------------------------------------------------------------------------------------------
def test_a_second_panel_is_not_explained_by_the_acts_of_the_first() -> None:
    first, second = (
        event("panel_requested", "2023-01-10"), event("panel_requested", "2023-02-01", occurrence=2),
    )  # fmt: skip
    drawn = event("panel_constituted", "2023-01-12")
    standing = at(complete(first, drawn, second))
    text = render_text(explain(standing, standing.by_key["e.confirm/2"]), EN)
    assert "12 January 2023" not in text
    assert "12 January 2023" in render_text(explain(standing, standing.by_key["e.confirm"]), EN)


def test_an_answer_is_explained_by_the_act_that_counts_and_not_by_an_earlier_one() -> None:
    early, counts = (
        event("review_accepted", "2023-03-01"),
        event("review_accepted", "2023-03-08", occurrence=2),
    )
    standing = at(complete(REQUESTED, early, counts))
    text = render_text(explain(standing, standing.by_key["c.reply"]), EN)
    assert "8 March 2023" in text
    assert "1 March 2023" not in text


# Marks ----------------------------------------------------------------------------------------------------------------
def test_weak_memory_is_said_to_be_weak_wherever_it_is_shown() -> None:
    for name in NAMES:
        for item in found(name).items:
            if item.advisory:
                text = render_text(explain(found(name), item), EN)
                assert mark_label(Mark.M_MINUS, EN) in text.splitlines()[0]


def test_every_flag_of_these_records_is_a_sentence() -> None:
    for name in NAMES:
        for flag in found(name).irregularities:
            for language in Language:
                assert re.fullmatch(r"[^{}]+\.", flag_text(flag, language))


def item_of(name: str, key: str) -> NormStanding:
    return norm_of(*RECORDS[name][:1], key, RECORDS[name][1])


def test_the_same_question_twice_has_the_same_answer() -> None:
    for key in ("d.ask", "c.report", "e.confirm"):
        one, other = item_of("san martin", key), item_of("san martin", key)
        assert (one.state, one.answer.begins, one.answer.ends) == (
            other.state,
            other.answer.begins,
            other.answer.ends,
        )
