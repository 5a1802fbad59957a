"""Registers the observatory room with Django."""

from django.apps import AppConfig


class ObservatoryConfig(AppConfig):
    """The observatory room."""

    name = "pliego.observatory"
    label = "observatory"
    default_auto_field = "django.db.models.BigAutoField"
