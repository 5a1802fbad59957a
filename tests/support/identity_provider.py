"""A small identity provider (OpenID Connect) on the loopback interface, which lets in whoever it is told to."""

import json
import secrets
import time
from base64 import urlsafe_b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa

CLIENT_ID, CLIENT_SECRET = "pliego-tests", "not much of a secret"


@cache
def _key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@dataclass(slots=True)
class IdentityProvider:
    """What the provider knows; `subject` is who it lets in next."""

    subject: str = "subject-1"
    issuer: str = ""
    challenges: dict[str, str] = field(default_factory=dict)
    """Given codes, with the challenge that their taker must answer."""

    def authorize(self, query: dict[str, str]) -> str:
        """Let the subject in: the address to which a browser goes back."""
        code = secrets.token_urlsafe(16)
        self.challenges[code] = query["code_challenge"]
        return f"{query['redirect_uri']}?{urlencode({'code': code, 'state': query['state']})}"

    def token(self, form: dict[str, str]) -> dict[str, Any]:
        """Give the subject's token for a code, once, to whoever began with its challenge."""
        answer = urlsafe_b64encode(sha256(form["code_verifier"].encode()).digest()).rstrip(b"=").decode()
        if self.challenges.pop(form["code"], "") != answer or form["client_secret"] != CLIENT_SECRET:
            return {"error": "invalid_grant"}
        now = int(time.time())
        claims = {"iss": self.issuer, "aud": CLIENT_ID, "sub": self.subject, "iat": now, "exp": now + 300}
        signed = jwt.encode(claims, _key(), algorithm="RS256", headers={"kid": "1"})
        return {"access_token": secrets.token_urlsafe(8), "token_type": "Bearer", "id_token": signed}

    def configuration(self) -> dict[str, Any]:
        """What a provider says of itself."""
        return {
            "issuer": self.issuer,
            "authorization_endpoint": f"{self.issuer}/authorize",
            "token_endpoint": f"{self.issuer}/token",
            "jwks_uri": f"{self.issuer}/keys",
            "token_endpoint_auth_methods_supported": ["client_secret_post"],
        }

    def settings(self) -> dict[str, Any]:
        """Django's setting `SOCIALACCOUNT_PROVIDERS` for this provider."""
        own = {
            "server_url": self.issuer,
            "oauth_pkce_enabled": True,
            "fetch_userinfo": False,
            "uid_field": "sub",
        }
        app = {
            "provider_id": "identity",
            "name": "Ministry",
            "client_id": CLIENT_ID,
            "secret": CLIENT_SECRET,
            "settings": own,
        }
        return {"openid_connect": {"SCOPE": ["openid"], "APPS": [app]}}


@contextmanager
def running() -> Iterator[IdentityProvider]:
    """A provider that listens until the block ends."""
    provider = IdentityProvider()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            address = urlsplit(self.path)
            if address.path == "/authorize":
                query = {name: values[0] for name, values in parse_qs(address.query).items()}
                self.send_response(302)
                self.send_header("Location", provider.authorize(query))
                self.end_headers()
            else:
                self._give(provider.configuration())

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            self._give(provider.token({name: values[0] for name, values in parse_qs(body).items()}))

        def log_message(self, *_: object) -> None:
            pass

        def _give(self, answer: dict[str, Any]) -> None:
            data = json.dumps(answer).encode()
            self.send_response(400 if "error" in answer else 200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    provider.issuer = f"http://127.0.0.1:{server.server_port}"
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield provider
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
