"""The page that asks whether a workplace is covered: one question at a time, reasons, routes, and nothing kept."""

import re
from html import unescape
from pathlib import Path

import pytest
from django.test import Client

import pliego.site
from pliego.law.admissibility import MECHANISMS, PANEL_VIEWS, assess, facts_of, routes_of
from pliego.law.admissibility.telling import question_text
from pliego.law.clauses import Language
from pliego.law.procedures import USMCA_31_A as ANNEX
from pliego.law.words import WORDS
from tests.observatory.test_wording import pressing
from tests.support.pages import LANGUAGES

STATIC = Path(pliego.site.__file__).parent / "static"
IN = (
    "between_us_and_mexico", "good_faith_basis", "conduct_since_2020_07_01", "priority_sector",
    "traded_between_parties", "facility_in_mexico", "law_complies_with_annex_23_a",
)  # fmt: skip
WITHIN = "?" + "&".join(f"{name}=yes" for name in IN)
DOMESTIC = (
    WITHIN.replace("traded_between_parties=yes", "traded_between_parties=no&competes=no")
    + "&linked_to_canada=no&federal_branch=no"
)


def page(client: Client, query: str = "", language: str = "en") -> str:
    """The page for a query, its quotes and ampersands as in the sources."""
    answer = client.get(f"/{language}/coverage/{query}")
    assert answer.status_code == 200
    return unescape(answer.content.decode())


def heading(html: str) -> str:
    found = re.search(r'<h2 id="question">(.*?)</h2>', html)
    return found[1] if found else ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_question_is_the_first_of_the_derived_order(client: Client, language: str) -> None:
    first = assess(ANNEX, {}).next_fact
    assert heading(page(client, language=language)) == question_text(first, ANNEX, Language(language))


@pytest.mark.parametrize("said", ["yes", "no", "unknown"])
def test_pressing_a_button_again_and_again_reaches_an_answer(client: Client, said: str) -> None:
    html, asked = page(client), list[str]()
    while heading(html):
        asked.append(re.findall(r'<button name="(\w+)"', html)[0])
        before = re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]+)"', html)
        html = page(client, "?" + "&".join(f"{name}={value}" for name, value in [*before, (asked[-1], said)]))
    assert len(asked) == len(set(asked))
    assert set(asked) <= set(facts_of(ANNEX))
    assert "Test by test" in html


def test_each_page_says_how_many_questions_there_may_still_be(client: Client) -> None:
    assert "Question 1 of at most 10" in page(client)
    assert "Question 2 of at most 10" in page(client, "?between_us_and_mexico=yes")


def test_a_covered_workplace_gets_yes_with_the_way_to_the_united_states(client: Client) -> None:
    html = page(client, WITHIN)
    assert "Within the mechanism, if these answers are right." in html
    assert html.count('class="verdict">Met.') == 6
    assert "A petition to the United States (Annex 31-A)" in html


def test_r12_a_domestic_firm_gets_outside_with_the_reason_and_the_inspection(client: Client) -> None:
    html = page(client, DOMESTIC)
    assert "Outside the mechanism, if these answers are right." in html
    assert "31-A.15" in html.split("Not met:")[1].split("</ul>")[0]
    routes = html.split('id="routes"')[1]
    assert "https://siqal.stps.gob.mx" in routes
    assert "It is so: the facility is in Mexico." in routes
    assert "A petition to the United States (Annex 31-A)" not in routes


def test_r26_the_page_shows_the_objection_of_mexico_and_the_answer_of_the_panel(client: Client) -> None:
    covered = page(client, WITHIN).split('id="t-a-covered"')[1].split("</section>")[0]
    assert covered.index("call centers are not among the priority sectors") < covered.index(
        "by all three members"
    )
    assert "an objection to its jurisdiction" in covered
    assert '<time datetime="2025-08-21">' in covered
    assert "https://www.eleconomista.com.mx/" in covered


