"""Feeds and calendars that follow the docket, a case, a procedure, a facility, or any list that can be asked for."""
