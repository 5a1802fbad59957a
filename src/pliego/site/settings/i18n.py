"""Languages and time. Spanish leads: it is the language of most of those whom the mechanism is for."""

from . import environment

LANGUAGE_CODE = "es"
LANGUAGES = [("es", "Español"), ("en", "English"), ("fr", "Français")]
LOCALE_PATHS = [environment.PACKAGE / "locale"]
USE_I18N = True
FORMAT_MODULE_PATH = ["pliego.site.formats"]

# Moments are kept in UTC; days of the law are plain dates and have no time zone at all.
USE_TZ = True
TIME_ZONE = "UTC"
