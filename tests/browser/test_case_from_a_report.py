"""One report travels, in a browser for each of three people: Rosa files it, Ana makes a case of it and records four
acts, Louis reads the public docket; the receipt holds in the log."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.conf import LazySettings
from playwright.sync_api import Browser, Page

from pliego.docket.actions import current_checkpoint, publish_sealed
from pliego.docket.log_key import log_signer
from pliego.docket.models import Case
from pliego.observatory.from_docket import publish
from pliego.people.kinds import OfficeKind
from pliego.people.models import Office
from pliego.reports.kinds import StepKind
from pliego.reports.models import Report
from pliego.reports.queries import for_office
from tests.browser.test_report import back, filed, press, read, rosa, told
from tests.site.commands.conftest import Pliego, pliego
from tests.support.accounts import CHEAPEST_HASHER, PASSWORD
from tests.support.keys import passphrase
from tests.support.reports import Receiving, exhibits, receiving

__all__ = ["exhibits", "pliego", "receiving", "rosa"]

ACCOUNT = "Despidieron a tres por afiliarse al sindicato nuevo."
ACTS = ("find", "request", "suspend_liquidation", "reply")
DAYS = ("2026-11-10", "2026-11-12", "2026-11-12", "2026-11-20")


@pytest.fixture
def at_commit(django_capture_on_commit_callbacks: Any) -> Any:
    """Lets what waits for the end of a transaction happen, which the test's own never reaches."""
    return django_capture_on_commit_callbacks


@pytest.fixture
def others(browser: Browser) -> Iterator[list[Page]]:
    """Tabs of two more people, each in a browser of their own."""
    contexts = [browser.new_context(viewport={"width": 1280, "height": 900}) for _ in range(2)]
    yield [context.new_page() for context in contexts]
    for context in contexts:
        context.close()


def test_from_a_report_to_the_public_docket(
    receiving: Receiving,
    live_site: str,
    rosa: Page,
    others: list[Page],
    pliego: Pliego,
    at_commit: Any,
    settings: LazySettings,
    tmp_path: Path,
) -> None:
    ana, louis = others
    settings.PASSWORD_HASHERS = [CHEAPEST_HASHER]
    Office.objects.filter(pk=receiving.office.pk).update(kind=OfficeKind.COMPLAINANT)
    publish()
    told(rosa, live_site, "Niegan derechos sindicales", ACCOUNT)
    press(rosa, "Guardar y seguir")
    words = filed(rosa)
    report = Report.objects.get()

    signed_in(ana, live_site, receiving)
    read_and_confirmed(ana, report)
    with at_commit(execute=True):
        slug = case_opened(ana)
        for act, day in zip(ACTS, DAYS, strict=True):
            recorded(ana, f"{live_site}/es/desk-cases/{slug}/acts/{act}/", day)
    assert [step.kind for step in for_office(report, receiving.ana).steps] == [
        StepKind.CONFIRMED,
        StepKind.CASE_OPENED,
    ]

    louis.goto(f"{live_site}/es/cases/{slug}/")
    docket = read(louis)
    for day in ("10 de noviembre de 2026", "12 de noviembre de 2026", "20 de noviembre de 2026"):
        assert day in docket
    assert ACCOUNT not in docket
    assert louis.context.cookies() == []

    back(rosa, live_site, words)
    assert "La oficina abrió un caso" in read(rosa)
    publish_sealed()
    current_checkpoint(log_signer())
    proof = tmp_path / "recibo.txt"
    with rosa.expect_download() as waiting:
        rosa.get_by_role("button", name="Guardar la prueba").click()
    waiting.value.save_as(proof)
    outcome = pliego("verify", str(proof))
    assert (outcome.code, outcome.err) == (0, ""), outcome


def signed_in(ana: Page, site: str, receiving: Receiving) -> None:
    """Ana asks for the inbox, signs in and opens her key on the way."""
    person = receiving.person
    person.set_password(PASSWORD)
    person.save()
    ana.goto(f"{site}/es/inbox/")
    ana.get_by_label("Nombre de usuario").fill("ana")
    ana.get_by_label("Contraseña").fill(PASSWORD)
    ana.locator("main form.ask button").first.click()
    ana.get_by_label("Frase secreta de su llave").fill(passphrase("ana"))
    press(ana, "Abrir su llave")
    ana.wait_for_url("**/es/inbox/")


def read_and_confirmed(ana: Page, report: Report) -> None:
    """She reads what Rosa told, and says so."""
    ana.get_by_role("main").get_by_role("link").filter(has_text="La Costurera").first.click()
    ana.wait_for_url(f"**/es/inbox/{report.number}/")
    assert ACCOUNT in read(ana)
    press(ana, "Acusar recibo")
    ana.locator("main textarea").first.fill("Su reporte llegó y alguien lo lee.")
    press(ana, "Acusar recibo")


def case_opened(ana: Page) -> str:
    """A case is opened from the report; its slug."""
    press(ana, "Abrir un caso a partir de él")
    ana.locator("[name=date_text]").fill("2026-11-05")
    ana.locator("[name=name]").fill("Costurera de Puebla")
    ana.locator("[name=state]").fill("Puebla")
    ana.locator("[name=reference]").fill("expediente 12")
    ana.locator("[name=visibility][value=public]").check()
    press(ana, "Abrir el caso")
    assert "Costurera de Puebla" in ana.get_by_role("alert").inner_text()
    press(ana, "Abrir y publicar el caso")
    return Case.objects.get().slug


def recorded(ana: Page, address: str, day: str) -> None:
    """An act that everyone may see."""
    ana.goto(address)
    ana.locator("[name=date_text]").fill(day)
    ana.locator("[name=reference]").fill("expediente 12")
    ana.locator("[name=visibility][value=public]").check()
    press(ana, "Registrar")
    press(ana, "Registrar y publicar")
    assert "/acts/" not in ana.url, read(ana)
