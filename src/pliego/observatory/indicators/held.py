"""The tables behind a page: series with their definitions, and tariff events with their measures."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from django.conf import settings

from pliego.agreement.definitions import Definition, Subject, definitions
from pliego.agreement.edition import Edition
from pliego.agreement.series import Series, series_of
from pliego.agreement.tariffs import TariffEvent, assignments, events


@dataclass(frozen=True)
class Held:
    """The indicators of an edition of the tables, read once for a page."""

    tables: Edition

    @cached_property
    def series(self) -> Mapping[str, Series]:
        """The series by id, in the order of the table."""
        return series_of(self.tables.indicators, self.defined)

    @property
    def defined(self) -> Mapping[str, Definition]:
        """What each series counts."""
        return definitions(settings.PLIEGO_AGREEMENT)

    @property
    def by_subject(self) -> Mapping[Subject, tuple[Series, ...]]:
        """The series under their headings, those without any left out."""
        found = {
            subject: tuple(one for one in self.series.values() if one.definition.subject is subject)
            for subject in Subject
        }
        return {subject: members for subject, members in found.items() if members}

    @property
    def tariff_events(self) -> tuple[TariffEvent, ...]:
        """The tariff events, the earliest first."""
        return events(self.tables.indicators, assignments(settings.PLIEGO_AGREEMENT))
