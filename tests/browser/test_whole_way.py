"""The whole way of a sealed exhibit through pages alone, in a browser for each person, in Spanish.

Two members sign in, one by password and code, the other by a passkey; both open an exhibit that one handed in; one
leaves and opens nothing any more; the office has two again, both lose their passphrases, and two shares on paper open
it for both.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from django.conf import LazySettings
from playwright.sync_api import Browser, BrowserContext, Locator, Page

from pliego.people.actions import NewOffice, establish_office
from pliego.people.keys import CHEAPEST
from pliego.people.kinds import OfficeKind
from pliego.people.models import Person
from tests.browser.test_sign_in import AUTHENTICATOR
from tests.desk.samples import docx, jpeg
from tests.support.accounts import CHEAPEST_HASHER, PASSWORD, code, person
from tests.support.exhibits import exhibits

__all__ = ["exhibits"]

OFFICE = "Inspección Norte"
OFFICE_PAGE = "/es/offices/norte/"
FILE = docx()


@dataclass(slots=True)
class Someone:
    """A person at a browser of their own."""

    login: str
    site: str
    page: Page
    secret: str = ""
    """Of the app that shows codes."""

    def go(self, path: str) -> int:
        """Ask for a page of the site; the status of the answer."""
        answer = self.page.goto(f"{self.site}{path}")
        return answer.status if answer else 0

    def press(self, name: str) -> None:
        """Use the first button or link of that name in the page itself, and wait for the page to which it leads."""
        with self.page.expect_navigation():
            self._named(name).click()

    def _named(self, name: str) -> Locator:
        main = self.page.get_by_role("main")
        link = main.get_by_role("link", name=name, exact=True)
        return main.get_by_role("button", name=name, exact=True).or_(link).first

    def fill(self, **words: str) -> None:
        """Fill in fields by their names in the form."""
        for name, text in words.items():
            self.page.locator(f"main form :is(input, textarea)[name={name}]").first.fill(text)

    @property
    def read(self) -> str:
        """The page as a person reads it."""
        return self.page.get_by_role("main").inner_text()

    def download(self, name: str) -> bytes:
        """What the button of that name sends to the device."""
        with self.page.expect_download() as waiting:
            self._named(name).click()
        return Path(waiting.value.path()).read_bytes()


@dataclass(slots=True)
class Way:
    """The steps, to be taken in their order."""

    site: str
    open_browser: Callable[[], BrowserContext]

    def someone(self, login: str, name: str) -> Someone:
        """Somebody with an account and a password, whose browser has an authenticator."""
        person(login, name)
        page = self.open_browser().new_page()
        session = page.context.new_cdp_session(page)
        session.send("WebAuthn.enable")
        session.send("WebAuthn.addVirtualAuthenticator", {"options": AUTHENTICATOR})
        return Someone(login, self.site, page)

    def sign_in(self, who: Someone) -> None:
        """By the password, which leads on to the second factor where there is one."""
        who.go("/es/account/sign-in/")
        who.fill(login=who.login, password=PASSWORD)
        who.press("Entrar")

    def sign_out(self, who: Someone) -> None:
        """From the page of the account."""
        who.go("/es/account/")
        who.press("Salir")

    def connect_app(self, who: Someone) -> None:
        """Connect an app that shows codes."""
        who.go("/es/account/second-factor/app/")
        who.secret = who.page.locator("code.secret").text_content() or ""
        who.fill(code=code(who.secret))
        who.press("Conectar la aplicación")

    def add_passkey(self, who: Someone) -> None:
        """Add a passkey of this browser."""
        who.go("/es/account/passkeys/add/")
        who.fill(name="Mesa")
        who.press("Agregar la llave de acceso")

    def make_key(self, who: Someone, passphrase: str) -> None:
        """Make a key, or another in the place of one whose passphrase is lost."""
        who.go("/es/account/key/")
        if "Abrir su llave" in who.read:
            who.press("Abrir su llave")
        if who.page.get_by_role("link", name="Perdí la frase secreta").count():
            who.press("Perdí la frase secreta")
        else:
            who.press("Crear su llave")
        who.fill(passphrase=passphrase, again=passphrase)
        lost = who.page.get_by_role("checkbox")
        if lost.count():
            lost.check()
        who.press("Crear una llave nueva" if lost.count() else "Crear su llave")
        assert "Su llave está abierta en este navegador" in who.read

    def admit(self, lead: Someone, other: Someone) -> None:
        """The lead admits somebody who has a key, once both read the same fingerprint."""
        lead.go(OFFICE_PAGE)
        lead.press("Admitir a alguien")
        lead.fill(login=other.login)
        lead.press("Admitir")
        other.go("/es/account/key/")
        assert lead.page.locator("code.print").inner_text() == other.page.locator("code.print").inner_text()
        lead.press("Es la misma: admitir")

    def hand_in(self, who: Someone, name: str, content: bytes) -> str:
        """Hand a file in; the path of its page."""
        who.go("/es/exhibits/")
        who.press("Entregar un archivo")
        file: Any = {"name": name, "mimeType": "application/octet-stream", "buffer": content}
        who.page.get_by_label("Archivo").set_input_files(file)
        who.fill(note="La entregó el comité.")
        who.press("Sellar y entregar")
        assert who.page.get_by_role("heading", level=1).inner_text() == name
        return who.page.url.removeprefix(self.site)


@pytest.fixture
def way(
    live_site: str, browser: Browser, settings: LazySettings, exhibits: Path, tmp_path: Path
) -> Iterator[Way]:
    """An office with a first lead and no key yet; browsers that are closed afterwards."""
    settings.PASSWORD_HASHERS = [CHEAPEST_HASHER]
    settings.PLIEGO_KEY_COST = CHEAPEST
    settings.PLIEGO_LOG_KEY, settings.PLIEGO_LOG_KEY_IS_NAMED = tmp_path / "log-key.pem", False
    opened: list[BrowserContext] = []

    def open_browser() -> BrowserContext:
        opened.append(browser.new_context(viewport={"width": 1280, "height": 900}))
        return opened[-1]

    # Passkeys are made for a name, not for a bare number.
    yield Way(live_site.replace("127.0.0.1", "localhost"), open_browser)
    for context in opened:
        context.close()


def walk(way: Way) -> None:
    """The whole way."""
    ana, beto, carla = (
        way.someone(*who) for who in (("ana", "Ana Ruiz"), ("beto", "Beto Sol"), ("carla", "Carla Paz"))
    )
    establish_office(NewOffice("norte", OFFICE, OfficeKind.INSPECTORATE), Person.objects.get(login=ana.login))
    signed_in_by_code(way, ana)
    signed_in_by_passkey(way, beto)
    office_of_two(way, ana, beto)
    exhibit = opened_by_both(way, ana, beto)
    one_leaves(way, ana, beto, exhibit)
    two_again(way, ana, carla, exhibit)
    sheets = shares(way, ana)
    both_lose_their_passphrases(way, ana, carla, exhibit)
    two_shares_open_it(way, ana, carla, exhibit, sheets)


def test_from_the_sign_in_to_recovery(way: Way) -> None:
    walk(way)


def signed_in_by_code(way: Way, ana: Someone) -> None:
    """The password alone does not let in whoever has an app."""
    way.sign_in(ana)
    way.connect_app(ana)
    way.sign_out(ana)
    way.sign_in(ana)
    assert ana.go("/es/offices/") == 200
    assert ana.page.url.startswith(f"{way.site}/es/account/sign-in/")
    ana.fill(code=code(ana.secret, 1))
    ana.press("Entrar")
    assert "Ana Ruiz" in ana.read


def signed_in_by_passkey(way: Way, beto: Someone) -> None:
    """A passkey lets in without a password, and opens the key."""
    way.sign_in(beto)
    way.add_passkey(beto)
    way.sign_out(beto)
    beto.press("Entrar con una llave de acceso")
    assert "Beto Sol" in beto.read
    way.make_key(beto, "nueve barcos de sal")
    beto.press("Que también la abra una llave de acceso")
    beto.press("Usar una llave de acceso de su cuenta")
    beto.press("Cerrarla ahora")
    assert "cerrada" in beto.read


def office_of_two(way: Way, ana: Someone, beto: Someone) -> None:
    """The lead makes the first key of the office and admits another."""
    way.make_key(ana, "siete lunas de papel")
    ana.go(OFFICE_PAGE)
    ana.press("Crear su primera llave")
    ana.press("Crear su primera llave")
    assert "no se puede sellar nada nuevo" in ana.read
    way.admit(ana, beto)
    assert "no se puede sellar nada nuevo" not in ana.read
    assert "Versión 1" in ana.read


def opened_by_both(way: Way, ana: Someone, beto: Someone) -> str:
    """One hands in, both open; the other's key opens by the passkey on the way there."""
    exhibit = way.hand_in(ana, "acta de asamblea.docx", FILE)
    assert ana.download("Abrir el archivo") == FILE
    beto.go(exhibit)
    beto.press("Abrirla con una llave de acceso")
    assert "La entregó el comité." in beto.read
    assert beto.download("Abrir el archivo") == FILE
    return exhibit


