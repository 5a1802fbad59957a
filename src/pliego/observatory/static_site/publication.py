"""The whole public site as a folder of files: which, in what order, and under which signature."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from pliego.docket.log.pliego_verify import (
    CHECKPOINT_FILE,
    KEY_FILE,
    SIGNED_SUMS,
    SUMS,
    folder_text,
    read_checkpoint,
    read_note,
)
from pliego.observatory.in_place import put_in_place
from pliego.observatory.models import LANGUAGES, Edition, PublishedCheckpoint
from pliego.observatory.static_site import catalogue, lists, search, surroundings
from pliego.observatory.static_site.addresses import file_of, normal
from pliego.observatory.static_site.asking import ask
from pliego.observatory.static_site.assets import assets
from pliego.observatory.static_site.folder import Filed, file, refuse_unless_ours, sums
from pliego.observatory.static_site.leading import ELSEWHERE, SEARCH, Ground
from pliego.observatory.static_site.pressing import Job, as_page, press_all
from pliego.observatory.static_site.rewriting import Page
from pliego.observatory.static_site.routes import Route
from pliego.observatory.static_site.words import words_of

_WORTH: Final = 400
"""Addresses that are worth another process: it takes some seconds to begin."""

Progress = Callable[[int, int], None]
"""Told how many addresses are done, of how many."""


class NothingPublishedError(RuntimeError):
    """There is no published record to make files of."""


class MovedError(RuntimeError):
    """The record was published anew while files were made of it: they would be of two editions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What is asked for: the folder, the public routes, the addresses of the live site and of the copy (empty where
    none is named), the name of the site where it has no address, and in how many processes.
    """

    target: Path
    routes: Sequence[Route]
    live: str
    stands: str
    named: str
    processes: int


@dataclass(frozen=True, slots=True)
class Printed:
    """What was made: files, bytes, the day of the edition (ISO), and addresses that links name and nobody answers."""

    files: int
    size: int
    day: str
    nowhere: tuple[str, ...]


@dataclass(slots=True)
class _Made:
    """What is made so far."""

    filed: list[Filed] = field(default_factory=list)
    assets: set[str] = field(default_factory=set)
    addresses: list[str] = field(default_factory=list)
    nowhere: list[str] = field(default_factory=list)


def publish_files(order: Order, sign: Callable[[str], str], progress: Progress) -> Printed:
    """Write the public site into the folder, whole or not at all; `sign` signs the list of its files.

    Raises `NotOursError`, `NothingPublishedError`, `MovedError`, `OSError`, and what else the making of a file raises.
    """
    before = _state()
    if not before:
        raise NothingPublishedError("nothing is published yet; run `pliego import` first")
    with put_in_place(order.target, refuse_unless_ours) as draft:
        made = _Made()
        listed = lists.values()
        ground = Ground(order.live, order.stands, frozenset(listed))
        edition = Edition.objects.get(language="es")
        job = Job(draft, ground, order.named, tuple(listed.items()), edition.cases)
        _pages(job, order, made, progress)
        made.filed += [file(draft, path, (content,)) for path, content in _beside(job, listed, made)]
        listed_files = sums(made.filed)
        _seal(draft, edition.day, listed_files, sign)
        if _state() != before:
            raise MovedError("the record was published anew meanwhile; run it again")
    size = sum(each.size for each in made.filed) + len(listed_files)
    return Printed(len(made.filed) + 2, size, edition.day, tuple(sorted(made.nowhere)))


def _state() -> list[object]:
    """What tells one publication of the record from the next."""
    editions = Edition.objects.order_by("language").values_list("pk", "day", "known_by", "made_by", "cases")
    return [*editions, *PublishedCheckpoint.objects.order_by("-number").values_list("number", "size")[:1]]


def _pages(job: Job, order: Order, made: _Made, progress: Progress) -> None:
    """Every declared address, and then those that the links of the pages ask for, until there are no more."""
    left = planned(order.routes, dict(job.lists), job.cases)
    while left:
        made.addresses += left
        done, asked_for = len(made.addresses) - len(left), set[str]()
        for pressed in press_all(job, left, min(order.processes, 1 + len(left) // _WORTH)):
            made.filed += pressed.filed
            made.assets |= pressed.assets
            asked_for |= pressed.asked_for
            done += pressed.done
            made.nowhere += pressed.nowhere
            progress(done, len(made.addresses))
        left = sorted(asked_for - set(made.addresses))


def planned(routes: Sequence[Route], listed: lists.Values, cases: int) -> list[str]:
    """Every address that is published whether a link leads there or not, each once."""
    many = lists.addresses(listed, cases) if any(route.name == lists.ROUTE for route in routes) else ()
    return _once([*catalogue.addresses(routes), *many])


def _once(addresses: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(map(normal, addresses)))


def _beside(job: Job, listed: lists.Values, made: _Made) -> Iterator[surroundings.Written]:
    """Everything that is no answer of the site."""
    needed = set(made.assets)
    for language, _ in LANGUAGES:
        for name, html in (
            (SEARCH, search.page(language, listed)),
            (ELSEWHERE, surroundings.elsewhere(language)),
        ):
            page = Page(f"/{language}/{name}", file_of(f"/{language}/{name}"))
            yield page.file, as_page(html.decode(), page, job.ground, job.named).encode()
            needed |= page.assets
            words = words_of(page, job.ground)
        yield from search.cards(language, job.ground, words)
    yield f"{search.FOLDER}/search.js", search.script()
    yield f"{search.FOLDER}/index.js", search.index()
    yield from surroundings.around(job.ground)
    yield from surroundings.for_search_engines(job.ground, made.addresses)
    yield from surroundings.tiles()
    yield KEY_FILE, ask("/log/key").body
    yield CHECKPOINT_FILE, ask("/log/checkpoint").body
    yield from assets(needed)


def _seal(draft: Path, day: str, listed: bytes, sign: Callable[[str], str]) -> None:
    """Write the list of files, and what is signed of it."""
    note = read_note((draft / CHECKPOINT_FILE).read_text(encoding="utf-8"))
    file(draft, SUMS, (listed,))
    file(draft, SIGNED_SUMS, (sign(folder_text(read_checkpoint(note.text), day, listed)).encode(),))
