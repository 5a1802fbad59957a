"""Who stands behind a page: a public authority, a law firm or institute, or anybody."""

from enum import IntEnum
from typing import Final

from .values import Source, Sources

OFFICIAL: Final = (
    "gov", "gob.mx", "gc.ca", "canada.ca", "banxico.org.mx", "inegi.org.mx", "can-mex-usa-sec.org", "cec.org",
    "ilo.org", "wto.org", "worldbank.org", "oecd.org",
)  # fmt: skip
"""Domains of governments, of their agencies, and of bodies founded by treaty."""

PROFESSIONAL: Final = (
    "aeaweb.org", "afslaw.com", "barnesrichardson.com", "bennettjones.com", "blakes.com", "brookings.edu",
    "cassidylevy.com", "ccn-law.com", "dorsey.com", "everycrsreport.com", "hklaw.com",
    "internationaltradecomplianceupdate.com", "jdsupra.com", "mexico.justia.com", "mondaq.com", "porgeslaw.com",
    "steptoe.com", "strtrade.com", "thompsonhinesmartrade.com", "torrestradeadvisory.com",
)  # fmt: skip
"""Law firms, collections of their letters or of laws, and institutes that sign what they publish."""


class Publisher(IntEnum):
    """Who published a source, the one to read first first."""

    OFFICIAL = 0
    TEXT = 1
    PROFESSIONAL = 2
    OTHER = 3
    MEMORY = 4


def publisher(source: Source) -> Publisher:
    """Who published a source. A founding text, which is told in words, is `TEXT`."""
    if source.is_memory:
        return Publisher.MEMORY
    if _within(source.address, OFFICIAL):
        return Publisher.OFFICIAL
    if source.words:
        return Publisher.TEXT
    return Publisher.PROFESSIONAL if _within(source.address, PROFESSIONAL) else Publisher.OTHER


def best_first(sources: Sources) -> tuple[Source, ...]:
    """The sources with those of public authorities first; those alike as the table has them."""
    return tuple(sorted(sources.all, key=publisher))


def is_secondary(sources: Sources) -> bool:
    """Whether pages were read for it, and none of them, nor any founding text, is an authority's or the text itself."""
    found = {publisher(source) for source in sources.all}
    return bool(found & {Publisher.PROFESSIONAL, Publisher.OTHER}) and not found & {
        Publisher.OFFICIAL,
        Publisher.TEXT,
    }


def host(address: str) -> str:
    """The host of an address as a reader knows it, without `www.`."""
    return (
        address.partition("://")[2]
        .partition("/")[0]
        .partition(":")[0]
        .lower()
        .removeprefix("www.")
        .rstrip(".")
    )


def _within(address: str, domains: tuple[str, ...]) -> bool:
    name = host(address)
    return any(name == domain or name.endswith(f".{domain}") for domain in domains)
