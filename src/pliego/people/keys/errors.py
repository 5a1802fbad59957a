"""What can go wrong with a key. Without Django."""


class CannotOpenError(ValueError):
    """A box, lock, stream or share does not open: wrong key, or not as it was made. The text says which."""
