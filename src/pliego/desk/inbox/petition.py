"""The petition that came with a report, as an officer reads and saves it: set anew each time, in memory."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from django.utils.safestring import SafeString
from django.utils.translation import get_language

from pliego.law.clauses import Language
from pliego.petitions import (
    Guideline,
    Petition,
    PetitionError,
    Version,
    as_docx,
    as_html,
    as_pdf,
    from_json,
    guideline_on,
)


class Form(StrEnum):
    """As what it is saved."""

    PDF = "pdf"
    DOCX = "docx"


MEDIA: Final = {
    Form.PDF: "application/pdf",
    Form.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}


@dataclass(frozen=True, slots=True)
class FiledPetition:
    """A petition with the day on which it was filed."""

    petition: Petition = field(repr=False)
    filed: int

    @property
    def guideline(self) -> Guideline:
        """The version of the guidelines that counts for that day."""
        return guideline_on(self.petition.instrument, self.filed)

    @property
    def html(self) -> SafeString:
        """The whole of it, names too, in the language of the page."""
        return as_html(self.petition, _language(), Version.OFFICE, self.guideline, self.filed)

    def saved(self, form: Form) -> bytes:
        """The same as a file."""
        made = as_pdf if form is Form.PDF else as_docx
        return made(self.petition, _language(), Version.OFFICE, self.guideline, self.filed)


def petition_in(text: str, filed: int) -> FiledPetition | None:
    """The petition of a report filed on a day; none where the text is no petition."""
    try:
        return FiledPetition(from_json(text), filed)
    except PetitionError:
        return None


def _language() -> Language:
    return Language((get_language() or Language.ES.value)[:2])
