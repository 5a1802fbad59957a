"""Mail to reporters who asked for it: none is sent unless a server is named. Its text says nothing but that there is
news."""

from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

from . import environment


def _server() -> tuple[SplitResult, str]:
    """The address of the server, and who mail is from."""
    address = urlsplit(environment.text("PLIEGO_MAIL"))
    sender = parse_qs(address.query).get("from", [""])[0]
    try:
        fits = (
            address.scheme in ("smtp", "smtps")
            and bool(address.hostname)
            and address.port != 0
            and "@" in sender
        )
    except ValueError:
        fits = False
    if address.geturl() and not fits:
        raise SystemExit(
            "pliego: PLIEGO_MAIL must look like smtp://user:password@host:587?from=address (smtps:// for TLS at once)"
        )
    return address, sender


_address, _sender = _server()

PLIEGO_MAIL = bool(_address.hostname)
"""Whether mail is sent at all."""

EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
EMAIL_HOST = _address.hostname or ""
EMAIL_PORT = _address.port or (465 if _address.scheme == "smtps" else 587)
EMAIL_HOST_USER = unquote(_address.username or "")
EMAIL_HOST_PASSWORD = unquote(_address.password or "")
EMAIL_USE_SSL = _address.scheme == "smtps"
# A server on this machine has no certificate, and what goes to it crosses no wire.
EMAIL_USE_TLS = _address.scheme == "smtp" and EMAIL_HOST not in ("localhost", "127.0.0.1", "::1")
EMAIL_TIMEOUT = 10
DEFAULT_FROM_EMAIL = _sender
