"""The timeline draws what the standing says: limits, what happened, and doubt, never by colour or style alone."""

import re

import pytest
from django.utils.translation import override

from pliego.law.days import NEVER, Span, day
from pliego.observatory.timeline import Axis, Bar, Look, timeline_svg

REQUEST = day("2023-06-16")


def on(iso: str) -> Span:
    """The span of one day."""
    return Span(day(iso), day(iso))


def bar(look: Look, *, until: Span | None = None, done: Span | None = None, label: str = "Reply") -> Bar:
    """A row that begins with the request; its last day is ten days later unless said otherwise."""
    return Bar(label, "state", look, Span(REQUEST, REQUEST), until or on("2023-06-26"), done)


def draw(*bars: Bar, today: str = "2023-07-20", end: str = "") -> str:
    """The drawing of some rows of a case requested on 16 June 2023."""
    axis = Axis(REQUEST, None if end else day(today), day(end) if end else None, "Request", "Resolved")
    with override("en"):
        return timeline_svg(bars, axis, "en", title="Timeline of <Plant>", description="Two rules")


def boxes(svg: str, mark: str) -> list[tuple[float, float]]:
    """Left end and width of the boxes that carry a class or a fill."""
    found = re.findall(
        rf'<path (?:class|fill)="{re.escape(mark)}" d="M([\d.]+) [\d.]+h([\d.]+)v11h-[\d.]+z"/>', svg
    )
    return [(float(left), float(width)) for left, width in found]


def test_what_was_done_in_time_ends_inside_its_limit() -> None:
    svg = draw(bar(Look.MET, done=on("2023-06-20")))
    (limit_left, limit_width), (left, width) = boxes(svg, "lim")[0], boxes(svg, "bar0")[0]
    assert left == limit_left
    assert width == pytest.approx(limit_width * 4 / 10, abs=1.5)
    assert not boxes(svg, "url(#hatch)")


def test_lateness_is_hatched_from_the_last_day_on() -> None:
    svg = draw(bar(Look.LATE, done=on("2023-07-01")))
    (limit_left, limit_width), (late_left, late_width) = min(boxes(svg, "lim")), boxes(svg, "url(#hatch)")[0]
    assert late_left == pytest.approx(limit_left + limit_width, abs=1.5)
    assert late_width == pytest.approx(limit_width * 5 / 10, abs=1.5)


def test_a_running_limit_is_an_outline_alone() -> None:
    svg = draw(bar(Look.PENDING), today="2023-06-20")
    assert boxes(svg, "lim")
    assert not boxes(svg, "bar0")


def test_a_step_not_on_record_is_dashed_and_never_filled() -> None:
    svg = draw(bar(Look.UNRECORDED))
    assert boxes(svg, "un")
    assert not boxes(svg, "lim") + boxes(svg, "bar0") + boxes(svg, "url(#hatch)")


def test_a_range_of_days_has_one_tone_from_its_first_to_its_last() -> None:
    svg = draw(bar(Look.UNSETTLED, done=Span(day("2023-06-21"), day("2023-07-01"))))
    (limit_left, limit_width), (left, width) = boxes(svg, "lim")[0], boxes(svg, "vague")[0]
    assert left == pytest.approx(limit_left + limit_width / 2, abs=1.5)
    assert width == pytest.approx(limit_width, abs=1.5)
    assert not boxes(svg, "bar0")


def test_an_act_whose_day_is_known_is_a_solid_mark_even_where_the_answer_is_not_settled() -> None:
    svg = draw(bar(Look.UNSETTLED, done=on("2023-07-01")))
    assert boxes(svg, "bar0")
    assert not boxes(svg, "vague")


def test_a_last_day_that_readings_leave_open_is_dashed_to_the_later_one() -> None:
    svg = draw(bar(Look.PENDING, until=Span(day("2023-06-26"), day("2023-06-28"))), today="2023-06-20")
    (left, width), (doubt, _) = boxes(svg, "lim")[0], boxes(svg, "un")[0]
    assert doubt == pytest.approx(left + width, abs=1.5)


def test_today_is_drawn_while_the_case_runs_and_the_end_once_it_has_ended() -> None:
    running, ended = draw(bar(Look.UNRECORDED)), draw(bar(Look.UNRECORDED), end="2023-08-01")
    assert 'class="today"' in running
    assert "today, 20 July 2023" in running
    assert 'class="today"' not in ended
    assert "Resolved" in ended


def test_the_axis_breaks_when_today_lies_far_beyond_the_record() -> None:
    near, far = draw(bar(Look.UNRECORDED)), draw(bar(Look.UNRECORDED), today="2026-11-22")
    assert "l4 -7l6 14l4 -7" in far
    assert "l4 -7l6 14l4 -7" not in near
    assert boxes(far, "un")[0][1] > boxes(near, "un")[0][1]


def test_days_before_the_request_have_a_minus_sign() -> None:
    petition = Bar("Petition", "met", Look.MET, on("2023-05-15"), on("2023-06-14"), on("2023-06-14"))
    assert ">−32<" in draw(petition, bar(Look.UNRECORDED))


def test_what_lies_before_day_0_is_narrow_so_that_a_small_screen_opens_on_it() -> None:
    petition = Bar("Petition", "met", Look.MET, on("2021-05-15"), on("2023-06-14"), on("2023-06-14"))
    assert boxes(draw(petition, bar(Look.UNRECORDED)), "un")[0][0] <= 110


def test_every_label_and_box_stays_inside_the_drawing() -> None:
    late = Bar(
        "A label of many words " * 3, "state", Look.MET, on("2023-07-10"), on("2023-07-19"), on("2023-07-18")
    )
    svg = draw(bar(Look.MET, done=on("2023-06-20")), late)
    width = float(re.findall(r'width="(\d+)"', svg)[0])
    assert all(left >= 0 and left + size <= width for left, size in boxes(svg, "bar0") + boxes(svg, "lim"))
    assert re.search(r'<text x="966" text-anchor="end"[^>]*>A label', svg)


def test_a_power_without_an_end_runs_to_the_edge_and_one_that_was_used_stops_there() -> None:
    forever = Bar("Panel", "open", Look.POWER, Span(REQUEST, REQUEST), None, None)
    used = Bar("Panel", "used", Look.USED, Span(REQUEST, REQUEST), None, on("2023-07-01"))
    assert "l6 4l-6 4" in draw(forever)
    assert "<circle" not in draw(forever)
    assert "<circle" in draw(used)


def test_a_span_without_an_end_does_not_stretch_the_axis() -> None:
    endless = Bar(
        "Course", "state", Look.UNSETTLED, Span(REQUEST, REQUEST), on("2023-06-26"), Span(REQUEST, NEVER)
    )
    assert boxes(draw(endless), "lim") == boxes(draw(bar(Look.UNSETTLED)), "lim")


def test_the_drawing_has_a_name_needs_no_inline_style_and_escapes_its_words() -> None:
    svg = draw(bar(Look.MET, done=on("2023-06-20"), label="<Reply> & more"))
    assert '<title id="tl">Timeline of &lt;Plant&gt;</title>' in svg
    assert 'role="img" aria-labelledby="tl tld"' in svg
    assert "&lt;Reply&gt; &amp; more" in svg
    assert "style=" not in svg


def test_nothing_to_draw_gives_no_drawing() -> None:
    assert draw() == ""
