"""One case published at once gives the published record that publishing everything would give."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client

from pliego.docket.actions import NewCase, append_event, open_case
from pliego.docket.entries import value_entry, withdrawal_entry
from pliego.docket.kinds import Annex, Visibility
from pliego.docket.models import Case
from pliego.docket.rows import StatedValue
from pliego.facilities.models import Facility
from pliego.law.record import Completeness, Confidence
from pliego.observatory import publish_one, publishing
from pliego.observatory.figures.tables import from_text
from pliego.observatory.from_docket import is_current, publish
from pliego.observatory.models import PublishedCase, PublishedDocument, PublishedFigure, PublishedLeaf
from pliego.observatory.public_case import PublicCase
from pliego.observatory.publish_one import publish_case
from pliego.observatory.publishing import Aggregates
from tests.observatory.conftest import MakeEntry
from tests.observatory.test_publish import everything
from tests.support.published import TODAY

ADDRESS = "/es/cases/planta-ejemplo-2024/"


@pytest.fixture
def other(case: Case, entry: MakeEntry) -> Case:
    """Another case, related to the first; both are published."""
    procedures = ("usmca-31-a", "us-petition")
    made = open_case(
        NewCase(
            "planta-ejemplo-2025",
            Annex.UNITED_STATES_MEXICO,
            Completeness.RECONSTRUCTED,
            procedures,
            related=(case,),
        )
    )
    append_event(case, entry())
    append_event(made, entry(date_text="2025-04-16"))
    publish(TODAY)
    return made


def without_older_checkpoints(changed: str) -> dict[str, list[tuple[Any, ...]]]:
    """The published record, but for the files of other cases, which a full publication seals anew."""
    PublishedDocument.objects.exclude(case__slug=changed).delete()
    return everything()


def test_a_case_that_changed_is_published_as_if_everything_had_been(
    case: Case, other: Case, entry: MakeEntry
) -> None:
    append_event(case, entry(word="review_accepted", date_text="2024-04-20"))
    append_event(case, value_entry("sector", StatedValue("glass", "", Confidence.V)))
    publish_case(case.slug, TODAY)
    alone = without_older_checkpoints(case.slug)
    publish(TODAY)
    assert alone == without_older_checkpoints(case.slug)
    assert is_current(TODAY)


def test_the_page_shows_the_new_act_and_its_leaf(
    case: Case, other: Case, entry: MakeEntry, client: Client
) -> None:
    event = append_event(case, entry(word="review_accepted", date_text="2024-04-20"))
    publish_case(case.slug, TODAY)
    assert "20 de abril de 2024" in client.get(ADDRESS).content.decode()
    assert PublishedLeaf.objects.get(case__slug=case.slug, number=event.sequence).hash == event.leaf_hash


def test_a_new_case_is_named_by_the_one_it_is_related_to(
    case: Case, other: Case, entry: MakeEntry, client: Client
) -> None:
    procedures = ("usmca-31-a",)
    new = NewCase(
        "planta-nueva-2026",
        Annex.UNITED_STATES_MEXICO,
        Completeness.COMPLETE,
        procedures,
        related=(case,),
    )
    append_event(open_case(new), entry(date_text="2026-11-02"))
    publish_case(new.slug, TODAY)
    assert "planta-nueva-2026" in client.get(ADDRESS).content.decode()
    assert client.get("/es/cases/").content.decode().count("planta-nueva-2026") >= 1


def test_a_case_whose_last_public_event_is_gone_is_taken_out(case: Case, other: Case, client: Client) -> None:
    public = case.events.get()
    append_event(case, withdrawal_entry("", Confidence.V, Visibility.PUBLIC), supersedes=public)
    publish_case(case.slug, TODAY)
    assert client.get(ADDRESS).status_code == 404
    assert list(PublishedCase.objects.values_list("slug", flat=True)) == [other.slug]


def test_a_panels_finding_reaches_the_cases_in_which_it_counts_at_once(
    case: Case, other: Case, entry: MakeEntry
) -> None:
    workplace = Facility.objects.create(slug="planta-ejemplo", country="MX")
    for one, day in ((case, "2024-05-02"), (other, "2025-09-02")):
        one.related.clear()
        one.facilities.add(workplace)
        append_event(one, entry(word="panel_requested", date_text=day))
    append_event(other, entry(word="panel_determined", kind="denial", date_text="2025-12-02"))
    procedures = ("usmca-31-a",)
    elsewhere = open_case(
        NewCase("mina-ajena-2024", Annex.UNITED_STATES_MEXICO, Completeness.RECONSTRUCTED, procedures)
    )
    append_event(elsewhere, entry())
    publish(TODAY)
    before = {one.slug: one.pk for one in PublishedCase.objects.all()}
    append_event(case, entry(word="panel_determined", kind="denial", date_text="2024-09-02"))
    publish_case(case.slug, TODAY)
    after = {one.slug: one.pk for one in PublishedCase.objects.all()}
    assert {slug for slug in after if after[slug] != before[slug]} == {case.slug, other.slug}
    alone = without_older_checkpoints(other.slug)
    publish(TODAY)
    assert alone == without_older_checkpoints(other.slug)


def test_while_an_act_is_hidden_silence_accuses_nobody(db: None, entry: MakeEntry, client: Client) -> None:
    procedures = ("usmca-31-a", "us-petition")
    slug = "planta-propia-2026"
    made = open_case(NewCase(slug, Annex.UNITED_STATES_MEXICO, Completeness.COMPLETE, procedures))
    append_event(made, entry(date_text="2026-10-01", known_by=None))
    publish(TODAY)
    assert "vencido" in client.get(f"/es/cases/{slug}/").content.decode()
    append_event(
        made,
        entry(word="review_accepted", date_text="2026-10-05", visibility=Visibility.PARTIES, known_by=None),
    )
    publish_case(slug, TODAY)
    assert "vencido" not in client.get(f"/es/cases/{slug}/").content.decode()


def test_days_of_the_other_cases_stay_those_of_the_edition_on_a_later_day(case: Case, other: Case) -> None:
    def days() -> str:
        return PublishedFigure.objects.get(figure="days").text

    before = days()
    publish_case(case.slug, TODAY + timedelta(days=10))
    assert days() == before


def test_an_event_of_another_case_that_comes_meanwhile_is_counted(
    case: Case, other: Case, entry: MakeEntry, monkeypatch: pytest.MonkeyPatch
) -> None:
    aggregate = publishing.aggregate

    def while_counting(cases: Sequence[PublicCase]) -> Aggregates:
        counted = aggregate(cases)
        if not other.events.filter(word="panel_requested").exists():
            append_event(other, entry(word="panel_requested", date_text="2025-09-02"))
        return counted

    monkeypatch.setattr(publish_one, "aggregate", while_counting)
    publish_case(case.slug, TODAY)
    table = from_text(PublishedFigure.objects.get(figure="panels").text)[0]
    assert table.rows[0].values == (1, 0, 1)


def test_nothing_is_counted_while_others_wait(
    case: Case, other: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    aggregate, lock = publishing.aggregate, publishing.lock_edition

    def counting(cases: Sequence[PublicCase]) -> Aggregates:
        done.append("counted")
        return aggregate(cases)

    def locking() -> None:
        done.append("locked")
        lock()

    monkeypatch.setattr(publish_one, "aggregate", counting)
    monkeypatch.setattr(publish_one, "lock_edition", locking)
    publish_case(case.slug, TODAY)
    assert done == ["counted", "locked"]
