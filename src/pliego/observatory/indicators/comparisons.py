"""Fixed pages that set series side by side: chosen by hand, so that nothing is compared that must not be."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True, slots=True)
class Panel:
    """Series in one drawing: whole years, or shares of any period. They must count the same thing."""

    title: Promise
    series: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """A page of panels."""

    slug: str
    title: Promise
    lede: Promise
    panels: tuple[Panel, ...]


_ALL: Final = (
    Comparison(
        "mexico-united-states",
        _("Trade of Mexico and the United States"),
        _(
            "Goods, as the United States counts them. What goes each way, the sum of both and their difference are "
            "drawn apart."
        ),
        (
            Panel(_("Each way, counted apart"), ("us-mx-exports", "us-mx-imports")),
            Panel(_("Both ways together"), ("us-mx-total",)),
            Panel(_("The difference"), ("us-mx-deficit",)),
        ),
    ),
    Comparison(
        "canada-united-states",
        _("Trade of Canada and the United States"),
        _(
            "Goods, as the United States counts them. What goes each way, the sum of both and their difference are "
            "drawn apart."
        ),
        (
            Panel(_("Each way, counted apart"), ("us-ca-exports", "us-ca-imports")),
            Panel(_("Both ways together"), ("us-ca-total",)),
            Panel(_("The difference"), ("us-ca-deficit",)),
        ),
    ),
    Comparison(
        "canada-mexico",
        _("Trade of Canada and Mexico"),
        _(
            "The two countries count the same goods differently, partly because goods pass through the United "
            "States. Both counts stand side by side; neither is corrected by the other."
        ),
        (
            Panel(
                _("From Mexico to Canada, by each country's count"),
                ("mx-ca-exports", "ca-mx-imports-statcan"),
            ),
            Panel(
                _("From Canada to Mexico, by each country's count"),
                ("mx-ca-imports", "ca-mx-exports-statcan"),
            ),
            Panel(_("Both ways together"), ("mx-ca-total",)),
        ),
    ),
    Comparison(
        "shares",
        _("What one country is to the other's exports"),
        _("Two shares, each of another whole: of what Mexico sells abroad and of what Canada sells abroad."),
        (
            Panel(
                _("Canada's share of Mexican exports, Mexico's share of Canadian exports"),
                ("ca-share-mx-exports", "mx-share-ca-exports"),
            ),
        ),
    ),
    Comparison(
        "preference",
        _("Use of the preference"),
        _(
            "What part of its imports from its neighbors the United States lets in under the agreement. The sources "
            "count different things: imports that claim the preference, or goods that could."
        ),
        (
            Panel(_("Share of United States imports under the agreement"), ("usmca-utilisation",)),
            Panel(_("Mexican shipments without new tariffs"), ("mx-no-new-tariff",)),
            Panel(_("Trade of Canada and the United States free of tariffs"), ("ca-no-tariff",)),
        ),
    ),
    Comparison(
        "trucks",
        _("Trucks at the borders"),
        _(
            "Counts of trucks mean different things: trucks that enter the United States, trucks both ways, trucks of "
            "a year or of a day. What counts differently is drawn apart, and each count has its definition beside it."
        ),
        (
            Panel(_("Entering the United States, whole border"), ("trucks-border",)),
            Panel(_("Northbound over Texas bridges"), ("trucks-bridge-northbound",)),
            Panel(_("Northbound over the World Trade Bridge"), ("wtb-trucks-northbound",)),
            Panel(
                _("Over the World Trade Bridge in a day, three estimates"),
                ("wtb-trucks-day-low", "wtb-trucks-day", "wtb-trucks-day-high"),
            ),
            Panel(_("Both ways over the Ambassador Bridge in a day"), ("amb-trucks-day",)),
            Panel(_("Both ways over the Ambassador Bridge and the tunnel in a year"), ("detroit-trucks",)),
            Panel(_("Commercial vehicles over the Ambassador Bridge in a year"), ("amb-trucks-year",)),
        ),
    ),
)

COMPARISONS: Final[Mapping[str, Comparison]] = MappingProxyType({one.slug: one for one in _ALL})
