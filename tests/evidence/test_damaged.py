"""Whatever is done to the bytes of a file, looking at it ends in a kind or a refusal, never in anything else."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pliego.evidence.reasons import RefusedError

from . import files
from .test_taken import kind

SAMPLES = {name: make() for name, make in files.TAKEN.items()}


@st.composite
def damaged(draw: st.DrawFn, name: str) -> bytes:
    """A sample with bytes changed, taken out, doubled, or cut off."""
    content = bytearray(SAMPLES[name])
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(content) - 1))
        length = draw(st.integers(1, 8))
        match draw(st.sampled_from(("change", "remove", "double", "cut"))):
            case "change":
                content[at : at + length] = draw(st.binary(min_size=1, max_size=length))
            case "remove":
                del content[at : at + length]
            case "double":
                content[at:at] = content[at : at + length]
            case _:
                del content[max(at, 1) :]
        if not content:
            break
    return bytes(content)


@pytest.mark.parametrize("name", SAMPLES)
@settings(max_examples=25)
@given(data=st.data())
def test_a_damaged_file_is_told_or_refused(name: str, data: st.DataObject) -> None:
    content = data.draw(damaged(name))
    for size in (1000, 64 * 1024):
        with suppress(RefusedError):
            assert kind(content, size=size)
