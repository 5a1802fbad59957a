"""An accident is reported without a name and without a script, in Spanish, by the words on the pages: filed, answered,
erased."""

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PIL import Image
from playwright.sync_api import Browser, Page

from pliego.evidence.actions import open_exhibit
from pliego.evidence.models import Exhibit
from pliego.reports.actions import add_step
from pliego.reports.kinds import Side, Stage, StepKind
from pliego.reports.models import Report
from pliego.reports.queries import Opened, for_office
from pliego.reports.steps import StepBody
from tests.support.reports import Receiving, exhibits, receiving, stored

__all__ = ["exhibits", "receiving"]

ACCOUNT = "La prensa 4 le aplastó la mano a un compañero."
QUESTION = "¿Ya avisaron al Seguro?"
ANSWER = "Mañana va un inspector. Gracias por avisar."
GPS = 0x8825


def photo() -> bytes:
    """A photo that says where and by which camera it was taken."""
    exif = Image.Exif()
    exif[0x0110] = "Telefono de Rosa"
    exif.get_ifd(GPS).update({1: "N", 2: (19.0, 2.0, 30.5), 3: "W", 4: (98.0, 12.0, 7.25)})
    made = io.BytesIO()
    Image.new("RGB", (64, 48), (122, 31, 61)).save(made, "JPEG", exif=exif)
    return made.getvalue()


def places(picture: bytes) -> dict[int, Any]:
    """What a picture says of the place where it was taken."""
    return dict(Image.open(io.BytesIO(picture)).getexif().get_ifd(GPS))


@pytest.fixture
def rosa(browser: Browser) -> Iterator[Page]:
    """A phone 320 px wide that runs no scripts."""
    context = browser.new_context(viewport={"width": 320, "height": 640}, java_script_enabled=False)
    yield context.new_page()
    context.close()


def press(page: Page, name: str) -> None:
    """Use the first button or link of that name."""
    main = page.get_by_role("main")
    link = main.get_by_role("link", name=name)
    with page.expect_navigation():
        main.get_by_role("button", name=name, exact=True).or_(link).first.click()


def read(page: Page) -> str:
    return page.get_by_role("main").inner_text()


def told(page: Page, site: str, route: str, account: str) -> None:
    """From the first page to the files."""
    page.goto(f"{site}/es/sheet/")
    assert page.context.cookies() == []
    press(page, route)
    press(page, "Empezar")
    page.get_by_label("¿Qué pasó?").fill(account)
    while "/step/" in page.url:
        if "Dónde" in page.get_by_role("heading", level=1).inner_text():
            page.locator("main input[type=text], main input:not([type])").first.fill("La Costurera")
        press(page, "Guardar y seguir")


def filed(page: Page) -> list[str]:
    """From the last look to the receipt; its words."""
    press(page, "Mostrarme mi recibo")
    words = page.locator("ol.words li span").all_inner_texts()
    press(page, "Ya las apunté")
    for field in page.locator("main input[name^=word-]").all():
        number = int((field.get_attribute("name") or "").removeprefix("word-"))
        field.fill(words[number - 1])
    press(page, "Mandarlo ya")
    assert "Ya se mandó" in read(page)
    return words


def filed_with_a_photo(page: Page, site: str) -> list[str]:
    """An accident, whose photo says where it was taken; the words of the receipt."""
    told(page, site, "Un accidente o una enfermedad por el trabajo", ACCOUNT)
    page.locator("input[type=file]").set_input_files(
        {"name": "foto.jpg", "mimeType": "image/jpeg", "buffer": photo()}
    )
    press(page, "Añadir")
    assert "copia sin lugar" in read(page)
    press(page, "Guardar y seguir")
    assert ACCOUNT in read(page)
    return filed(page)


def back(page: Page, site: str, words: list[str]) -> None:
    """Come back by the receipt, at another browser as it were."""
    page.context.clear_cookies()
    page.goto(f"{site}/es/sheet/back/")
    page.get_by_label("Sus doce palabras, en su orden").fill(" ".join(word[:4].upper() for word in words))
    press(page, "Abrir")


def test_reported_answered_and_erased_without_a_name_or_a_script(
    receiving: Receiving, live_site: str, rosa: Page, exhibits: Path
) -> None:
    words = filed_with_a_photo(rosa, live_site)
    report = Report.objects.get()
    opened = for_office(report, receiving.ana)
    assert opened.content.person.name == ""
    the_photo_says_no_place(opened, receiving)
    nothing_can_be_read(ACCOUNT, "La Costurera", words, exhibits)

    back(rosa, live_site, words)
    assert report.number in read(rosa)
    press(rosa, "Escribirle a la oficina")
    rosa.locator("textarea[name=text]").fill(QUESTION)
    press(rosa, "Mandar")
    assert [step.text for step in opened.steps] == [QUESTION]
    add_step(opened, StepBody(kind=StepKind.ANSWERED, side=Side.OFFICE, day="", text=ANSWER))
    back(rosa, live_site, words)
    assert ANSWER in read(rosa)
    assert [cookie["name"] for cookie in rosa.context.cookies()] == ["sheet"]

    press(rosa, "Borrar todo")
    rosa.locator("input[name=number]").fill(report.number)
    press(rosa, "Borrar todo ahora")
    report.refresh_from_db()
    assert report.stage == Stage.ERASED
    assert not Exhibit.objects.filter(erased_at=None).exists()
    back(rosa, live_site, words)
    assert ANSWER not in read(rosa)


def the_photo_says_no_place(opened: Opened, receiving: Receiving) -> None:
    """Only the clean copy was handed over."""
    assert places(photo())
    (file,) = opened.content.files
    exhibit = Exhibit.objects.get(pk=UUID(file.exhibit))
    picture = b"".join(open_exhibit(exhibit, receiving.ana).pieces)
    assert places(picture) == {}
    assert b"Telefono de Rosa" not in picture


def nothing_can_be_read(account: str, place: str, words: list[str], store: Path) -> None:
    """The database and the store, opened by hand."""
    everything = b"\n".join(stored().values()) + b"".join(
        file.read_bytes() for file in store.rglob("*") if file.is_file()
    )
    for text in (account, place, " ".join(words), "foto.jpg", "Telefono de Rosa"):
        assert text.encode() not in everything
