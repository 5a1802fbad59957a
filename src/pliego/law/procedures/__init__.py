"""The procedures that Pliego knows, by id."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from pliego.law.norms import Procedure
from pliego.law.procedures.canada_review import CANADA_REVIEW
from pliego.law.procedures.feedback import FEEDBACK_PROMISE
from pliego.law.procedures.joint_review import JOINT_REVIEW
from pliego.law.procedures.mx_inspection import MX_INSPECTION
from pliego.law.procedures.mx_union_votes import MX_UNION_VOTES
from pliego.law.procedures.naalc import NAALC
from pliego.law.procedures.us_labor_chapter import US_LABOR_CHAPTER
from pliego.law.procedures.us_petition import US_PETITION
from pliego.law.procedures.usmca_23 import USMCA_23
from pliego.law.procedures.usmca_31 import USMCA_31
from pliego.law.procedures.usmca_31_a import USMCA_31_A
from pliego.law.procedures.usmca_31_b import USMCA_31_B

PROCEDURES: Final[Mapping[str, Procedure]] = MappingProxyType(
    {
        p.id: p
        for p in (
            USMCA_31_A,
            US_PETITION,
            USMCA_31_B,
            CANADA_REVIEW,
            MX_INSPECTION,
            MX_UNION_VOTES,
            FEEDBACK_PROMISE,
            NAALC,
            USMCA_23,
            USMCA_31,
            US_LABOR_CHAPTER,
            JOINT_REVIEW,
        )
    }
)

RULES_OF_COUNTING: Final[Mapping[str, str]] = MappingProxyType(
    {
        "DC-01": "limits in calendar days count every day: moments.days",
        "DC-02": "the same, for the agreement: moments.days",
        "DC-03": "the steps in business days: d.draw, e.confirm, f.answer, i.notice",
        "DC-04": "what a business day is: the calendars, passed in",
        "DC-05": "whose holidays: question Q2, and Q2b between Canada and Mexico",
        "DC-06": "day 0 is the day of the event: Plus in moments and program",
        "DC-07": "a last day on a holiday: question Q3; Q3c and Q3d for the limits of Canada and the United States",
        "DC-08": "delivery: an event says what its date dates; the moment of delivery is question Q4",
        "DC-09": "delivery time: days have no hour; question Q4",
        "DC-10": "domestic limits in the United States: us.committee_review, us.panel_decision",
        "DC-11": "domestic limits in Canada: ca.review, which rolls by question Q3c",
        "DC-12": "backward limits: clear days after the notice, question Q32",
        "DC-13": "extensions: Extended, question Q33",
        "DC-14": "languages: without a clock",
        "RP-01": "that rules were adopted: no norm, text not at hand",
        "RP-02": "written views of others: without a clock",
        "RP-03": "which rules panels use: unknown, no norm",
        "RP-04": "the sections of the Secretariat: without a clock",
    }
)
"""Where each row on the counting of days, and on panels' rules, is kept in the engine, or why it is not."""

__all__ = ["PROCEDURES", "RULES_OF_COUNTING", "USMCA_31_A", "US_PETITION"]
