"""Coded values about facilities and about how well a value is known. Plain Python: no Django."""

from enum import StrEnum


class Confidence(StrEnum):
    """How well one value is known; the order of the members is the order of preference."""

    VERIFIED = "V"
    """Read in the named source. Seen, not therefore true: sources disagree."""
    DERIVED = "D"
    """Follows from the named source, which does not say it in those words."""
    MEMORY = "M"
    """From memory, or a classification of our own: not confirmed."""

    @property
    def rank(self) -> int:
        """0 for the best known, then 1, then 2."""
        return "VDM".index(self.value)


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
