"""How long the stages took on the docket of this installation."""

from collections.abc import Mapping

from pliego.site.commands.comparison_text import Lived
from pliego.site.commands.console import start_django


def lived_days() -> Mapping[str, Lived]:
    """What each interval took over the published cases, by its name; nothing where no record is published."""
    start_django()
    from django.db import DatabaseError

    from pliego.observatory.models import PublishedPace

    try:
        rows = list(PublishedPace.objects.all())
    except DatabaseError:
        return {}
    return {row.interval: Lived(row.twice_median / 2, row.low, row.high, row.n) for row in rows}
