"""`pliego checkpoint`, the work of the hour: sealed entries get their leaves, the log is signed, published, stamped."""

from collections.abc import Iterator
from contextlib import contextmanager

from pliego.site.commands.console import answer, database, note, stop


def checkpoint() -> None:
    """Sign the log as it is now.

    Sealed entries that wait are given their places first. The checkpoint is printed and published; `pliego serve`
    does the same once an hour. Where PLIEGO_TSA_URL names an authority, it stamps the checkpoint with the time; if it
    does not answer, the checkpoint stands without, and is stamped another hour. Who keeps a copy of a checkpoint can
    show later whether history was rewritten.

    \b
        pliego checkpoint
    """
    with database(), able_to_sign():
        from pliego.docket.actions import publish_sealed, sign_checkpoint
        from pliego.docket.log_key import log_signer
        from pliego.observatory.log_from_docket import publish_log

        signer = log_signer()
        publish_sealed()
        signed = sign_checkpoint(signer)
        publish_log()
    answer(signed.note.removesuffix("\n"))
    with database():
        _stamp()
        _keep_journal()


def _stamp() -> None:
    from pliego.docket.actions import TimestampError, stamp_checkpoints
    from pliego.observatory.log_from_docket import publish_timestamps

    try:
        stamp_checkpoints()
    except TimestampError as fault:
        note(f"no timestamp: {fault}; it is asked for again with the next checkpoint")
    publish_timestamps()


def _keep_journal() -> None:
    from pliego.docket.actions import write_journal
    from pliego.docket.log.pliego_verify import MalformedError

    try:
        write_journal()
    except MalformedError as fault:
        note(f"{fault}; restore the file from a backup")
    except OSError as fault:
        note(
            f"{fault.filename}: the journal of erasures cannot be written ({fault.strerror}); see PLIEGO_VAR"
        )


@contextmanager
def able_to_sign() -> Iterator[None]:
    """A key that cannot be used, or a log that must not be signed, ends the command in one line. Django must be
    started."""
    from pliego.docket.actions import ForkError
    from pliego.docket.log.signing import UnfitKeyError

    try:
        yield
    except (ForkError, UnfitKeyError) as fault:
        raise stop(str(fault)) from None
    except OSError as fault:
        reason = f"{fault.filename}: the log's key cannot be used ({fault.strerror})"
        raise stop(f"{reason}; see PLIEGO_LOG_KEY") from None
