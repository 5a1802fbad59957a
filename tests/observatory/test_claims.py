"""Figures that others published stand beside the same count over the cases published here."""

import csv

import pytest
from django.test import Client

from pliego.docket.shipped import shipped_tables
from pliego.observatory.claims import CLAIMS
from pliego.observatory.models import PublishedRecount


def requests_by(day: str, year: str = "") -> int:
    """Requests in the shipped table by a day, without any code of the product."""
    rows = csv.DictReader(shipped_tables().events.read_text(encoding="utf-8").splitlines())
    return len(
        {
            row["case_id"]
            for row in rows
            if row["event"] == "review_requested" and row["date"] <= day and row["date"].startswith(year)
        }
    )


@pytest.mark.parametrize(
    ("claim", "day", "year"),
    [
        ("requests-2024-04", "2024-04-16", ""),
        ("requests-2025-07", "2025-07-01", ""),
        ("requests-2025-11", "2025-11-26", ""),
        ("requests-2026-02", "2026-02-15", ""),
        ("year-2021", "2025-07-01", "2021"),
        ("year-2023", "2025-07-01", "2023"),
    ],
)
def test_a_recount_is_the_count_of_the_table(published: None, claim: str, day: str, year: str) -> None:
    assert PublishedRecount.objects.get(claim=claim).counted == requests_by(day, year)


def test_workers_and_back_pay_are_summed_over_cases_that_had_ended(published: None) -> None:
    rows = csv.DictReader(shipped_tables().cases.read_text(encoding="utf-8").splitlines())
    most = sum(int(row["back_pay_usd"] or 0) for row in rows)
    counted = PublishedRecount.objects.get(claim="back-pay-2025-08").counted
    assert 0 < counted <= most


def test_every_claim_is_shown_with_its_source_day_and_recount(published: None, client: Client) -> None:
    answer = client.get("/en/method/")
    page = answer.content.decode()
    assert len(answer.context["claims"]) == len(CLAIMS)
    for claim in CLAIMS:
        assert claim.address.replace("&", "&amp;") in page
        assert f'datetime="{claim.as_of}"' in page
        assert str(claim.counted) in page
