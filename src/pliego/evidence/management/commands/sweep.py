"""`pliego manage sweep`: what the server does with the store of exhibits every hour."""

from django.core.management.base import BaseCommand

from pliego.evidence.actions import sweep


class Command(BaseCommand):
    """Sweeps the store."""

    help = "Take out of the store what is older than a day and belongs to no exhibit."

    def handle(self, *_args: object, **_options: object) -> None:
        """Sweep once. Nothing is said: there is nothing to do about it."""
        sweep()
