"""Every coded value and unit of the tables has words; none is shown as its code."""

from pliego.agreement.conversion import Per, Rule
from pliego.agreement.definitions import Counted, Place, Subject, Way, definitions
from pliego.agreement.edition import tables
from pliego.agreement.kinds import WageCountry, WageSeries, WageUnit
from pliego.agreement.series import Revision
from pliego.agreement.tariffs import Basis, End, Step, assignments
from pliego.observatory.indicators import wage_words, words
from pliego.observatory.indicators.wage_page import WAYS


def test_every_code_has_a_label() -> None:
    assert words.SUBJECT.keys() == set(Subject)
    assert words.WAY.keys() == set(Way)
    assert words.COUNTED.keys() == set(Counted)
    assert words.PLACE.keys() == set(Place)
    assert words.REVISION.keys() == set(Revision)
    assert words.BASIS.keys() == set(Basis)
    assert words.STEP.keys() == set(Step)
    assert words.END.keys() == set(End)
    assert wage_words.COUNTRY.keys() == set(WageCountry)
    assert wage_words.SERIES.keys() == set(WageSeries)
    assert wage_words.UNIT.keys() == set(WageUnit)


def test_every_unit_region_and_measure_of_the_tables_has_a_label() -> None:
    assert {row.unit for row in tables().indicators} == words.UNIT.keys()
    shown = {row.region for row in tables().wages if row.series is not WageSeries.LVC_WAGE_THRESHOLD}
    assert shown == wage_words.REGION.keys()
    assert {one.measure for one in assignments().values()} == words.MEASURE.keys()


def test_every_way_of_telling_a_minimum_wage_has_a_label() -> None:
    assert wage_words.HOW.keys() == {(per, rule) for _country, _word, per, rule in WAYS}
    assert {(Per.HOUR, Rule.PAID_WEEK), (Per.DAY, Rule.NOMINAL_DAY)} <= wage_words.HOW.keys()


def test_each_series_stands_under_a_subject_of_its_own() -> None:
    assert {one.subject for one in definitions().values()} == set(Subject) - {Subject.OTHER}
