"""Names that complete what is typed."""

from textual.suggester import Suggester

from befriend.plain import plain_line


class Names(Suggester):
    """Completes the last of some names between commas."""

    def __init__(self, known: tuple[str, ...]) -> None:
        super().__init__(use_cache=False, case_sensitive=True)
        self._known = tuple(map(plain_line, known))

    async def get_suggestion(self, value: str) -> str | None:
        """What is typed, with its last name whole; None where no name begins like that."""
        return completed(value, self._known)


def completed(typed: str, known: tuple[str, ...]) -> str | None:
    """What is typed, its last name completed by the first that begins like it and is not there."""
    *before, last = typed.split(",")
    begun = last.lstrip()
    there = {name.strip() for name in before}
    for name in known:
        if begun and name.casefold().startswith(begun.casefold()) and name not in there:
            rest = name[len(begun) :]
            return typed + rest if rest else None
    return None
