"""Where a request comes from."""

from contextlib import suppress
from hashlib import blake2b
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import Final

from django.conf import settings
from django.http import HttpRequest

_HOUSEHOLD: Final = 64
"""Bits of an IPv6 address that one household or office shares; the rest changes by the hour."""


def client_address(request: HttpRequest) -> str:
    """The address of the client, an IPv6 address without the part that its owner may choose.

    A proxy on this machine is believed about whom it speaks for; nobody else is, since anyone can write a header.
    """
    told = request.META.get("REMOTE_ADDR", "")
    here = _parsed(told)
    if not told or (here and here.is_loopback):
        named = _parsed(request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip())
        here = named or here
    if isinstance(here, IPv6Address):
        household = IPv6Network((here, _HOUSEHOLD), strict=False).network_address
        return str(here.ipv4_mapped or household)
    return str(here) if here else "127.0.0.1"


def disguised_address(request: HttpRequest) -> str:
    """What stands in counts instead of the client's address: the same for the same one, and no way back.

    It has the form of an IPv6 address, which the tables of counts ask for.
    """
    key = settings.SECRET_KEY.encode()[:64]
    digest = blake2b(client_address(request).encode(), digest_size=16, key=key, person=b"address").digest()
    return str(IPv6Address(digest))


def _parsed(text: str) -> IPv4Address | IPv6Address | None:
    with suppress(ValueError):
        return ip_address(text)
    return None
