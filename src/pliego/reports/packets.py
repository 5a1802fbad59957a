"""Packets: reports that were written without a connection and sealed in the browser to an office. Without Django.

A packet is one line of text. Its bytes are a head (form, id of the office's packet key, route), an ephemeral public
half on the curve P-256, a nonce, and the report under AES-256-GCM with all of that as associated data; the key comes
from ECDH by HKDF with SHA-256. P-256 and AES-GCM, since these are what browsers of old phones have (Web Cryptography
API).
"""

from base64 import urlsafe_b64decode
from binascii import Error
from dataclasses import dataclass, field
from typing import Final, Self
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from .content import LONG, SHORT, Content, Happening, Person, Place
from .kinds import Channel, Route
from .places import state
from .plain import NotPlainError, from_bytes
from .tidying import tidy_line, tidy_text

OPENING: Final = "PLIEGO-1."
"""How the text of a packet begins."""
LONGEST: Final = 400_000
"""Letters of the longest text that is taken for a packet."""
SALT: Final = b"pliego packet 1"
_FORM: Final = 1
_POINT: Final = 65
_NONCE: Final = 12
_HEAD: Final = 18
_LENGTH: Final = 4
PADDING: Final = 4096
"""The report is padded to a multiple of so many bytes, so that its length says little."""
LANGUAGES: Final = ("es", "en", "fr")
ROUTES: Final = (Route.COMPLAINT, Route.ACCIDENT, Route.CONTRACT, Route.UNION_RIGHTS)
"""Their places are their codes in the head of a packet."""


class NoPacketError(ValueError):
    """The text is no packet, or was cut or changed on its way."""


@dataclass(frozen=True, slots=True)
class PacketPair:
    """An office's pair on P-256: the public half as an uncompressed point of 65 bytes, the private one as 32 bytes."""

    public: bytes
    private: bytes = field(repr=False)

    @classmethod
    def new(cls) -> Self:
        """A pair that nobody else has."""
        made = ec.generate_private_key(ec.SECP256R1())
        number = made.private_numbers().private_value
        return cls(_point(made.public_key()), number.to_bytes(32, "big"))


@dataclass(frozen=True, slots=True)
class Packet:
    """A packet as anyone can read it: which key it was sealed to, and for which route."""

    key: UUID
    route: Route
    text: str = field(repr=False)

    @classmethod
    def read(cls, text: str) -> Self:
        """What a text says it is. White space and line breaks in it do not matter. Raises `NoPacketError`."""
        told = "".join(text[:LONGEST].split())
        raw = _raw(told)
        try:
            return cls(UUID(bytes=raw[1:17]), ROUTES[raw[17]], told)
        except IndexError:
            raise NoPacketError("a route that there is not") from None


def open_packet(pair: PacketPair, packet: Packet) -> Content:
    """The report that was sealed. Raises `NoPacketError` for another key or a changed byte."""
    raw = _raw(packet.text)
    head, point = raw[:_HEAD], raw[_HEAD : _HEAD + _POINT]
    nonce, box = raw[_HEAD + _POINT :][:_NONCE], raw[_HEAD + _POINT + _NONCE :]
    private = ec.derive_private_key(int.from_bytes(pair.private, "big"), ec.SECP256R1())
    try:
        shared = private.exchange(
            ec.ECDH(), ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), point)
        )
        padded = AESGCM(_key(shared, head + point)).decrypt(nonce, box, head + point)
        length = int.from_bytes(padded[:_LENGTH], "big")
        content = from_bytes(Content, padded[_LENGTH : _LENGTH + length])
    except (InvalidTag, NotPlainError, ValueError):
        raise NoPacketError("another key, or a packet that was changed") from None
    if content.route is not packet.route:
        raise NoPacketError("a packet that says two routes")
    return _asked(content)


def _asked(told: Content) -> Content:
    """What the page asks for and nothing else: a packet may have been made by another program."""
    place, person, happening = told.place, told.person, told.happening
    return Content(
        route=told.route,
        language=told.language if told.language in LANGUAGES else "es",
        channel=Channel.PACKET,
        happening=Happening(
            account=tidy_text(happening.account, LONG)[0], since=tidy_line(happening.since, SHORT)[0]
        ),
        place=Place(
            name=tidy_line(place.name, SHORT)[0],
            street=tidy_line(place.street, SHORT)[0],
            neighbourhood=tidy_line(place.neighbourhood, SHORT)[0],
            region=place.region if state(place.region) else "",
            landmark=tidy_line(place.landmark, SHORT)[0],
            activity=tidy_line(place.activity, SHORT)[0],
        ),
        person=Person(
            relation=person.relation,
            name=tidy_line(person.name, SHORT)[0],
            phone=tidy_line(person.phone, SHORT)[0],
        ),
    )


def _raw(text: str) -> bytes:
    if not text.startswith(OPENING):
        raise NoPacketError("no packet begins so")
    body = text[len(OPENING) :]
    try:
        raw = urlsafe_b64decode(body + "=" * (-len(body) % 4))
    except (Error, ValueError):
        raise NoPacketError("letters that no packet has") from None
    if len(raw) < _HEAD + _POINT + _NONCE + 16 or raw[0] != _FORM:
        raise NoPacketError("too short, or of a form that is not known here")
    return raw


def _key(shared: bytes, about: bytes) -> bytes:
    return HKDF(SHA256(), 32, SALT, about).derive(shared)


def _point(public: ec.EllipticCurvePublicKey) -> bytes:
    return public.public_bytes(serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint)
