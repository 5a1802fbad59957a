"""What search engines read of a page: schema.org as JSON-LD, in a block that no browser executes. No database."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from django.utils.safestring import SafeString

LICENCE: Final = "https://creativecommons.org/licenses/by/4.0/"
_UNFIT: Final = {ord("<"): "\\u003c", ord(">"): "\\u003e", ord("&"): "\\u0026"}


def script(said: Mapping[str, Any]) -> SafeString:
    """A block of data: no sign in it ends the block or begins a comment."""
    text = json.dumps(said, ensure_ascii=False, separators=(",", ":")).translate(_UNFIT)
    return SafeString(f'<script type="application/ld+json">{text}</script>')


def dataset(
    name: str,
    description: str,
    address: str,
    language: str,
    day: str,
    downloads: Sequence[tuple[str, str]] = (),
) -> dict[str, Any]:
    """A data set: a neutral word for what is recorded, which says nothing of anybody it is about.

    `downloads` pairs the media type of each file with its address.
    """
    said: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "Dataset",
        "url": address,
        "name": name,
        "description": description,
        "inLanguage": language,
        "dateModified": day,
        "license": LICENCE,
        "creator": {"@type": "Organization", "name": "Pliego"},
    }
    files = [
        {"@type": "DataDownload", "encodingFormat": media_type, "contentUrl": file}
        for media_type, file in downloads
    ]
    return said | ({"distribution": files} if files else {})
