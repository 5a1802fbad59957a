"""What a file is, told from its content while it streams, and whether it may be taken in. Without Django's database."""

from .names import fitting, suffix_of
from .sniffer import Sniffer

__all__ = ["Sniffer", "fitting", "suffix_of"]
