"""The coded values of the tables of the wider agreement."""

from enum import StrEnum


class Confidence(StrEnum):
    """How a value was obtained.

    S stated in a founding text; V read in a public page; D derived from one; P read in part, or in a doubtful
    source; M from memory, and so always shown as unverified.
    """

    S = "S"
    V = "V"
    D = "D"
    P = "P"
    M = "M"

    @property
    def is_unverified(self) -> bool:
        """Whether nothing was read: it must be shown as unverified wherever it appears."""
        return self is Confidence.M


class Party(StrEnum):
    """Who takes part. `MULTILATERAL` stands for a body of many states."""

    US = "US"
    MX = "MX"
    CA = "CA"
    MULTILATERAL = "multilateral"


class BodyKind(StrEnum):
    """What sort of body it is."""

    TREATY_BODY = "treaty body"
    TREATY_PRACTICE = "treaty practice"
    TREATY_CONTACT = "treaty contact"
    ENFORCEMENT_MECHANISM = "enforcement mechanism"
    PROGRAMME = "programme"
    STAKEHOLDER_FORUM = "stakeholder forum"
    NATIONAL_BODY = "national body"
    DIGITAL_SYSTEM = "digital system"
    LEADERS_FORUM = "leaders' forum"
    BILATERAL_DIALOGUE = "bilateral dialogue"
    BILATERAL_PLAN = "bilateral plan"
    TRILATERAL_DIALOGUE = "trilateral dialogue"
    PRIVATE_FORUM = "private forum"
    PROPOSED_BODY = "proposed body"
    INTERNATIONAL_BODY = "international body"
    HISTORIC_FORUM = "historic forum"
    HISTORIC_AGREEMENT = "historic agreement"


class Meets(StrEnum):
    """How often a body is to meet.

    `YEARLY_UNLESS_DECIDED`: yearly, unless it is decided otherwise. `OTHERWISE`: on request, as decided, by habit or
    proposal, or in the first years alone. `NO_MEETINGS`: its known dates are those of something else.
    """

    MORE_OFTEN = "more_often"
    YEARLY = "yearly"
    YEARLY_UNLESS_DECIDED = "yearly_unless_decided"
    EVERY_TWO_YEARS = "every_two_years"
    OTHERWISE = "otherwise"
    NO_MEETINGS = "no_meetings"

    @property
    def yearly(self) -> bool:
        """Whether at least one meeting a year is foreseen."""
        return self in (Meets.MORE_OFTEN, Meets.YEARLY, Meets.YEARLY_UNLESS_DECIDED)


class CommitmentType(StrEnum):
    """How binding it is."""

    TREATY_OBLIGATION = "treaty obligation"
    DOMESTIC_LAW = "domestic law"
    LEADERS_COMMITMENT = "leaders' commitment"
    GOVERNMENT_PROGRAMME = "government programme"
    RECOMMENDATION = "recommendation"
    NEGOTIATING_DEMAND = "negotiating demand"


class Mechanism(StrEnum):
    """By which way a dispute runs."""

    CHAPTER_31 = "USMCA chapter 31"
    CHAPTER_31_CONSULTATIONS = "USMCA chapter 31 consultations"
    CHAPTER_24_CONSULTATIONS = "USMCA chapter 24 consultations"
    CHAPTER_9_CONSULTATIONS = "USMCA chapter 9 technical consultations"
    LABOR_PANEL = "RRM labor panel (Annex 31-A)"
    WTO = "WTO DSU"
    TRADE_REMEDY = "trade remedy (not chapter 31)"
    CHAPTER_10_PANELS = "chapter 10 binational panels"
    UNILATERAL = "unilateral US investigation"


class ReviewKind(StrEnum):
    """What sort of step it is on the way to, or of, the joint review."""

    TREATY = "treaty"
    LAW = "law"
    RULE = "rule"
    CONSULTATION = "consultation"
    ORDER = "order"
    BILATERAL = "bilateral"
    LEADERS = "leaders"
    STATEMENT = "statement"
    REPORT = "report"
    HEARING = "hearing"
    MEETING = "meeting"
    COURT = "court"
    JOINT_REVIEW = "joint review"
    OUTCOME = "outcome"
    TARIFF = "tariff"


class DatePrecision(StrEnum):
    """How exactly the day of a step is known. `WEEK`, `ABOUT`: within a week of the date."""

    DAY = "day"
    WEEK = "week"
    ABOUT = "about"
    MONTH = "month"
    YEAR = "year"


class WageCountry(StrEnum):
    """Whose figure it is; `USMCA` for thresholds that the treaty sets."""

    MX = "MX"
    US = "US"
    CA = "CA"
    USMCA = "USMCA"


class WageSeries(StrEnum):
    """What a row of the wage table measures."""

    MINIMUM_WAGE = "minimum_wage"
    UMA = "uma"
    IMSS_AVERAGE_BASE_WAGE = "imss_average_base_wage"
    MANUFACTURING_WAGE = "manufacturing_wage"
    AUTO_ASSEMBLY_WAGE = "auto_assembly_wage"
    AUTO_AND_PARTS_WAGE = "auto_and_parts_wage"
    GOODS_PRODUCING_WAGE = "goods_producing_wage"
    GOODS_PRODUCING_WAGE_PRODUCTION = "goods_producing_wage_production"
    MANUFACTURING_WEEKLY_EARNINGS = "manufacturing_weekly_earnings"
    MACHINERY_MANUFACTURING_WAGE = "machinery_manufacturing_wage"
    ALL_INDUSTRY_WAGE = "all_industry_wage"
    EXCHANGE_RATE = "exchange_rate"
    PPP_FACTOR_GDP = "ppp_factor_gdp"
    LVC_WAGE_THRESHOLD = "lvc_wage_threshold"
    LVC_PERCENT = "lvc_percent"
    LVC_MIN_MATERIAL_MANUFACTURING = "lvc_min_material_manufacturing"


class WageUnit(StrEnum):
    """What one unit of the value is."""

    PER_DAY = "per_day"
    PER_HOUR = "per_hour"
    PER_WEEK = "per_week"
    MXN_PER_USD = "MXN_per_USD"
    CAD_PER_USD = "CAD_per_USD"
    MXN_PER_INTL_USD = "MXN_per_intl_USD"
    CAD_PER_INTL_USD = "CAD_per_intl_USD"
    PERCENT_OF_VEHICLE_VALUE = "percent_of_vehicle_value"


class Currency(StrEnum):
    """Currency of a value, by ISO 4217."""

    MXN = "MXN"
    USD = "USD"
    CAD = "CAD"
