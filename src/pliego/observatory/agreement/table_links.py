"""Where the tables that a page shows can be downloaded."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.conf import settings

from pliego.observatory.bulk.present import has_file


@dataclass(frozen=True, slots=True)
class TableLink:
    """A table of the open data as CSV: the name of its file."""

    file: str

    @property
    def address(self) -> str:
        """Where it is, the same in every language."""
        return f"/data/{self.file}"


def table_links(tables: Iterable[str]) -> tuple[TableLink, ...]:
    """Those of the tables of the agreement, by their names, that the site offers now."""
    names = (f"agreement_{table}.csv" for table in tables)
    return tuple(TableLink(name) for name in names if has_file(settings.PLIEGO_BULK, name))
