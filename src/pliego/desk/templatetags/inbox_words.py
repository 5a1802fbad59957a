"""Coded values of reports, as the pages of the inbox show them."""

from django import template
from django.utils.functional import Promise

from pliego.desk.inbox.words import LIGHTS, ROUTES
from pliego.reports.kinds import Light, Route

register = template.Library()


@register.filter
def route_words(route: Route) -> Promise:
    """A kind of report in words."""
    return ROUTES[route]


@register.filter
def light_words(light: Light) -> Promise:
    """The public state of a report in words."""
    return LIGHTS[light]
