"""Registers the top floor with Django."""

from django.apps import AppConfig


class SiteConfig(AppConfig):
    """Holds the templates, styles and messages that every room shares."""

    name = "pliego.site"
    label = "site"
    verbose_name = "Pliego"
