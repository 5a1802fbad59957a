"""Coded values about reports. Plain Python: no Django."""

from enum import StrEnum


class Route(StrEnum):
    """What kind of report it is."""

    COMPLAINT = "complaint"
    ACCIDENT = "accident"
    CONTRACT = "contract"
    UNION_RIGHTS = "union_rights"


class Stage(StrEnum):
    """How far a report has come, as far as may be known without a key."""

    OPEN = "open"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"
    ERASED = "erased"


class Side(StrEnum):
    """Who did a step."""

    REPORTER = "reporter"
    OFFICE = "office"


class StepKind(StrEnum):
    """What happened to a report after it was filed."""

    CONFIRMED = "confirmed"
    """The office says that it has the report."""
    TOLD = "told"
    """A message from the reporter."""
    ANSWERED = "answered"
    """A message from the office."""
    ASKED = "asked"
    """The office asks for more."""
    FILES_ADDED = "files_added"
    CONSENT_ASKED = "consent_asked"
    """The office asks whether it may hand the report to another body."""
    CONSENTED = "consented"
    REFUSED = "refused"
    REFERRED = "referred"
    """Handed to another body, with consent or under a named duty."""
    HEARD_BACK = "heard_back"
    """What that body answered."""
    VISIT_REQUESTED = "visit_requested"
    DUPLICATE = "duplicate"
    """It tells of what another report tells; the two are linked, not merged."""
    CASE_OPENED = "case_opened"
    FEEDBACK = "feedback"
    """What was done or is planned, and why: the promise of three months."""
    CLOSED = "closed"
    REOPENED = "reopened"
    WITHDRAWN = "withdrawn"


class Light(StrEnum):
    """The three public states of a report."""

    ATTENDED = "attended"
    UNDER_WAY = "under_way"
    CONCLUDED = "concluded"


class Relation(StrEnum):
    """What the reporter is to the workplace."""

    UNSAID = ""
    WORKER = "worker"
    FORMER_WORKER = "former_worker"
    FAMILY = "family"
    NEIGHBOUR = "neighbour"
    UNION = "union"
    OTHER = "other"


class Told(StrEnum):
    """An answer to a plain question."""

    UNSAID = ""
    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Channel(StrEnum):
    """How a report came in."""

    WEB = "web"
    PHONE = "phone"
    PAPER = "paper"
    PACKET = "packet"


class Went(StrEnum):
    """What of a file went to the office."""

    UNSAID = ""
    AS_IT_WAS = "as_it_was"
    CLEAN = "clean"
    """Only a copy without place, time and device."""
    BOTH = "both"


class Concern(StrEnum):
    """What a report is to an earlier one of the same reporter."""

    FIRST = "first"
    REPRISAL = "reprisal"
    """They were punished for the earlier one."""


class SittingKind(StrEnum):
    """What a reporter's browser, or their receipt, can come back to."""

    DRAFT = "draft"
    """Answers typed so far; the browser's cookie opens them."""
    RETURN = "return"
    """A report that was opened by its receipt; the browser's cookie opens it for a quarter of an hour."""
    KEPT = "kept"
    """A draft put away under a receipt of its own."""
