"""Registers the desk room with Django."""

from importlib import import_module

from django.apps import AppConfig


class DeskConfig(AppConfig):
    """The desk room."""

    name = "pliego.desk"
    label = "desk"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Hear when a report is erased: what the desk keeps about its files goes, too."""
        import_module("pliego.desk.report_files")
