"""Registers the evidence room with Django."""

from django.apps import AppConfig


class EvidenceConfig(AppConfig):
    """The evidence room."""

    name = "pliego.evidence"
    label = "evidence"
    default_auto_field = "django.db.models.BigAutoField"
