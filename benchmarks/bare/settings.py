"""The least that Django needs. `PLIEGO_VAR` names the folder of the database, as it does for Pliego."""

import os
from pathlib import Path

SECRET_KEY = "for measuring only"  # noqa: S105
ALLOWED_HOSTS = ["127.0.0.1"]
INSTALLED_APPS = ["benchmarks.bare"]
ROOT_URLCONF = "benchmarks.bare.urls"
TEMPLATES = [{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}]
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": Path(os.environ.get("PLIEGO_VAR", ".")) / "bare.sqlite3",
    }
}
PLIEGO_IS_PRODUCTION = False
