"""Every write about reports, named by a verb. Each is one short transaction."""

from .erase_report import erase_again, erase_report, hold_report, release_report
from .file_report import Filed, file_report, filed_before, told
from .packet_keys import packet_key_for, unpacked
from .prepare import Filing
from .receive import receive_reports, stop_receiving
from .refer import hand_over, refer_outside
from .steps import add_step, close_report, files_left, reopen, withdraw
from .sweep import Swept, sweep

__all__ = [
    "Filed",
    "Filing",
    "Swept",
    "add_step",
    "close_report",
    "erase_again",
    "erase_report",
    "file_report",
    "filed_before",
    "files_left",
    "hand_over",
    "hold_report",
    "packet_key_for",
    "receive_reports",
    "refer_outside",
    "release_report",
    "reopen",
    "stop_receiving",
    "sweep",
    "told",
    "unpacked",
    "withdraw",
]
