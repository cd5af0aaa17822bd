"""An edited text: what was not changed stays as it is written, whatever it is shown as."""

import re
from itertools import takewhile

from befriend.plain import BREAK, plain


def edited(written: str, typed: str) -> str:
    """The text as it is written, with what was typed in place of what it was shown as."""
    pieces = _pieces(written)
    shown = "".join(sign for sign, _ in pieces)
    head = _alike(shown, typed)
    tail = min(_alike(shown[::-1], typed[::-1]), len(shown) - head, len(typed) - head)
    before, after = pieces[:head], pieces[len(pieces) - tail :]
    return _written(before) + typed[head : len(typed) - tail] + _written(after)


def _pieces(written: str) -> list[tuple[str, str]]:
    """Each sign that is shown, as `plain_line` has it, with what is written there."""
    signs: list[tuple[str, str]] = []
    shown = iter(plain(written.strip()))
    for text in re.findall(r"\r\n|.", written.strip(), re.DOTALL):
        if plain(text):
            signs.append((next(shown), text))
        elif signs:  # it belongs to the sign that it follows
            signs[-1] = (signs[-1][0], signs[-1][1] + text)
    whole, pieces, end = "".join(sign for sign, _ in signs), [], 0
    for broken in re.finditer(BREAK, whole):
        pieces += [*signs[end : broken.start()], (" ", _written(signs[slice(*broken.span())]))]
        end = broken.end()
    return pieces + signs[end:]


def _written(pieces: list[tuple[str, str]]) -> str:
    return "".join(text for _, text in pieces)


def _alike(one: str, other: str) -> int:
    """How many signs both begin with."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
