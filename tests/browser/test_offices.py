"""Keys and offices as two people use them in real browsers, in Spanish and by the words on the pages."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from uuid import uuid4

import pikepdf
import pytest
from django.conf import LazySettings
from playwright.sync_api import Browser, Page

from pliego.people import queries
from pliego.people.actions import NewOffice, establish_office, wrap_content
from pliego.people.errors import NotYoursError
from pliego.people.keys import CHEAPEST, new_content_key
from pliego.people.kinds import OfficeKind
from tests.support.accounts import CHEAPEST_HASHER, PASSWORD
from tests.support.browser import Violation
from tests.support.keys import office_with, opened, passphrase, person

Axe = Callable[[Page], list[Violation]]
SignIn = Callable[[Page, str], None]
OFFICE = "/es/offices/norte/"


@pytest.fixture(autouse=True)
def cheap(settings: LazySettings) -> None:
    settings.PASSWORD_HASHERS = [CHEAPEST_HASHER]
    settings.PLIEGO_KEY_COST = CHEAPEST


@pytest.fixture
def site(live_site: str) -> str:
    """Address of the site by a name: passkeys are not made for a bare number."""
    return live_site.replace("127.0.0.1", "localhost")


@pytest.fixture
def sign_in(site: str) -> SignIn:
    """Signs someone in on the sign-in page."""

    def signed_in(page: Page, login: str) -> None:
        someone = person(login)
        someone.set_password(PASSWORD)
        someone.save()
        page.goto(f"{site}/es/account/sign-in/")
        page.get_by_label("Nombre de usuario").fill(login)
        page.get_by_label("Contraseña").fill(PASSWORD)
        page.locator("main form.ask button[type=submit], main form.ask button:not([type])").first.click()
        page.wait_for_url("**/es/account/")

    return signed_in


@contextmanager
def _other_browser(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 320, "height": 640})
    yield context.new_page()
    context.close()


def _click(page: Page, name: str) -> None:
    link = page.get_by_role("link", name=name, exact=True)
    page.get_by_role("button", name=name, exact=True).or_(link).first.click()


def _new_key(page: Page, site: str, words: str) -> None:
    page.goto(f"{site}/es/account/key/make/")
    page.get_by_label("Frase secreta", exact=True).fill(words)
    page.get_by_label("Frase secreta, otra vez").fill(words)
    if page.get_by_role("checkbox").count():
        page.get_by_role("checkbox").check()
    _click(page, "Crear una llave nueva" if page.get_by_role("checkbox").count() else "Crear su llave")
    assert "abierta" in page.inner_text("main")


def test_two_members_one_leaves_and_shares_open_the_office_when_every_passphrase_is_lost(
    site: str, page: Page, browser: Browser, sign_in: SignIn
) -> None:
    office = establish_office(NewOffice("norte", "Norte", OfficeKind.INSPECTORATE), person("ana"))
    sign_in(page, "ana")
    _new_key(page, site, "siete lunas de papel")
    page.goto(f"{site}{OFFICE}")
    page.locator("#mend ~ ul").get_by_role("link", name="Crear su primera llave").click()
    _click(page, "Crear su primera llave")
    assert "no se puede sellar nada nuevo" in page.inner_text("main")

    with _other_browser(browser) as second:
        sign_in(second, "beto")
        _new_key(second, site, "nueve barcos de sal")
        _click(page, "Admitir a alguien")
        page.get_by_label("Nombre de usuario").fill("beto")
        _click(page, "Admitir")
        key_of_beto = queries.fingerprint_of(person("beto"))
        second.goto(f"{site}/es/account/key/")
        assert key_of_beto in page.inner_text("main")
        assert key_of_beto in second.inner_text("main")
        _click(page, "Es la misma: admitir")
        content, key = uuid4(), new_content_key()
        wrap_content(content, key, office)
        beto = queries.open_key(person("beto"), "nueve barcos de sal")
        assert queries.content_key(content, beto) == key

        page.locator("#mend ~ ul").get_by_role("link", name="Crear partes de recuperación").click()
        _click(page, "Crear tres partes y mostrarlas")
        sheets = [sheet.locator("code").all_inner_texts() for sheet in page.locator(".lines").all()]
        assert [len(sheet) for sheet in sheets] == [8, 8, 8]
        with pikepdf.open(BytesIO(page.pdf(format="A4"))) as paper:
            assert len(paper.pages) == 3

        page.goto(f"{site}{OFFICE}")
        page.get_by_role("link", name="Dar de baja").click()
        assert "Lo que Beto leyó, copió o imprimió se queda con esa persona" in page.inner_text("main")
        _click(page, "Dar de baja a Beto")
        assert "Beto salió y la oficina tiene la versión 2" in page.inner_text("main")
        answer = second.goto(f"{site}{OFFICE}")
        assert answer is not None
        assert answer.status == 404

    with pytest.raises(NotYoursError):
        queries.content_key(content, beto)
    _new_key(page, site, "once puertas y un pan")
    page.goto(f"{site}{OFFICE}")
    _click(page, "Abrir la oficina con dos partes")
    page.get_by_label("Primera parte").fill("\n".join(sheets[2]).lower())
    page.get_by_label("Segunda parte").fill(" ".join(sheets[0]))
    _click(page, "Abrir la oficina")
    assert "abierta de nuevo para 1 integrante" in page.inner_text("main")
    ana = queries.open_key(person("ana"), "once puertas y un pan")
    assert queries.content_key(content, ana) == key


def test_a_passkey_opens_the_key(site: str, page: Page, sign_in: SignIn) -> None:
    tool = page.context.new_cdp_session(page)
    tool.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "ctap2Version": "ctap2_1",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "hasPrf": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    tool.send("WebAuthn.addVirtualAuthenticator", {"options": options})
    opened("ana")
    sign_in(page, "ana")
    page.goto(f"{site}/es/account/passkeys/add/")
    page.locator("main form [name=name]").first.fill("Mesa")
    page.locator("#passkey button[type=button]").click()
    page.wait_for_url(lambda address: "/passkeys/add/" not in address)

    page.goto(f"{site}/es/account/key/passkey/")
    page.get_by_label("Frase secreta de su llave").fill(passphrase("ana"))
    _click(page, "Abrir su llave")
    page.locator("#passkey button[type=button]").click()
    page.wait_for_url("**/es/account/key/")
    assert len(queries.passkey_locks(person("ana"))) == 1

    _click(page, "Cerrarla ahora")
    page.goto(f"{site}/es/account/key/open/?next={OFFICE.replace('norte/', '')}")
    _click(page, "Abrirla con una llave de acceso")
    page.wait_for_url(f"{site}/es/offices/")
    page.goto(f"{site}/es/account/key/")
    assert "Su llave está abierta en este navegador" in page.inner_text("main")
    assert "La llave de acceso “Mesa” la abre" in page.inner_text("main")

    page.goto(f"{site}/es/account/passkeys/")
    page.locator("a[href*='/remove/']").click()
    page.locator("main form button").click()
    page.wait_for_url(lambda address: "/remove/" not in address)
    assert queries.passkey_locks(person("ana")) == []


def test_pages_of_keys_and_offices_break_no_rule_and_fit_a_telephone(
    site: str, page: Page, sign_in: SignIn, axe: Axe
) -> None:
    ana = opened("ana")
    office = office_with("norte", ana, opened("beto"))
    member = queries.memberships(office).get(person=person("beto"))
    page.set_viewport_size({"width": 320, "height": 640})
    sign_in(page, "ana")
    page.goto(f"{site}/es/account/key/open/")
    page.get_by_label("Frase secreta de su llave").fill(passphrase("ana"))
    _click(page, "Abrir su llave")
    opened("beto")
    for path in (
        "account/key/",
        "account/key/make/",
        "account/key/open/",
        "account/key/passkey/",
        "offices/",
        "offices/norte/",
        "offices/norte/admit/",
        f"offices/norte/let-in/{member.pk}/",
        f"offices/norte/leave/{member.pk}/",
        "offices/norte/shares/",
    ):
        page.goto(f"{site}/es/{path}")
        assert axe(page) == [], path
        assert _fits(page), path
    _click(page, "Crear tres partes y mostrarlas")
    assert axe(page) == []
    assert _fits(page)
    page.emulate_media(color_scheme="dark")
    for path in ("offices/norte/", "offices/norte/recover/"):
        page.goto(f"{site}/es/{path}")
        assert axe(page) == [], path
        assert _fits(page), path
    field = page.get_by_label("Primera parte")
    field.fill("\n".join(["W" * 4 + " WWWW" * 4] * 8))
    # Wrapped, eight lines would need more than the field's eight rows.
    assert field.evaluate("(box) => box.scrollHeight <= box.clientHeight")


def _fits(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
