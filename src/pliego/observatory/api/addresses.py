"""Every address of the API, with what it answers: the one list that routes, description and manual are made from."""

from dataclasses import dataclass
from typing import Any, Final, get_type_hints

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from pydantic import BaseModel

from pliego.observatory.api import (
    agreement,
    agreement_shapes,
    cases,
    figure_shapes,
    figures,
    law,
    law_shapes,
    record,
    shapes,
)
from pliego.observatory.api.answers import View
from pliego.observatory.api.parameters import Nothing


@dataclass(frozen=True, slots=True)
class Address:
    """An address below /api/v1, the view behind it, the shape of its answer, and what it tells in a few words."""

    path: str
    view: View
    shape: type[BaseModel]
    about: Promise

    @property
    def name(self) -> str:
        """The name in the code, and in the description."""
        return self.view.__name__

    @property
    def query(self) -> type[BaseModel]:
        """What may be asked of it."""
        asked: Any = get_type_hints(self.view).get("query", Nothing)
        return asked if isinstance(asked, type) else Nothing

    @property
    def parameters(self) -> frozenset[str]:
        """The names of what may be asked of it."""
        return frozenset(self.query.model_fields)

    @property
    def shown(self) -> str:
        """The address as people read it, without what its parts must look like."""
        return "/api/v1" + self.path.replace("{slug:", "{").replace("{str:", "{")


ADDRESSES: Final = (
    Address("/cases", cases.cases, shapes.CasePage, _("Cases, narrowed and ordered as on their page")),
    Address("/cases/{slug:slug}", cases.case, shapes.CaseRecord, _("Everything published of one case")),
    Address("/cases/{slug:slug}/events", cases.events_of_case, shapes.CaseEvents, _("The steps of one case")),
    Address(
        "/cases/{slug:slug}/standing", cases.standing, shapes.CaseStanding, _("Where one case stands in law, and why")
    ),
    Address("/events", cases.events, shapes.EventPage, _("The steps of all cases")),
    Address("/facets", cases.facets, shapes.Facets, _("The values of every filter, counted")),
    Address("/procedures", law.procedures, law_shapes.Procedures, _("The procedures")),
    Address(
        "/procedures/{slug:procedure}", law.procedure, law_shapes.ProcedureText,
        _("One procedure, norm by norm, with citations and marks"),
    ),
    Address("/questions", law.questions, law_shapes.Questions, _("The open questions of law and their readings")),
    Address("/pace", record.pace, shapes.Pace, _("Days planned and days taken")),
    Address("/figures", figures.figures, figure_shapes.Figures, _("The figures")),
    Address("/figures/{slug:figure}", figures.figure, figure_shapes.Figure, _("The tables of one figure")),
    Address("/agreement/bodies", agreement.bodies, agreement_shapes.Bodies, _("Bodies of the agreement")),
    Address("/agreement/commitments", agreement.commitments, agreement_shapes.Commitments, _("Commitments")),
    Address(
        "/agreement/disputes", agreement.disputes, agreement_shapes.Disputes, _("Disputes between governments")
    ),
    Address("/agreement/review", agreement.review, agreement_shapes.Review, _("Steps of the joint review")),
    Address(
        "/agreement/indicators", agreement.indicators, agreement_shapes.Indicators, _("Figures of trade and tariffs")
    ),
    Address("/agreement/wages", agreement.wages, agreement_shapes.Wages, _("Wages in the three countries")),
    Address("/record", record.record, shapes.RecordState, _("The day of what is published, and its signed checkpoint")),
    Address("/problems", record.problems, shapes.ProblemKinds, _("The kinds of refusals")),
)  # fmt: skip
