"""No test may reach beyond this machine."""

import ipaddress
import socket
from collections.abc import Iterator
from typing import Any

import pytest


class ForbiddenNetworkError(RuntimeError):
    """A test tried to reach another machine."""


def is_local(address: object) -> bool:
    """Whether a socket address is a Unix socket or on the loopback interface."""
    if not isinstance(address, tuple):
        return True
    host = str(address[0])
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


@pytest.fixture(autouse=True, scope="session")
def no_network() -> Iterator[None]:
    """Make every attempt to reach another machine an error."""

    class GuardedSocket(socket.socket):
        def connect(self, address: Any, /) -> None:
            self.refuse_unless_local(address)
            super().connect(address)

        def connect_ex(self, address: Any, /) -> int:
            self.refuse_unless_local(address)
            return super().connect_ex(address)

        def refuse_unless_local(self, address: object) -> None:
            if not is_local(address):
                self.close()
                raise ForbiddenNetworkError(f"tests may not reach {address}")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket, "socket", GuardedSocket)
        yield
