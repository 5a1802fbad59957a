"""R14: the clean copy of a photo, as it leaves the desk, carries no location."""

import io
from typing import Any

from PIL import Image

from pliego.desk import actions

from .conftest import Desk, with_key

GPS = 0x8825


def photo() -> bytes:
    """A photo that says where it was taken."""
    exif, made = Image.Exif(), io.BytesIO()
    exif.get_ifd(GPS).update({1: "N", 2: (19.0, 25.0, 42.0), 3: "W", 4: (99.0, 7.0, 39.0)})
    Image.new("RGB", (64, 48), (122, 31, 61)).save(made, "JPEG", exif=exif)
    return made.getvalue()


def test_r14_a_photo_that_goes_out_clean_carries_no_location(desk: Desk) -> None:
    original = photo()
    assert Image.open(io.BytesIO(original)).getexif().get_ifd(GPS)

    copy = actions.clean_exhibit(desk.hand_in(original, "planta.jpg"), desk.ana)
    answer: Any = with_key(desk.beto).post(f"/es/exhibits/{copy.pk}/open/")
    given = b"".join(answer.streaming_content)

    assert Image.open(io.BytesIO(given)).size == (64, 48)
    assert not Image.open(io.BytesIO(given)).getexif()
