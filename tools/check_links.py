"""Follows every link of a site that was published as files: python -m tools.check_links [FOLDER] [--live URL]

Without a folder, the shipped record is published twice, alone and beside a live site; both are followed and verified.

Each `href`, `src` and `action` must lead to a file of the folder, each fragment to an id in it; no address of the site
itself is absolute, other hosts stand behind plain links only, and no page runs a script but the one that searches.
"""

import argparse
import os
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from posixpath import normpath
from tempfile import TemporaryDirectory
from urllib.parse import unquote, urlsplit

ADDRESSED = {"href", "src", "action", "formaction", "data", "poster", "xlink:href", "cite", "srcset"}
LIVE = "https://live.example"
LOST = "404.html"
SEARCH = re.compile(r"(es|en|fr)/search/index\.html")
OWN_NAME = b"pliego.invalid"
IN_STYLES = re.compile(rb"""url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)""")


@dataclass
class Found:
    """What a page holds: its links as (tag, attribute, address), its ids, and what it may not hold."""

    links: list[tuple[str, str, str]] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)
    faults: list[str] = field(default_factory=list)
    policy: str = ""


class Page(HTMLParser):
    """Reads a page."""

    def __init__(self) -> None:
        super().__init__()
        self.found = Found()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take links, ids and what is forbidden from a tag."""
        given = dict(attrs)
        for name, value in attrs:
            if name == "id" or (tag == "a" and name == "name"):
                if value in self.found.ids:
                    self.found.faults.append(f"the id {value} stands twice")
                self.found.ids.add(value or "")
            elif name in ADDRESSED:
                self.found.links.append((tag, name, value or ""))
            elif name.startswith("on") or name == "style":
                self.found.faults.append(f"<{tag}> has the attribute {name}")
        if tag == "script" and "src" not in given and "json" not in (given.get("type") or ""):
            self.found.faults.append("it has a script within")
        if tag == "meta" and (given.get("http-equiv") or "").lower() == "content-security-policy":
            self.found.policy = given.get("content") or ""
        elif tag == "meta" and "http-equiv" in given:
            self.found.faults.append(f"<meta> has http-equiv {given['http-equiv']}")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Read a tag that closes itself like any other."""
        self.handle_starttag(tag, attrs)


def read(path: Path) -> Found:
    """What a page holds."""
    page = Page()
    page.feed(path.read_text(encoding="utf-8"))
    page.close()
    return page.found


def faults(folder: Path, live: str = "", planned: frozenset[str] = frozenset()) -> Iterator[str]:
    """Every fault of the site in a folder, in one line each; `live` is the address to which forms and feeds may lead,
    `planned` names files that belong to the site and are not in the folder."""
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    files = there | planned
    fragments: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for name in sorted(there):
        if name.endswith(".html"):
            found = read(folder / name)
            yield from (f"{name}: {fault}" for fault in [*found.faults, *_unruled(name, found)])
            for link in found.links:
                yield from _followed(name, link, files, fragments, live)
        elif name.endswith(".css"):
            yield from _styles(folder, name, files)
        if OWN_NAME in (folder / name).read_bytes():
            yield f"{name}: it holds the name {OWN_NAME.decode()}"
    for name, wanted in sorted(fragments.items()):
        if name not in there:
            continue
        ids = read(folder / name).ids if name.endswith(".html") else set()
        yield from (
            f"{page}: {name}#{one} leads to no id there" for one, page in wanted.items() if one not in ids
        )


def _unruled(name: str, found: Found) -> Iterator[str]:
    if "default-src 'none'" not in found.policy:
        yield "it has no rules for its content"
    scripts = [link for tag, _, link in found.links if tag == "script"]
    if scripts and not SEARCH.fullmatch(name):
        yield f"it names the scripts {scripts}"
    if "script-src" in found.policy and not SEARCH.fullmatch(name):
        yield "its rules allow scripts"


def _followed(
    page: str,
    link: tuple[str, str, str],
    files: set[str],
    fragments: defaultdict[str, dict[str, str]],
    live: str,
) -> Iterator[str]:
    tag, attribute, address = link
    said = f"{page}: <{tag} {attribute}={address!r}>"
    try:
        parts = urlsplit(address)
    except ValueError:
        yield f"{said} is no address"
        return
    if parts.scheme or parts.netloc:
        if not _may_lead_outside(tag, attribute, address, live):
            yield f"{said} leads to another host"
        return
    if not parts.path and not parts.fragment:
        if not parts.query and attribute != "action" and address != "#":
            yield f"{said} is empty"
        return
    if parts.path.startswith("/"):
        if page != LOST:
            yield f"{said} is absolute"
        return
    target = normpath(str(PurePosixPath(page).parent / unquote(parts.path))) if parts.path else page
    if target not in files:
        yield f"{said} leads to no file"
    elif parts.fragment:
        fragments[target].setdefault(unquote(parts.fragment), page)


def _may_lead_outside(tag: str, attribute: str, address: str, live: str) -> bool:
    if tag in ("form", "link"):
        return bool(live) and address.startswith(live)
    plain = (
        tag in ("a", "area") and attribute == "href" and address.startswith(("https:", "http:", "mailto:"))
    )
    return plain or (attribute == "cite") or address.startswith("data:image/")


def _styles(folder: Path, name: str, files: set[str]) -> Iterator[str]:
    for url, imported in IN_STYLES.findall((folder / name).read_bytes()):
        address = (url or imported).decode()
        target = normpath(str(PurePosixPath(name).parent / urlsplit(address).path))
        if not address.startswith(("data:", "#")) and target not in files:
            yield f"{name}: {address} leads to no file"


def told(folder: Path, live: str) -> bool:
    """Print every fault; whether there is none."""
    found = list(faults(folder, live))
    print("\n".join(found[:200]))
    pages = sum(1 for _ in folder.rglob("*.html"))
    print(f"{pages} pages followed, {len(found)} faults", flush=True)
    return pages > 0 and not found


def shipped() -> bool:
    """Publish the shipped record and follow it; whether there is no fault."""
    pliego = str(Path(sys.executable).with_name("pliego"))
    with TemporaryDirectory(prefix="pliego-links-") as name:
        kept = {key: value for key, value in os.environ.items() if not key.startswith(("PLIEGO_", "DJANGO_"))}
        surroundings = {**kept, "PLIEGO_VAR": name}
        steps = [["migrate"], ["import"]]
        for live in ("", LIVE):
            target = str(Path(name, "site", live[-4:] or "alone"))
            steps += [["publish", target, *(["--live", live] if live else [])], ["verify", target]]
        for step in steps:
            print("pliego", *step[:1], flush=True)
            if subprocess.run([pliego, *step], env=surroundings, check=False).returncode:
                return False
        sound = [told(Path(name, "site", live[-4:] or "alone"), live) for live in ("", LIVE)]
        return all(sound)


def main() -> None:
    """Tell every fault; the exit code is 1 where there is any."""
    parser = argparse.ArgumentParser(description="Follow every link of a site published as files")
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--live", default="")
    asked = parser.parse_args()
    sys.exit(not (told(asked.folder, asked.live) if asked.folder else shipped()))


if __name__ == "__main__":
    main()
