"""Every link of the site as files leads somewhere: a page of each kind here, the whole site by `make links`."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from pliego.observatory.static_site import lists, search, surroundings
from pliego.observatory.static_site.addresses import file_of
from pliego.observatory.static_site.assets import assets
from pliego.observatory.static_site.folder import file
from pliego.observatory.static_site.leading import Ground
from pliego.observatory.static_site.pressing import Job, as_page, press
from pliego.observatory.static_site.publication import planned
from pliego.observatory.static_site.rewriting import Page
from pliego.observatory.static_site.routes import Route, route_at
from tools.check_links import faults

LIVE = "https://live.example"


def sample(addresses: Sequence[str]) -> list[str]:
    """One address of each pattern, in the languages in turn, and some lists. Drawings take long, and link nowhere; the
    tables that tests begin with hold no list of erasures."""
    chosen: dict[str, str] = {}
    for place, address in enumerate(addresses):
        if not address.endswith((".svg", "/erasures.json")):
            chosen.setdefault(f"{route_at(address.partition('?')[0])} {place % 3}", address)
    one_each = {name.partition(" ")[0]: address for name, address in chosen.items()}
    narrowed = [one for one in addresses if "?" in one][::200]
    return sorted({*one_each.values(), *narrowed})


def written(folder: Path, ground: Ground, chosen: Sequence[str]) -> set[str]:
    """Write these pages with what belongs to them; the addresses that they ask for."""
    found = lists.values()
    job = Job(folder, ground, "https://named.example", tuple(found.items()), 41)
    pressed = press(job, chosen)
    assert pressed.nowhere == ()
    needed = set(pressed.assets)
    for name, html in (("search", search.page("es", found)), ("elsewhere", surroundings.elsewhere("fr"))):
        language = "es" if name == "search" else "fr"
        page = Page(f"/{language}/{name}/", file_of(f"/{language}/{name}/"))
        file(folder, page.file, (as_page(html.decode(), page, ground, job.named).encode(),))
        needed |= page.assets
    beside = [*surroundings.around(ground), ("copy/search.js", search.script()), *assets(needed)]
    for path, content in beside:
        file(folder, path, (content,))
    return set(pressed.asked_for)


@pytest.mark.parametrize(("live", "every"), [("", 1), (LIVE, 5)])
def test_no_link_of_a_sample_of_every_kind_of_page_is_broken(
    live: str, every: int, ground: Ground, routes: Sequence[Route], tmp_path: Path
) -> None:
    addresses = planned(routes, lists.values(), 41)
    chosen = sample(addresses)[::every]
    asked_for = written(tmp_path, replace(ground, live=live, stands=live), chosen)
    others = {f"{code}/{name}/index.html" for code in ("es", "en", "fr") for name in ("search", "elsewhere")}
    plan = frozenset(map(file_of, {*addresses, *asked_for})) | others | {"SHA256SUMS"}
    assert list(faults(tmp_path, live, plan)) == []


def test_the_checker_names_each_kind_of_fault(tmp_path: Path) -> None:
    rules = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">'
    (tmp_path / "b.html").write_text(f'{rules}<p id="here">')
    (tmp_path / "a.html").write_text(
        f'{rules}<a href="b.html#here">x</a><a href="b.html#gone">x</a><a href="c.html">x</a><a href="/b.html">x</a>'
        '<img src="https://example.org/x.png"><a href="https://example.org/">x</a><p id="a"><p id="a">'
        '<a onclick="x()" href="#a">x</a><script>x()</script><script src="b.html"></script><a href="../../x">x</a>'
        "<p>pliego.invalid"
    )
    (tmp_path / "c.css").write_text("a{background:url(gone.png)}")
    told = [fault.partition(": ")[2] for fault in faults(tmp_path)]
    assert told == [
        "the id a stands twice",
        "<a> has the attribute onclick",
        "it has a script within",
        "it names the scripts ['b.html']",
        "<a href='c.html'> leads to no file",
        "<a href='/b.html'> is absolute",
        "<img src='https://example.org/x.png'> leads to another host",
        "<a href='../../x'> leads to no file",
        "it holds the name pliego.invalid",
        "gone.png leads to no file",
        "b.html#gone leads to no id there",
    ]
