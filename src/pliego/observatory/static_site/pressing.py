"""From an address to its file: asks the site, leads the links, writes. Many at a time, in processes of their own."""

import pickle
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from dataclasses import dataclass
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import Final

from django.utils.translation import override

from pliego.observatory.static_site import lists, process
from pliego.observatory.static_site.addresses import file_of, query_of
from pliego.observatory.static_site.asking import ORIGIN, Reading, ask
from pliego.observatory.static_site.folder import Filed, file
from pliego.observatory.static_site.leading import Ground
from pliego.observatory.static_site.rewriting import Page, rewritten
from pliego.observatory.static_site.routes import route_at
from pliego.observatory.static_site.words import words_of

BATCH: Final = 40
"""Addresses that a process takes at a time."""

OK: Final = 200
NOT_FOUND: Final = 404


class UnansweredError(RuntimeError):
    """The site did not answer at an address that is to be published."""


@dataclass(frozen=True, slots=True)
class Job:
    """What all files of a publication share: where they are written, where links lead, how long each list is."""

    folder: Path
    ground: Ground
    named: str
    lists: tuple[tuple[tuple[str, str], int], ...]
    cases: int


@dataclass(frozen=True, slots=True)
class Pressed:
    """What came of some addresses: the files, what they need, further addresses that they ask for, and addresses that
    lead nowhere."""

    filed: tuple[Filed, ...]
    assets: frozenset[str]
    asked_for: frozenset[str]
    nowhere: tuple[str, ...]

    @property
    def done(self) -> int:
        """How many addresses that were."""
        return len(self.filed) + len(self.nowhere)


def press(job: Job, addresses: Iterable[str]) -> Pressed:
    """Write the files of some addresses. Raises `UnansweredError` where the site fails."""
    filed: list[Filed] = []
    nowhere: list[str] = []
    assets: set[str] = set()
    asked_for: set[str] = set()
    for address in addresses:
        page = Page(address, file_of(address))
        pieces = content(job, page)
        if pieces is None:
            nowhere.append(address)
            continue
        filed.append(file(job.folder, page.file, pieces))
        assets |= page.assets
        asked_for |= page.asked_for
    return Pressed(tuple(filed), frozenset(assets), frozenset(asked_for), tuple(nowhere))


def content(job: Job, page: Page) -> Iterable[bytes] | None:
    """What the file of a page holds; none where there is no such page."""
    total = _later(job, page.address)
    if total:
        language = page.address[1:3]
        with override(language):
            return _as_page(job, page, lists.later_page(Reading(page.address), language, total))
    answer = ask(page.address)
    if answer.status == NOT_FOUND:
        return None
    if answer.status != OK:
        raise UnansweredError(f"{page.address} answers {answer.status}")
    if answer.is_page:
        return _as_page(job, page, answer.body)
    return (answer.body.replace(ORIGIN.encode(), job.named.encode()),) if answer.whole else answer.pieces


def _as_page(job: Job, page: Page, html: bytes) -> Iterable[bytes]:
    return (as_page(html.decode(), page, job.ground, job.named).encode(),)


def as_page(html: str, page: Page, ground: Ground, named: str) -> str:
    """HTML of the site as HTML of the copy."""
    return rewritten(html, page, ground, words_of(page, ground)).replace(ORIGIN, named)


def _later(job: Job, address: str) -> int:
    """How many cases the list has of which this is a page after the first; 0 for anything else."""
    path, _, query = address.partition("?")
    if "page" not in query_of(address) or route_at(path) != lists.ROUTE:
        return 0
    search = lists.kept(query_of(f"?{query}"), dict(job.lists))
    if search is None:
        return 0
    return dict(job.lists)[search.chosen[0]] if search.chosen else job.cases


def press_all(job: Job, addresses: Iterable[str], processes: int) -> Iterator[Pressed]:
    """Write the files of many addresses, in so many processes; with one of them, in this."""
    batches = _batches(addresses)
    if processes == 1:
        yield from (press(job, batch) for batch in batches)
        return
    # Started anew, not forked: a copy of this process would share its connection to the database.
    with ProcessPoolExecutor(processes, get_context("spawn"), process.begin, (pickle.dumps(job),)) as pool:
        try:
            yield from _in_turn(pool, batches, processes)
        finally:
            pool.shutdown(cancel_futures=True)


def _in_turn(
    pool: ProcessPoolExecutor, batches: Iterator[Sequence[str]], processes: int
) -> Iterator[Pressed]:
    """Keep a few batches waiting for each process, so that no list of all of them stands in memory."""
    running: set[Future[Pressed]] = {
        pool.submit(process.press, batch) for batch in islice(batches, 3 * processes)
    }
    while running:
        done, running = wait(running, return_when=FIRST_COMPLETED)
        for each in done:
            if batch := next(batches, None):
                running.add(pool.submit(process.press, batch))
            yield each.result()


def _batches(addresses: Iterable[str]) -> Iterator[Sequence[str]]:
    left = iter(addresses)
    while batch := tuple(islice(left, BATCH)):
        yield batch
