"""Acts of the promise of feedback to a reporter.

Reports are confidential, so a record rebuilt from public sources is silent about all of them; only the
office's own record is complete.
"""

from __future__ import annotations

from typing import Final

from pliego.law.acts.shape import Act, Role, Silence

_OFFICE = Role.RECEIVING_OFFICE

lodge_report = Act("lodge_report", Role.REPORTER, (("report_lodged", ""),))
confirm_receipt = Act("confirm_receipt", _OFFICE, (("receipt_confirmed", ""),), answers="lodge_report")
give_feedback = Act("give_feedback", _OFFICE, (("feedback_given", ""),), answers="lodge_report")
withdraw_report = Act(
    "withdraw_report",
    Role.REPORTER,
    (("report_withdrawn", ""),),
    answers="lodge_report",
    silence=Silence.ABSENT,
)

FEEDBACK: Final[tuple[Act, ...]] = (lodge_report, confirm_receipt, give_feedback, withdraw_report)
"""Every act, in the order in which a matter usually runs through them."""
