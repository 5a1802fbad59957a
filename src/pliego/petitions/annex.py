"""What a petition lacks under one version of the guidelines, as the last pages of its document. Plain Python."""

from collections.abc import Iterator, Mapping
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext, pgettext_lazy

from pliego.law.clauses import Language, clause
from pliego.law.words import mark_label
from pliego.petitions.completeness import Completeness, Item, State, completeness
from pliego.petitions.document import Block, Bullets, Grid, Heading, Note, Paragraph
from pliego.petitions.guidelines import Guideline, Weight
from pliego.petitions.petition import Petition

WEIGHTS: Final[Mapping[Weight, str | Promise]] = {
    Weight.REQUIRED: gettext_lazy("Required"),
    Weight.RECOMMENDED: gettext_lazy("Recommended"),
    Weight.DROPPED: gettext_lazy("No longer asked"),
}
STATES: Final[Mapping[State, str | Promise]] = {
    State.GIVEN: pgettext_lazy("part of a petition", "Given"),
    State.PARTLY: pgettext_lazy("part of a petition", "Given in part"),
    State.MISSING: pgettext_lazy("part of a petition", "Missing"),
    State.NOT_ASKED: pgettext_lazy("part of a petition", "Not asked"),
}


def annex(petition: Petition, guideline: Guideline, language: Language) -> Iterator[Block]:
    """How complete the petition is, what is missing, by what it will be judged, and where that was read."""
    found = completeness(petition, guideline)
    yield Heading(_("Annex: what the guidelines ask for"))
    yield Note(_("For whoever prepares the petition. It may be left out when it is filed."))
    yield Paragraph(str(guideline.name))
    yield Paragraph(
        _("{given} of {asked} things asked for are given in whole.").format(
            given=found.given, asked=found.asked
        )
    )
    yield Grid(
        (
            _("Asked for"),
            pgettext("of a requirement", "Weight"),
            _("In this petition"),
            pgettext("of a petition", "Missing"),
            _("How well the rule is known"),
        ),
        tuple(_row(item, language) for item in found.items),
        (6, 5, 4, 8, 5),
    )
    yield Heading(_("By what it is judged"), 2)
    yield Paragraph(clause(guideline.threshold).says.into(language))
    yield Heading(_("What was not verified"), 2)
    yield Bullets(tuple(_doubts(found)))
    yield Heading(_("Sources"), 2)
    yield Bullets(tuple(_sources(found)))


def _row(item: Item, language: Language) -> tuple[str, ...]:
    return (
        str(item.asked.label),
        str(WEIGHTS[item.asked.weight]),
        str(STATES[item.state]),
        "\n".join(str(check.label) for check in item.missing),
        mark_label(item.asked.mark, language),
    )


def _doubts(found: Completeness) -> dict[str, None]:
    told = (str(one) for one in (found.guideline.doubt, *(item.asked.doubt for item in found.items)))
    return dict.fromkeys(one for one in told if one)


def _sources(found: Completeness) -> dict[str, None]:
    rows = (source for item in found.items for source in item.asked.sources)
    return dict.fromkeys(f"{source.title}. {source.address}".strip() for source in rows)
