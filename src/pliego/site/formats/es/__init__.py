"""Spanish as it is written in Mexico."""
