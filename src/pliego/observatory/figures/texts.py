"""What each figure is called, what it counts and how, in the reader's language."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True, slots=True)
class FigureText:
    """A figure in words: its title is a question; `counts` says what is counted, `method` how and with what care."""

    title: Promise
    counts: Promise
    method: tuple[Promise, ...] = ()


_REQUESTS: Final = _("Cases in which the United States or Canada asked Mexico for a review.")
_SHARED: Final = _("A case may carry several of these, so the rows may add up to more than the cases.")

FIGURES: Final[Mapping[str, FigureText]] = MappingProxyType(
    {
        "years": FigureText(
            _("How many requests for review each year?"),
            _REQUESTS,
            (
                _("The year is that of the request. Some known requests are not in the collection yet."),
                _("The last year may be incomplete."),
            ),
        ),
        "sectors": FigureText(
            _("Which sectors do the requests concern?"),
            _REQUESTS,
            (_("The label of the sector is ours; the facts behind it were read."), _SHARED),
        ),
        "states": FigureText(
            _("In which states of Mexico are the facilities?"),
            _REQUESTS,
            (
                _(
                    "The map shows every state as a tile of the same size at about its place: area means "
                    "nothing. A tile counts verified cases only."
                ),
                _SHARED,
            ),
        ),
        "owners": FigureText(
            _("Where are the owners of the facilities at home?"),
            _REQUESTS,
            (_("The country of the owner rests on memory in many cases: these are counted apart."),),
        ),
        "petitioners": FigureText(
            _("Who petitions?"),
            _("All cases, by the kind of each petitioner on record."),
            (
                _(
                    "Kinds are kept by hand in a table. Where the words of the name do not say the kind, it "
                    "rests on memory and is counted apart."
                ),
                _SHARED,
            ),
        ),
        "days": FigureText(
            _("How long do the stages take, planned and lived?"),
            _("Calendar days between two steps, for cases that date both to the day."),
            (
                _(
                    "The first table takes days of the acts themselves, read in a source. The second adds "
                    "derived days and those of announcements and press reports: an announced day is an upper "
                    "bound."
                ),
                _(
                    "The curve shows which share of cases was still without an announced end so many days "
                    "after the request (Kaplan and Meier), with the 95% interval by Greenwood. A case without an "
                    "end on record leaves the curve at its last step on record, because what came later is not "
                    "known. The estimate supposes that such cases end like the others; those that are announced "
                    "less may not."
                ),
                _(
                    "The study of the mechanism names day 115 as its end. Past that day a case is called "
                    "overdue only where the record is complete and a limit has passed without its act; else no "
                    "end is on record, which may mean that none was found."
                ),
            ),
        ),
        "days-by-sector": FigureText(
            _("How long from request to end, and does it differ by sector?"),
            _(
                "Calendar days from the request to the first announced end, for cases that date the request to "
                "the day."
            ),
            (
                _(
                    "Median and range are those of cases with a known end. The median of the curve counts the "
                    "others, too, as far as they were followed."
                ),
                _(
                    "Each sector with at least five cases is held against all others by a log-rank test "
                    "(Mantel and Cox); the probabilities are corrected by Holm for the number of sectors "
                    "compared. The test supposes that cases are independent and that how long a case is followed "
                    "has nothing to do with how long it lasts. With so few cases a difference may be missed, and "
                    "the cases on record are no random choice."
                ),
            ),
        ),
        "outcomes": FigureText(
            _("What did Mexico find, and what happened then?"),
            _REQUESTS,
            (
                _(
                    "Rows are Mexico's finding, columns what the record shows in the end. A finding that is "
                    "not on record may have been made."
                ),
                _("The outcome is as of the last source, which may be well before today."),
            ),
        ),
        "allegations": FigureText(
            _("What is alleged, and which remedies are on record?"),
            _("All cases. An allegation is what a petition or a request says, not what was found."),
            (
                _SHARED,
                _(
                    "A remedy in the same case need not answer the allegation beside which it is counted. "
                    "Remedies are known only where a source lists them."
                ),
            ),
        ),
        "workers": FigureText(
            _("How many workers did it reach?"),
            _(
                "Numbers of workers and amounts that sources state of a case, summed; and the totals that both "
                "governments published."
            ),
            (
                _(
                    "The published totals of the United States and of Mexico cannot be rebuilt from the cases: "
                    "few of them state a number. Neither government says whom it counts."
                ),
                _(
                    "Workers reinstated includes those to whom it was offered; an amount may be a lower "
                    "bound."
                ),
            ),
        ),
        "panels": FigureText(
            _("How often did it come to a panel?"),
            _("All cases with a request for a panel, and how far it came."),
            (_("A step that is not on record may have been taken."),),
        ),
        "acceptance": FigureText(
            _("Whose petitions are pursued?"),
            _(
                "Petitions by sector, kind of petitioner and size of the facility: pursued means that a "
                "request for review followed. The government's own cases are left out."
            ),
            (
                _("The rate is that of pursued among decided petitions."),
                _(
                    "The kind of petitioner, some sectors and some steps rest on memory; in this table they count "
                    "nonetheless, since a group without its petitions would mislead."
                ),
            ),
        ),
        "opacity": FigureText(
            _("How often is no reason published?"),
            _(
                "All cases: whether a public source gives a reason for taking up the petition, or for leaving "
                "it."
            ),
            (
                _("The year is that of the request, or of the petition where there was none."),
                _("A reason or a step that rests on memory counts here like any other."),
            ),
        ),
        "repeats": FigureText(
            _("Which owners and facilities come back?"),
            _("All cases: owners with two or more, and facilities with an earlier or later case."),
            (_("An owner is the name that sources print: one group under different names is not joined."),),
        ),
        "patterns": FigureText(
            _("What do cases have in common?"),
            _(
                "All cases. Two cases or more with one feature in common are one pattern: a federation of unions, "
                "a state, a sector, an owner or an allegation."
            ),
            (
                _(
                    "Rows of a table and the two counts above it (features of a single case, cases without one "
                    "on record) add up to the cases listed."
                ),
                _(
                    "Features that meet in one case more often than chance: for every two, the exact one-sided "
                    "hypergeometric test (Fisher). It supposes that each feature could fall on any case alike, "
                    "with both totals fixed."
                ),
                _(
                    "All pairs of features that could meet twice were compared; the number of comparisons "
                    "stands with the table. Holm's correction holds the chance of any false alarm; the share of false "
                    "alarms is Benjamini and Hochberg's. Under 0.05 after Holm is rare by chance; the rest is a "
                    "hint at best."
                ),
                _(
                    "So few cases can show strong links only, and petitions are not a random choice: a union "
                    "that works in one state brings its cases there."
                ),
            ),
        ),
        "claims": FigureText(
            _("Published figures, and the same count here"),
            _(
                "Figures that others published about the mechanism, each beside the same count over the cases "
                "here."
            ),
            (
                _(
                    "A recount is no verdict: some known cases are not in the collection, and words such as "
                    "resolved or helped are not defined by those who used them."
                ),
                _("A row about a numbered course leads to that case; its sources are there."),
                _("A date known to the month or the year counts once all its days are over."),
                _(
                    "The last rows are figures that the notes of the data package give for its own rows; a few "
                    "rest on dates from memory, which are left out here."
                ),
            ),
        ),
    }
)

GROUPS: Final[tuple[tuple[Promise, tuple[str, ...]], ...]] = (
    (_("Cases"), ("years", "sectors", "states", "owners", "petitioners")),
    (_("Time"), ("days", "days-by-sector")),
    (_("What comes of it"), ("outcomes", "allegations", "workers", "panels")),
    (_("Even-handed?"), ("acceptance", "opacity", "repeats", "patterns")),
    (_("Figures of others"), ("claims",)),
)
"""The figures as the index shows them."""

TABLES: Final[Mapping[str, Promise]] = MappingProxyType(
    {
        "year": _("Requests for review by year"),
        "sector": _("Requests for review by sector"),
        "state": _("Requests for review by state"),
        "country": _("Requests for review by country of the owner"),
        "filer": _("Cases by kind of petitioner"),
        "stage_own": _("Days between acts whose own days were read"),
        "stage": _("Days between steps known to the day in any way"),
        "survival": _("Share of cases without an end, by days from the request"),
        "without_end": _("Cases without an end on record"),
        "sector_days": _("Days from request to end by sector"),
        "sector_test": _("Sectors with five cases or more against all others"),
        "sector_survival": _("Share of cases without an end, by sector"),
        "finding": _("Mexico's finding and what happened then"),
        "outcome": _("Cases by outcome"),
        "allegation": _("Cases by allegation"),
        "remedy": _("Cases by remedy"),
        "allegation_remedy": _("Allegations and remedies in the same case"),
        "stated": _("Numbers that sources state"),
        "official": _("Totals that the governments published"),
        "panel_step": _("Cases by step before a panel"),
        "panel_result": _("What the panels found"),
        "panel_case": _("Cases with a panel"),
        "acceptance": _("Petitions pursued and not pursued"),
        "opacity": _("Cases with and without a published reason, by year"),
        "owner": _("Owners with two cases or more"),
        "facility": _("Facilities with an earlier or later case"),
        "shared_federation": _("Cases that share a union center or federation"),
        "shared_state": _("Cases that share a state"),
        "shared_sector": _("Cases that share a sector"),
        "shared_owner": _("Cases that share an owner"),
        "shared_allegation": _("Cases that share an allegation"),
        "together": _("Features that meet beyond chance"),
        "claim": _("As published, counted here, and why they differ"),
    }
)

LEFT_OUT: Final[Mapping[str, Promise]] = MappingProxyType(
    {
        "without_request": _("left out, without a request: {n}"),
        "unverified": _("left out, since they rest on memory: {n}"),
        "request_undated": _("left out, the day of the request not known or from memory: {n}"),
        "end_undated": _("left out, ended on a day that is not known: {n}"),
        "end_before_request": _("left out, dated as ended before the request: {n}"),
        "backwards": _("left out, the second step dated before the first: {n}"),
        "request_from_memory": _("left out, the request from memory: {n}"),
        "sector_unverified": _("left out, the sector from memory: {n}"),
        "shown_only_longest": _("further cases, not so long: {n}"),
        "owner_unknown": _("cases whose owner is not on record: {n}"),
        "owner_once": _("owners with a single case: {n}"),
        "cause_once": _("features of a single case: {n}"),
        "cause_unknown": _("cases without one on record: {n}"),
        "comparisons": _("comparisons made: {n}"),
        "less_striking": _("further pairs, less striking: {n}"),
    }
)
