"""The first SIGINT or SIGTERM ends the server and its workers, whenever and however it arrives.

Two things about the server's own handling make this module necessary. A worker that is still loading has the
handlers of its parent, so that a signal then sets nothing that it will ever look at. And a worker's handler
sets an event under a lock that is not reentrant: Ctrl+C reaches the worker from the terminal and, at the same
moment, as SIGTERM from its parent, and a second signal amid the first one's handler waits for itself forever.
"""

import signal
import threading
from collections.abc import Callable
from typing import Any, Final

ENDING: Final = frozenset({signal.SIGINT, signal.SIGTERM})


def end_on_first_signal(end: Callable[[], object]) -> None:
    """Call `end` in a thread of its own at the first signal; later ones change nothing.

    To be called before any other thread or process is started, since these inherit that the signals wait.
    """
    signal.pthread_sigmask(signal.SIG_BLOCK, ENDING)
    threading.Thread(target=lambda: (signal.sigwait(ENDING), end()), daemon=True).start()


def load_in_worker() -> Callable[..., Any]:
    """Load what a worker serves. From the first moment on SIGTERM ends the worker, which only its parent sends.

    SIGINT goes on waiting: what the terminal says to all of them, the parent says to its workers.
    """
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGTERM})
    from pliego.site.wsgi import application

    return application
