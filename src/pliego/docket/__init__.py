"""The docket room."""
