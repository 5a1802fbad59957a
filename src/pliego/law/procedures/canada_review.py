"""Canada's procedure before Annex 31-B: a claim before the National Administrative Office.

The office reviews a claim normally within 30 days of its receipt and may take longer: a soft limit, whose end
opens nothing. A settlement at home, as in the first claim, keeps the treaty's clocks from starting.
"""

from __future__ import annotations

from types import MappingProxyType

from pliego.law.acts import Role
from pliego.law.acts.canada import (
    decide_claim, declare_by_company, extend_claim_review, facilitate_dialogue, find_basis, publish_claim,
    receive_claim,
)  # fmt: skip
from pliego.law.acts.mechanism import request
from pliego.law.marks import Mark
from pliego.law.moments import PROMPTLY, any_of, day, days, fact, never, on
from pliego.law.norms import Article, Duty, Force, Power, Procedure, Test, Use, Window
from pliego.law.readings import Q3C, Q33

office, submitter = Role.NATIONAL_OFFICE, Role.PETITIONER
V, P = Mark.V, Mark.P

in_force = day("2020-07-01")
received = on(receive_claim)
basis_found = on(find_basis, "basis")
settled = on(declare_by_company)
ended = any_of(on(decide_claim, "declined"), settled)

# Guidelines, sections 2 to 5  The claim ---------------------------------------------------------------------
may_claim = Power(
    id="ca.claim", cite="Guidelines s. 2", rows=("CA-01",), mark=V, holder=submitter, act=receive_claim,
    windows=(Window(in_force, never),), use=Use.AGAIN,
    says="Claim before the National Administrative Office that rights are denied at a facility in Mexico.",
)  # fmt: skip
eligible = Test(
    id="ca.eligible", cite="Guidelines s. 2", rows=("CA-01",), mark=V, holds=fact("canadian_submitter"),
    asked=received,
    says="The submitter is a citizen or permanent resident of Canada, or an enterprise or organization "
    "established there.",
)  # fmt: skip
complete = Test(
    id="ca.complete", cite="Guidelines s. 3", rows=("CA-02",), mark=V,
    holds=fact("claim_names_facility_and_laws"), asked=received,
    says="The claim names a covered facility and the laws of Mexico that the denial concerns.",
)  # fmt: skip
may_decide = Power(
    id="ca.accept", cite="Guidelines s. 5", rows=("CA-04",), mark=P, holder=office, act=decide_claim,
    windows=(Window(received, any_of(on(find_basis), settled)),),
    says="Accept the claim for review, or decline it; no limit of time could be read.",
)  # fmt: skip

# Guidelines, sections 6 and 7  The review -------------------------------------------------------------------
must_review = Duty(
    id="ca.review", cite="Guidelines s. 6", rows=("CA-05",), mark=V, bearer=office,
    discharged_by=(find_basis,), counted_from=received, within=days(30), extended_by=extend_claim_review,
    released_by=any_of(ended, on(request)), force=Force.SOFT, last_day=Q3C, rolls_on="CA",
    says="Decide normally within 30 days of receipt, or within a longer time if circumstances warrant, "
    "whether there is a good-faith basis.",
)  # fmt: skip
may_extend = Power(
    id="ca.extend", cite="Guidelines s. 6", rows=("CA-05",), mark=V, holder=office, act=extend_claim_review,
    windows=(Window(received, any_of(on(find_basis), on(request), ended)),), use=Use.AGAIN,
    says="Take longer than 30 days over the review if circumstances warrant.",
)  # fmt: skip
must_notify = Duty(
    id="ca.notify", cite="Guidelines s. 6; 31-B.4.2", rows=("CA-06",), mark=V, bearer=office, discharged_by=(request,),
    counted_from=basis_found, within=PROMPTLY, released_by=settled, force=Force.SOFT,
    says="Notify Mexico promptly when a good-faith basis is found; no number of days is named.",
)  # fmt: skip
must_publish = Duty(
    id="ca.publish", cite="Guidelines s. 7", rows=("CA-07",), mark=V, bearer=office,
    discharged_by=(publish_claim,), counted_from=on(decide_claim), within=PROMPTLY, force=Force.SOFT,
    says="Publish the claim, accepted or declined, with its status.",
)  # fmt: skip

# Practice  A settlement at home -----------------------------------------------------------------------------
may_facilitate = Power(
    id="ca.facilitate", cite="Practice", rows=("CA-08",), mark=V, holder=office, act=facilitate_dialogue,
    windows=(Window(basis_found, ended),), use=Use.AGAIN,
    says="Facilitate a dialogue that may end in a declaration of the company, outside the clocks of the "
    "treaty.",
)  # fmt: skip

CANADA_REVIEW = Procedure(
    id="canada-review",
    title="Claim before the National Administrative Office of Canada",
    instrument="Canada, guidelines for denial-of-rights claims under Annex 31-B",
    version="2020-07-01",
    in_force=("2020-07-01", ""),
    articles=(
        Article("Guidelines s. 2 to 5", "The claim", (may_claim, eligible, complete, may_decide)),
        Article("Guidelines s. 6, 7", "Review", (must_review, may_extend, must_notify, must_publish)),
        Article("Practice", "Settlement at home", (may_facilitate,)),
    ),
    readings=(Q3C, Q33),
    excused=MappingProxyType(
        {
            "CA-03": "form of a claim and marking of confidential information: no step and no clock",
            "CA-09": "public communications on the labor chapter are another track",
        }
    ),
    parties=("MX", "CA"),
)  # fmt: skip
