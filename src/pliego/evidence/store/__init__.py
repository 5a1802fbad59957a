"""Where sealed bytes lie: a folder, or storage that speaks S3. It never sees a plain byte, a file name or a key."""

from .files import FileStore
from .kinds import Draft, MissingError, Store

__all__ = ["Draft", "FileStore", "MissingError", "Store"]
