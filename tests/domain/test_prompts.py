"""What is suggested to be grateful for, and when."""

from datetime import date, timedelta

from befriend.domain.prompts import PROMPTS, prompt_on

_DAYS = [date(2026, 11, 23) + timedelta(days) for days in range(7 * 5)]


def test_something_is_suggested_three_times_a_week() -> None:
    """A few times a week goes deeper than daily."""
    weeks = [_DAYS[begin : begin + 7] for begin in range(0, len(_DAYS), 7)]
    assert [sum(prompt_on(day) is not None for day in week) for week in weeks] == [3] * 5


def test_the_suggestions_take_turns() -> None:
    """Each comes once before any comes again, and every computer has the same."""
    suggested = list(filter(None, map(prompt_on, _DAYS)))
    assert len(suggested) == len(set(suggested)) == len(PROMPTS)
    assert prompt_on(date(1, 1, 2)) in PROMPTS


def test_each_goes_deeper_with_a_question() -> None:
    """What to look for, and why it was good."""
    assert all(prompt.what and prompt.why.endswith("?") for prompt in PROMPTS)


def test_each_fits_into_the_smallest_screen() -> None:
    """Forty columns, of which a Form leaves 32."""
    assert max(len(text) for prompt in PROMPTS for text in prompt) <= 32
