"""The cleaning process. Heavy libraries are loaded for the kind at hand only, and after the limits are set."""

import sys
from collections.abc import Callable

from .kinds import CannotCleanError, Fault, Kind
from .limits import give_up_everything_else


def work_for(kind: Kind) -> Callable[[bytes], bytes]:
    """What cleans a file of that kind."""
    match kind:
        case Kind.PICTURE:
            from .pictures import clean_picture

            return clean_picture
        case Kind.PDF:
            from .pdf import clean_pdf

            return clean_pdf
        case Kind.OFFICE:
            from .office import clean_office

            return clean_office
        case Kind.OPEN_DOCUMENT:
            from .open_document import clean_open_document

            return clean_open_document


def main() -> int:
    """Read, clean, write. 0 when there is a copy."""
    give_up_everything_else()
    try:
        clean = work_for(Kind(sys.argv[1]))(sys.stdin.buffer.read())
    except CannotCleanError as error:
        return _say(error.fault)
    except MemoryError:
        return _say(Fault.MEMORY)
    except Exception:
        return _say(Fault.UNREADABLE)
    sys.stdout.buffer.write(clean)
    sys.stdout.buffer.flush()
    return 0


def _say(fault: Fault) -> int:
    sys.stderr.write(fault.value)
    return 1


if __name__ == "__main__":
    sys.exit(main())
