"""What comes of an act: its result, or its error, handed on where nobody stands above to catch it.

A thread that an error ends does nothing any more, and nobody is told.
"""

from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

_Result = TypeVar("_Result")


def settle(outcome: Future[_Result], act: Callable[[], _Result]) -> Future[_Result]:
    """Act, and have the outcome hold what came of it: any error too, for others to see to."""
    try:
        outcome.set_result(act())
    except Exception as error:  # noqa: BLE001 the outcome raises it again
        outcome.set_exception(error)
    return outcome
