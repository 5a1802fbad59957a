"""Petitions under Annexes 31-A and 31-B: what one says, what it lacks, what to ask next, and its documents."""

from pliego.petitions.codec import from_json, to_json
from pliego.petitions.completeness import Completeness, Item, State, completeness, helps_most
from pliego.petitions.compose import Gaps
from pliego.petitions.coverage import Coverage, coverage_of
from pliego.petitions.entries import Entry, PetitionError, Seen
from pliego.petitions.guidelines import Guideline, guideline_on
from pliego.petitions.html_file import Passage
from pliego.petitions.paths import answered, under, value_of, with_item, without_item
from pliego.petitions.petition import Instrument, Petition
from pliego.petitions.question import Group, Kind, Question
from pliego.petitions.questions import coverage_question, is_answered, next_question, questions
from pliego.petitions.rendering import as_docx, as_html, as_passages, as_pdf
from pliego.petitions.versions import Version, office_version, public_version, secrets_of

__all__ = [
    "Completeness",
    "Coverage",
    "Entry",
    "Gaps",
    "Group",
    "Guideline",
    "Instrument",
    "Item",
    "Kind",
    "Passage",
    "Petition",
    "PetitionError",
    "Question",
    "Seen",
    "State",
    "Version",
    "answered",
    "as_docx",
    "as_html",
    "as_passages",
    "as_pdf",
    "completeness",
    "coverage_of",
    "coverage_question",
    "from_json",
    "guideline_on",
    "helps_most",
    "is_answered",
    "next_question",
    "office_version",
    "public_version",
    "questions",
    "secrets_of",
    "to_json",
    "under",
    "value_of",
    "with_item",
    "without_item",
]
