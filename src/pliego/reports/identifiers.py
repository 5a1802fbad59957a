"""Numbers of people and companies: tidied, and looked at for slips. Plain Python but for the words, which readers see.

Nothing here refuses a number. Registers hold many whose check digit is wrong, and the digits catch only most slips:
about one changed letter in six passes unseen in an RFC, one in five in a CURP. So what looks wrong is a doubt to show,
and a number without doubts proves nothing.

The rules were read in public code and in notes of the tax authority; the social-security number's is from memory.
"""

import calendar
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from .check_digits import curp_digit, luhn_digit, rfc_digit


class Doubt(StrEnum):
    """What looks wrong about a number or an address."""

    LENGTH = "length"
    LETTERS = "letters"
    DATE = "date"
    STATE = "state"
    CHECK = "check"
    GENERIC = "generic"
    FORM = "form"
    WORK_ADDRESS = "work_address"

    @property
    def words(self) -> Promise:
        """The doubt as a reader sees it."""
        return _WORDS[self]


_WORDS: Final[Mapping[Doubt, Promise]] = {
    Doubt.LENGTH: _("It has more or fewer letters and digits than usual. Is one missing, or one too many?"),
    Doubt.LETTERS: _(
        "Some letters or digits do not stand where they usually do. Please look at it once more."
    ),
    Doubt.DATE: _(
        "The date inside it does not exist. Please look at the six digits in the middle once more."
    ),
    Doubt.STATE: _(
        "The two letters for the state of birth are not in the list. Please look at them once more."
    ),
    Doubt.CHECK: _(
        "The last digit does not fit the others. One of them may be mistyped. If it is right, leave it so."
    ),
    Doubt.GENERIC: _("This number is used for anyone. It does not say which company or person it is."),
    Doubt.FORM: _("This does not look like an e-mail address. Please look at it once more."),
    Doubt.WORK_ADDRESS: _(
        "This may be an address from work. Your employer may be able to read it. An address of your own is safer."
    ),
}


@dataclass(frozen=True, slots=True)
class Checked:
    """What was typed, tidied, and what looks wrong about it. Never a reason to refuse it."""

    value: str
    doubts: tuple[Doubt, ...] = ()


NOTHING: Final = Checked("")
"""Of an answer left empty."""

_BIRTH_STATES: Final = re.compile(
    "AS|B[CS]|C[CHLMS]|D[FG]|G[RT]|HG|JC|M[CNS]|N[ELT]|OC|PL|Q[RT]|S[LPR]|T[CLS]|VZ|YN|ZS"
)
_CURP: Final = re.compile(r"[A-Z]{4}\d{6}[HMX][A-Z]{5}[0-9A-Z]\d", re.ASCII)
_RFC: Final = re.compile(r"[A-ZÑ&]{3,4}\d{6}[A-Z0-9]{2}[0-9A]", re.ASCII)
_ANYONES_RFC: Final = frozenset({"XAXX010101000", "XEXX010101000"})
_OLD_PREFIXES: Final = re.compile(r"(?:044|045|01)(?=\d{10}\Z)")
"""What was dialled before a Mexican number until 2019."""

_PERSONAL_MAIL: Final = re.compile(
    "gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|rocketmail|icloud|me|mac|aol|prodigy|terra|proton|protonmail|pm|"
    "tutanota|tutamail|tuta|gmx|zoho|mail|fastmail|hey|riseup|disroot|yandex|posteo|videotron|sympatico|bell|rogers|telus|"
    "shaw|comcast|verizon|att|sbcglobal|cox|charter"
)
"""Names of providers of personal mail in the three countries, as they stand in an address."""
_ADDRESS: Final = re.compile(r"[^@\s]+@(?P<domain>[^@\s.]+(?:\.[^@\s.]+)+)")
_SECOND_LEVEL: Final = frozenset({"com", "net", "org", "edu", "gob", "co", "qc", "on"})


def curp(text: str) -> Checked:
    """Mexico's population code: 18 characters, a date of birth, a state, a check digit. A letter `Ñ` is written `X`."""
    value = _tidied(text)
    if not value:
        return NOTHING
    if len(value) != 18:
        return Checked(value, (Doubt.LENGTH,))
    if not _CURP.fullmatch(value):
        return Checked(value, (Doubt.LETTERS,))
    century = "19" if value[16].isdigit() else "20"
    doubts = (
        *_if(not _is_date(century + value[4:10]), Doubt.DATE),
        *_if(not _BIRTH_STATES.fullmatch(value[11:13]), Doubt.STATE),
        *_if(value[17] != curp_digit(value), Doubt.CHECK),
    )
    return Checked(value, doubts)


