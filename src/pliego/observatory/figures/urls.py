"""Addresses of the figures, the same words in every language."""

from django.urls import path

from pliego.observatory.figures import views

urlpatterns = [
    path("", views.index, name="figures"),
    path("<slug:figure>/", views.figure, name="figure"),
    path("<slug:figure>.<str:form>", views.file, name="figure-file"),
    path("<slug:figure>/<slug:table>.<str:form>", views.table_file, name="figure-table"),
]
