"""Rooms, the way of a request, templates and static files."""

from . import environment

# Never on: an error page must not show the inside of the site, on any machine.
DEBUG = False

INSTALLED_APPS = [
    "pliego.site",
    "pliego.observatory",
    "pliego.desk",
    "pliego.intake",
    "pliego.reports",
    "pliego.docket",
    "pliego.evidence",
    "pliego.people",
    "pliego.facilities",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.messages",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "allauth.usersessions",
    "axes",
]

# The headers come first, so that answers made by the middleware below them (redirects, static files) carry them too.
# What stands below `programs_go_round` is for pages, and what stands below `strangers_go_round` for those of them that
# `pliego.site.zones` names as private.
MIDDLEWARE = [
    "pliego.site.middleware.cookies_by_zone",
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "csp.middleware.CSPMiddleware",
    "pliego.site.middleware.zone_headers",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "pliego.site.middleware.programs_go_round",
    "pliego.site.middleware.reporters_languages",
    "django.middleware.locale.LocaleMiddleware",
    "pliego.site.middleware.reading_only",
    "pliego.site.middleware.bounded_sending",
    "django.middleware.common.CommonMiddleware",
    "pliego.site.middleware.strangers_go_round",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "allauth.usersessions.middleware.UserSessionsMiddleware",
    "axes.middleware.AxesMiddleware",
]

# The one cookie of who reports something: held by the browser to this host, this path and TLS.
SHEET_COOKIE_NAME = "__Host-sheet" if environment.is_production() else "sheet"

ROOT_URLCONF = "pliego.site.urls"
WSGI_APPLICATION = "pliego.site.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

# Shown to readers who found an error; a copy without it says that it names no contact.
PLIEGO_CONTACT = environment.text("PLIEGO_CONTACT")

STATIC_URL = "/static/"
# Static files are served from where they lie in the package: no copy step, nothing to go stale.
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False
WHITENOISE_MAX_AGE = 3600
