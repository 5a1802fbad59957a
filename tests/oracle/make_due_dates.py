"""Works out, with nothing but `datetime`, when each step of a real case was due and whether it came in time.

An independent check of the law engine: nothing of the product is imported, and every sum stands beside its
result. The rules, and the choices that had to be made, are in the README beside this file.
"""

from __future__ import annotations

import argparse
import csv
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from tests.oracle.counting import Reading, count
from tests.oracle.duties import NORMS, Facts, Norm
from tests.oracle.record import CONFIDENCE, Act, Case, Sort, last_day, read_cases
from tests.oracle.summary import median_lines, san_martin_lines, verdict_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

DATA = Path(__file__).resolve().parents[2] / "src" / "pliego" / "docket" / "data"
OUTPUT = Path(__file__).with_name("due_dates.csv")
AS_OF = date(2026, 11, 22)


@dataclass(frozen=True, slots=True)
class Due:
    """First and last day on which the term may end; no last day when nothing recorded bounds it."""

    lo: date
    hi: date | None


def days_text(days: int) -> str:
    return f"{days} day late" if days == 1 else f"{days} days late"


def judge(due: Due, facts: Facts) -> tuple[str, str, str]:
    """Verdict, whole calendar days late when sure, and a remark."""
    done, trigger = facts.done, facts.trigger
    if done is None:
        return judge_silence(due, facts)
    if trigger and last_day(trigger) is None:
        return "unsettled", "", "nothing is late or in time if the term never began"
    latest = last_day(done)
    if latest and latest <= due.lo:
        return "met", "", ""
    if facts.doubt:
        return "unsettled", "", facts.doubt
    if done.sort is Sort.DATED and done.span and due.hi and done.span.lo > due.hi:
        late = (done.span.lo - due.hi).days
        return "met_late", str(late), "" if due.lo == due.hi else f"at least {days_text(late)}"
    if Sort.IMPLIED in (done.sort, trigger and trigger.sort) or latest is None:
        return "unsettled", "", ""
    return "possibly_late", "", f"at most {days_text((latest - due.lo).days)}"


def judge_silence(due: Due, facts: Facts) -> tuple[str, str, str]:
    end = last_day(facts.released)
    if end and facts.released and end <= due.lo:
        return "released", "", f"{facts.released.event} {facts.released.text} came before the term ended"
    if due.lo >= AS_OF or (due.hi and due.hi >= AS_OF):
        return "pending", "", ""
    return "unrecorded", "", ""


@dataclass(frozen=True, slots=True)
class Row:
    case_id: str
    norm: str
    reading: str
    cite: str
    trigger_event: str
    trigger_date: str
    limit: str
    earliest_due: str
    latest_due: str
    done_event: str
    done_earliest: str
    done_latest: str
    verdict: str
    days_late: str
    arithmetic: str
    confidence: str

    def answer(self) -> tuple[str, ...]:
        return (self.earliest_due, self.latest_due, self.done_earliest, self.done_latest, self.verdict)


def due_span(norm: Norm, reading: Reading, trigger: Act | None) -> tuple[Due | None, list[str]]:
    if trigger is None or trigger.span is None:
        return None, []
    ends = sorted({trigger.span.lo, trigger.span.hi or trigger.span.lo})
    sums = [count(end, norm.limit, reading) for end in ends]
    texts = [text for _, text in sums]
    if trigger.span.lo != trigger.span.hi:
        known = trigger.sort.value if trigger.span.hi else "on an unknown day, if at all"
        texts.insert(0, f"{trigger.event} {trigger.text}".strip() + f": {known}, {trigger.span}")
    if norm.extendable:
        texts.append(norm.extendable)
    bounded = trigger.span.hi and not norm.extendable
    return Due(sums[0][0], sums[-1][0] if bounded else None), texts


def done_text(facts: Facts, done: Act) -> str:
    text = f"{done.event} {done.text}".strip()
    if done.sort is Sort.DATED and done.span and done.span.lo == done.span.hi:
        if facts.trigger and facts.trigger.span and facts.trigger.span.lo == facts.trigger.span.hi:
            text += f" = day {(done.span.lo - facts.trigger.span.lo).days}"
        return text
    return f"{text}: {done.sort.value}, {done.span}"


def make_row(case: Case, norm: Norm, reading: Reading, name: str) -> Row:
    facts = norm.facts(case, reading)
    due, texts = due_span(norm, reading, facts.trigger)
    verdict, late, remark = judge(due, facts) if due and not facts.fixed else (facts.fixed, "", "")
    if facts.done:
        texts.append(done_text(facts, facts.done))
    trigger, done = facts.trigger, facts.done
    implied_trigger = trigger and trigger.sort is Sort.IMPLIED
    used = [act.confidence for act in (trigger, done) if act]
    return Row(
        case.case_id,
        norm.norm,
        name,
        norm.cite,
        trigger.event if trigger else "",
        str(trigger.span or "") if trigger and implied_trigger else trigger.text if trigger else "",
        str(norm.limit),
        due.lo.isoformat() if due else "",
        due.hi.isoformat() if due and due.hi else "",
        done.event if done else "",
        done.span.lo.isoformat() if done and done.span else "",
        str(last_day(done) or ""),
        verdict,
        late,
        "; ".join([*texts, *filter(None, (facts.why, remark))]),
        max(used, key=CONFIDENCE.index, default=""),
    )


def rows_of(case: Case, norm: Norm) -> Iterator[Row]:
    """The default answer, then each reading and each rival claim that gives another one."""
    standard = make_row(case, norm, norm.default, "default")
    yield standard
    for variant in norm.variants:
        row = make_row(case, norm, variant, variant.name)
        if row.answer() != standard.answer() or (variant.business and row.earliest_due):
            yield row
    for text, rival in case.rivals():
        row = make_row(rival, norm, norm.default, f"claim:{text}")
        if row.answer() != standard.answer():
            yield row


def all_rows(events: Path = DATA / "rrm_case_events.csv", cases: Path = DATA / "rrm_cases.csv") -> list[Row]:
    """Every row of the table, for the cases of the two given tables or else of the shipped ones."""
    return [row for case in read_cases(events, cases) for norm in NORMS for row in rows_of(case, norm)]


def write_rows(rows: list[Row], path: Path) -> None:
    names = list(Row.__dataclass_fields__)
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(names)
        writer.writerows([getattr(row, name) for name in names] for row in rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("events", nargs="?", type=Path, default=DATA / "rrm_case_events.csv")
    parser.add_argument("--cases", type=Path, help="rrm_cases.csv (default: beside the events)")
    parser.add_argument("--out", type=Path, default=OUTPUT)
    parser.add_argument("--summary", action="store_true", help="also print counts, medians and San Martín")
    options = parser.parse_args()
    cases_path = options.cases or options.events.with_name("rrm_cases.csv")
    rows = all_rows(options.events, cases_path)
    write_rows(rows, options.out)
    cases = len({row.case_id for row in rows})
    sys.stdout.write(f"{len(rows)} rows for {cases} cases written to {options.out}\n")
    if options.summary:
        sections = (verdict_lines(rows), median_lines(cases_path), san_martin_lines())
        sys.stdout.write("\n" + "\n\n".join("\n".join(lines) for lines in sections) + "\n")


if __name__ == "__main__":
    main()
