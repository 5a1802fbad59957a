"""Registers the docket room with Django."""

from django.apps import AppConfig


class DocketConfig(AppConfig):
    """The docket room."""

    name = "pliego.docket"
    label = "docket"
    default_auto_field = "django.db.models.BigAutoField"
