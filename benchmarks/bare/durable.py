"""The bare project with the database options of Pliego: every write is flushed."""

from benchmarks.bare.settings import *  # noqa: F403
from benchmarks.bare.settings import DATABASES
from pliego.site.settings.database import SQLITE_OPTIONS

DATABASES["default"]["OPTIONS"] = dict(SQLITE_OPTIONS)
