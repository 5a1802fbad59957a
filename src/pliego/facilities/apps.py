"""Registers the facilities room with Django."""

from django.apps import AppConfig


class FacilitiesConfig(AppConfig):
    """The facilities room."""

    name = "pliego.facilities"
    label = "facilities"
    default_auto_field = "django.db.models.BigAutoField"
