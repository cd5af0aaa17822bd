"""Several names, or what was done with whom, as a person would say them."""

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


def connection(days: int, people: Sequence[str]) -> str:
    """On how many days there was connection, and with whom."""
    return with_people(f"Connection on {'1 day' if days == 1 else f'{days} days'}", people) + "."
