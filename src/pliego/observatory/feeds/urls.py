"""Addresses of feeds and calendars. They come before those of downloads, whose pattern some would fit, too."""

from django.urls import path, register_converter

from pliego.observatory.feeds import views


class Form:
    """The end of a feed's address."""

    regex = "atom|ics"

    def to_python(self, value: str) -> str:
        """The form as the view has it."""
        return value

    def to_url(self, value: str) -> str:
        """The form as the address has it."""
        return value


register_converter(Form, "feed")

urlpatterns = [
    path("cases.<feed:form>", views.cases, name="follow-cases"),
    path("cases/<slug:slug>.atom", views.case, name="follow-case"),
    path("procedures/<slug:procedure>.<feed:form>", views.procedure, name="follow-procedure"),
    path("facilities/<slug:facility>.<feed:form>", views.facility, name="follow-facility"),
]
