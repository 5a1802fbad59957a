"""The sentences that a reporter is told before anything is typed, by route. Plain Python but for the words.

For someone who is afraid and reads little: short sentences, in Spanish with a reading ease of 60 at least on the scale
of INFLESZ; a test holds them to it.
"""

from collections.abc import Mapping
from typing import Final

from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from pliego.law.marks import Mark

from ..kinds import Route
from ..retention import KEPT
from .grounded import EMERGENCY_CALLS, LFT_516, LFT_518, LFT_519, Grounded
from .sections import Section

_WHEN: Final = (
    Grounded(_("Within 7 days the office tells you that it has your report."), ("FB-01",)),
    Grounded(
        _("At most 3 months after that, it tells you what it did or will do, and why."), ("FB-02", "FB-03")
    ),
    Grounded(_("You read this with your receipt. Nobody calls you unless you ask for it.")),
    Grounded(_("These times are a promise of this site. They are not a law."), ("FB-06",)),
)
_VISIT_TIME: Final = Grounded(_("For a visit of inspectors, no number of days is published."), ("SI-18",))

_SEES: Final = (
    Grounded(
        _("What you write is kept locked. Only the people of the office open it, and you with your receipt.")
    ),
    Grounded(
        _(
            "Without the key one sees only the kind of report, the state, the kind of work, the month and the office."
        )
    ),
    Grounded(
        _("It goes to no one else without your permission, unless a law orders it. If it does, you see that.")
    ),
    Grounded(_("The office may open a case that all can read. It names nobody who reported.")),
    Grounded(_("We do not keep the number of your telephone or computer on the internet.")),
    Grounded(
        _("We do not tell your employer. But when inspectors come, your boss may guess that someone spoke.")
    ),
)

_NAME: Final = (
    Grounded(_("You can leave your name out. Then no one here knows who you are.")),
    Grounded(
        _("Without a name you can still read the answer and write to us. You need your receipt for that.")
    ),
    Grounded(
        _(
            "If you give your name, the office knows it. It does not tell your employer without your permission."
        )
    ),
    Grounded(_("With your name they can ask you more, and it is easier to check the facts.")),
    Grounded(_("Be careful with what only you know. It can give you away even without a name.")),
)
_VISIT_NAME: Final = Grounded(_("A complaint made in any form can bring a visit."), ("IN-13",))

_REPRISAL: Final = Grounded(
    _(
        "No one can promise that there will be no punishment. If they punish you for this, tell us here: we read it "
        "first."
    )
)
_DANGER: Final = Grounded(
    _("If there is danger now, call 911. No one here answers at once."), read=(EMERGENCY_CALLS,)
)
_NO_CLAIM: Final = Grounded(
    _("It is not a lawsuit. It does not give you back your job or your money."), own=Mark.M_PLUS
)
_DISMISSED: Final = Grounded(
    _("If they dismissed you, you have 2 months to claim. They count from the next day."), read=(LFT_518,)
)
_A_YEAR: Final = Grounded(_("For almost all else that they owe you, you have one year."), read=(LFT_516,))
_GOES_ON: Final = Grounded(
    _("That time goes on while we read your report. To ask for conciliation stops it."),
    read=(LFT_518,),
    own=Mark.P,
)
_LAWYERS: Final = Grounded(_("At PROFEDET you get a lawyer for free. Go soon."), ("IN-60",))
_CLAIMS: Final = (_NO_CLAIM, _DISMISSED, _A_YEAR, _GOES_ON, _LAWYERS, _REPRISAL, _DANGER)

_READ: Final = Grounded(_("The office reads your report and sees whose task it is."))
_VISIT: Final = Grounded(
    _("It can ask for a visit. After a report, inspectors may come without notice."), ("IN-13",)
)
_AT_THE_VISIT: Final = Grounded(
    _("The inspectors ask people, look at papers and write down what they see."), ("IN-02", "IN-04")
)


def _kept(route: Route) -> tuple[Grounded, ...]:
    rule = KEPT[route]
    months = format_lazy(
        _("When it is closed, it is kept for {months} months. Then it is erased."), months=rule.months
    )
    return (
        Grounded(months),
        rule.why,
        Grounded(
            _("You can erase it yourself before that, unless the office has placed a legal hold on it.")
        ),
    )


_COMPLAINT: Final[Mapping[Section, tuple[Grounded, ...]]] = {
    Section.HAPPENS: (
        _READ, _VISIT, _AT_THE_VISIT,
        Grounded(
            _(
                "In matters of safety the employer gets up to 30 business days to put it right. Then there may be a "
                "fine."
            ),
            ("IN-24", "IN-27"),
        ),
    ),
    Section.WHEN: (*_WHEN, _VISIT_TIME),
    Section.SEES: _SEES,
    Section.NAME: (*_NAME, _VISIT_NAME),
    Section.LIMITS: _CLAIMS,
    Section.KEPT: _kept(Route.COMPLAINT),
}  # fmt: skip

