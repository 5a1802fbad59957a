"""Languages and time. Spanish leads: it is the language of most of those whom the mechanism is for."""

from django.conf.locale import LANG_INFO

from pliego.site.further_languages import FURTHER, offered

from . import environment

LANGUAGE_CODE = "es"
LANGUAGES = [("es", "Español"), ("en", "English"), ("fr", "Français")]
LANGUAGES += [(language.code, language.name) for language in offered()]
for _further in FURTHER:
    LANG_INFO[_further.code] = {
        "bidi": False,
        "code": _further.code,
        "name": _further.english,
        "name_local": _further.name,
    }
LOCALE_PATHS = [environment.PACKAGE / "locale"]
USE_I18N = True
FORMAT_MODULE_PATH = ["pliego.site.formats"]

# Moments are kept in UTC; days of the law are plain dates and have no time zone at all.
USE_TZ = True
TIME_ZONE = "UTC"