def rfc(text: str) -> Checked:
    """Mexico's tax number: 13 characters for a person, 12 for a company.

    The year has two digits, so that a 29 February counts in either century. The two numbers for anyone are told.
    """
    value = _tidied(text)
    if not value:
        return NOTHING
    if value in _ANYONES_RFC:
        return Checked(value, (Doubt.GENERIC,))
    if len(value) not in (12, 13):
        return Checked(value, (Doubt.LENGTH,))
    if not _RFC.fullmatch(value):
        return Checked(value, (Doubt.LETTERS,))
    date = value[-9:-3]
    doubts = (
        *_if(not (_is_date("19" + date) or _is_date("20" + date)), Doubt.DATE),
        *_if(value[-1] != rfc_digit(value), Doubt.CHECK),
    )
    return Checked(value, doubts)


def phone(text: str, country: str = "MX") -> Checked:
    """A telephone number as `+52` or `+1` and ten digits; `country` (two letters) is meant where no prefix stands.

    Numbers of other countries stay as they are. Ten digits in the three countries; nothing more can be told.
    """
    digits = "".join(re.findall(r"\d", text, re.ASCII))
    if not digits:
        return Checked(text.strip(), _if(bool(text.strip()), Doubt.LETTERS))
    prefix = "52" if country == "MX" else "1"
    if text.strip().startswith(("+", "00")):
        digits = digits.removeprefix("00")
        prefix = next((one for one in ("52", "1") if digits.startswith(one)), "")
        digits = digits.removeprefix(prefix)
        if not prefix:
            return Checked(f"+{digits}")
    elif len(digits) > 10 and digits.startswith(prefix):
        digits = digits.removeprefix(prefix)
    if prefix == "52":
        digits = _OLD_PREFIXES.sub("", digits)
        digits = digits.removeprefix("1") if len(digits) == 11 else digits
    return Checked(f"+{prefix}{digits}", _if(len(digits) != 10, Doubt.LENGTH))


def social_security(text: str) -> Checked:
    """A worker's social-security number (NSS): 11 digits, the last by the rule of Luhn (from memory)."""
    value = _tidied(text)
    if not value:
        return NOTHING
    if not value.isascii() or not value.isdigit():
        return Checked(value, (Doubt.LETTERS,))
    if len(value) != 11:
        return Checked(value, (Doubt.LENGTH,))
    return Checked(value, _if(value[10] != luhn_digit(value[:10]), Doubt.CHECK))


def postcode(text: str, country: str = "MX") -> Checked:
    """A postcode: five digits in Mexico and the United States (there with four more at will), `A1A 1A1` in Canada."""
    value = " ".join(text.upper().split())
    if not value:
        return NOTHING
    form = {"MX": r"\d{5}", "US": r"\d{5}(?:-\d{4})?", "CA": r"[A-Z]\d[A-Z] ?\d[A-Z]\d"}.get(country, r".+")
    return Checked(value, _if(not re.fullmatch(form, value, re.ASCII), Doubt.LETTERS))


def email(text: str) -> Checked:
    """An e-mail address; one whose domain is no common provider of personal mail may be from work."""
    value = text.strip()
    if not value:
        return NOTHING
    return Checked(
        value,
        _if(not _ADDRESS.fullmatch(value), Doubt.FORM) or _if(is_work_address(value), Doubt.WORK_ADDRESS),
    )


def is_work_address(address: str) -> bool:
    """Whether an e-mail address may be from work: its domain is none of the common providers of personal mail."""
    found = _ADDRESS.fullmatch(address.strip().casefold())
    if not found:
        return False
    labels = found["domain"].split(".")[:-1]
    if len(labels) > 1 and labels[-1] in _SECOND_LEVEL:
        labels.pop()
    return not _PERSONAL_MAIL.fullmatch(labels[-1])


def _tidied(text: str) -> str:
    return re.sub(r"[\s.\-/_]", "", text).upper()


def _if(wrong: bool, doubt: Doubt) -> tuple[Doubt, ...]:  # noqa: FBT001
    return (doubt,) if wrong else ()


def _is_date(digits: str) -> bool:
    year, month, day_of_month = int(digits[:4]), int(digits[4:6]), int(digits[6:])
    return 1 <= month <= 12 and 1 <= day_of_month <= calendar.monthrange(year, month)[1]