def one_leaves(way: Way, ana: Someone, beto: Someone, exhibit: str) -> None:
    """The keys rotate; whoever left has a key that is open still and opens nothing."""
    ana.go(OFFICE_PAGE)
    ana.page.get_by_role("link", name="Dar de baja").click()
    ana.page.wait_for_url("**/leave/*/")
    assert "Lo que Beto Sol leyó, copió o imprimió se queda con esa persona" in ana.read
    ana.press("Dar de baja a Beto Sol")
    assert "Beto Sol salió y la oficina tiene la versión 2 de su llave" in ana.read
    assert "Versión 2, creada por Ana Ruiz" in ana.read
    ana.page.get_by_text("Versiones anteriores").click()
    assert "Versión 1" in ana.read
    ana.press("Crear partes de recuperación")
    ana.press("Crear tres partes y mostrarlas")
    newer = way.hand_in(ana, "caseta.jpg", jpeg())

    # His form was open before he left: sending it now opens nothing, either.
    beto.press("Abrir el archivo")
    assert "acta de asamblea" not in beto.read
    for path in (exhibit, newer, OFFICE_PAGE):
        assert beto.go(path) == 404
    assert beto.go("/es/exhibits/") == 200
    assert "acta de asamblea" not in beto.read
    assert "No trabaja en ninguna oficina" in beto.read


