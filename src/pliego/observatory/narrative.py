"""What happened, in two sentences, and where a case stands: whole sentences, one for each way a case can go."""

import re
from typing import Final

from django.utils.functional import Promise
from django.utils.text import get_text_list
from django.utils.translation import get_language, gettext_lazy, ngettext
from django.utils.translation import gettext as _

from pliego.law.acts import Role
from pliego.law.clauses import Language
from pliego.law.words import role_label
from pliego.observatory import labels
from pliego.observatory.dates import in_words, when
from pliego.observatory.folding import fold
from pliego.observatory.own_words import words
from pliego.observatory.public_case import ENDINGS, PublicCase, PublicEvent

_OUTCOMES: Final = {
    "remediated_no_plan": gettext_lazy(
        "It was announced as resolved %(when)s, without a formal course of remediation."
    ),
    "plan_completed": gettext_lazy("A course of remediation was agreed, and its completion was announced %(when)s."),
    "plan_agreed_open": gettext_lazy("A course of remediation was agreed; its end is not on record."),
    "no_denial_found_closed": gettext_lazy(
        "It was announced as closed %(when)s, without a finding of denial of rights."
    ),
    "panel_no_jurisdiction": gettext_lazy("A panel found %(when)s that the matter lies outside the mechanism."),
    "panel_denial_found": gettext_lazy("A panel found %(when)s that there had been a denial of rights."),
    "panel_pending": gettext_lazy("A panel was requested %(when)s; its determination is not on record."),
    "facility_closed": gettext_lazy("The facility closed %(when)s."),
    "petition_declined": gettext_lazy("The petition was not pursued, as reported %(when)s."),
    "pending_or_unknown": gettext_lazy("No outcome is on record. Last step on record: %(last)s."),
}  # fmt: skip

_DECIDING: Final = {
    "plan_agreed_open": ("remediation_agreed",),
    "panel_no_jurisdiction": ("panel_determined", "panel_published"),
    "panel_denial_found": ("panel_determined", "panel_published"),
    "panel_pending": ("panel_requested",),
    "facility_closed": ("facility_closed",),
    "petition_declined": ("petition_declined",),
    "plan_completed": ("remediation_completed", *ENDINGS),
}
"""The steps that carry the date of an outcome; the announced end where none is named."""

_UNDATED: Final = gettext_lazy("on a day that is not on record")


_FROM_MEMORY: Final = gettext_lazy("from memory, not confirmed")


def _when(event: PublicEvent | None, language: str) -> str:
    if event is None:
        return str(_UNDATED)
    told = when(event.iso, language)
    return f"{told} ({_FROM_MEMORY})" if event.confidence == "M" else told


def dated_in_words(event: PublicEvent, language: str) -> str:
    """The date of an event; one from memory says so."""
    told = in_words(event.iso, language)
    return f"{told}; {_FROM_MEMORY}" if event.confidence == "M" else told


def country(code: str) -> str:
    """A government by its country's name; an unknown code stands as it is."""
    name: Promise | str = labels.COUNTRY.get(code, code)
    return str(name)


def government(code: str, role: Role) -> str:
    """A government by its country's name; by its role where the record does not name it."""
    return country(code) if code else role_label(role, Language((get_language() or "en")[:2]))


def place(case: PublicCase) -> str:
    """Where the facility is: municipalities and states as the sources name them."""
    return ", ".join([*case.values("municipality"), *case.values("state")])


def _facility(case: PublicCase) -> str:
    where = place(case)
    return f"{case.name} ({where})" if where else case.name


def opening(case: PublicCase, language: str) -> str:
    """How the case began: petition and request, with their days."""
    petition, request = case.first("petition_filed"), case.first("review_requested")
    told = {
        "facility": _facility(case),
        "who": _petitioners(case, language) or _("A petitioner not named in the sources"),
        "filed": _when(petition, language),
        "asked": _when(request, language),
    }
    if petition:
        filed = _filed(case) % told
        return f"{filed} {_asked_too(case) % told}" if request else filed
    if request:
        return _asked(case) % told
    return _("A case about %(facility)s is known, but no dated step of it is on record.") % told


def described(petitioner: str) -> bool:
    """Whether the record describes a petitioner in its own words, such as *group of workers*, and gives no name."""
    return re.search(r"\bworkers?\b", petitioner) is not None


def _petitioners(case: PublicCase, language: str) -> str:
    """The petitioners as a list; a description that is not translated is quoted in the record's words."""
    told = [(who, words(who, language)) for who in case.values("petitioners")]
    listed = [f"“{said.text}”" if described(who) and said.language else said.text for who, said in told]
    last = fold(listed[-1]) if listed else ""
    # Spanish "y" becomes "e" before the sound of i; "hie" begins with another sound.
    softened = language == "es" and last.startswith(("i", "hi")) and not last.startswith("hie")
    return get_text_list(listed, "e" if softened else _("and"))


def _filed(case: PublicCase) -> str:
    petitioners = case.values("petitioners")
    several = len(petitioners) > 1 or any(who.startswith("Two ") for who in petitioners)
    return ngettext(
        "%(who)s filed a petition about %(facility)s %(filed)s.",
        "%(who)s filed a petition about %(facility)s %(filed)s.",
        2 if several else 1,
    )


def _asked(case: PublicCase) -> str:
    match case.governments:
        case "US", "MX":
            return _("The United States asked Mexico %(asked)s to review %(facility)s.")
        case "CA", "MX":
            return _("Canada asked Mexico %(asked)s to review %(facility)s.")
    return _("A review of %(facility)s was requested %(asked)s.")


def _asked_too(case: PublicCase) -> str:
    match case.governments:
        case "US", "MX":
            return _("The United States asked Mexico to review it %(asked)s.")
        case "CA", "MX":
            return _("Canada asked Mexico to review it %(asked)s.")
    return _("Its review was requested %(asked)s.")


def decided_on(case: PublicCase) -> PublicEvent | None:
    """The step that carries the date of the outcome."""
    words = _DECIDING.get(case.outcome, ENDINGS)
    return next((found for word in words if (found := case.first(word))), None)


def last_step(case: PublicCase, language: str) -> str:
    """The last dated step on record, with its date."""
    if not case.dated:
        return _("none")
    last = case.dated[-1]
    return f"{labels.EVENT[last.word]} ({dated_in_words(last, language)})"


def ending(case: PublicCase, language: str) -> str:
    """How the case ended, or where the record leaves it."""
    if case.outcome == "pending_or_unknown" and case.ended:
        return _("It was announced as ended %(when)s; no outcome is on record.") % {
            "when": _when(decided_on(case), language)
        }
    return str(_OUTCOMES[case.outcome]) % {
        "when": _when(decided_on(case), language),
        "last": last_step(case, language),
    }


def summary(case: PublicCase, language: str) -> str:
    """The case in two sentences."""
    return f"{opening(case, language)} {ending(case, language)}"
