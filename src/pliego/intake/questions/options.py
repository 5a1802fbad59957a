"""Answers to choose from, in the reader's words."""

from collections.abc import Iterator

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pliego.reports.content import Content
from pliego.reports.kinds import Relation, Told
from pliego.reports.matters import MATTERS_OF
from pliego.reports.places import COUNTRIES, municipalities, states
from pliego.reports.sectors import SECTORS

from ..forms import Option
from ..labels import RELATION

_COUNTRIES: dict[str, Promise] = {"MX": _("Mexico"), "US": _("United States"), "CA": _("Canada")}
_TOLD: dict[Told, Promise] = {Told.YES: _("Yes"), Told.NO: _("No"), Told.UNKNOWN: _("I do not know")}


def told(_content: Content) -> Iterator[Option]:
    """Yes, no, I do not know."""
    return (Option(one.value, words) for one, words in _TOLD.items())


def yes_or_no(_content: Content) -> Iterator[Option]:
    """Yes or no, of what only the reader decides."""
    return (Option(one.value, _TOLD[one]) for one in (Told.YES, Told.NO))


def relations(_content: Content) -> Iterator[Option]:
    """What the reporter is to the workplace."""
    # What says nothing stands last.
    yield from (Option(one.value, words) for one, words in RELATION.items() if one)
    yield Option("", RELATION[Relation.UNSAID])


def matters(content: Content) -> Iterator[Option]:
    """What such a report can be about."""
    return (Option(one.value, one.words) for one in MATTERS_OF[content.route])


def sectors(_content: Content) -> Iterator[Option]:
    """Activities, under their headings."""
    yield Option("", _("Choose, if you know it"))
    yield from (Option(one.code, one.name, one.group.words) for one in SECTORS)


def regions(_content: Content) -> Iterator[Option]:
    """States and provinces, under their countries."""
    yield Option("", _("Choose, if you know it"))
    for country in COUNTRIES:
        yield from (Option(one.code, one.name, _COUNTRIES[country]) for one in states(country))


def towns(content: Content) -> Iterator[Option]:
    """The municipalities of the state that was chosen."""
    yield Option("", _("Choose, if you know it"))
    yield from (Option(one.code, one.name) for one in municipalities(content.place.region))
