"""The observatory room."""
