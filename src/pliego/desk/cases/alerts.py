"""Departures from the rules in words, each begun with the event that it is about."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from django.utils.translation import gettext as _

from pliego.docket.models import Event
from pliego.law.clauses import Language
from pliego.law.irregular import Irregularity
from pliego.law.render import flag_text

from .citing import cited
from .event_lines import title_of
from .standings import ENTERED


def alerts_of(flags: Sequence[Irregularity], events: Iterable[Event], language: Language) -> list[str]:
    """The departures in words. `events` are those of the case, as the reader may see them."""
    titles = {f"e{event.sequence}": title_of(event, language) for event in events} if flags else {}
    titles[ENTERED] = _("What you are recording")
    return [_alert(flag, titles.get(flag.event, ""), language) for flag in flags]


def _alert(flag: Irregularity, title: str, language: Language) -> str:
    said = flag_text(replace(flag, cite=cited(flag.cite)), language)
    if not title:
        return said
    number = "" if flag.event == ENTERED else f" ({flag.event})"
    return _("%(event)s: %(alert)s") % {"event": f"{title}{number}", "alert": said}
