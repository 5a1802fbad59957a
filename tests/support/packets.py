"""Packets as the page that people carry away makes them, written again from their description."""

from base64 import urlsafe_b64encode
from secrets import token_bytes
from uuid import UUID

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from pliego.reports.content import Content
from pliego.reports.packets import OPENING, PADDING, ROUTES, SALT
from pliego.reports.plain import as_bytes


def seal_packet(public: bytes, key: UUID, content: Content) -> str:
    """The packet of a report for the key of that id: what the page does in the browser."""
    ephemeral = ec.generate_private_key(ec.SECP256R1())
    point = ephemeral.public_key().public_bytes(
        serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint
    )
    about = b"\x01" + key.bytes + bytes([ROUTES.index(content.route)]) + point
    office = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), public)
    derived = HKDF(SHA256(), 32, SALT, about).derive(ephemeral.exchange(ec.ECDH(), office))
    plain, nonce = as_bytes(content), token_bytes(12)
    padded = len(plain).to_bytes(4, "big") + plain
    padded += bytes(-len(padded) % PADDING)
    box = AESGCM(derived).encrypt(nonce, padded, about)
    return OPENING + urlsafe_b64encode(about + nonce + box).decode().rstrip("=")
