"""Keys, hosts and the headers that every answer carries."""

import secrets
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

from csp.constants import NONE, SELF

from . import environment


def local_secret_key(folder: Path) -> str:
    """The key of this machine, made once and kept in `folder`, readable by its owner only."""
    file = folder / "secret-key"
    if not file.exists():
        # Linked into place whole: of several processes starting at once the first one's key stands.
        with NamedTemporaryFile("w", dir=folder, encoding="ascii") as draft:
            draft.write(secrets.token_urlsafe(64))
            draft.flush()
            with suppress(FileExistsError):
                file.hardlink_to(draft.name)
    return file.read_text(encoding="ascii")


environment.refuse_unless_ready()

PLIEGO_IS_PRODUCTION = environment.is_production()

SECRET_KEY = environment.text("PLIEGO_SECRET_KEY") or local_secret_key(environment.var_folder())
ALLOWED_HOSTS = environment.listed("PLIEGO_ALLOWED_HOSTS") or ["127.0.0.1", "localhost", "[::1]"]

# The key of the log: in a file of its own, since whoever has it can sign another history. Made at its first use where
# none is named.
PLIEGO_LOG_KEY = Path(environment.text("PLIEGO_LOG_KEY") or environment.var_folder() / "log-key.pem")
PLIEGO_LOG_KEY_IS_NAMED = bool(environment.text("PLIEGO_LOG_KEY"))
PLIEGO_LOG_ORIGIN = environment.text("PLIEGO_LOG_ORIGIN") or f"{ALLOWED_HOSTS[0].lstrip('.')}/log"
# What was erased, beside the database: a restored backup is made to forget it again.
PLIEGO_ERASURES = environment.var_folder() / "erasures.jsonl"
# An authority that stamps checkpoints with the time by RFC 3161, and the certificates that it is trusted by.
PLIEGO_TSA_URL = environment.text("PLIEGO_TSA_URL")
PLIEGO_TSA_CERTIFICATE = environment.text("PLIEGO_TSA_CERTIFICATE")

# No script-src: with default-src 'none' no script runs on any public page, from anywhere.
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
    },
}
X_FRAME_OPTIONS = "DENY"

# The prefix makes a browser hold a cookie to this host, this path and TLS, whoever else tries to set one of its name.
_PREFIX = "__Host-" if environment.is_production() else ""
SESSION_COOKIE_NAME = f"{_PREFIX}session"
CSRF_COOKIE_NAME = f"{_PREFIX}csrf"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = environment.is_production()
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_AGE = None
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "no-referrer"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"

if environment.is_production():
    # The server listens on loopback behind a proxy that ends TLS and sets this header itself.
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    SECURE_SSL_REDIRECT = True
    SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60
    SECURE_HSTS_INCLUDE_SUBDOMAINS = True
