"""The law of the mechanism as data, with an interpreter for one case. See README.md."""

from pliego.law.acts import ACTS, EVENT_WORDS, Act, Role
from pliego.law.clauses import CLAUSES, Language
from pliego.law.days import ALWAYS, NEVER, Span, day, span_of, to_date, to_iso
from pliego.law.irregular import Flag, Irregularity
from pliego.law.marks import Mark
from pliego.law.norms import Duty, Effect, Norm, Power, Procedure, Standstill, Test
from pliego.law.procedures import PROCEDURES
from pliego.law.readings import READINGS
from pliego.law.record import Completeness, Confidence, Dating, Event, FactClaim, PriorFinding, Record
from pliego.law.render import flag_text, render_html, render_text, sentence, span_json, standing_json, who
from pliego.law.standing import Alternative, Answer, NormStanding, Standing, State, calendars_of, standing
from pliego.law.why import Why, explain, mark_of

__all__ = [
    "ACTS", "ALWAYS", "CLAUSES", "EVENT_WORDS", "NEVER", "PROCEDURES", "READINGS",
    "Act", "Alternative", "Answer", "Completeness", "Confidence", "Dating", "Duty", "Effect", "Event",
    "FactClaim", "Flag", "Irregularity", "Language", "Mark", "Norm", "NormStanding", "Power", "PriorFinding",
    "Procedure", "Record", "Role", "Span", "Standing", "Standstill", "State", "Test", "Why",
    "calendars_of", "day", "explain", "flag_text", "mark_of", "render_html", "render_text", "sentence",
    "span_json", "span_of", "standing", "standing_json", "to_date", "to_iso", "who",
]  # fmt: skip
