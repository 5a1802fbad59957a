"""What is read to a caller, sentence by sentence, in their language."""

from collections.abc import Iterator
from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, override

from pliego.people.models import Office
from pliego.reports.actions import Filed
from pliego.reports.content import Content
from pliego.reports.kinds import Light, Side, Stage, StepKind, Told
from pliego.reports.places import place_name
from pliego.reports.receipt import Receipt
from pliego.reports.sectors import sector
from pliego.reports.steps import light_of

from ..inbox.due import Owed, dues
from ..inbox.rows import Row
from ..inbox.targets import names_of
from ..inbox.telling import matters_of
from ..inbox.words import RELATIONS, ROUTES


def read_back(content: Content, office: Office) -> list[str]:
    """What was told, so that the caller can mend it before it is filed."""
    with override(content.language):
        return [line for line in _told(content, office) if line]


def before_the_receipt(language: str) -> list[str]:
    """What is said before the words of the receipt are read."""
    with override(language):
        return [
            _("Please take something to write with. I now read you twelve words: they are your receipt."),
            _(
                "With them, and only with them, you can ask how your report stands. Nobody can make them anew."
            ),
            _("Keep them where your employer does not see them."),
        ]


def after_the_receipt(receipt: Receipt, language: str) -> list[str]:
    """What is said once they have been read."""
    first, second = receipt.asked_back
    with override(language):
        return [
            _("Please read me back word number %(first)s and word number %(second)s.")
            % {"first": first, "second": second}
        ]


def after_filing(filed: Filed, language: str) -> list[str]:
    """What is said once it is filed."""
    report = filed.opened.report
    owed = {one.owed: one for one in dues(filed.day, (), filed.day)}
    with override(language):
        return [
            _("Your report is filed. Its number is %(number)s.") % {"number": spelled(report.number)},
            _("It is with this office: %(office)s.") % {"office": report.office.name},
            _("They confirm by %(day)s that they have it.") % {"day": _day(owed[Owed.CONFIRM].last_day)},
            _("By %(day)s they tell you what was done, and why.")
            % {"day": _day(owed[Owed.FEEDBACK].last_day)},
            _("To hear of it, call again and have your twelve words at hand, or open this site with them."),
        ]


def standing(row: Row, language: str) -> list[str]:
    """How a report stands, for a caller who has its receipt."""
    with override(language):
        return [line for line in _standing(row) if line]


def spelled(number: str) -> str:
    """A number sign by sign, its groups apart."""
    return ", ".join(" ".join(group) for group in number.split("-"))


def _told(content: Content, office: Office) -> Iterator[str]:
    place, person, happening = content.place, content.person, content.happening
    activity = sector(place.sector)
    yield _("I read you what I wrote. Please stop me where something is wrong.")
    yield _("You report this: %(route)s.") % {"route": ROUTES[content.route]}
    yield happening.account
    yield _said(_("It is about: %s."), "; ".join(str(one.words) for one in matters_of(content)))
    yield _said(_("Since when: %s."), happening.since)
    yield _("It goes on.") if happening.goes_on is Told.YES else ""
    yield _("Someone is in danger now. Please also call 911.") if happening.danger_now is Told.YES else ""
    yield _("Someone died.") if content.accident.died is Told.YES else ""
    yield _said(_("The workplace: %s."), place.name)
    yield _said(_("It is in %s."), place_name(place.region, place.municipality))
    yield _said(_("Street: %s."), place.street)
    yield _said(_("Landmark: %s."), place.landmark)
    yield _said(_("Activity: %s."), str(activity.name) if activity else "")
    yield _said(_("People who work there: %s."), place.workers)
    yield _said(_("Shift: %s."), place.shift)
    yield _said(_("You to the workplace: %s."), str(RELATIONS.get(person.relation, "")))
    yield _said(_("You gave your name: %s."), person.name) or _("You gave no name. You need not.")
    yield _said(_("You gave a telephone: %s."), spelled(person.phone))
    yield _consent(person.hand_over)
    yield _("It goes to this office: %(office)s.") % {"office": office.name}
    yield _("Is all of it right?")


def _standing(row: Row) -> Iterator[str]:
    report = row.report
    yield _("Report number %(number)s.") % {"number": spelled(report.number)}
    yield _light(light_of(row.steps))
    yield _("You took it back.") if report.stage == Stage.WITHDRAWN else ""
    yield _("It is with this office: %(office)s.") % {"office": report.office.name}
    names = names_of({step.about for step in row.steps if step.about})
    for step in row.steps:
        if step.side is Side.OFFICE and step.kind is not StepKind.DUPLICATE:
            yield _("On %(day)s, %(office)s: %(what)s") % {
                "day": _day(step.day), "office": step.office, "what": _what(step.kind, names.get(step.about, "")),
            }  # fmt: skip
            yield step.text
    for due in row.dues:
        what = _("They owe you a confirmation") if due.owed is Owed.CONFIRM else _("They owe you feedback")
        late = ngettext("%(n)s day overdue", "%(n)s days overdue", due.days_late) % {"n": due.days_late}
        yield f"{what}: {late if due.is_late else _day(due.last_day)}."


def _what(kind: StepKind, name: str) -> str:
    """A step as it is said to whoever reported."""
    said = {
        StepKind.CONFIRMED: _("they confirm that they have your report."),
        StepKind.ASKED: _("they ask you something."),
        StepKind.CONSENT_ASKED: _("they ask whether they may hand your report to %(name)s.") % {"name": name},
        StepKind.REFERRED: _("they handed your report to %(name)s.") % {"name": name},
        StepKind.HEARD_BACK: _("this is what %(name)s answered.") % {"name": name},
        StepKind.VISIT_REQUESTED: _("they asked for a visit of the workplace."),
        StepKind.CASE_OPENED: _("they opened a case."),
        StepKind.FEEDBACK: _("they tell you what was done."),
        StepKind.CLOSED: _("they closed it."),
        StepKind.REOPENED: _("they opened it again."),
    }
    return said.get(kind, _("they write to you."))


def _light(light: Light) -> str:
    match light:
        case Light.ATTENDED:
            return _("It has arrived.")
        case Light.UNDER_WAY:
            return _("They are working on it.")
        case Light.CONCLUDED:
            return _("It is concluded.")


def _consent(told: Told) -> str:
    match told:
        case Told.YES:
            return _("Another authority that is in charge may have it without asking you again.")
        case Told.NO:
            return _("Nobody else gets it without asking you, unless a law orders it.")
        case _:
            return ""


def _said(sentence: str, value: str) -> str:
    """The sentence with the value in its place; empty without one."""
    return sentence % value if value else ""


def _day(iso: str) -> str:
    return date_format(date.fromisoformat(iso), "DATE_FORMAT") if iso else ""
