"""Reports from people: the receipt, what is sealed under it, and every write and read about them."""
