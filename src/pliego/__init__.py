"""Pliego runs a treaty's labour-rights mechanism end to end."""
