"""Registers the people room with Django."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    """The people room."""

    name = "pliego.people"
    label = "people"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Hear of passkeys that are removed from accounts, and keep no traces of visitors."""
        from . import key_passkeys
        from .account import traces

        key_passkeys.listen()
        traces.listen()
