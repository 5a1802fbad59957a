"""A petition put together as a document: for whom, in which language, with or without the list of gaps.

Plain Python.
"""

from collections.abc import Iterator
from enum import StrEnum
from typing import Final

from django.utils.translation import gettext as _
from django.utils.translation import override, pgettext

from pliego.law.clauses import SOURCES, Language
from pliego.law.words import date_text
from pliego.petitions import sections
from pliego.petitions.annex import annex
from pliego.petitions.covering import coverage
from pliego.petitions.document import Block, Break, Document, Note, Rows
from pliego.petitions.guidelines import Guideline
from pliego.petitions.petition import Instrument, Petition
from pliego.petitions.versions import VERSIONS, Version


class Gaps(StrEnum):
    """Whether the list of what is missing is part of the document."""

    ANNEXED = "annexed"
    LEFT_OUT = "left_out"


REGIONS: Final = {Language.ES: "MX", Language.EN: "US", Language.FR: "CA"}


def compose(
    petition: Petition, guideline: Guideline, language: Language, version: Version, prepared: int, gaps: Gaps
) -> Document:
    """The petition as a document of the day on which it is prepared, held against a version of the guidelines."""
    with override(language.value):
        shown = VERSIONS[version](petition)
        blocks = (
            *_opening(petition.instrument, language, version, prepared),
            *_body(petition, shown, language),
            *_closing(petition, guideline, language, gaps),
        )
        return Document(
            _title(petition.instrument), _mechanism(petition.instrument), _running(petition.instrument, version),
            _("Page {number} of {total}"), language, REGIONS[language], prepared, blocks,
        )  # fmt: skip


def _title(instrument: Instrument) -> str:
    if instrument is Instrument.ANNEX_31_A:
        return _("Petition on an alleged denial of rights")
    return _("Claim of an alleged denial of rights")


def _mechanism(instrument: Instrument) -> str:
    if instrument is Instrument.ANNEX_31_A:
        return _(
            "Agreement between the United States of America, Mexico and Canada, Annex 31-A: Facility-Specific Rapid "
            "Response Labor Mechanism between the United States and Mexico"
        )
    return _(
        "Agreement between the United States of America, Mexico and Canada, Annex 31-B: Facility-Specific Rapid "
        "Response Labor Mechanism between Canada and Mexico"
    )


def _running(instrument: Instrument, version: Version) -> str:
    return f"{_title(instrument)} · {_version(version)}"


def _version(version: Version) -> str:
    return _("Confidential version") if version is Version.OFFICE else _("Public version")


def _opening(instrument: Instrument, language: Language, version: Version, prepared: int) -> Iterator[Block]:
    yield Rows(
        (
            (pgettext("an addressee", "To"), _addressee(instrument)),
            (_("Filed at"), _filed_at(instrument)),
            (_("Prepared on"), date_text(prepared, language)),
            (pgettext("of a document", "Version"), _version(version)),
        )
    )
    yield Note(
        _(
            "What stands here are allegations of the petitioner. This document does not say that they are proven."
        )
    )
    if version is Version.OFFICE:
        yield Note(
            _("The petitioner asks that names, contact details and whatever the public version leaves out be kept "
              "confidential.")
        )  # fmt: skip
    else:
        yield Note(_("Where something was left out, brackets say what kind of thing it is."))


def _addressee(instrument: Instrument) -> str:
    if instrument is Instrument.ANNEX_31_A:
        return _("Office of Trade and Labor Affairs (OTLA), Department of Labor of the United States")
    return _("National Administrative Office, Labour Program, Employment and Social Development Canada")


def _filed_at(instrument: Instrument) -> str:
    if instrument is Instrument.ANNEX_31_A:
        return _(
            "{address}, the address of the 2020 guidelines, or by mail; look it up anew before filing"
        ).format(address=OTLA_ADDRESS)
    return _("Look up the way of filing in the guidelines of Canada: {address}").format(
        address=SOURCES["CA-GUIDE"].address
    )


OTLA_ADDRESS: Final = "USMCA-petitions@dol.gov"
"""Clause US-02: the address that the guidelines of 2020 gave."""


def _body(petition: Petition, shown: Petition, language: Language) -> Iterator[Block]:
    yield from sections.facility(shown)
    yield from sections.people(shown)
    yield from sections.allegations(shown, sections.evidence_numbers(petition), language)
    yield from sections.laws(shown)
    yield from sections.relief(shown, language)
    yield from coverage(petition, language)
    yield from sections.aims(shown)
    yield from sections.signatures(shown)


def _closing(petition: Petition, guideline: Guideline, language: Language, gaps: Gaps) -> Iterator[Block]:
    yield Note(
        _("Held against: {guideline}. The version is that of the filing day.").format(
            guideline=guideline.name
        )
    )
    if language is Language.FR and petition.instrument is Instrument.ANNEX_31_A:
        yield Note(_("Whether the United States accepts a petition in French is not confirmed."))
    if gaps is Gaps.ANNEXED:
        yield Break()
        yield from annex(petition, guideline, language)
