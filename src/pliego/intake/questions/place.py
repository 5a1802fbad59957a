"""Where it happened: the place, its address, and what is done there."""

from collections.abc import Iterator
from functools import partial
from typing import Final

from django.utils.translation import gettext_lazy as _

from pliego.reports.content import Content
from pliego.reports.identifiers import postcode
from pliego.reports.places import MEXICO

from ..forms import Kind, Question, Words
from . import options

_place = partial(Question, part="place")


def country(content: Content) -> str:
    """Two letters of the country that was chosen; Mexico where none was."""
    return content.place.region[:2] or MEXICO


def _postcode(value: str, content: Content) -> Iterator[Words]:
    return (doubt.words for doubt in postcode(value, country(content)).doubts)


PLACE: Final = (
    _place(
        name="name",
        label=_("What is the place called?"),
        hint=_("As people there call it, or as the sign has it."),
        why=_("Without the place nobody can go and look."),
    ),
    _place(
        name="legal_name",
        label=_("Name of the firm on your pay slip or contract"),
        hint=_("Only if you have it at hand. It is often not the one on the sign."),
    ),
    _place(
        name="region",
        label=_("State"),
        kind=Kind.LIST,
        options=options.regions,
        why=_(
            "It says which office is in charge. The kind of report, the state, the kind of work, the month and the "
            "office stay readable on this site; all the rest is sealed."
        ),
    ),
)

TOWN: Final = _place(name="municipality", label=_("Municipality"), kind=Kind.LIST, options=options.towns)
_NEAR: Final = _place(name="neighbourhood", label=_("Neighborhood or industrial park"))
_TOWN_AND_NEAR: Final = _place(name="neighbourhood", label=_("Town, and the neighborhood or industrial park"))
"""Where there is no list of towns."""

_STREET: Final = (
    _place(name="street", label=_("Street or road")),
    _place(name="number", label=_("Number"), hint=_("If it has none, leave it empty.")),
)
_REST: Final = (
    _place(name="postcode", label=_("Postcode"), doubts=_postcode),
    _place(
        name="landmark",
        label=_("What stands next to it or in front of it?"),
        hint=_("“In front of the bus stop”, “behind the Soriana”, “the blue gate”."),
    ),
    _place(
        name="directions",
        label=_("How does one get there?"),
        kind=Kind.TEXT,
        limit=2000,
        hint=_("From a place that people know."),
    ),
)


def address(content: Content) -> tuple[Question, ...]:
    """The questions of the address: with the list of municipalities once a state of Mexico was chosen."""
    if content.place.region.startswith(MEXICO):
        return (TOWN, *_STREET, _NEAR, *_REST)
    return (*_STREET, _TOWN_AND_NEAR, *_REST)


WORK: Final = (
    _place(
        name="sector",
        label=_("What is done there?"),
        kind=Kind.LIST,
        options=options.sectors,
        why=_("It says whether the federal or the state inspection is in charge."),
    ),
    _place(name="activity", label=_("In your own words"), hint=_("“We sew jeans”, “we pack tomatoes”.")),
    _place(name="products", label=_("What is made or sold?")),
    _place(
        name="brands",
        label=_("For which brands, and where is it shipped?"),
        hint=_("What stands on the labels and boxes."),
        why=_("If goods go to the United States or Canada, the trade agreement opens further ways."),
    ),
    _place(name="workers", label=_("How many people work there?"), hint=_("About: “some 200”.")),
    _place(
        name="shift",
        label=_("When is someone there?"),
        hint=_("Days and hours of the shifts; when it happens."),
        why=_("So that a visit comes when there is something to be seen."),
    ),
)
