"""A case page tells what happened, where it stands and why, and who says what, each with its source."""

import csv
import re
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest
from django.test import Client

from pliego.docket.actions import append_event, import_tables
from pliego.docket.entries import Entry
from pliego.docket.kinds import VALUE_STATED
from pliego.docket.models import Case
from pliego.docket.shipped import shipped_tables
from pliego.law.record import Confidence, Dating
from pliego.observatory.from_docket import publish
from pliego.observatory.models import PublishedCase, PublishedFacet
from tests.observatory.conftest import MakeEntry
from tests.support.published import TODAY


class Text(HTMLParser):
    """The words of a page, tags left out."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002  the parser's
        """Words of different blocks are apart."""
        if tag in {"li", "dt", "dd", "p", "h2", "h3", "h4", "td", "th"}:
            self.parts.append(" ")

    def handle_data(self, data: str) -> None:
        """Keep the words."""
        self.parts.append(data)


def words(html: str) -> str:
    """The words of a page with single spaces."""
    reader = Text()
    reader.feed(html)
    return " ".join("".join(reader.parts).split())


def page(client: Client, slug: str, language: str = "en") -> str:
    """A case page."""
    answer = client.get(f"/{language}/cases/{slug}/")
    assert answer.status_code == 200
    return answer.content.decode()


def section(html: str, heading: str) -> str:
    """What stands under a heading with this id, up to the next heading of its level."""
    return html.split(f'<h2 id="{heading}">', 1)[1].split("<h2", 1)[0]


def test_it_opens_with_what_happened_in_two_sentences(published: None, client: Client) -> None:
    assert (
        "AFL-CIO, United Steelworkers and Los Mineros filed a petition about San Martín mine (Sombrerete, Zacatecas) "
        "on 15 May 2023. The United States asked Mexico to review it on 16 June 2023. A panel found on 26 April 2024 "
        "that the matter lies outside the mechanism."
    ) in words(page(client, "san-martin-mine-2023"))


def test_where_it_stands_comes_before_the_timeline_and_the_rules(published: None, client: Client) -> None:
    html = page(client, "pirelli-silao-2024")
    ids = re.findall(r'<h2 id="([a-z]+)"', html)
    assert ids == ["now", "voices", "timeline", "norms", "events", "outcome", "sources"]


def test_a_running_case_names_what_may_come_next_by_whom_and_under_which_article(
    case: Case, entry: MakeEntry, client: Client
) -> None:
    append_event(case, entry(date_text="2026-11-18", known_by=TODAY))
    publish(TODAY)
    now = words(section(page(client, case.slug), "now"))
    assert "Mexico: the reply to the request — by 28 November 2026 (31-A.4)" in now


def test_an_ended_case_names_no_next_step(published: None, client: Client) -> None:
    now = words(section(page(client, "gm-silao-2021"), "now"))
    assert now.startswith("Where it stands Ended.")
    assert "what may come" not in now


def test_a_day_long_past_stands_apart_from_what_may_come(published: None, client: Client) -> None:
    now = words(section(page(client, "bsm-pmi-flotel-2025"), "now"))
    ahead, passed = now.split("Last days that have passed without a step on record")
    assert "2026" not in ahead.split("which the record does not show")[0]
    assert "United States: the request for a panel — open if" in ahead
    assert "Mexico: the report on the review — 26 January 2026 (31-A.4)" in passed
    assert "Not on record is no finding of lateness." in passed


def test_a_case_that_has_not_ended_says_up_to_which_day_anything_is_counted(
    published: None, client: Client
) -> None:
    assert "after 31 March 2026 is not counted" in words(section(page(client, "bsm-pmi-flotel-2025"), "now"))
    assert "is not counted" not in words(section(page(client, "san-martin-mine-2023"), "now"))


def test_a_last_day_that_is_a_range_is_printed_as_one(published: None, client: Client) -> None:
    now = words(section(page(client, "minera-tizapa-2024"), "now"))
    assert "the report on the review — between 16 May 2024 and 27 May 2024" in now


def test_a_case_of_which_nothing_can_be_dated_ahead_says_so(
    case: Case, entry: MakeEntry, client: Client
) -> None:
    append_event(case, entry(word="petition_filed", date_text="2021-04-16"))
    publish(TODAY)
    assert "No day ahead can be computed from the record." in words(section(page(client, case.slug), "now"))


def test_reasons_lead_to_their_events_and_articles_to_their_rules(published: None, client: Client) -> None:
    report = page(client, "san-martin-mine-2023").split('id="n-c-report"')[1].split("</section>")[0]
    assert re.search(r'<a href="#e\d+">e\d+</a>', report)
    assert 'href="/en/procedures/usmca-31-a/#norm-c.report"' in report


def test_no_answer_is_missed_where_no_request_was_made(published: None, client: Client) -> None:
    for slug in ("bbb-industries-2022", "saint-gobain-cuautla-2022"):
        assert "No request was made to Mexico." in words(section(page(client, slug), "voices"))


def test_a_date_from_memory_says_so_in_the_sentence_and_the_status(published: None, client: Client) -> None:
    html = words(page(client, "mas-air-2023"))
    assert html.count("October 2023 (from memory, not confirmed)") == 1
    assert "(October 2023; from memory, not confirmed)" in html


def test_petitioners_whom_the_record_only_describes_are_quoted(published: None, client: Client) -> None:
    html = page(client, PublishedCase.objects.get(search__contains="two dismissed workers").slug)
    assert "“Two dismissed workers”" in words(html)
    assert '<q lang="en">Two dismissed workers</q>' in html


def test_petitioners_whom_the_record_only_describes_are_told_in_the_language_of_the_page(
    published: None, client: Client
) -> None:
    slug = PublishedCase.objects.get(search__contains="two dismissed workers").slug
    html = page(client, slug, "es")
    assert "Dos trabajadores despedidos presentaron una petición" in words(html)
    assert "petitioner=Two+dismissed+workers" in html
    assert ">Two dismissed workers" not in html


def test_petitions_of_several_take_the_plural_and_the_softened_and(published: None, client: Client) -> None:
    assert "y Los Mineros presentaron una petición" in words(page(client, "san-martin-mine-2023", "es"))
    assert "ont déposé une requête" in words(page(client, "san-martin-mine-2023", "fr"))
    ilaw = PublishedCase.objects.filter(search__contains="ilaw network").values_list("slug", flat=True)
    assert not [slug for slug in ilaw if " y ILAW" in words(page(client, slug, "es"))]


def test_a_finding_that_differs_from_the_outcome_stands_with_who_says_what(
    published: None, client: Client
) -> None:
    told = "The respondent's finding and the announced outcome differ."
    slugs = PublishedCase.objects.values_list("slug", flat=True)
    differing = [html for slug in slugs if told in (html := words(page(client, slug)))]
    assert differing
    assert all(told in html.split("Who says what")[1].split(" Timeline ")[0] for html in differing)


def test_every_event_of_the_record_is_shown_with_date_source_and_confidence(
    published: None, client: Client
) -> None:
    rows = list(csv.DictReader(shipped_tables().events.read_text(encoding="utf-8").splitlines()))
    said = {"V": "read in the source", "D": "derived from the source", "M": "from memory"}
    for slug in ("san-martin-mine-2023", "mas-air-2023", "draxton-irapuato-2023", "bbb-industries-2022"):
        items = section(page(client, slug), "events").split("<li ")[1:]
        own = [row for row in rows if row["case_id"] == slug]
        assert len(items) == len(own)
        for row in own:
            assert any(
                f'datetime="{row["date"]}"' in item
                and row["source_url"].replace("&", "&amp;") in item
                and said[row["confidence"]] in item
                for item in items
            ), row


def test_both_dates_of_an_event_are_shown(published: None, client: Client) -> None:
    events = words(section(page(client, "gm-silao-2021"), "events"))
    assert "Recorded here on 22 November 2026, except where another day is named." in events
    assert "12 May 2021" in events


def test_an_announced_date_is_called_an_upper_bound(published: None, client: Client) -> None:
    events = words(section(page(client, "unique-fabricating-2023"), "events"))
    assert "day of the announcement: the act lies on or before it" in events


def test_sources_that_differ_stand_side_by_side(published: None, client: Client) -> None:
    conflicts = section(page(client, "san-martin-mine-2023"), "conflicts")
    assert 'datetime="2023-07-31"' in conflicts
    assert 'datetime="2023-08-01"' in conflicts
    assert conflicts.count("used here") == 1
    assert conflicts.index("used here") < conflicts.index("2023-08-01")


def test_every_norm_that_applies_has_its_article_its_mark_and_its_reasons(
    published: None, client: Client
) -> None:
    html = page(client, "san-martin-mine-2023")
    norms = re.findall(r'<section class="norm".*?</section>', html, re.DOTALL)
    assert len(norms) > 5
    for norm in norms:
        assert re.search(r"31-A\.|U\.S\.C\.|Guidelines", norm)
        assert re.search(r"verified|memory", norm)
        assert "<ul><li>" in norm


def test_the_report_of_san_martin_is_met_on_day_45(published: None, client: Client) -> None:
    report = page(client, "san-martin-mine-2023").split('id="n-c-report"')[1].split("</section>")[0]
    assert "m-met" in report
    assert "after 45 days, within 45 calendar days" in words(report)


def test_no_page_calls_a_government_overdue(published: None, client: Client) -> None:
    for slug in PublishedCase.objects.values_list("slug", flat=True):
        assert "verdue" not in page(client, slug), slug


def test_r22_the_timeline_has_a_table_with_the_same_rows(published: None, client: Client) -> None:
    html = page(client, "goodyear-slp-2023")
    timeline = section(html, "timeline")
    table = timeline.split("<tbody>")[1].split("</tbody>")[0]
    norms = re.findall(r'<section class="norm" id="([^"]+)"', html)
    assert re.findall(r'<a href="#([^"]+)"', table) == norms
    labels = [words(row) for row in re.findall(r'<th scope="row">(.*?)<td', table)]
    drawn = words(timeline.split("<svg")[1].split("</svg>")[0])
    assert all(label in drawn for label in labels)


def test_r01_a_case_without_a_stated_reason_says_none_published_and_is_counted(
    published: None, client: Client
) -> None:
    assert "none published" in page(client, "goodyear-slp-2023")
    left = words(page(client, "saint-gobain-cuautla-2022").split('<dl class="facts">')[1].split("</dl>")[0])
    assert "No request: situation improved during US review (dlvmr.com, read in the source)" in left
    silent = PublishedFacet.objects.get(facet="reason", value="none_published").count
    told = PublishedFacet.objects.get(facet="reason", value="published").count
    assert (silent, told) == (39, 2)
    method = client.get("/en/method/")
    assert method.context["opacity"].rate == 95
    assert "39 of 41 cases" in words(method.content.decode())


@pytest.mark.parametrize("word", ["review_requested", "petition_declined"])
def test_r01_a_stated_reason_is_quoted_with_its_source_and_counted(
    db: None, client: Client, tmp_path: Path, word: str
) -> None:
    events, cases = tmp_path / "events.csv", tmp_path / "cases.csv"
    events.write_text(f"case_id,date,event,source_url\nplanta-2024,2024-04-16,{word},https://example.org/a\n")
    cases.write_text(
        "case_id,annex,facility_short,decision_reason,source_urls,provenance\n"
        "planta-2024,31-A,Planta,The evidence <meets> the threshold,https://example.org/a|https://gov.example/why,"
        "annex=1/V|facility_short=1/V|decision_reason=2/D\n"
    )
    assert import_tables(events, cases, known_by=date(2024, 5, 1)).problems == ()
    publish(TODAY)
    html = page(client, "planta-2024")
    assert '<q lang="en">The evidence &lt;meets&gt; the threshold</q>' in html
    assert "(gov.example, derived from the source)" in words(html)
    assert "https://gov.example/why" in section(html, "sources")
    assert "none published" not in html
    assert PublishedFacet.objects.get(facet="reason").value == "published"
    assert "0 of 1 cases" in words(client.get("/en/method/").content.decode())


def test_r04_an_allegation_has_a_place_for_a_reply_beside_it(published: None, client: Client) -> None:
    voices = words(section(page(client, "akwel-juarez-2024"), "voices"))
    assert "Alleged by the petitioners" in voices
    assert "Reply of the facility No reply on record." in voices


def test_r04_an_answer_on_record_is_no_silence(case: Case, entry: MakeEntry, client: Client) -> None:
    for word, iso in (("review_requested", "2024-04-16"), ("review_accepted", "2024-04-24")):
        append_event(case, entry(word=word, date_text=iso))
    publish(TODAY)
    answer = words(section(page(client, case.slug), "voices")).split("Answer of Mexico")[1]
    assert answer.startswith(" Mexico agreed to review 24 April 2024")


def test_r04_replies_are_shown_word_for_word_with_their_day_and_source(
    case: Case, entry: MakeEntry, client: Client
) -> None:
    append_event(case, entry())
    for field, text, iso in (
        ("facility_reply", "We dispute | all of it.", "2024-05-02"),
        ("facility_reply", "Second letter.", "2024-05-09"),
        ("respondent_reply", "The matter lies with a court.", "2024-05-03"),
    ):
        append_event(
            case,
            Entry(
                word=VALUE_STATED,
                payload={"field": field, "value": text},
                date_text=iso,
                dates_what=Dating.DONE,
                source_url="https://example.org/reply",
                confidence=Confidence.V,
            ),
        )
    publish(TODAY)
    voices = section(page(client, case.slug), "voices")
    facility, government = voices.split("Reply of the facility")[1], voices.split("Answer of Mexico")[1]
    assert "We dispute | all of it." in facility
    assert 'datetime="2024-05-02"' in facility
    assert "Second letter." in facility
    assert 'datetime="2024-05-03"' in government.split("Reply of the facility")[0]
    assert "No reply on record" not in voices
    assert "example.org" in voices


def test_r26_both_views_on_coverage_stand_beside_each_other(published: None, client: Client) -> None:
    voices = words(section(page(client, "san-martin-mine-2023"), "voices"))
    assert "Answer of Mexico" in voices
    assert "outside the mechanism, earlier than the treaty" in voices
    assert "Answer of the panel The panel found the matter outside the mechanism" in voices


def test_an_allegation_never_stands_without_that_name(published: None, client: Client) -> None:
    for language, name in (("en", "Alleged by"), ("es", "Alegado por"), ("fr", "Allégué par")):
        assert name in page(client, "goodyear-slp-2023", language)


def test_numbers_come_with_unit_and_source(published: None, client: Client) -> None:
    outcome = words(section(page(client, "tridonex-2021"), "outcome"))
    assert "Back pay, US dollars 600,000 (wkzo.com, read in the source)" in outcome


def test_a_value_from_memory_says_so(published: None, client: Client) -> None:
    aside = words(page(client, "gm-silao-2021").split("<aside")[1].split("</aside>")[0])
    assert "General Motors (United States)" in aside


def test_other_cases_at_the_facility_are_linked(published: None, client: Client) -> None:
    assert 'href="/en/cases/yazaki-leon-2023/"' in section(page(client, "yazaki-leon-2025"), "outcome")


def test_a_case_of_one_undated_statement_is_calm(case: Case, client: Client) -> None:
    append_event(
        case,
        Entry(
            word=VALUE_STATED,
            payload={"field": "facility_short", "value": "Planta Ejemplo"},
            source_url="https://example.org",
            confidence=Confidence.V,
        ),
    )
    publish(TODAY)
    for language in ("es", "en", "fr"):
        html = page(client, case.slug, language)
        assert "<svg" not in html
        assert "None" not in html
    text = words(page(client, case.slug))
    assert "A case about Planta Ejemplo is known, but no dated step of it is on record." in text
    assert "No rule can be dated in this case" in text


def test_words_of_the_record_are_escaped(case: Case, entry: MakeEntry, client: Client) -> None:
    append_event(case, entry(payload={"detail": "<script>alert(1)</script>"}))
    publish(TODAY)
    assert "<script>" not in page(client, case.slug)


def test_the_record_s_own_words_are_read_in_the_language_of_the_page(published: None, client: Client) -> None:
    events = section(page(client, "gm-silao-2021", "es"), "events")
    assert "México aceptó el mismo día" in events
    assert "Las notas están traducidas del inglés" in events
    assert "Le Mexique a accepté le même jour" in section(page(client, "gm-silao-2021", "fr"), "events")
    in_english = section(page(client, "gm-silao-2021"), "events")
    assert '<q lang="en">Mexico agreed the same day</q>' in in_english
    assert "translated" not in in_english


def test_no_page_of_the_shipped_record_quotes_english_to_who_reads_another_language(
    published: None, client: Client
) -> None:
    for slug in PublishedCase.objects.values_list("slug", flat=True):
        for language in ("es", "fr"):
            assert '<q lang="en">' not in page(client, slug, language), (slug, language)


def test_details_that_nobody_has_translated_are_marked_as_english(
    case: Case, entry: MakeEntry, client: Client
) -> None:
    append_event(case, entry(payload={"detail": "Mexico agreed at noon"}))
    publish(TODAY)
    assert '<q lang="en">Mexico agreed at noon</q>' in section(page(client, case.slug, "es"), "events")


@pytest.mark.parametrize("slug", ["nothing-here-2024", "san-martin-mine"])
def test_an_unknown_case_is_not_found(published: None, client: Client, slug: str) -> None:
    assert client.get(f"/en/cases/{slug}/").status_code == 404


def test_a_last_day_that_several_rules_may_move_is_told_once_with_what_it_rests_on(
    published: None, client: Client
) -> None:
    reasons = words(section(page(client, "gm-silao-2021"), "norms"))
    assert reasons.count("A last day that may move") == 1
    told = reasons.split("A last day that may move: 20 August 2021 or later, or not at all.")[1]
    assert told.strip().startswith(
        "The date that it states: the agreement on a course of remediation, 20 August 2021"
    )
