"""How filing numbers stand in addresses."""

from pliego.reports.actions.prepare import LETTERS


class FilingNumber:
    """Two groups of four signs."""

    regex = f"[{LETTERS}]{{4}}-[{LETTERS}]{{4}}"

    def to_python(self, value: str) -> str:
        """The number as it stands."""
        return value

    def to_url(self, value: str) -> str:
        """The number as it stands."""
        return value
