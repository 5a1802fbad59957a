"""What the reporter's pages need in their templates."""

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString

from ..browser import FIELD, token

register = template.Library()


@register.simple_tag(takes_context=True)
def form_token(context: template.Context) -> SafeString:
    """The hidden field without which a form is not taken."""
    return format_html('<input type="hidden" name="{}" value="{}">', FIELD, token(context["request"]))