def two_again(way: Way, ana: Someone, carla: Someone, exhibit: str) -> None:
    """Another is admitted, whose key opens what is older, too."""
    way.sign_in(carla)
    way.make_key(carla, "once puertas y un pan")
    way.admit(ana, carla)
    carla.go(exhibit)
    assert carla.download("Abrir el archivo") == FILE


def shares(way: Way, ana: Someone) -> list[list[str]]:
    """The three sheets as they are printed."""
    ana.go(OFFICE_PAGE)
    ana.press("Crear partes nuevas")
    ana.press("Crear tres partes y mostrarlas")
    sheets = [sheet.locator("code").all_inner_texts() for sheet in ana.page.locator("ol.lines").all()]
    assert [len(sheet) for sheet in sheets] == [8, 8, 8]
    return sheets


def both_lose_their_passphrases(way: Way, ana: Someone, carla: Someone, exhibit: str) -> None:
    """Each makes another key, which opens nothing at first."""
    for who, passphrase in ((ana, "cinco nubes con prisa"), (carla, "tres mesas sin mantel")):
        way.make_key(who, passphrase)
        assert who.go(exhibit) == 403
        assert "acta de asamblea" not in who.read


def two_shares_open_it(way: Way, ana: Someone, carla: Someone, exhibit: str, sheets: list[list[str]]) -> None:
    """One of them types two sheets, and the office is open for both."""
    carla.go(OFFICE_PAGE)
    carla.press("Abrir la oficina con dos partes")
    carla.fill(one="\n".join(sheets[2]).lower(), other=" ".join(sheets[0]))
    carla.press("Abrir la oficina")
    assert "abierta de nuevo para 2 integrantes" in carla.read
    for who in (ana, carla):
        assert who.go(exhibit) == 200
        assert who.download("Abrir el archivo") == FILE
