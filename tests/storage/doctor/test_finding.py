"""Findings."""

from befriend.storage.doctor.finding import Finding


def test_what_may_lose_something_is_worse_than_what_is_untidy() -> None:
    """A folder that is gone comes first, what is not befriend's last; the last ones need nobody."""
    whats = ["stranger", "copy", "misread", "unreadable", "gone"]
    findings = sorted((Finding(what, "", "") for what in whats), key=lambda each: each.rank)
    assert [each.what for each in findings] == whats[::-1]
    assert [each.needs_somebody for each in findings] == [True, True, True, False, False]
