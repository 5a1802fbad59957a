"""Whatever the description of the API allows is answered as it says, and whatever it forbids is refused.

A sample, inside the process; `make schemathesis` asks a served site far more.
"""

from typing import Any

import schemathesis
from hypothesis import HealthCheck, Phase, settings

from pliego.site.wsgi import application

SCHEMA = schemathesis.openapi.from_wsgi("/api/v1/openapi.json", application)


@SCHEMA.parametrize()
@settings(
    max_examples=4,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
def test_an_answer_is_as_described(published: None, case: "schemathesis.Case[Any]") -> None:
    case.call_and_validate()
