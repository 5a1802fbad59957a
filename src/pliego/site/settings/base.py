"""Rooms, the way of a request, templates and static files."""

from . import environment

# Never on: an error page must not show the inside of the site, on any machine.
DEBUG = False

INSTALLED_APPS = [
    "pliego.site",
    "pliego.observatory",
    "pliego.desk",
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

# Public pages set no cookie, read none and take nothing: what `pliego.site.zones` does not name as private goes
# without sessions, whatever stands in the list. The headers come first, so that answers made by the middleware below
# them (redirects, static files) carry them too.
MIDDLEWARE = [
    "pliego.site.middleware.public_pages_know_nobody",
    "django.middleware.security.SecurityMiddleware",
    "pliego.site.middleware.isolation_headers",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "csp.middleware.CSPMiddleware",
    "pliego.site.middleware.private_headers",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "pliego.site.middleware.reading_only",
    "pliego.site.middleware.bounded_sending",
    "django.middleware.common.CommonMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "allauth.usersessions.middleware.UserSessionsMiddleware",
    "axes.middleware.AxesMiddleware",
]

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
