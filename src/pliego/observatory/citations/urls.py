"""Addresses of citations. They come before those of downloads, whose pattern they would fit, too."""

from django.urls import path, register_converter

from pliego.observatory.citations import views


class Form:
    """The end of a citation's address."""

    regex = r"bib|csl\.json"

    def to_python(self, value: str) -> str:
        """The form as the view has it."""
        return value

    def to_url(self, value: str) -> str:
        """The form as the address has it."""
        return value


register_converter(Form, "citation")

urlpatterns = [
    path("data.<citation:form>", views.docket, name="cite-docket"),
    path("cases/<slug:slug>.<citation:form>", views.case, name="cite-case"),
    path("procedures/<slug:procedure>.<citation:form>", views.procedure, name="cite-procedure"),
    path("figures/<slug:figure>.<citation:form>", views.figure, name="cite-figure"),
]
