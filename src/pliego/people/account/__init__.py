"""Accounts: how a person signs in and out, second factors, sessions, and what guards them."""
