"""What the tests of reports share: an office that takes them, and a database that really commits."""

from tests.docket.conftest import committed, shaped
from tests.support.reports import exhibits, receiving

__all__ = ["committed", "exhibits", "receiving", "shaped"]
