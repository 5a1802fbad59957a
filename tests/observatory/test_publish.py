"""Publishing rebuilds the whole published record from the public events, and nothing else of them."""

import json
from datetime import date
from html import unescape
from typing import Any

import pytest
from django.test import Client
from django.utils.translation import override

from pliego.docket.actions import NewCase, append_event, open_case
from pliego.docket.entries import value_entry, withdrawal_entry
from pliego.docket.kinds import Annex, Visibility
from pliego.docket.models import Case, Event
from pliego.docket.rows import StatedValue
from pliego.law.acts import EVENT_WORDS
from pliego.law.record import Completeness, Confidence
from pliego.observatory.from_docket import publish
from pliego.observatory.labels import EVENT
from pliego.observatory.models import (
    Edition,
    PublishedCase,
    PublishedDocument,
    PublishedSheet,
    unpack,
)
from tests.observatory.conftest import MakeEntry
from tests.support.corrections import supersede
from tests.support.published import TABLES, TODAY, rows

PLANTED = "geheimnis-7f3a"


def everything() -> dict[str, list[tuple[Any, ...]]]:
    """The published record without the keys that each publication gives anew, packed texts unpacked."""
    names = {case.pk: case.slug for case in PublishedCase.objects.all()}
    return {table.__name__: sorted(_plain(row, names) for row in rows(table)) for table in TABLES}


def _plain(row: Any, names: dict[int, str]) -> tuple[Any, ...]:
    fields = {
        field.attname: getattr(row, field.attname)
        for field in row._meta.concrete_fields
        if field.name != "id"
    }
    if "packed" in fields:
        fields["packed"] = unpack(fields["packed"])
    if "case_id" in fields:
        fields["case_id"] = names[fields["case_id"]]
    return tuple(str(fields[name]) for name in sorted(fields))


def test_every_case_of_the_docket_is_published_in_every_language(docket: None) -> None:
    assert PublishedCase.objects.count() == Case.objects.count() == 41
    for language in ("es", "en", "fr"):
        assert PublishedSheet.objects.filter(language=language).count() == 41
        assert PublishedDocument.objects.filter(language=language).count() == 3 * 41


def test_a_case_whose_last_step_is_any_event_word_is_published_in_words(
    db: None, entry: MakeEntry, client: Client
) -> None:
    slugs = {word: f"planta-{number}-2024" for number, word in enumerate(EVENT_WORDS)}
    for word, slug in slugs.items():
        append_event(open_case(_opened(slug)), entry(word=word))
    publish(TODAY)
    for language in ("es", "en", "fr"):
        for word, slug in slugs.items():
            with override(language):
                label = str(EVENT[word])
            for address in (f"/{language}/cases/{slug}/", f"/{language}/cases/?step={word}"):
                assert label in unescape(client.get(address).content.decode()), (word, address)


def _opened(slug: str) -> NewCase:
    procedures = ("usmca-31-a", "us-petition")
    return NewCase(slug, Annex.UNITED_STATES_MEXICO, Completeness.RECONSTRUCTED, procedures)


def test_publishing_twice_is_the_same_as_once(docket: None) -> None:
    before = everything()
    report = publish(TODAY)
    assert everything() == before
    assert (report.cases, report.computed_for) == (41, TODAY)


def test_the_edition_names_its_day_and_pages_print_it(case: Case, entry: MakeEntry, client: Client) -> None:
    append_event(case, entry())
    publish(date(2024, 5, 20))
    assert {edition.day for edition in Edition.objects.all()} == {"2024-05-20"}
    for address in ("/en/", f"/en/cases/{case.slug}/"):
        assert '<time datetime="2024-05-20">20 May 2024</time>' in client.get(address).content.decode()


def test_the_edition_names_the_day_by_which_everything_in_it_was_public(
    case: Case, entry: MakeEntry, client: Client
) -> None:
    append_event(case, entry(known_by=date(2024, 5, 1)))
    append_event(case, entry(word="review_accepted", date_text="2024-04-20", known_by=date(2024, 5, 3)))
    publish(date(2024, 6, 20))
    assert {edition.known_by for edition in Edition.objects.all()} == {"2024-05-03"}
    assert "3 May 2024" in client.get("/en/").content.decode().split("</main>")[1]


def test_the_same_case_stands_differently_on_another_day(
    case: Case, entry: MakeEntry, client: Client
) -> None:
    append_event(case, entry())
    publish(date(2024, 4, 20))
    early = client.get(f"/en/cases/{case.slug}/").content.decode()
    assert "by 26 April 2024" in early
    assert "m-pending" in early
    publish(date(2024, 8, 1))
    late = client.get(f"/en/cases/{case.slug}/").content.decode()
    assert "m-pending" not in late
    assert "m-unrecorded" in late


