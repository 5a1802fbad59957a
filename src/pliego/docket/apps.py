"""Registers the docket room with Django."""

from django.apps import AppConfig
from django.core.checks import register


class DocketConfig(AppConfig):
    """The docket room."""

    name = "pliego.docket"
    label = "docket"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Have the settings that the record rests on checked at the start."""
        from .checks import sqlite_begins_immediate

        register(sqlite_begins_immediate)
