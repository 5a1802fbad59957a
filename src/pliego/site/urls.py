"""Addresses. Every page lives under its language, and the bare root leads to the reader's own. The log and the open
data are for programs and have none, and neither has the address to which an identity provider sends people back.
"""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path

urlpatterns = [
    path("log/", include("pliego.observatory.log_urls")),
    path("data/", include("pliego.observatory.bulk.file_urls")),
    path("api/", include("pliego.observatory.api.urls")),
    path("account/", include("pliego.people.account.return_urls")),
    *i18n_patterns(
        path("account/", include("pliego.people.account.urls")),
        path("account/key/", include("pliego.people.key_urls")),
        path("offices/", include("pliego.people.office_urls")),
        path("exhibits/", include("pliego.desk.urls")),
        path("inbox/", include("pliego.desk.inbox.urls")),
        path("phone/", include("pliego.desk.phone.urls")),
        path("desk-cases/", include("pliego.desk.cases.urls")),
        path("sheet/", include("pliego.intake.urls")),
        path("", include("pliego.observatory.urls")),
        prefix_default_language=True,
    ),
]

handler404 = "pliego.site.faults.not_found"
handler500 = "pliego.site.faults.broken"
