"""Registers the top floor with Django."""

from django.apps import AppConfig


class SiteConfig(AppConfig):
    """Holds the templates, styles and messages that every room shares, and lets changes of the record be published."""

    name = "pliego.site"
    label = "site"
    verbose_name = "Pliego"

    def ready(self) -> None:
        """Have a case published whenever the record says that what the public may see of it has changed."""
        from pliego.docket.announcing import public_record_changed

        public_record_changed.connect(_publish, dispatch_uid="publish_case")


def _publish(slug: str, **_sent: object) -> None:
    # Publishing brings charts and pages with it, which no command that only records should wait for.
    from pliego.observatory.publish_one import publish_case

    publish_case(slug)
