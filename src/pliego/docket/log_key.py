"""The key of this installation's log."""

from django.conf import settings

from .log.signing import Signer, load_signer, make_key


def log_signer() -> Signer:
    """Who signs for the log here. A key that no setting names is made at its first use.

    Raises `OSError` when the file cannot be read or made, `UnfitKeyError` when it holds no fit key.
    """
    if not settings.PLIEGO_LOG_KEY_IS_NAMED:
        make_key(settings.PLIEGO_LOG_KEY)
    return load_signer(settings.PLIEGO_LOG_ORIGIN, settings.PLIEGO_LOG_KEY)
