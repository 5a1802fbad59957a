"""Words for wages: countries, regions, series, and the rules of conversion."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pliego.agreement.conversion import Per, Rule
from pliego.agreement.kinds import WageCountry, WageSeries, WageUnit

COUNTRY: Final[Mapping[WageCountry, Promise]] = MappingProxyType(
    {
        WageCountry.MX: _("Mexico"),
        WageCountry.US: _("United States"),
        WageCountry.CA: _("Canada"),
        WageCountry.USMCA: _("The agreement"),
    }
)

REGION: Final[Mapping[str, Promise]] = MappingProxyType(
    {
        "general": _("Mexico, general"),
        "ZLFN": _("Mexico, northern border zone"),
        "federal": _("federal"),
        "national": _("whole country"),
        "passenger_vehicle": _("passenger vehicles"),
        "truck": _("trucks (vehicles)"),
        "AZ": _("Arizona"),
        "CA": _("California"),
        "CO": _("Colorado"),
        "FL": _("Florida"),
        "MI": _("Michigan"),
        "MN": _("Minnesota"),
        "MO": _("Missouri"),
        "NJ": _("New Jersey"),
        "NY": _("New York"),
        "OH": _("Ohio"),
        "TX": _("Texas"),
        "WA": _("Washington State"),
        "AB": _("Alberta"),
        "BC": _("British Columbia"),
        "MB": _("Manitoba"),
        "ON": _("Ontario"),
        "QC": _("Quebec"),
    }
)

SERIES: Final[Mapping[WageSeries, Promise]] = MappingProxyType(
    {
        WageSeries.MINIMUM_WAGE: _("Minimum wage"),
        WageSeries.UMA: _("Unit of measure for fines and fees (UMA)"),
        WageSeries.IMSS_AVERAGE_BASE_WAGE: _("Mean wage on which social security is paid"),
        WageSeries.MANUFACTURING_WAGE: _("Manufacturing"),
        WageSeries.AUTO_ASSEMBLY_WAGE: _("Vehicle assembly"),
        WageSeries.AUTO_AND_PARTS_WAGE: _("Vehicles and parts"),
        WageSeries.GOODS_PRODUCING_WAGE: _("All goods-producing industries"),
        WageSeries.GOODS_PRODUCING_WAGE_PRODUCTION: _("Goods-producing industries, production workers"),
        WageSeries.MANUFACTURING_WEEKLY_EARNINGS: _("Manufacturing, weekly earnings"),
        WageSeries.MACHINERY_MANUFACTURING_WAGE: _("Industrial machinery"),
        WageSeries.ALL_INDUSTRY_WAGE: _("All industries"),
        WageSeries.EXCHANGE_RATE: _("Exchange rate, mean of the year"),
        WageSeries.PPP_FACTOR_GDP: _("Purchasing power parity, whole economy"),
        WageSeries.LVC_WAGE_THRESHOLD: _("Wage that counts as high"),
        WageSeries.LVC_PERCENT: _("Part of the value to be made at high wages"),
        WageSeries.LVC_MIN_MATERIAL_MANUFACTURING: _("Of it, at least in materials and manufacturing"),
    }
)

UNIT: Final[Mapping[WageUnit, Promise]] = MappingProxyType(
    {
        WageUnit.PER_DAY: _("a day"),
        WageUnit.PER_HOUR: _("an hour"),
        WageUnit.PER_WEEK: _("a week"),
        WageUnit.MXN_PER_USD: _("pesos for a dollar"),
        WageUnit.CAD_PER_USD: _("Canadian dollars for a dollar"),
        WageUnit.MXN_PER_INTL_USD: _("pesos for an international dollar"),
        WageUnit.CAD_PER_INTL_USD: _("Canadian dollars for an international dollar"),
        WageUnit.PERCENT_OF_VEHICLE_VALUE: _("percent of the vehicle's value"),
    }
)

HOW: Final[Mapping[tuple[Per, Rule], Promise]] = MappingProxyType(
    {
        (Per.DAY, Rule.AS_PUBLISHED): _("A day, as published"),
        (Per.HOUR, Rule.AS_PUBLISHED): _("An hour, as published"),
        (Per.HOUR, Rule.NOMINAL_DAY): _("An hour: the day divided by 8"),
        (Per.HOUR, Rule.PAID_WEEK): _("An hour: seven paid days divided by the hours of the week"),
        (Per.DAY, Rule.NOMINAL_DAY): _("A day: eight hours"),
    }
)


def region(of: str) -> str:
    """A region in words; one without a label as the table has it."""
    return str(REGION.get(of, of))
