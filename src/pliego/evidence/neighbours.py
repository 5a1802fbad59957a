"""What other processes of the same account can see of this one. Without Django."""

import ctypes
from typing import Final

_SET_DUMPABLE: Final = 4


def hide_from_neighbours() -> None:
    """Leave neither environment nor memory to be read under `/proc`, nor a core to be dumped (prctl(2)).

    Lasts until the process starts another program. Root's rights go beyond it.
    """
    ctypes.CDLL(None).prctl(_SET_DUMPABLE, 0, 0, 0, 0)
