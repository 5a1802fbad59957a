"""What a reporter has typed so far, before it is filed. Plain Python: no Django."""

from dataclasses import dataclass, field

from .content import Content
from .kinds import Told


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file that waits: sealed in the store, with its clean copy where one could be made.

    Both are texts of `pliego.evidence` (`Kept`), empty where there is none.
    """

    original: str = field(repr=False)
    clean: str = field(default="", repr=False)
    with_original: Told = Told.UNSAID
    """Whether the original goes along, with place and time as the camera wrote them. Without a clean copy it does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A report that is being written."""

    content: Content
    attachments: tuple[Attachment, ...] = ()
    triage: tuple[str, ...] = ()
    """Answers given to find the route, as `question=answer`."""
    skipped: tuple[str, ...] = ()
    """Questions of the petition that were passed over."""
    came_back: bool = False
    """Whether it was put away before, under words that are used up since."""
