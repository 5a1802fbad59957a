"""The documentation names everything that can be named, its links lead somewhere, its commands exist."""

import re
import shlex
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

import pytest
import typer.main
from django.urls import URLPattern, URLResolver
from typer.core import TyperGroup

from pliego.docket.sheet import Columns
from pliego.docket.tables import CASE_COLUMNS, EVENT_COLUMNS, FACT_COLUMNS
from pliego.law.acts import EVENT_WORDS
from pliego.law.clauses import CLAUSES
from pliego.law.procedures import PROCEDURES
from pliego.law.readings_table import QUESTIONS
from pliego.observatory.urls import urlpatterns
from pliego.site.command import app, main

ROOT: Final = Path(__file__).resolve().parents[2]
DOCS: Final = ROOT / "docs"
REFERENCE: Final = DOCS / "reference"
INDEX: Final = DOCS / "README.md"

PAGES: Final = sorted(
    [*ROOT.glob("*.md"), *DOCS.rglob("*.md"), *(ROOT / "src").rglob("*.md"), *(ROOT / "tests").rglob("*.md")]
)

FENCED: Final = re.compile(r"^( *)```.*?^\1```", re.MULTILINE | re.DOTALL)
SPAN: Final = re.compile(r"`[^`\n]+`")
LINK: Final = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
HEADING: Final = re.compile(r"^#{1,6} (.+)$", re.MULTILINE)
MAKE: Final = re.compile(r"\bmake ([a-z][a-z-]*)")
PLIEGO: Final = re.compile(r"(?:^\s*|`|bin/|[|$] )pliego ([a-z]+)(?: ([a-z]+))?", re.MULTILINE)
SHOWN: Final = re.compile(r"^```(csv|console)\n(.*?)^```", re.MULTILINE | re.DOTALL)
LEFT_OUT: Final = "[...]"
TARGET: Final = re.compile(r"^([a-z-]+):", re.MULTILINE)


def text_of(*names: str) -> str:
    """The text of some reference pages."""
    return "\n".join((REFERENCE / name).read_text(encoding="utf-8") for name in names)


def prose(page: Path) -> str:
    """A page without its code."""
    return SPAN.sub("", FENCED.sub("", page.read_text(encoding="utf-8")))


def quoted(page: Path) -> str:
    """The code of a page alone, a line for each piece."""
    text = page.read_text(encoding="utf-8")
    blocks = [found.group(0) for found in FENCED.finditer(text)]
    spans = [found.group(0) for found in SPAN.finditer(FENCED.sub("", text))]
    return "\n".join((*blocks, *spans))


def anchors(page: Path) -> set[str]:
    """The anchors that Markdown readers give the headings of a page."""
    bare = (
        re.sub(r"[^\w\- ]", "", heading.lower())
        for heading in HEADING.findall(FENCED.sub("", page.read_text("utf-8")))
    )
    return {heading.strip().replace(" ", "-") for heading in bare}


def commands(command: object, path: str = "") -> Iterator[tuple[str, object]]:
    """Every command of `pliego`, groups included, with its path."""
    yield path, command
    if isinstance(command, TyperGroup):
        for name, below in command.commands.items():
            yield from commands(below, f"{path} {name}".strip())


COMMANDS: Final = dict(commands(typer.main.get_command(app)))


