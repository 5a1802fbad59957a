"""Citations of rules in the language of the page: the law room writes the words of some in English."""

import re
from collections.abc import Mapping
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import pgettext_lazy

_WORDS: Final[Mapping[str, Promise]] = {
    "Guidelines": pgettext_lazy("citation", "Guidelines"),
    "guidelines": pgettext_lazy("citation", "guidelines"),
    "Proposal": pgettext_lazy("citation", "Proposal"),
    "Practice": pgettext_lazy("citation", "Practice"),
}
_FOUND: Final = re.compile("|".join(_WORDS))


def cited(cite: str) -> str:
    """A citation with its English words in the language of the page."""
    return _FOUND.sub(lambda found: str(_WORDS[found[0]]), cite)
