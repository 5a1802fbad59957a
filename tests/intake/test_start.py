"""The first page: before anything is typed."""

import pytest
from django.test import Client


@pytest.mark.parametrize("path", ["", "guard/"])
def test_nothing_is_set_before_anything_is_typed(client: Client, path: str) -> None:
    answer = client.get(f"/es/sheet/{path}")

    assert answer.status_code == 200
    assert not answer.cookies
