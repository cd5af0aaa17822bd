"""Several names, or a practice with who takes part, as a person would say them."""

from collections.abc import Sequence


def in_words(names: Sequence[str], last: str = "and") -> str:
    """Names in a row: Ana, Ben and Mum."""
    if not names:
        return "none"
    *first, final = names
    return f"{', '.join(first)} {last} {final}" if first else final


def with_people(said: str, people: Sequence[str]) -> str:
    """What was said, and with whom: Touch, with Ana and Ben."""
    return f"{said}, with {in_words(people)}" if people else said
