"""A timestamp authority on this machine (`openssl ts`), which can be told to answer wrongly."""

import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ec import (
    SECP256R1,
    EllipticCurvePrivateKey,
    generate_private_key,
)
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

CONFIG: Final = """
[tsa]
default_tsa = one
[one]
serial = {folder}/serial
crypto_device = builtin
signer_cert = {folder}/tsa.pem
signer_key = {folder}/key.pem
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = {digests}
accuracy = secs:1
ess_cert_id_alg = sha256
"""

Answer = Callable[[bytes], bytes]
Private = EllipticCurvePrivateKey | RSAPrivateKey


@dataclass(slots=True)
class Stamper:
    """An authority with certificates of its own in a folder."""

    folder: Path
    digests: str = "sha256"
    make: Callable[[], Private] = lambda: generate_private_key(SECP256R1())

    def __post_init__(self) -> None:
        root, key = self.make(), self.make()
        own = _certificate("Test Root", root, "Test Root", root, authority=True)
        stamping = _certificate("Test Authority", key, "Test Root", root, authority=False)
        self.folder.mkdir()
        self.root.write_bytes(own.public_bytes(Encoding.PEM))
        (self.folder / "tsa.pem").write_bytes(stamping.public_bytes(Encoding.PEM))
        plain = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        (self.folder / "key.pem").write_bytes(plain)
        (self.folder / "serial").write_text("01\n", encoding="ascii")
        text = CONFIG.format(folder=self.folder, digests=self.digests)
        (self.folder / "tsa.cnf").write_text(text, encoding="ascii")

    @property
    def root(self) -> Path:
        """The file of the certificate that it is trusted by."""
        return self.folder / "root.pem"

    def reply(self, query: bytes) -> bytes:
        """The answer to a question, both in DER."""
        asked = self.folder / "query.tsq"
        asked.write_bytes(query)
        command = [
            "openssl",
            "ts",
            "-reply",
            "-config",
            str(self.folder / "tsa.cnf"),
            "-queryfile",
            str(asked),
        ]
        return subprocess.run(command, capture_output=True, check=True).stdout

    def new_nonce(self, query: bytes) -> bytes:
        """Another question about the same text."""
        digest = query[query.index(b"\x04\x20") + 2 :][:32].hex()
        command = ["openssl", "ts", "-query", "-digest", digest, "-sha256", "-cert"]
        return subprocess.run(command, capture_output=True, check=True).stdout


def another_text(query: bytes) -> bytes:
    """The same question about another text."""
    start = query.index(b"\x04\x20") + 2
    return query[:start] + bytes(32) + query[start + 32 :]


def _certificate(
    name: str, key: Private, issuer: str, signing: Private, *, authority: bool
) -> x509.Certificate:
    builder = (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]))
        .issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, issuer)]))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(datetime(2020, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(2090, 1, 1, tzinfo=UTC))
        .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
    )
    if not authority:
        use = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING])
        builder = builder.add_extension(use, critical=True)
    return builder.sign(signing, SHA256())


@dataclass(slots=True)
class Desk:
    """Where an authority is asked over HTTP: its address, what it answers, and the types of what it was asked."""

    address: str
    answer: Answer
    asked: list[str] = field(default_factory=list)


@contextmanager
def serving(answer: Answer) -> Iterator[Desk]:
    """An authority that listens on the loopback interface. What raises `ConnectionError` is answered with nothing."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            desk.asked.append(str(self.headers["Content-Type"]))
            query = self.rfile.read(int(self.headers["Content-Length"]))
            try:
                data = desk.answer(query)
            except ConnectionError:
                return
            moved = data.startswith(b"http")
            self.send_response(302 if moved else 200)
            if moved:
                self.send_header("Location", data.decode())
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *args: object) -> None:
            """Say nothing."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    desk = Desk(f"http://127.0.0.1:{server.server_port}/tsa", answer)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield desk
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
