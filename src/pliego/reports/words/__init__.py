"""Sentences for readers that say what they rest on."""