_ACCIDENT: Final[Mapping[Section, tuple[Grounded, ...]]] = {
    Section.HAPPENS: (
        Grounded(_("You, your family or anyone who saw it can report, also if the boss did not."), ("SI-04",)),
        _READ, _VISIT,
        Grounded(_("An accident on the way between home and work counts, too."), ("IN-69",)),
    ),
    Section.WHEN: (
        Grounded(_("The employer has 72 hours to give notice of an accident."), ("IN-64",)),
        Grounded(_("If someone died, the employer has to give notice as soon as that is known."), ("IN-65",)),
        Grounded(
            _("If social security (IMSS) was told within 24 hours, that can be enough. For a death it never is."),
            ("IN-67",),
        ),
        *_WHEN, _VISIT_TIME,
    ),
    Section.SEES: _SEES,
    Section.NAME: (*_NAME, _VISIT_NAME),
    Section.LIMITS: (
        Grounded(_("This does not pay the doctor or the days without work. That is for IMSS."), ("IN-56",)),
        Grounded(_("You have 2 years to claim for an injury or a death."), read=(LFT_519,)),
        _GOES_ON, _LAWYERS, _REPRISAL, _DANGER,
    ),
    Section.KEPT: _kept(Route.ACCIDENT),
}  # fmt: skip

_CONTRACT: Final[Mapping[Section, tuple[Grounded, ...]]] = {
    Section.HAPPENS: (
        _READ,
        Grounded(
            _(
                "If the union's contract ended for lack of a vote, you keep the benefits that were as good as the law "
                "or better."
            ),
            ("UV-01",),
        ),
        Grounded(_("A new one, or a change, counts only if most workers vote for it."), ("UV-14",)),
        _VISIT,
        Grounded(_("An employer who breaks the union's contract may be fined."), ("IN-43",)),
    ),
    Section.WHEN: (*_WHEN, _VISIT_TIME),
    Section.SEES: _SEES,
    Section.NAME: (*_NAME, _VISIT_NAME),
    Section.LIMITS: _CLAIMS,
    Section.KEPT: _kept(Route.CONTRACT),
}  # fmt: skip

_UNION_RIGHTS: Final[Mapping[Section, tuple[Grounded, ...]]] = {
    Section.HAPPENS: (
        Grounded(_("Here we help you to write a petition. You can also take it with you and send it yourself.")),
        Grounded(_("It goes to the United States. Anyone who lives in Mexico can send one."), ("US-02",), own=Mark.P),
        Grounded(_("There they see if the facts are enough and can be believed."), ("US-16",)),
        Grounded(_("If they say yes, they ask Mexico to look at the workplace."), ("US-18",)),
        Grounded(_("Canada can do the same. There someone from Canada has to ask for you."), ("CA-01", "CA-06")),
    ),
    Section.WHEN: (
        Grounded(
            _("The United States has 30 days to decide. They count from the day it gets the petition, not from today."),
            ("US-15", "US-16"),
        ),
        Grounded(_("It has to answer you."), ("US-11",)),
        Grounded(_("Canada most often takes 30 days. It may take more."), ("CA-05",)),
        *_WHEN,
    ),
    Section.SEES: (
        *_SEES,
        Grounded(_("What you send there is not for the public, and your name least of all."), ("US-13",)),
        Grounded(_("They may ask the employer. They do not have to."), ("US-10",)),
    ),
    Section.NAME: (Grounded(_("Since 2023 a petition can go without a name."), ("US-06",)), *_NAME),
    Section.LIMITS: (
        Grounded(
            _("This is for the right to choose a union and to bargain. It is not for pay or hours."), ("A-04", "IN-63")
        ),
        Grounded(
            _("It does not reach every place. What is made there has to go to the other country, or compete with it."),
            ("A-07",),
        ),
        *_CLAIMS,
    ),
    Section.KEPT: _kept(Route.UNION_RIGHTS),
}  # fmt: skip


FORETOLD: Final[Mapping[Route, Mapping[Section, tuple[Grounded, ...]]]] = {
    Route.COMPLAINT: _COMPLAINT,
    Route.ACCIDENT: _ACCIDENT,
    Route.CONTRACT: _CONTRACT,
    Route.UNION_RIGHTS: _UNION_RIGHTS,
}
"""What is told on each route, under the questions people have."""
