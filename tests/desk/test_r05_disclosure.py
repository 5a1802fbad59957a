"""R5: who saw a sealed document, and when, is on record; nothing of it is in anything that the public gets."""

import base64
from collections.abc import Iterator
from typing import Final
from urllib.parse import quote

import pytest
from django.test import Client
from django.urls import URLResolver, get_resolver
from time_machine import Traveller

from pliego.desk import actions
from pliego.desk.custody import lines_of
from pliego.desk.models import DeedEntry
from pliego.desk.short_code import short_code
from pliego.docket.actions import publish_sealed
from pliego.evidence.kinds import ErasureReason, HoldReason
from pliego.evidence.models import Exhibit
from pliego.observatory.from_docket import publish
from pliego.observatory.models import PublishedDocument
from pliego.site.zones import PRIVATE, REPORTER
from tests.docket.conftest import TwoTables, tables
from tests.support.pages import FULL, LANGUAGES, WIDER
from tests.support.published import TABLES, TODAY, rows

from .conftest import Desk, with_key
from .samples import docx

__all__ = ["tables"]

CANARY: Final = "canario-velador-7341"
OF_RECORD: Final = tuple(path for path in WIDER if path.startswith(("figures/", "statistics/", "data/")))
"""Wider pages that are made of the record; those of the agreement are made of tables of their own."""

LOG: Final = (
    "key",
    "checkpoint",
    "checkpoints.json",
    "erasures.json",
    "consistency?from=1",
    "pliego_verify.py",
)


def written(secret: str) -> list[bytes]:
    """The ways in which a text may stand somewhere."""
    plain = secret.encode()
    return [
        plain,
        secret.encode("utf-16-le"),
        plain.hex().encode(),
        quote(secret).encode(),
        *(base64.b64encode(b"x" * shift + plain)[4:-4] for shift in range(3)),
    ]


@pytest.fixture
def secrets_of(desk: Desk, tables: TwoTables) -> list[str]:
    """A public record beside which a sealed exhibit was handed in, opened, cleaned, held and taken out, and another
    erased; with everything that only its office may know."""
    tables.load()
    exhibit = desk.hand_in(docx(CANARY, f"{CANARY}-author"), f"{CANARY}.docx", f"nota {CANARY}")
    copy = actions.clean_exhibit(exhibit, desk.ana)
    b"".join(actions.open_exhibit(exhibit, desk.beto).pieces)
    actions.place_hold(exhibit, desk.ana, HoldReason.COURT)
    actions.export_exhibit(exhibit, desk.ana)
    erased = desk.hand_in(CANARY.encode(), f"{CANARY}.txt")
    actions.erase_exhibit(erased, desk.ana, ErasureReason.LAW)
    publish_sealed()
    publish(TODAY)
    ids = [part for one in (exhibit, copy, erased) for part in (str(one.pk), one.pk.hex, short_code(one.pk))]
    entries = [str(entry) for entry in DeedEntry.objects.values_list("entry", flat=True)]
    return [CANARY, "inspectores", *ids, *entries]


def public_addresses(slugs: set[str]) -> Iterator[str]:
    for language in LANGUAGES:
        yield from (f"/{language}/{path}" for path in (*FULL, *OF_RECORD) if "exhibit" not in path)
        yield from (f"/{language}/{name}" for name in ("timeline.ics", "cases.atom", "cases.ics", "data.bib"))
        for slug in slugs:
            yield f"/{language}/cases/{slug}/"
            yield from (f"/{language}/cases/{slug}.{form}" for form in ("json", "csv", "ics"))
    yield from (f"/log/{name}" for name in LOG)
    yield from (
        f"/api/v1/{name}" for name in ("cases", "events", "facets", "figures", "record", "openapi.json")
    )
    yield from (f"/api/v1/cases/{slug}{part}" for slug in slugs for part in ("", "/events", "/standing"))
    leaves = DeedEntry.objects.values_list("leaf", flat=True)
    yield from (f"/log/inclusion?leaf={bytes(leaf).hex()}" for leaf in leaves)


def test_r5_nothing_of_a_sealed_exhibit_is_in_what_the_public_gets(
    secrets_of: list[str], client: Client
) -> None:
    forms = [form for secret in secrets_of for form in written(secret)]
    slugs = {"planta-norte-2023", "planta-norte-2025", "mina-sur-2024"}
    read = 0
    for address in public_addresses(slugs):
        answer = client.get(address)
        body = b"".join(answer.streaming_content) if answer.streaming else answer.content  # type: ignore[attr-defined]
        read += answer.status_code == 200
        assert [form for form in forms if form.lower() in body.lower()] == [], address
    assert read > 100


def test_r5_nothing_of_a_sealed_exhibit_is_in_the_tables_that_the_public_reads(secrets_of: list[str]) -> None:
    assert PublishedDocument.objects.exists()
    for table in TABLES:
        for row in rows(table):
            held = " ".join(
                bytes(value).hex() if isinstance(value, (bytes, memoryview)) else str(value)
                for value in vars(row).values()
            ).lower()
            for secret in secrets_of:
                assert secret.lower() not in held, table
                assert secret.encode().hex() not in held, table


def test_r5_every_address_but_those_of_officials_and_reporters_is_read_here() -> None:
    tops = {str(part.pattern) for part in get_resolver().url_patterns if isinstance(part, URLResolver)}
    below = {
        str(part.pattern)
        for top in get_resolver().url_patterns
        if isinstance(top, URLResolver) and str(top.pattern).rstrip("/") in LANGUAGES
        for part in top.url_patterns
    }

    assert tops - {"log/", "account/", "api/", "data/"} <= {f"{language}/" for language in LANGUAGES}
    assert {"", "exhibits/"} <= below <= {"", "account/key/", *(f"{one}/" for one in (*PRIVATE, *REPORTER))}


def test_r5_every_opening_and_export_is_in_custody_with_who_and_when(desk: Desk, clock: Traveller) -> None:
    exhibit = desk.hand_in(docx(), "acta.docx")
    clock.move_to("2026-11-23T08:30:00Z")
    with_key(desk.beto).post(f"/es/exhibits/{exhibit.pk}/open/")
    clock.move_to("2026-11-24T09:45:00Z")
    with_key(desk.ana).post(f"/es/exhibits/{exhibit.pk}/export/")

    assert [(line.who, f"{line.at:%Y-%m-%d %H:%M}") for line in lines_of(exhibit, desk.ana)] == [
        ("Ana", "2026-11-22 12:00"),
        ("Beto", "2026-11-23 08:30"),
        ("Ana", "2026-11-24 09:45"),
    ]
    page = with_key(desk.ana).get(f"/es/exhibits/{exhibit.pk}/").text
    for moment in ("2026-11-23", "2026-11-24"):
        assert f'<time datetime="{moment}"' in page


def test_r5_what_was_not_opened_is_not_said_to_be(desk: Desk) -> None:
    exhibit: Exhibit = desk.hand_in(docx(), "acta.docx")
    client = with_key(desk.beto)
    client.get("/es/exhibits/")
    client.get(f"/es/exhibits/{exhibit.pk}/")

    assert [line.who for line in lines_of(exhibit, desk.ana)] == ["Ana"]