def test_progress_is_told_until_all_cases_are_done(docket: None) -> None:
    told: list[tuple[int, int]] = []
    publish(TODAY, progress=lambda done, of: told.append((done, of)))
    assert told[-1] == (41, 41)
    assert [done for done, _ in told] == sorted(done for done, _ in told)


def test_a_case_without_a_public_event_is_not_published(case: Case, entry: MakeEntry) -> None:
    append_event(case, entry(visibility=Visibility.OFFICE))
    assert publish(TODAY).cases == 0


def test_a_case_that_is_public_no_more_is_taken_out(case: Case, entry: MakeEntry, client: Client) -> None:
    event = append_event(case, entry())
    publish(TODAY)
    assert client.get(f"/en/cases/{case.slug}/").status_code == 200
    supersede(event, withdrawal_entry("", Confidence.V, Visibility.PUBLIC))
    publish(TODAY)
    assert client.get(f"/en/cases/{case.slug}/").status_code == 404


@pytest.mark.parametrize("visibility", [Visibility.PARTIES, Visibility.OFFICE, Visibility.SEALED])
def test_nothing_that_is_not_public_reaches_a_table_a_page_or_a_download(
    case: Case, entry: MakeEntry, client: Client, visibility: Visibility
) -> None:
    append_event(case, entry())
    hidden = append_event(
        case,
        entry(
            word="review_accepted",
            date_text="2024-04-19",
            kind=f"{PLANTED}-kind",
            proceeding=f"{PLANTED}-proceeding",
            payload={"detail": f"{PLANTED} detail", "done_by": "2031-03-17", "other": f"{PLANTED} other"},
            source_key=f"{PLANTED}/key",
            source_url=f"https://{PLANTED}.example.org/",
            visibility=visibility,
        ),
    )
    publish(TODAY)
    forbidden = (PLANTED, "2024-04-19", "19 April 2024", "2031-03-17")
    for name, kept in everything().items():
        for row in kept:
            assert not any(word in column for column in row for word in forbidden), name
    assert f"e{hidden.sequence}" not in PublishedSheet.objects.get(language="en").body
    assert client.get("/en/cases/", {"q": PLANTED}).context["listing"].total == 0
    for address in _addresses(case.slug):
        answer = client.get(address).content.decode()
        assert not any(word in answer for word in forbidden), address


def _addresses(slug: str) -> list[str]:
    pages = ["", "cases/", "questions/", "questions/q1/", "method/", f"cases/{slug}/"]
    downloads = [f"cases/{slug}.{form}" for form in ("json", "csv", "ics")]
    return [f"/{language}/{page}" for language in ("es", "en", "fr") for page in pages + downloads]


def test_no_salt_key_or_internal_number_stands_anywhere_but_in_what_proves_the_event(
    case: Case, entry: MakeEntry
) -> None:
    """A reader can compute a leaf only from all that it commits to; that is in the `record` of the JSON file alone."""
    event = append_event(case, entry(payload={"detail": "Seen"}, source_key="secret-table/row-17"))
    append_event(
        case, value_entry("product", StatedValue("Tin", "https://example.org", Confidence.V), "secret-key/1")
    )
    publish(TODAY)
    forbidden = ("secret-table", "secret-key", bytes(event.salt).hex(), bytes(event.leaf_hash).hex())
    for document in PublishedDocument.objects.filter(form="json"):
        rest = json.loads(document.text)
        record = json.dumps(rest.pop("record"))
        assert all(word in record for word in forbidden[:-1])
        assert not any(word in json.dumps(rest) for word in forbidden)
    PublishedDocument.objects.filter(form="json").delete()
    for name, kept in everything().items():
        for row in kept:
            assert not any(word in column for column in row for word in forbidden), name


def test_a_superseded_event_gives_way_to_the_later_one(case: Case, entry: MakeEntry, client: Client) -> None:
    first = append_event(case, entry(date_text="2024-04-11"))
    later = supersede(first, entry(date_text="2024-04-16"))
    publish(TODAY)
    page = client.get(f"/en/cases/{case.slug}/").content.decode()
    assert f'id="e{later.sequence}"' in page
    assert f'id="e{first.sequence}"' not in page
    assert "2024-04-11" not in page


def test_publishing_writes_nothing_to_the_docket(docket: None) -> None:
    before = list(Event.objects.order_by("pk").values_list("pk", "leaf_hash"))
    publish(TODAY)
    assert list(Event.objects.order_by("pk").values_list("pk", "leaf_hash")) == before
