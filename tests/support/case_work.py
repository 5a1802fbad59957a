"""Case work in a real browser, in Spanish, by the words on the pages; for a tab in which an official has signed in."""

from dataclasses import dataclass

from playwright.sync_api import Page


@dataclass(frozen=True, slots=True)
class Happened:
    """What an official records: the code of an act, its day, and who may see it, by the words of the form."""

    act: str
    day: str
    seen_by: str = "Todos: se publica de inmediato"
    result: str = ""
    """The result of the act by its words, where the act leaves it open."""


def open_case(page: Page, site: str, name: str, day: str) -> str:
    """Open a case of a petition about a new workplace; its short name."""
    page.goto(f"{site}/es/desk-cases/open/")
    page.get_by_label("Cuándo se recibió, o se tomó la iniciativa").fill(day)
    page.get_by_label("Nombre del centro de trabajo").fill(name)
    page.get_by_role("button", name="Abrir el caso").click()
    page.wait_for_url(f"{site}/es/desk-cases/*-{day[:4]}/")
    return page.url.rstrip("/").rpartition("/")[2]


def record(page: Page, site: str, case: str, happened: Happened) -> None:
    """Record an act from its form, and once more where the page tells that it departs from the rules, or what anyone
    will read."""
    page.goto(f"{site}/es/desk-cases/{case}/acts/{happened.act}/")
    if happened.result:
        page.get_by_label("Qué pasó").select_option(label=happened.result)
    page.get_by_label("Cuándo", exact=True).fill(happened.day)
    page.get_by_label("O su propia referencia").fill("OF-1")
    page.get_by_label(happened.seen_by).check()
    page.get_by_role("button", name="Registrar").click()
    for name in ("Registrar y publicar", "Registrarlo de todos modos"):
        if page.get_by_role("button", name=name).count():
            page.get_by_role("button", name=name).click()
    page.wait_for_url(f"{site}/es/desk-cases/{case}/")
