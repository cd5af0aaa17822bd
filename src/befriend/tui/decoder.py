"""What a terminal sends, as text in which nothing that is pasted can pass for a key."""

from codecs import getincrementaldecoder

_BEGIN, _END = "\x1b[200~", "\x1b[201~"
"""What a terminal sends before and after a paste."""

_ESCAPE, _INSTEAD = "\x1b", "\ufffd"


class Decoder:
    """Makes text of bytes as they come; bytes that are none are a sign like any other."""

    def __init__(self) -> None:
        self._decode = getincrementaldecoder("utf-8")("replace").decode
        self._pasting = False
        self._held = ""
        """The end of what came, where that may be the beginning of the end of a paste."""

    def decode(self, data: bytes, *, final: bool = False) -> str:
        """The text. Raises EOFError where nothing comes: the terminal is gone."""
        if not data:
            raise EOFError
        text, self._held = self._held + self._decode(data, final), ""
        told = []
        while text:
            take = self._take_paste if self._pasting else self._take_keys
            taken, text = take(text)
            told.append(taken)
        return "".join(told)

    def _take_keys(self, text: str) -> tuple[str, str]:
        """What is typed before the next paste, and the rest."""
        keys, begin, rest = text.partition(_BEGIN)
        self._pasting = bool(begin)
        return keys + begin, rest

    def _take_paste(self, text: str) -> tuple[str, str]:
        """What is pasted, as far as it came, and the rest."""
        pasted, end, rest = text.partition(_END)
        self._pasting = not end
        if self._pasting:
            sure = len(pasted) - _begun(pasted)
            pasted, self._held = pasted[:sure], pasted[sure:]
        return pasted.replace(_ESCAPE, _INSTEAD) + end, rest


def _begun(text: str) -> int:
    """How many signs at the end of a text may begin the end of a paste."""
    return max(length for length in range(len(_END)) if text.endswith(_END[:length]))
