"""Where befriend begins: `befriend`, or `python -m befriend`."""

import gc
import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the arguments ask; gives the exit code."""
    gc.disable()  # until all is imported: what that makes stays, and to look at it takes time
    from befriend.answering import answer

    try:
        return answer(sys.argv[1:] if argv is None else argv)
    finally:
        gc.freeze()  # spares the interpreter's last collection, a twelfth of a command's time
        gc.enable()


if __name__ == "__main__":
    sys.exit(main())
