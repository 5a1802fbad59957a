"""Every write about people, offices and keys, named by a verb."""
