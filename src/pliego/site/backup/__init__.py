"""Backups: the whole record as one file, made while others write, and an installation made anew from it."""
