"""The pages of the site by their templates: the emptiest and the fullest example of each."""

from typing import Final

LANGUAGES: Final = ("es", "en", "fr")

FULL: Final = (
    "",
    "cases/",
    "cases/?state=Guanajuato&sector=auto_parts&q=silao&sort=name",
    "cases/?q=no-such-word",
    "cases/san-martin-mine-2023/",
    "cases/pirelli-silao-2024/",
    "procedures/",
    "procedures/usmca-31-a/",
    "procedures/us-petition/",
    "procedures/usmca-31-a/diagram/",
    "procedures/us-petition/diagram/",
    "timeline/",
    "timeline/?from=petition&day=2026-01-05&path=disputed-cure-verified&agreed=60",
    "timeline/?day=2026-13-01",
    "coverage/",
    "coverage/?priority_sector=yes&facility_in_mexico=yes&conduct_since_2020_07_01=no&federal_branch=no",
    "comparison/",
    "reforms/",
    "reforms/symmetry/",
    "reforms/silent-committee/",
    "reforms/panel-clock/",
    "questions/",
    "questions/q1/",
    "questions/q30/",
    "method/",
    "glossary/",
    "report-an-error/",
    "report-an-error/?page=/es/cases/san-martin-mine-2023/",
    "nothing/here/",
)
"""Paths below the language, the shipped record published: every template with much to show."""

WIDER: Final = (
    "figures/",
    *(
        f"figures/{name}/"
        for name in (
            "years", "sectors", "states", "owners", "petitioners", "days", "days-by-sector", "outcomes", "allegations",
            "workers", "panels", "acceptance", "opacity", "repeats", "patterns", "claims",
        )
    ),
    "agreement/",
    "agreement/bodies/",
    "agreement/bodies/ftc/",
    "agreement/commitments/",
    "agreement/commitments/brk-01/",
    "agreement/labor/",
    "agreement/disputes/",
    "agreement/disputes/USA-MEX-2022-31-01/",
    "agreement/review/",
    "agreement/review/?day=2031-07-02",
    "agreement/comments/",
    "indicators/",
    "indicators/trucks-port/",
    "indicators/us-mx-total/",
    "indicators/disagreements/",
    "indicators/places/",
    "indicators/tariffs/",
    "wages/",
    "statistics/",
    "data/",
)  # fmt: skip
"""Paths of the figures, the wider agreement and the open data, by the template that they show."""

EMPTY: Final = ("", "cases/", "questions/q1/", "method/", "reforms/", "reforms/panel-clock/", "comparison/")
"""Pages that show other things when nothing is published."""

SPARE: Final = "cases/bsm-pmi-flotel-2025/"
"""The shipped case of which least is on record."""
