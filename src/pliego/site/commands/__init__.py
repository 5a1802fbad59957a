"""The subcommands of `pliego`, one module for each group, and what they share."""
