"""Pictures made anew from their points. Without Django."""

from collections.abc import Mapping
from contextlib import suppress
from io import BytesIO
from typing import Final

from PIL import Image, ImageCms, ImageOps, TiffImagePlugin, WebPImagePlugin  # noqa: F401  formats register so

from .kinds import CannotCleanError, Fault

Image.MAX_IMAGE_PIXELS = 100_000_000
_FORMATS: Final = ("JPEG", "PNG", "WEBP")
_SAVING: Final[Mapping[str, Mapping[str, object]]] = {
    "JPEG": {"quality": 95, "optimize": True},
    "PNG": {},
    "WEBP": {"quality": 95, "method": 4},
    "TIFF": {"compression": "tiff_lzw"},
    "GIF": {},
    "BMP": {},
}
_KEPT_MODES: Final = frozenset({"1", "L", "LA", "RGB", "RGBA", "CMYK", "I;16"})


def clean_picture(data: bytes) -> bytes:
    """The same picture, upright, in the common colour space, with nothing but its points.

    Raises `CannotCleanError` for one that moves; what Pillow raises for one that it cannot read.
    """
    with Image.open(BytesIO(data), formats=_FORMATS) as picture:
        is_jpeg = picture.format in ("JPEG", "MPO")
        if not is_jpeg and getattr(picture, "n_frames", 1) > 1:
            raise CannotCleanError(Fault.ANIMATED)
        upright = ImageOps.exif_transpose(_common_colours(picture))
        return _anew(upright, "JPEG" if is_jpeg else str(picture.format))


def clean_picture_inside(data: bytes) -> bytes:
    """The same for a picture in a document, which turns its pictures itself: it stays as it lies.

    A picture that moves loses nothing but what is said beside it.
    """
    with Image.open(BytesIO(data), formats=(*_FORMATS, "TIFF", "GIF", "BMP")) as picture:
        kind = "JPEG" if picture.format == "MPO" else str(picture.format)
        if kind == "GIF":
            return _gif(picture)
        return _anew(_common_colours(picture), kind)


def _gif(picture: Image.Image) -> bytes:
    for name in ("comment", "extension"):
        picture.info.pop(name, None)
    out = BytesIO()
    picture.save(out, "GIF", save_all=True)
    return out.getvalue()


def _common_colours(picture: Image.Image) -> Image.Image:
    """Converted to sRGB where the picture carries a profile, which can tell the device."""
    profile = picture.info.get("icc_profile")
    if profile and picture.mode in ("RGB", "RGBA"):
        # A profile that cannot be read is left out: colours may shift a little.
        with suppress(ImageCms.PyCMSError, OSError):
            source = ImageCms.ImageCmsProfile(BytesIO(profile))
            turned = ImageCms.profileToProfile(picture, source, ImageCms.createProfile("sRGB"))
            if turned is not None:
                turned.getexif().update(picture.getexif())
                return turned
    return picture


def _anew(picture: Image.Image, kind: str) -> bytes:
    if picture.mode not in _KEPT_MODES:
        picture = picture.convert("RGBA" if "transparency" in picture.info or "A" in picture.mode else "RGB")
    clean = Image.new(picture.mode, picture.size)
    clean.paste(picture)
    out = BytesIO()
    clean.save(out, kind, **_SAVING[kind])
    return out.getvalue()