def test_a_view_on_two_tests_stands_in_full_once_and_is_linked_from_the_other(client: Client) -> None:
    html = page(client, WITHIN)
    assert html.count("call centers are not among the priority sectors") == 1
    sector = html.split('id="t-a-sector"')[1].split("</section>")[0]
    assert '<a href="#t-a-covered">Atento Servicios: what was said stands under another test</a>' in sector


@pytest.mark.parametrize(
    ("language", "term"),
    [("en", "priority sector"), ("es", "sector prioritario"), ("fr", "secteur prioritaire")],
)
def test_terms_of_law_lead_to_their_meaning(client: Client, language: str, term: str) -> None:
    covered = page(client, WITHIN, language).split('id="t-a-covered"')[1].split("</section>")[0]
    assert f'<a href="/{language}/glossary/#priority-sector">{term}</a>' in covered


def test_an_unsettled_test_says_what_would_settle_it(client: Client) -> None:
    html = page(client, "?" + "&".join(f"{name}=unknown" for name in facts_of(ANNEX)))
    assert "Not settled by what is known." in html
    assert "To settle it, one must know whether: the facility belongs to a priority sector" in html


def test_every_answer_can_be_changed_and_the_address_holds_all_of_them(client: Client) -> None:
    html = page(client, "?priority_sector=yes&in_territory=no")
    assert 'href="?procedure=usmca-31-a&in_territory=no#ask"' in html
    assert 'href="?procedure=usmca-31-a&priority_sector=yes#ask"' in html


def test_answers_that_contradict_one_another_are_said_to(client: Client) -> None:
    html = page(client, "?facility_in_mexico=yes&in_territory=no")
    assert "Two answers cannot both be right" in html
    assert "It is not so: the facility is in the territory of a Party." in html
    assert heading(html) == ""


@pytest.mark.parametrize(
    "query", ["?priority_sector=maybe", "?procedure=nothing", "?colour=yes", "?q=%00&page=x"]
)
def test_what_means_nothing_is_passed_over(client: Client, query: str) -> None:
    assert heading(page(client, query)) == heading(page(client))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_language_switch_keeps_every_answer(client: Client, language: str) -> None:
    html = page(client, DOMESTIC, language)
    for other in LANGUAGES:
        assert f'href="/{other}/coverage/{DOMESTIC}"' in html


def test_nothing_is_kept(client: Client) -> None:
    """No database is at hand here, so that a query would fail, too."""
    answer = client.get(f"/es/coverage/{WITHIN}")
    assert "no-store" in answer.headers["Cache-Control"]
    assert not answer.cookies
    assert answer.headers["Referrer-Policy"] == "no-referrer"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("query", ["", WITHIN, DOMESTIC, DOMESTIC.replace("canada=no", "canada=yes")])
def test_the_page_is_small_and_has_no_script_and_no_field_to_write_in(
    client: Client, language: str, query: str
) -> None:
    answer = client.get(f"/{language}/coverage/{query}").content
    main = answer.split(b"<main")[1].split(b"</main>")[0]
    styles = sum((STATIC / name).stat().st_size for name in ("pliego.css", "coverage.css"))
    assert len(answer) + styles < 50_000
    assert b"<script" not in answer
    assert b'type="text"' not in main
    assert b"<textarea" not in main


@pytest.mark.parametrize("language", LANGUAGES)
def test_r10_no_question_view_or_route_praises_blames_or_presses(language: str) -> None:
    spoken = Language(language)
    routes = [text for one in routes_of(ANNEX) for text in (one.name, one.serves, one.caution)]
    views = [view.point for view in PANEL_VIEWS] + [
        one.says for view in PANEL_VIEWS for one in view.positions
    ]
    texts = [text.into(spoken) for text in (*routes, *views)]
    texts += [
        text for key, text in WORDS[spoken].items() if key.startswith(("question.", "help.", "coverage."))
    ]
    assert not {text: found for text in texts if (found := pressing(text, language))}


@pytest.mark.parametrize("procedure", list(MECHANISMS))
def test_each_annex_can_be_asked_about(client: Client, procedure: str) -> None:
    assert heading(page(client, f"?procedure={procedure}"))
