"""Coded values about facilities. Plain Python: no Django."""

from enum import StrEnum


class NameKind(StrEnum):
    """What sort of name a facility bears."""

    LEGAL = "legal"
    SHORT = "short"


class Sector(StrEnum):
    """Branch in which a facility works, as this collection classes it."""

    AUTO_ASSEMBLY = "auto_assembly"
    AUTO_PARTS = "auto_parts"
    ELECTRONICS = "electronics"
    TIRES_RUBBER = "tires_rubber"
    MACHINERY_EQUIPMENT = "machinery_equipment"
    MUNITIONS = "munitions"
    GLASS = "glass"
    APPAREL = "apparel"
    LEATHER = "leather"
    FOOD_BEVERAGE = "food_beverage"
    MINING = "mining"
    AIR_TRANSPORT = "air_transport"
    ROAD_TRANSPORT = "road_transport"
    MARITIME_OFFSHORE = "maritime_offshore"
    CONTACT_CENTER = "contact_center"
