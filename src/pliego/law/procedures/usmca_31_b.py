"""USMCA Annex 31-B: the mechanism between Canada and Mexico, as Annex 31-A with overrides.

Only 31-B.1 and the start of 31-B.2 could be read. What mirrors Annex 31-A is derived from it, never copied, so
that a correction there flows through; it is marked from memory, since row B11 is no surer than that.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from pliego.law.derivation import Adding, Change, ForEach, Heading, derive, replacing
from pliego.law.marks import Mark
from pliego.law.moments import all_of, any_of, fact, isnt
from pliego.law.norms import Article, Norm, Procedure, Test
from pliego.law.procedures.usmca_31_a import USMCA_31_A
from pliego.law.readings import Q2, Q2B

V, M_PLUS, M_MINUS = Mark.V, Mark.M_PLUS, Mark.M_MINUS

MIRROR: Final = "B11"
"""The row that says that 31-B mirrors 31-A; what rests on it is no surer than M+."""


def mirrored(norm: Norm) -> Norm:
    """The norm of 31-B that mirrors one of 31-A: its own id, the citation in 31-B, both rows, the weaker mark."""
    return replace(
        norm,
        id=f"31b.{norm.id}",
        cite=norm.cite.replace("31-A", "31-B"),
        rows=(MIRROR, *norm.rows),
        mark=Mark.weakest(norm.mark, M_PLUS),
        told_as=norm.sentence_id,
    )


def renamed(article: Article) -> Article:
    """The heading of 31-B that mirrors one of 31-A."""
    return replace(article, cite=article.cite.replace("31-A", "31-B"))


# 31-B.2  Whose labor law -------------------------------------------------------------------------------------
in_mexico = fact("facility_in_mexico")
only_federal_employers = Test(
    id="31b.a.federal", cite="31-B.2 fn", rows=("B8",), mark=M_PLUS,
    holds=any_of(in_mexico, fact("federally_regulated_employer")),
    says="In a facility in Canada the employer is under federal labor law; the Canadian board covers no "
    "other.",
)  # fmt: skip

OVERRIDES: Final[tuple[Change, ...]] = (
    # 31-B.1, 31-B.2, 31-B.15  Scope --------------------------------------------------------------------------
    replacing(
        "a.between", rows=("B4",), mark=V, told_as="", holds=fact("between_canada_and_mexico"),
        says="The claim is between Canada and Mexico; the United States is never a party to it.",
    ),
    replacing("a.sector", rows=("B13", "A-08", "A-09")),
    replacing("a.covered", rows=("B13", "A-07")),
    replacing("a.belief", rows=("B5",), mark=V),
    replacing(
        "a.legal_basis", rows=("B6", "B7", "MX-07"), cite="31-B.2 fn", told_as="",
        holds=any_of(
            all_of(in_mexico, fact("law_complies_with_annex_23_a")),
            all_of(isnt("facility_in_mexico"), fact("enforced_order_canada")),
        ),
        says="The right rests on Mexican legislation that complies with Annex 23-A; in a facility in Canada, on "
        "an enforced order of the Canada Industrial Relations Board.",
    ),
    Adding(only_federal_employers, after="a.legal_basis"),
    # 31-B.4  Request, customs accounts -----------------------------------------------------------------------
    replacing(
        "c.request", rows=("B10",), mark=V, told_as="",
        says="Ask the other Party to review the facility, once there is a good-faith basis.",
    ),
    replacing("c.suspend", rows=("B12", "C-05"), mark=M_MINUS),
    replacing("c.resume", rows=("B12", "C-06"), mark=M_MINUS),
    # 31-B.10  Remedies, which end at once on cure ------------------------------------------------------------
    replacing("i.in_force", rows=("B2",), mark=V, cite="31-B.1"),
)  # fmt: skip
"""What Annex 31-B says otherwise than 31-A, or is known for itself."""

EXCUSED: Final[Mapping[str, str]] = MappingProxyType(
    {
        "B1": "on what footing the Annex was adopted: no step of a case",
        "B3": "a duty to try to settle at any stage, without a clock; a settlement ends the case",
        "B9": "lists of panelists are made once between the Parties, not in a case",
        "B14": "how often Canada used the mechanism: a fact, no rule",
        "MX-01": "who speaks for Mexico; the ten days are the treaty's: c.reply, 31b.c.reply",
        "MX-02": "practice inside the treaty's 45 days: c.report, 31b.c.report",
        "MX-03": "practice of the review, which gives nobody a day or a right that could be computed",
        "MX-04": "practice inside the treaty's 45 days: c.report, 31b.c.report",
        "MX-05": "a plan of work inside the 45 days, not a limit of law",
        "MX-06": "there are no published rules: the gap is shown, not filled",
        "MX-08": "talks beside a panel stop none of its clocks",
        "MX-09": "where workers may file: us.petition and ca.claim; Mexico has no office for it",
    }
)
"""Rows of the instrument, and on Mexico's own procedure, that no norm encodes."""


def annex_31_b(model: Procedure) -> Procedure:
    """Annex 31-B as the sister of a model: of Annex 31-A as it stands, or as corrected or reformed."""
    return derive(
        model,
        ForEach(mirrored),
        Heading(renamed),
        *OVERRIDES,
        id="usmca-31-b",
        title="Rapid Response Labor Mechanism, Canada and Mexico",
        instrument="USMCA Annex 31-B",
        readings=tuple(Q2B if reading is Q2 else reading for reading in model.readings),
        excused=EXCUSED,
        counts_by=Q2B,
        parties=("MX", "CA"),
    )


USMCA_31_B = annex_31_b(USMCA_31_A)
