"""The page of a case between Canada and Mexico says plainly what is computed and what is not."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from django.test import Client

from pliego.docket import standings
from pliego.docket.actions import import_tables
from pliego.docket.from_tables import PROCEDURES as CALLED
from pliego.docket.kinds import Annex
from pliego.docket.models import CaseProcedure
from pliego.law.norms import Procedure
from pliego.law.procedures import PROCEDURES as LAW
from pliego.observatory import scope
from pliego.observatory.from_docket import publish
from pliego.observatory.models import PublishedPace
from tests.observatory.test_case_page import page, words
from tests.support.published import TODAY

SLUG = "tubos-silao-2023"
EVENTS = f"""\
case_id,date,event,source_url
{SLUG},2023-03-10,petition_filed,https://example.org/a
{SLUG},2023-04-12,review_requested,https://example.org/b
{SLUG},2023-04-20,review_accepted,https://example.org/c
"""
CASES = f"""\
case_id,annex,facility_short,state,source_urls,provenance
{SLUG},31-B,Tubos Silao,Guanajuato,https://example.org/a,annex=1/V|facility_short=1/V|state=1/V
"""


def load(folder: Path) -> None:
    """Import a case under Annex 31-B."""
    events, cases = folder / "events.csv", folder / "cases.csv"
    events.write_text(EVENTS, encoding="utf-8")
    cases.write_text(CASES, encoding="utf-8")
    assert import_tables(events, cases, known_by=date(2023, 6, 30)).problems == ()


def known(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    """Let the law room know these procedures alone: each is that of Annex 31-A by another name."""
    mechanism = LAW["usmca-31-a"]
    procedures: Mapping[str, Procedure] = dict.fromkeys(names, mechanism)
    monkeypatch.setattr(standings, "PROCEDURES", procedures)
    monkeypatch.setattr(scope, "PROCEDURES", procedures)


def test_a_case_without_any_known_procedure_says_so_and_draws_nothing(
    db: None, client: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known(monkeypatch)
    load(tmp_path)
    publish(TODAY)
    html = page(client, SLUG)
    assert (
        "Not computed here: the mechanism between Canada and Mexico (Annex 31-B) and the review of claims in Canada. "
        "It is not yet written as rules, so no time limit of it is drawn, and none is said to be kept or missed."
    ) in words(html)
    assert "Canada asked Mexico to review it on 12 April 2023." in words(html)
    assert "No time limit began to run" not in html
    assert "No day ahead can be computed" not in html
    assert 'id="timeline"' not in html
    assert "Mexico agreed to review" in html


def test_a_case_of_which_one_procedure_is_known_says_which(
    db: None, client: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known(monkeypatch, "usmca-31-b")
    load(tmp_path)
    publish(TODAY)
    said = words(page(client, SLUG))
    assert "Computed here: Rapid Response Labor Mechanism" in said
    assert "Not computed here: the review of claims in Canada." in said


def test_a_case_of_which_all_is_known_says_nothing_of_it(
    db: None, client: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known(monkeypatch, *CALLED[Annex.CANADA_MEXICO])
    load(tmp_path)
    publish(TODAY)
    said = page(client, SLUG)
    assert "Not computed here" not in said
    assert 'id="timeline"' in said


@pytest.mark.parametrize("language", ["es", "fr"])
def test_it_says_so_in_every_language(
    db: None, client: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    known(monkeypatch)
    load(tmp_path)
    publish(TODAY)
    said = words(page(client, SLUG, language))
    assert {"es": "Aquí no se calcula", "fr": "Non calculé ici"}[language] in said
    assert "Canad" in said


def test_it_does_not_count_among_the_days_of_the_other_annex(db: None, tmp_path: Path) -> None:
    load(tmp_path)
    publish(TODAY)
    assert not PublishedPace.objects.filter(interval="request_to_answer").exists()
    assert PublishedPace.objects.get(interval="petition_to_request").low == 33


def test_a_case_of_an_earlier_version_is_given_what_it_lacks(db: None, tmp_path: Path) -> None:
    load(tmp_path)
    CaseProcedure.objects.filter(procedure="canada-review").delete()
    load(tmp_path)
    assert set(CaseProcedure.objects.values_list("procedure", flat=True)) == {"usmca-31-b", "canada-review"}
