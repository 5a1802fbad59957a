"""A sheet as it will be filed: what was answered, what was left empty, who takes it, which files are there."""

from dataclasses import dataclass, replace

from django.utils import timezone
from django.utils.functional import Promise

from pliego.reports.drafts import Draft
from pliego.reports.moments import later
from pliego.reports.sittings import DRAFT_FOR

from .attaching import original
from .drafting import Sheet, keep, wait, waiting
from .forms import Words, answered
from .steps import Subject, address, way


@dataclass(frozen=True, slots=True)
class Looked:
    """A page of the way: what was answered on it, and where it can be changed."""

    title: Promise
    address: str
    answers: tuple[tuple[Words, str], ...]
    empty: int
    """How many questions were left empty."""
    is_files: bool


def overview(draft: Draft) -> tuple[Looked, ...]:
    """The pages of the way but the last."""
    content = draft.content
    pages = enumerate(way(content.route)[:-1], 1)
    return tuple(_looked(subject, address(content.route, number), draft) for number, subject in pages)


def still_there(sheet: Sheet) -> tuple[Sheet, tuple[str, ...]]:
    """The sheet with the files that still wait, kept so, and the names of those that do not."""
    lost = wait(sheet.draft, later(timezone.now(), DRAFT_FOR))
    there, gone = [], []
    for one in sheet.draft.attachments:
        if lost.isdisjoint(kept.id for kept in waiting((one,))):
            there.append(one)
        else:
            gone.append(original(one).name)
    if gone:
        sheet = Sheet(sheet.seat, replace(sheet.draft, attachments=tuple(there)))
        keep(sheet.seat, sheet.draft)
    return sheet, tuple(gone)


def _looked(subject: Subject, where: str, draft: Draft) -> Looked:
    if subject is Subject.FILES:
        return Looked(subject.words, where, (), 0, is_files=True)
    told = [(one.label, answered(one, draft.content)) for one in subject.questions(draft.content)]
    return Looked(
        subject.words,
        where,
        tuple((label, text) for label, text in told if text),
        sum(not text for _label, text in told),
        is_files=False,
    )
