"""The coded answers of a petition in words. Plain Python."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from pliego.petitions.petition import Answer, EvidenceKind, Naming, Who

CHOICES: Final[Mapping[StrEnum, str | Promise]] = {
    Answer.YES: _("Yes"),
    Answer.NO: _("No"),
    Answer.UNKNOWN: _("I do not know"),
    Naming.NAMED: _("With a name"),
    Naming.ANONYMOUS: _("Without a name"),
    Who.PERSON: _("A person"),
    Who.ORGANIZATION: _("A union or other organization"),
    EvidenceKind.DOCUMENT: _("Document"),
    EvidenceKind.PHOTO: _("Photo"),
    EvidenceKind.AUDIO: _("Audio recording"),
    EvidenceKind.VIDEO: _("Video"),
    EvidenceKind.MESSAGES: _("Messages"),
    EvidenceKind.TESTIMONY: _("Testimony"),
    EvidenceKind.PUBLIC_SOURCE: _("Public source"),
    EvidenceKind.OTHER: pgettext_lazy("kind of evidence", "Other"),
}
"""The word for each value of each code, in the order in which a form offers them."""


def choices_of(kind: type[StrEnum]) -> tuple[tuple[str, str | Promise], ...]:
    """Value and word of each value of a code."""
    return tuple((one.value, CHOICES[one]) for one in kind)
