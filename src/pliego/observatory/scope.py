"""What is computed of a case and what is not, and on what ground: said where it differs from what a reader expects."""

from typing import Final

from django.utils.text import get_text_list
from django.utils.translation import gettext as _

from pliego.law.marks import Mark
from pliego.law.procedures import PROCEDURES
from pliego.law.why import mark_of
from pliego.law.words import procedure_title
from pliego.observatory import labels
from pliego.observatory.norm_rows import Bench

_REMEMBERED: Final = (Mark.M_PLUS, Mark.M_MINUS)


def not_computed(bench: Bench) -> str:
    """The procedures that the case calls for and that are not written as rules; nothing where all of them are."""
    missing = [name for name in bench.case.procedures if name not in PROCEDURES]
    if not missing:
        return ""
    told = _(
        "Not computed here: %(missing)s. It is not yet written as rules, so no time limit of it is drawn, and none is "
        "said to be kept or missed."
    ) % {"missing": _listed([str(labels.PROCEDURE.get(name, name)) for name in missing])}
    known = [PROCEDURES[name] for name in bench.case.procedures if name in PROCEDURES]
    if not known:
        return told
    titles = [procedure_title(one.id, one.title, bench.language) for one in known]
    return f"{_('Computed here: %(known)s.') % {'known': _listed(titles)}} {told}"


def caution(bench: Bench) -> str:
    """A warning where most of the rules that apply rest on memory; nothing where most were read in a source."""
    marks = [mark_of(bench.standing, item) for item in bench.applying]
    if 2 * sum(mark in _REMEMBERED for mark in marks) <= len(marks):
        return ""
    return _(
        "Most of the rules below rest on memory, not on a text that was read: take their days as a guide, not as an "
        "answer."
    )


def _listed(names: list[str]) -> str:
    return get_text_list(names, _("and"))
