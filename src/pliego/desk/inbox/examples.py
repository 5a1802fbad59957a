"""How an office may say things to a reporter: three plain sentences for each deed. Plain Python but for the words."""

from collections.abc import Mapping
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

EXAMPLES: Final[Mapping[str, tuple[Promise, ...]]] = {
    "confirm": (
        _("Your report has arrived. Someone of this office is reading it."),
        _("Thank you for telling us. You will hear from us here before the end of the month."),
        _("Keep your receipt: with it you can see here what we do, and write to us."),
    ),
    "answer": (
        _("We read your message. On Tuesday we decide whether to visit the workplace, and tell you here."),
        _("Your employer will not learn from us that you wrote."),
        _(
            "We cannot decide on your last pay. PROFEDET gives you a lawyer without cost: we tell you below how."
        ),
    ),
    "ask": (
        _("On which shift does it happen, and on which days?"),
        _("Where is the entrance that you use? A landmark nearby helps us find it."),
        _("You need not answer, and you need not say who you are."),
    ),
    "consent": (
        _("The social security institute can register you with your real wage. May we hand it your report?"),
        _("They would learn what you wrote, and your name only if you gave it."),
        _("If you say no, we go on with what we can do ourselves."),
    ),
    "hand-on": (
        _("We handed your whole report to the office of your state, as you agreed."),
        _("They will look into it. We write here what they answer us."),
        _("The law makes us hand it on. We write here which law it is, and who has your report now."),
    ),
    "heard-back": (
        _("They say that they received it and that an inspector will go."),
        _("They say that this is not theirs to decide, and why."),
        _("They have not answered yet. We ask again next month."),
    ),
    "visit": (
        _("We asked that someone go and look. We do not say when, so that nobody is warned."),
        _("Whoever goes will not say that there was a report."),
        _("Afterwards we write here what was found."),
    ),
    "feedback": (
        _("An inspector went on Monday. The employer has to mend the machine guards within 20 days."),
        _("We found nothing that breaks the law, because the hours were paid. This is how we looked."),
        _("We are still waiting for the papers of the employer. The next step is a second visit."),
    ),
    "close": (
        _("The employer paid what was owed, as you told us. We close the report."),
        _(
            "Three times we asked where the workplace is, and could not find it. Write to us and we open it again."
        ),
        _("Another authority decides this now: you find its name and its answer above."),
    ),
    "reopen": (
        _("You told us that it goes on. We open your report again."),
        _("There is a new fact, so that we look into it once more."),
        _("We closed it by mistake."),
    ),
}
"""By the last part of the address of the deed."""

OUTSIDE: Final[tuple[Promise, ...]] = (
    _("We handed on only what you wrote about the building, without your name."),
)
"""How handing on to an authority outside this site may sound, and to no office of it, which gets the whole report."""
