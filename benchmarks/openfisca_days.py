"""The same last days in OpenFisca-Core, run in an environment of its own: FILE of days, FILE of tables, FILE out.

The first file has for each case the day of each act, the second the n-th business day after each day. What is
written here a second time is only there to be compared with; the product knows each rule once.
"""

import json
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
from openfisca_core.entities import Entity
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

NEVER = 4_000_000
PERIOD = "2026-01"


def system_of(acts: list[str], tables: dict[str, Any]) -> TaxBenefitSystem:
    """Acts as input variables, last days as formulas."""
    case = Entity("case", "cases", "A case", "")
    system = TaxBenefitSystem([case])
    first = tables["first"]

    def variable(name: str, formula: Any = None) -> None:
        body = {
            "value_type": int,
            "entity": case,
            "definition_period": DateUnit.MONTH,
            "default_value": NEVER,
        }
        system.add_variable(type(name, (Variable,), body | ({"formula": formula} if formula else {})))

    def after(act: str, days: int) -> Any:
        def formula(cases: Any, period: Any) -> Any:
            start = cases(act, period)
            return np.where(start < NEVER, start + days, NEVER)

        return formula

    def by_table(start_of: Any, table: str) -> Any:
        days = np.array(tables[table], dtype=np.int32)

        def formula(cases: Any, period: Any) -> Any:
            start = start_of(cases, period)
            place = np.where(start < NEVER, start - first, 0)
            return np.where(start < NEVER, days[place], NEVER)

        return formula

    def on(act: str) -> Any:
        return lambda cases, period: cases(act, period)

    def opened(cases: Any, period: Any) -> Any:
        return np.minimum(cases("ask_panel", period), cases("respondent_asks_panel", period))

    for act in acts:
        variable(act)
    variable("due_c_reply", after("request", 10))
    variable("due_c_report", after("request", 45))
    variable("due_c_consult", after("report_denial", 10))
    variable("due_us_committee_review", by_table(after("petition", 30), "rolled_US"))
    variable("due_us_panel_decision", by_table(after("find_affirmative", 60), "rolled_US"))
    variable("due_d_draw", by_table(opened, "union_3"))
    variable("due_e_confirm", by_table(on("constitute"), "union_5"))
    variable("due_f_answer", by_table(on("ask_verification"), "union_7"))
    variable("due_f_verify", after("answer_verification_agreed", 30))
    variable("due_g_determine", after("verify", 30))
    variable("due_g_determine_no_verification", after("constitute", 30))
    return system


def main() -> None:
    """Compute every last day, say how long it took, and write them."""
    source, tables, out = sys.argv[1:]
    days = pl.read_parquet(source)
    arrays = {name: days[name].to_numpy() for name in days.columns}
    with Path(tables).open(encoding="utf-8") as stream:
        system = system_of(list(arrays), json.load(stream))
    start = time.perf_counter()
    builder = SimulationBuilder()
    builder.create_entities(system)
    builder.declare_person_entity("case", np.arange(len(days)))
    simulation = builder.build(system)
    for name, values in arrays.items():
        simulation.set_input(name, PERIOD, values)
    due = [name for name in system.variables if name.startswith("due_")]
    found = {name: simulation.calculate(name, PERIOD) for name in due}
    taken = time.perf_counter() - start
    pl.DataFrame({name: pl.Series(values, dtype=pl.Int32) for name, values in found.items()}).write_parquet(
        out
    )
    print(json.dumps({"seconds": taken}))


if __name__ == "__main__":
    main()
