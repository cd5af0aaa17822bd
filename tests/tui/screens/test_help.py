"""Help: the keys of what is worked in, and what a practice is about."""

import pytest
from textual.app import App

from befriend.domain.practice import THE_NINE, Practice
from befriend.tui.keys import KeyGroup, KeyLine
from befriend.tui.screens.help import Help, help_lines
from tests.tui.hostile import HOSTILE

_GROUPS = [
    KeyGroup("Pane", (KeyLine(("a.b",), "enter", "e", "edit", "Edit what the cursor is on"),)),
    KeyGroup("Everywhere", (KeyLine(("a.q",), "q", "", "leave", "Leave"),)),
]


def _texts(about: Practice | None, width: int) -> list[str]:
    return [each.plain.rstrip() for each in help_lines(_GROUPS, about, width)]


def test_sentences_are_continued_beside_the_keys() -> None:
    """A sentence that is too long goes on below itself; keys that do the same stand behind."""
    assert _texts(None, 22) == [
        "Pane",
        "enter  e  Edit what",
        "          the cursor",
        "          is on",
        "",
        "Everywhere",
        "q         Leave",
    ]


def test_a_practice_without_reasons_is_only_named() -> None:
    """What a practice of one's own does not say is left out."""
    assert _texts(Practice("choir", "Choir"), 40)[:3] == ["Choir", "", "Pane"]


def test_each_of_the_nine_says_what_to_do_alone() -> None:
    """The help of each practice that befriend comes with has its sentence for being alone."""
    assert all(f"Alone: {each.alone}" in _texts(each, 90) for each in THE_NINE)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
async def test_a_practice_of_other_peoples_words_is_shown_as_it_is(text: str) -> None:
    """What a file says about a practice is text, whatever it looks like."""
    app: App[None] = App()
    async with app.run_test(size=(80, 60)) as pilot:
        await app.push_screen(Help(_GROUPS, Practice("touch", text, text, text, text)))
        await pilot.pause()
        for strip in app.screen._compositor.render_strips():
            for segment in strip:
                assert segment.style is None or not segment.style.meta.get("@click")
                assert not any(sign < " " or "\x7f" <= sign < "\xa0" for sign in segment.text)
