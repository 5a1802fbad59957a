"""Signing in, in a real browser: by password and code, by passkey, in two browsers at once; and how the pages are."""

import re
from collections.abc import Callable

import pytest
from django.conf import LazySettings
from django.test import Client
from django.utils import timezone
from playwright.sync_api import Browser, Page

from pliego.people import demo
from pliego.people.account.lockout import ACCOUNT_LIMIT
from pliego.people.demo import PASSWORD
from pliego.people.models import Person
from tests.support.accounts import CHEAPEST_HASHER, code, sign_in
from tests.support.browser import Violation

Axe = Callable[[Page], list[Violation]]

LOGIN = "demo-inspectora"
AUTHENTICATOR = {
    "protocol": "ctap2",
    "ctap2Version": "ctap2_1",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "hasPrf": True,
    "automaticPresenceSimulation": True,
}


@pytest.fixture
def site(live_site: str, settings: LazySettings) -> str:
    """Address of a demo, by the name that browsers take passkeys for."""
    settings.PASSWORD_HASHERS = [CHEAPEST_HASHER]
    demo.load()
    return live_site.replace("127.0.0.1", "localhost")


@pytest.fixture
def passkeys(page: Page) -> Page:
    """The tab, in a browser that has an authenticator."""
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    session.send("WebAuthn.addVirtualAuthenticator", {"options": AUTHENTICATOR})
    return page


def enter(page: Page, site: str, login: str = LOGIN, password: str = PASSWORD) -> None:
    page.goto(f"{site}/es/account/sign-in/")
    page.get_by_label("Nombre de usuario").fill(login)
    page.get_by_label("Contraseña").fill(password)
    page.get_by_role("main").get_by_role("button", name="Entrar", exact=True).click()


def leave(page: Page, site: str) -> None:
    page.goto(f"{site}/es/account/sign-out/")
    page.get_by_role("button", name="Salir").click()
    page.wait_for_url("**/sign-in/")


def name(page: Page) -> str:
    return page.get_by_role("heading", level=1).inner_text()


def connect_app(page: Page, site: str) -> str:
    page.goto(f"{site}/es/account/second-factor/app/")
    secret = page.locator("code.secret").text_content() or ""
    page.get_by_label("Código").fill(code(secret))
    page.get_by_role("button", name="Conectar la aplicación").click()
    page.wait_for_url("**/second-factor/codes/")
    return secret


def add_passkey(page: Page, site: str) -> None:
    page.goto(f"{site}/es/account/passkeys/add/")
    page.get_by_label("Nombre, para reconocerla después").fill("Mesa")
    page.get_by_role("button", name="Agregar la llave de acceso").click()
    page.wait_for_url("**/second-factor/codes/")


def test_a_password_and_a_code_open_the_account(page: Page, site: str) -> None:
    enter(page, site)
    assert name(page) == "Lucía Peralta"
    secret = connect_app(page, site)
    leave(page, site)

    enter(page, site)
    assert name(page) == "Segundo factor"
    page.get_by_label("Código").fill(code(secret, 1))
    page.get_by_role("main").get_by_role("button", name="Entrar", exact=True).click()
    page.wait_for_url(f"{site}/es/account/")
    assert name(page) == "Lucía Peralta"


def test_a_passkey_signs_in_alone_and_is_the_second_factor_of_a_password(passkeys: Page, site: str) -> None:
    enter(passkeys, site)
    add_passkey(passkeys, site)
    leave(passkeys, site)

    passkeys.get_by_role("button", name="Entrar con una llave de acceso").click()
    passkeys.wait_for_url(f"{site}/es/account/")
    assert name(passkeys) == "Lucía Peralta"
    leave(passkeys, site)

    enter(passkeys, site)
    passkeys.get_by_role("button", name="Usar una llave de acceso").click()
    passkeys.wait_for_url(f"{site}/es/account/")
    assert name(passkeys) == "Lucía Peralta"


def test_a_passkey_that_the_site_does_not_know_opens_nothing(passkeys: Page, site: str) -> None:
    enter(passkeys, site)
    add_passkey(passkeys, site)
    passkeys.goto(f"{site}/es/account/passkeys/")
    passkeys.get_by_role("link", name="Quitar Mesa").click()
    passkeys.get_by_role("button", name="Quitar la llave de acceso").click()
    passkeys.wait_for_url("**/passkeys/")
    leave(passkeys, site)

    passkeys.get_by_role("button", name="Entrar con una llave de acceso").click()
    passkeys.get_by_text("Este código no corresponde").wait_for()
    passkeys.goto(f"{site}/es/account/")
    assert name(passkeys) == "Entrar"


