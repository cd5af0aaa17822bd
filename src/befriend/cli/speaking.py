"""What befriend says: its answers on standard output, all else as sentences on standard error."""

import os
import sys
from types import TracebackType
from typing import TextIO

from befriend.errors import NotReachable
from befriend.journal import Defined, Opened
from befriend.plain import plain_line
from befriend.storage.folder import Look


def say(*lines: str) -> None:
    """Answer with these lines, other people's text in them made safe to show."""
    write("\n".join(map(plain_line, lines)))


def write(text: str) -> None:
    """Answer with a text that is safe as it stands."""
    try:
        print(text, flush=True)
    except BrokenPipeError:
        _silence(sys.stdout)
        raise
    except OSError as error:
        _silence(sys.stdout)
        why = (error.strerror or str(error)).lower()
        raise NotReachable("The answer", why, "send it somewhere else") from error


def tell(*sentences: str) -> None:
    """Say what is not an answer: what went wrong, or what was done to the files."""
    for sentence in sentences if sys.stderr else ():
        print(f"befriend: {plain_line(sentence)}", file=sys.stderr)


def tell_about(found: Opened | Defined | Look) -> None:
    """Tell what was done to the files of a page, and why what is shown may not be all."""
    tell(*found.notes, *filter(None, [found.fault]))


def tell_unexpected(
    kind: type[BaseException], _error: BaseException, trace: TracebackType | None
) -> None:
    """Tell where an error came from that nobody foresaw, and no value: it may be a diary."""
    tell(
        f"this is a fault of befriend's own ({kind.__name__}); what was saved is not touched by it."
    )
    while trace and sys.stderr:
        print(f"  {trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}", file=sys.stderr)
        trace = trace.tb_next


def never_fail_to_encode() -> None:
    """Have signs that the terminal's encoding lacks written as escapes."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="backslashreplace")


def _silence(stream: TextIO) -> None:
    """Let what a closed stream still holds go nowhere, rather than fail again at the exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
