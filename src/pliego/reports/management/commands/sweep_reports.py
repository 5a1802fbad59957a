"""`pliego manage sweep_reports`: what the server does with reports every hour."""

from django.core.management.base import BaseCommand, CommandError

from pliego.reports.actions import sweep


class Command(BaseCommand):
    """Sweeps reports, drafts and forms."""

    help = "Erase reports whose time is over, and take out drafts and forms that have ended."

    def handle(self, *_args: object, **_options: object) -> None:
        """Sweep once. Raises `CommandError` where a report should have gone and could not."""
        failed = sweep().failed
        if failed:
            raise CommandError(f"{failed} reports could not be erased; the lines above say which")