def test_who_gives_up_the_passkey_is_told_what_else_there_is(page: Page, site: str) -> None:
    page.goto(f"{site}/es/account/sign-in/")
    page.evaluate(
        "() => { navigator.credentials.get = () => Promise.reject(new DOMException('', 'NotAllowedError')) }"
    )
    page.get_by_role("button", name="Entrar con una llave de acceso").click()

    assert page.get_by_role("alert").inner_text() == (
        "No se usó la llave de acceso. Inténtelo otra vez o entre con su contraseña."
    )


def test_a_session_ended_in_one_browser_ends_in_the_other(page: Page, site: str, browser: Browser) -> None:
    enter(page, site)
    context = browser.new_context()
    other = context.new_page()
    enter(other, site)
    assert name(other) == "Lucía Peralta"

    page.goto(f"{site}/es/account/sessions/")
    page.get_by_role("button", name=re.compile("^Terminarla")).click()
    page.wait_for_load_state()
    assert page.get_by_role("button", name=re.compile("^Terminarla")).count() == 0
    other.reload()
    assert name(other) == "Entrar"
    context.close()


def test_without_scripts_everything_but_passkeys_works(site: str, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    plain = context.new_page()
    enter(plain, site)
    assert name(plain) == "Lucía Peralta"
    plain.goto(f"{site}/es/account/passkeys/add/")

    assert plain.locator("noscript p").inner_text().startswith("Las llaves de acceso necesitan scripts")
    leave(plain, site)
    assert not plain.get_by_role("button", name="Entrar con una llave de acceso").is_visible()
    context.close()


SIGNED_IN = (
    "",
    "second-factor/",
    "second-factor/app/",
    "passkeys/",
    "passkeys/add/",
    "sessions/",
    "password/",
    "sign-out/",
    "new/",
)


def test_pages_of_an_account_break_no_rule_and_do_not_scroll_sideways(
    passkeys: Page, site: str, axe: Axe
) -> None:
    passkeys.goto(f"{site}/es/account/sign-in/")
    assert faults(passkeys, axe) == []
    enter(passkeys, site, LOGIN, "wrong")
    assert faults(passkeys, axe) == []
    enter(passkeys, site)
    for path in SIGNED_IN:
        passkeys.goto(f"{site}/es/account/{path}")
        assert (path, faults(passkeys, axe)) == (path, [])
    add_passkey(passkeys, site)
    assert faults(passkeys, axe) == []
    passkeys.goto(f"{site}/es/account/passkeys/")
    assert faults(passkeys, axe) == []
    leave(passkeys, site)
    enter(passkeys, site)
    assert name(passkeys) == "Segundo factor"
    assert faults(passkeys, axe) == []


def test_the_lockout_page_breaks_no_rule(page: Page, site: str, axe: Axe) -> None:
    for _ in range(ACCOUNT_LIMIT - 1):
        sign_in(Client(), LOGIN, "wrong")
    enter(page, site, LOGIN, "wrong")

    assert name(page) == "Demasiados intentos"
    assert faults(page, axe) == []


def test_the_page_of_a_one_time_address_breaks_no_rule(page: Page, site: str, axe: Axe) -> None:
    from pliego.people.account.actions import first_address

    someone = Person.objects.create_user("noel", None, name="Noel", joined_at=timezone.now())
    address = first_address(someone)
    page.goto(site + address)
    assert name(page) == "Elija una contraseña"
    assert faults(page, axe) == []

    page.get_by_label("Contraseña nueva", exact=True).fill("corta")
    page.get_by_label("Contraseña nueva otra vez").fill("otra")
    page.get_by_role("button", name="Guardar la contraseña").click()
    assert faults(page, axe) == []


def faults(page: Page, axe: Axe) -> list[object]:
    """What breaks a rule of axe, and at which widths the page is wider than the window."""
    found: list[object] = list(axe(page))
    for width in (320, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        if page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
            found.append(f"scrolls sideways at {width} px")
    return found
