"""Registers the evidence room with Django."""

from django.apps import AppConfig
from django.conf import settings

from .neighbours import hide_from_neighbours


class EvidenceConfig(AppConfig):
    """The evidence room."""

    name = "pliego.evidence"
    label = "evidence"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Keep the keys of a public site from whatever breaks out of the cleaning process."""
        if settings.PLIEGO_IS_PRODUCTION:
            hide_from_neighbours()
