"""The facilities room."""
