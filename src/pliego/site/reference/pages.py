"""All the pages together: made, written, compared."""

from pathlib import Path

from pliego.law.procedures import PROCEDURES
from pliego.site.reference import clauses, data, machine, norms, vocabulary
from pliego.site.reference.markdown import Page, link, table
from pliego.site.settings import environment


def pages() -> tuple[Page, ...]:
    """Every reference page, the index first. Django must be set up. The same code gives the same bytes."""
    written = (
        machine.commands(environment.WORKING_COPY),
        machine.settings(),
        machine.urls(),
        data.data_columns(),
        vocabulary.event_words(),
        vocabulary.states(),
        *map(norms.norms, PROCEDURES.values()),
        clauses.clauses(),
        clauses.questions(),
    )
    return (_index(written), *written)


def _index(written: tuple[Page, ...]) -> Page:
    return Page(
        "README.md",
        "Reference",
        "These pages are written by `make docs` from the code, and a test fails when they no longer agree "
        "with it. Change the code, not the pages.",
        (table(("page", "what it lists"), ((link(page.title, page.name), page.about) for page in written)),),
    )


def write(folder: Path) -> None:
    """Write every page, and remove every other Markdown file of the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    written = pages()
    for file in _foreign(folder, written):
        file.unlink()
    for page in written:
        (folder / page.name).write_text(page.text, encoding="utf-8")


def stale(folder: Path) -> list[Path]:
    """Files that are absent, that say something else than the code, or that no page is written to."""
    written = pages()
    differing = [folder / page.name for page in written if _held(folder / page.name) != page.text]
    return sorted((*differing, *_foreign(folder, written)))


def _foreign(folder: Path, written: tuple[Page, ...]) -> list[Path]:
    names = {page.name for page in written}
    return [file for file in folder.glob("*.md") if file.name not in names]


def _held(file: Path) -> str | None:
    return file.read_text(encoding="utf-8") if file.exists() else None
