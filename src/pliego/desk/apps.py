"""Registers the desk room with Django."""

from django.apps import AppConfig


class DeskConfig(AppConfig):
    """The desk room."""

    name = "pliego.desk"
    label = "desk"
    default_auto_field = "django.db.models.BigAutoField"
