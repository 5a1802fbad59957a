"""Whatever the description of the API allows is answered as it says, and whatever it forbids is refused.

A sample, inside the process; `make schemathesis` asks a served site far more.
"""

from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from hypothesis import HealthCheck, Phase, settings

from pliego.site.wsgi import application

SCHEMA = schemathesis.openapi.from_wsgi("/api/v1/openapi.json", application)


@pytest.fixture
def asked_in_one_transaction(published: None) -> Iterator[None]:
    """The published record, which requests read over the connection of the test."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


@SCHEMA.parametrize()
@settings(
    max_examples=4,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
def test_an_answer_is_as_described(asked_in_one_transaction: None, case: "schemathesis.Case[Any]") -> None:
    case.call_and_validate()
