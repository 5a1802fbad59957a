"""Addresses of the public pages, the same words in every language so that a link never breaks."""

from django.urls import include, path

from pliego.observatory import comparison_view, coverage_views, reform_views, schedule_views, views
from pliego.observatory.api import page as api_page

app_name = "observatory"

urlpatterns = [
    path("", views.home, name="home"),
    path("", include("pliego.observatory.bulk.urls")),
    path("", include("pliego.observatory.feeds.urls")),
    path("", include("pliego.observatory.citations.urls")),
    path("cases/", views.cases, name="cases"),
    path("cases/<slug:slug>/", views.case, name="case"),
    path("cases/<slug:slug>.<str:form>", views.document, name="document"),
    path("procedures/", views.procedures, name="procedures"),
    path("procedures/<slug:procedure>/", views.procedure, name="procedure"),
    path("procedures/<slug:procedure>/diagram/", views.diagram, name="diagram"),
    path("coverage/", coverage_views.coverage, name="coverage"),
    path("comparison/", comparison_view.comparison, name="comparison"),
    path("reforms/", reform_views.reforms, name="reforms"),
    path("reforms/<slug:reform>/", reform_views.reform, name="reform"),
    path("timeline/", schedule_views.timeline, name="timeline"),
    path("timeline.ics", schedule_views.timeline_calendar, name="timeline-calendar"),
    path("questions/", views.questions, name="questions"),
    path("questions/<slug:question>/", views.question, name="question"),
    path("method/", views.method, name="method"),
    path("glossary/", views.glossary, name="glossary"),
    path("agreement/", include("pliego.observatory.agreement.urls")),
    path("figures/", include("pliego.observatory.figures.urls")),
    path("indicators/", include("pliego.observatory.indicators.urls")),
    path("", include("pliego.observatory.indicators.wage_urls")),
    path("data/api/", api_page.page, name="api"),
    path("statistics/", include("pliego.observatory.statistics.urls")),
    path("report-an-error/", views.report_an_error, name="report-an-error"),
]
