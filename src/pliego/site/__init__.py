"""Top floor: settings, addresses, the shared frame of every page, and the `pliego` command."""