def named(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_link_leads_to_a_file_and_a_heading_that_exist(page: Path) -> None:
    dead = []
    for target in LINK.findall(prose(page)):
        if re.match(r"[a-z]+:", target):
            continue
        place, _, anchor = target.partition("#")
        file = (page.parent / place).resolve() if place else page
        if not file.exists() or (anchor and anchor not in anchors(file)):
            dead.append(target)

    assert dead == []


def test_every_page_can_be_reached_from_the_index() -> None:
    reached: set[Path] = set()
    waiting = [INDEX]
    while waiting:
        page = waiting.pop()
        if page in reached:
            continue
        reached.add(page)
        for target in LINK.findall(prose(page)):
            file = (page.parent / target.partition("#")[0]).resolve()
            if file.suffix == ".md" and DOCS in file.parents:
                waiting.append(file)

    assert sorted(set(DOCS.rglob("*.md")) - reached) == []


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_make_command_that_a_page_quotes_exists(page: Path) -> None:
    targets = set(TARGET.findall((ROOT / "Makefile").read_text(encoding="utf-8")))

    assert set(MAKE.findall(quoted(page))) - targets == set()


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_pliego_command_that_a_page_quotes_exists(page: Path) -> None:
    unknown = []
    for first, second in PLIEGO.findall(quoted(page)):
        if first not in COMMANDS or (
            isinstance(COMMANDS[first], TyperGroup) and f"{first} {second}" not in COMMANDS
        ):
            unknown.append(f"{first} {second}".strip())

    assert unknown == []


def shown(page: Path) -> Iterator[tuple[str, str, str]]:
    """Each command that a page shows with its output: the table saved before it, the command, the output."""
    table = ""
    for kind, body in SHOWN.findall(page.read_text(encoding="utf-8")):
        if kind == "csv":
            table = body
        else:
            command, _, output = body.removeprefix("$ ").partition("\n")
            yield table, command, output


@pytest.mark.parametrize("page", [page for page in PAGES if any(shown(page))], ids=named)
def test_a_command_prints_what_the_page_shows(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "src").symlink_to(ROOT / "src")
    for table, command, output in shown(page):
        (tmp_path / "plant.csv").write_text(table, encoding="utf-8")
        with pytest.raises(SystemExit):
            main(shlex.split(command)[1:])
        printed = "".join(capsys.readouterr())
        missing = [part for part in output.split(LEFT_OUT) if part.strip("\n") not in printed]

        assert missing == [], command


def test_every_setting_has_its_meaning() -> None:
    page = text_of("settings.md")
    names = {
        name
        for file in (ROOT / "src").rglob("*.py")
        for name in re.findall(r"\"(PLIEGO_[A-Z_]+)\"", file.read_text(encoding="utf-8"))
    }

    assert names
    assert [name for name in sorted(names) if f"| `{name}` |" not in page] == []


def test_every_command_and_every_option_stands_in_the_reference() -> None:
    page = text_of("commands.md")
    absent = []
    for path, command in COMMANDS.items():
        if isinstance(command, TyperGroup):
            continue
        _, _, section = page.partition(f"### pliego {path}\n")
        section = section.partition("\n### ")[0]
        options = [option for parameter in getattr(command, "params", []) for option in parameter.opts]
        absent += [f"{path} {option}" for option in options if option[0] == "-" and option not in section]
        absent += [] if section else [path]

    assert absent == []


def test_every_event_word_stands_in_the_reference() -> None:
    page = text_of("event-words.md")

    assert [word for word in EVENT_WORDS if f"`{word}`" not in page] == []


def test_every_norm_has_a_heading_and_every_excused_row_its_reason() -> None:
    absent = []
    for procedure in PROCEDURES.values():
        page = text_of(f"norms-{procedure.id}.md")
        absent += [norm.id for norm in procedure.norms if f"### {norm.id}\n" not in page]
        absent += [row for row, reason in procedure.excused.items() if reason not in page]

    assert absent == []


def test_every_clause_and_every_question_has_a_heading() -> None:
    clauses, questions = text_of("clauses.md"), text_of("questions.md")

    assert [row for row in CLAUSES if f"### {row}\n" not in clauses] == []
    assert [name for name in QUESTIONS if f"## {name}\n" not in questions] == []


def each_pattern(entries: Iterable[object]) -> Iterator[URLPattern]:
    """Every address, those that are included from elsewhere too."""
    for entry in entries:
        if isinstance(entry, URLResolver):
            yield from each_pattern(entry.url_patterns)
        elif isinstance(entry, URLPattern):
            yield entry


def test_every_public_address_stands_in_the_reference() -> None:
    page = text_of("urls.md")

    assert [
        entry.name for entry in each_pattern(urlpatterns) if f"`observatory:{entry.name}`" not in page
    ] == []


@pytest.mark.parametrize("columns", [CASE_COLUMNS, EVENT_COLUMNS, FACT_COLUMNS])
def test_every_column_that_a_table_may_have_is_explained(columns: Columns) -> None:
    page = text_of("data-columns.md")

    assert [column for column in columns.all if f"`{column}`" not in page] == []
