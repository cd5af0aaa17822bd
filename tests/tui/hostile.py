"""Texts that other programs, other people or a bad disk may leave in a file."""

HOSTILE = {
    "click": "[@click=app.quit]hi[/]",
    "close": "[/] [/red] [@click='] [red]x",
    "link": "[link='https://example.org']x[/link]",
    "title": "\x1b]0;pwned\x07",
    "clipboard": "\x1b]52;c;cHduZWQ=\x1b\\",
    "clear": "\x1b[2J\x1b[10;30H",
    "one-sign": "\x9b2J\x90q\x9c\x84",
    "nothing": "a\0b\x7fc\bd\ve\ff",
    "turned": "abc\u202edef\u2066ghi\u061c",
    "invisible": "a\u200bb\ufeffc\u2060d\U000e0041e",
    "wide": "👨\u200d👩\u200d👧 ❤\ufe0f 👍🏽 🇫🇷 日本語 한글 ☎\ufe0f 1\ufe0f\u20e3 🏳\ufe0f\u200d🌈",
    "combining": "e\u0301 Z\u0351\u036b\u0343 \u0e01\u0e33 \u093f",
    "lines": "one\ntwo\r\nthree\rfour\n\n\tfive\u2028six\x85seven",
    "blank": " \u3000 ",
    "dollar": "$accent {0} %s \\[ \\",
}
"""What each does where it is not stopped, and the text."""

LONG = {"words": "word " * 2000, "unbroken": "x" * 10_000}
"""Texts that are only long."""

ALL = "".join(HOSTILE.values())
"""All that is hostile in one text."""
