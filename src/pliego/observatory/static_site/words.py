"""What a copy says on each of its pages, and what its pages may do."""

from functools import lru_cache
from typing import Final

from django.template.loader import render_to_string
from django.utils.translation import override

from pliego.docket.log.pliego_verify import SUMS
from pliego.observatory.static_site.addresses import way
from pliego.observatory.static_site.leading import SEARCH, Ground
from pliego.observatory.static_site.rewriting import Page, Words

_RULES: Final = (
    "default-src 'none'; {scripts}style-src 'self'; img-src 'self' data:; base-uri 'none'; "
    "form-action 'self'{live}"
)


def policy(ground: Ground, scripts: str = "") -> str:
    """The rules for content of a page: no script but those named, nothing from elsewhere."""
    origin = "/".join(ground.live.split("/")[:3])
    return _RULES.format(scripts=scripts, live=f" {origin}" if origin else "")


OWN_SCRIPT: Final = "script-src 'self'; "


@lru_cache(maxsize=256)
def _words(language: str, depth: int, scripts: str, ground: Ground) -> Words:
    own = {"live": ground.live, "language": language, "sums": way("/" * depth, SUMS)}
    with override(language):
        return Words(
            policy=render_to_string(
                "observatory/static_site/policy.html", {"policy": policy(ground, scripts)}
            ),
            note=render_to_string("observatory/static_site/note.html", own),
            computing=render_to_string("observatory/static_site/computing.html", own),
        )


def words_of(page: Page, ground: Ground) -> Words:
    """What the copy says on this page, in its language."""
    scripts = OWN_SCRIPT if page.address[4:] == SEARCH else ""
    return _words(page.address[1:3], page.file.count("/"), scripts, ground)
