"""`pliego manage release_statistics`: what the server does with the statistics about reports every hour."""

from django.core.management.base import BaseCommand
from django.utils import timezone

from pliego.observatory.from_reports import release_due


class Command(BaseCommand):
    """Releases the quarters whose day has come."""

    help = (
        "Release the statistics about reports of every quarter whose day has come. A release never changes."
    )

    def handle(self, *_args: object, **_options: object) -> None:
        """Release what is due, and name it; nothing is said where nothing is."""
        for quarter in release_due(timezone.now().date().isoformat()):
            self.stdout.write(f"{quarter} released")
