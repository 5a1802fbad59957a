"""Coded values in the words that a reporter reads."""

from collections.abc import Mapping
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pliego.reports.kinds import Relation, Route

ROUTE: Final[Mapping[Route, Promise]] = {
    Route.COMPLAINT: _("Something is wrong at work"),
    Route.ACCIDENT: _("An accident, or an illness from work"),
    Route.CONTRACT: _("A contract is not kept"),
    Route.UNION_RIGHTS: _("Union rights are denied"),
}

RELATION: Final[Mapping[Relation, Promise]] = {
    Relation.UNSAID: _("I would rather not say"),
    Relation.WORKER: _("I work there"),
    Relation.FORMER_WORKER: _("I worked there before"),
    Relation.FAMILY: _("Someone of my family works there"),
    Relation.NEIGHBOUR: _("I live or pass nearby"),
    Relation.UNION: _("I am of a union"),
    Relation.OTHER: _("Something else"),
}
