"""Figures that others published stand beside the same count over the cases published here."""

import csv
from dataclasses import dataclass
from importlib.resources import files

import pytest
from django.test import Client
from django.utils.html import escape

from pliego.docket.shipped import shipped_tables
from pliego.observatory.claims import CLAIMS, CasesWithStep, Count, RequestsWith, SumOf
from pliego.observatory.models import PublishedRecount


def requests_by(day: str, year: str = "") -> int:
    """Requests in the shipped table by a day, without any code of the product."""
    rows = csv.DictReader(shipped_tables().events.read_text(encoding="utf-8").splitlines())
    return len(
        {
            row["case_id"]
            for row in rows
            if row["event"] == "review_requested"
            and row["date"] + "-12-31"[len(row["date"]) - 4 :] <= day
            and row["date"].startswith(year)
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


def test_the_page_has_every_claim_of_the_data_package_measured_as_it_says() -> None:
    tables = files("pliego.docket") / "data" / "aggregate_claims.csv"
    rows = list(csv.DictReader(tables.read_text(encoding="utf-8").splitlines()))
    assert [(c.id, c.as_of, c.address, measure(c.count)) for c in CLAIMS] == [
        (row["claim_id"], row["as_of"], row["source_url"], row["measure"]) for row in rows
    ]


def measure(count: Count | None) -> str:
    """A way to count, in the words of the data package."""
    match count:
        case CasesWithStep(words, year):
            return f"cases_with({'|'.join(words)}{f', year={year}' if year else ''})"
        case RequestsWith(field, value):
            return f"cases_where({field}={value})"
        case SumOf(field):
            return f"sum({field})"
    return ""


def test_what_the_tables_cannot_count_is_said(published: None, client: Client) -> None:
    page = client.get("/en/method/").content.decode()
    assert page.count("not countable here") == sum(claim.count is None for claim in CLAIMS) == 2


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
        assert claim.address.replace("&", "&amp;") in page or not claim.address
        assert f'datetime="{claim.as_of}"' in page
        assert escape(str(claim.counted)) in page


@dataclass(frozen=True)
class Told:
    """A case as a recount reads it."""

    steps: tuple[tuple[str, str], ...]
    benefited: tuple[str, ...] = ()

    def values(self, field: str) -> tuple[str, ...]:
        """The numbers, if it is those that are asked for."""
        return self.benefited if field == "workers_benefited" else ()


@pytest.mark.parametrize(
    ("iso", "as_of", "counted"),
    [
        ("2025", "2025-07-01", 0),
        ("2025-07", "2025-07-01", 0),
        ("2025-07", "2025-07", 1),
        ("2025-07-31", "2025-07", 1),
        ("2025", "2025-12-31", 1),
        ("2025-07-01", "2025-07-01", 1),
    ],
)
def test_a_date_known_roughly_counts_once_all_its_days_are_over(iso: str, as_of: str, counted: int) -> None:
    assert CasesWithStep(("review_requested",))([Told((("review_requested", iso),))], as_of) == counted


def test_what_is_no_whole_number_adds_nothing() -> None:
    ended = (("resolved", "2024-01-01"),)
    cases = [Told(ended, (text,)) for text in ("10", "1.5", "²", "-3", "about 7")]
    assert SumOf("workers_benefited")(cases, "2025") == 10
