"""The inbox: reports of an office, read, answered, handed on and closed."""
