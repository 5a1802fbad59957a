"""Numbers about reports, released by quarter so that no small one can be computed."""
