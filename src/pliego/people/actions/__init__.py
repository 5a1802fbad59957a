"""Every write about people, offices and keys, named by a verb. Each is one short transaction."""

from .contents import destroy_wraps, wrap_content, wrap_contents
from .equipping import Equipped, equip_office
from .member_keys import add_passkey_lock, change_passphrase, make_member_key, remove_passkey_lock
from .offices import (
    NewOffice,
    admit,
    appoint,
    end_membership,
    establish_office,
    found_office,
    let_in,
    name_lead,
    see_leave,
)
from .recovery import make_recovery, recover
from .versions import renew

__all__ = [
    "Equipped",
    "NewOffice",
    "add_passkey_lock",
    "admit",
    "appoint",
    "change_passphrase",
    "destroy_wraps",
    "end_membership",
    "equip_office",
    "establish_office",
    "found_office",
    "let_in",
    "make_member_key",
    "make_recovery",
    "name_lead",
    "recover",
    "remove_passkey_lock",
    "renew",
    "see_leave",
    "wrap_content",
    "wrap_contents",
]
