"""The store that the settings name."""

from functools import lru_cache
from pathlib import Path
from urllib.parse import urlsplit

from django.conf import settings

from .files import FileStore
from .kinds import Store


def chosen_store() -> Store:
    """The store of this installation: `s3://bucket/prefix`, or a folder."""
    return _store(str(settings.PLIEGO_EXHIBITS), str(settings.PLIEGO_S3_ENDPOINT))


@lru_cache(maxsize=4)
def _store(place: str, endpoint: str) -> Store:
    if not place.startswith("s3://"):
        return FileStore(Path(place))
    # The client takes a while to load, and most installations keep files.
    from .s3 import S3Store

    parts = urlsplit(place)
    return S3Store(parts.netloc, parts.path, endpoint)
