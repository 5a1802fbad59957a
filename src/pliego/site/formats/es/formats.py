"""Numbers in Mexican usage: a point before decimals, a comma between thousands."""

DECIMAL_SEPARATOR = "."
THOUSAND_SEPARATOR = ","
NUMBER_GROUPING = 3
