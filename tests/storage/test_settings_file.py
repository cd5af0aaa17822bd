"""This computer's taste."""

from pathlib import Path

import pytest

from befriend.errors import NotReachable, Trouble
from befriend.storage.disk import Disk
from befriend.storage.settings_file import Settings, keep_setting, load_settings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the settings are."""
    return tmp_path / "config.toml"


def _load(path: Path) -> Settings:
    return load_settings(Disk(), str(path))


def test_without_a_file_everything_is_as_usual(path: Path) -> None:
    """The week begins on Monday, and no theme is set; an empty file says the same."""
    assert _load(path) == Settings(first_weekday=0, theme=None, reconnect=True)
    path.write_bytes(b"")
    assert _load(path) == Settings()


@pytest.mark.parametrize(
    ("name", "number"),
    [("monday", 0), ("Sunday", 6), ("sun", 6), ("SA", 5), ("th", 3)],
)
def test_a_week_begins_on_the_day_that_is_named(path: Path, name: str, number: int) -> None:
    """A weekday, or the start of one, case aside."""
    path.write_text(f"week-begins = '{name}'\n", "utf-8")
    assert _load(path).first_weekday == number


@pytest.mark.parametrize("wrong", ["'x'", "'s'", "''", "7", "true", "['monday']"])
def test_another_day_is_told(path: Path, wrong: str) -> None:
    """What is no weekday is a sentence that names the file."""
    path.write_text(f"week-begins = {wrong}\n", "utf-8")
    with pytest.raises(Trouble, match="week-begins has to be a weekday") as caught:
        _load(path)
    assert str(caught.value).startswith(str(path))


def test_a_theme_is_a_text(path: Path) -> None:
    """A theme of another type is none; a byte-order mark and keys of others are no matter."""
    path.write_bytes(b"\xef\xbb\xbftheme = 'nord'\nother = 1\n")
    assert _load(path).theme == "nord"
    path.write_text("theme = 7\n", "utf-8")
    assert _load(path).theme is None


@pytest.mark.parametrize("data", [b"theme = ", b"theme = '\xff'"], ids=["toml", "utf-8"])
def test_a_file_that_does_not_read_is_told(path: Path, data: bytes) -> None:
    """The file is named, and left as it is."""
    path.write_bytes(data)
    with pytest.raises(Trouble, match="does not read as TOML") as caught:
        _load(path)
    assert str(caught.value).startswith(str(path))
    assert path.read_bytes() == data


def test_a_folder_in_its_place_is_told(path: Path) -> None:
    """What cannot be read is a sentence too."""
    path.mkdir()
    with pytest.raises(NotReachable, match="no regular file"):
        _load(path)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", 'theme = "nord"\n'),
        ("week-begins = 'sunday'\n", "theme = \"nord\"\nweek-begins = 'sunday'\n"),
        (
            "# mine\r\ntheme = 'old' # warm\r\n[keys]\r\ntheme = 'x'\r\n",
            "# mine\r\ntheme = \"nord\" # warm\r\n[keys]\r\ntheme = 'x'\r\n",
        ),
        ("[keys]\ntheme = 'x'\n", "theme = \"nord\"\n[keys]\ntheme = 'x'\n"),
        ('theme = "nord"', 'theme = "nord"'),
    ],
)
def test_a_theme_is_kept_beside_what_a_hand_wrote(path: Path, before: str, after: str) -> None:
    """The line of the theme is changed or added above the first table; all else stays."""
    path.write_bytes(before.encode())
    keep_setting(Disk(), str(path), "theme", "nord")
    assert path.read_bytes() == after.encode()
    assert _load(path).theme == "nord"


def test_a_theme_is_kept_where_there_is_no_file(tmp_path: Path) -> None:
    """The file and its folder are made, for this person alone."""
    path = tmp_path / "config/config.toml"
    keep_setting(Disk(), str(path), "theme", "nord")
    assert path.read_bytes() == b'theme = "nord"\n'
    assert (path.stat().st_mode & 0o777, path.parent.stat().st_mode & 0o777) == (0o600, 0o700)


@pytest.mark.parametrize(
    "broken", [b"theme = \n", b"\xff", b"theme = 3\n", b'x = """\ntheme = "y"\n"""\n', b"#" * 65537]
)
def test_a_file_that_does_not_read_keeps_its_theme(path: Path, broken: bytes) -> None:
    """What does not read, or would come to say something else, is left alone, and that is told."""
    path.write_bytes(broken)
    with pytest.raises(Trouble, match=r"config\.toml"):
        keep_setting(Disk(), str(path), "theme", "nord")
    assert path.read_bytes() == broken


def test_a_drive_that_cannot_be_written_is_told(path: Path) -> None:
    """Where the settings cannot be written, one sentence says so."""
    path.mkdir()
    with pytest.raises(NotReachable):
        keep_setting(Disk(), str(path), "theme", "nord")


def test_somebody_not_met_for_a_while_is_named_unless_that_is_off(path: Path) -> None:
    """Only false turns it off."""
    for said, wanted in (("false", False), ("true", True), ("0", True), ("'false'", True)):
        path.write_text(f"reconnect = {said}\n", "utf-8")
        assert _load(path).reconnect == wanted


def test_a_switch_is_kept_in_its_line(path: Path) -> None:
    """On and off, beside whatever else a hand wrote."""
    path.write_text("reconnect  = true # mine\ntheme = 'nord'\n", "utf-8")
    keep_setting(Disk(), str(path), "reconnect", value=False)
    assert path.read_text("utf-8") == "reconnect  = false # mine\ntheme = 'nord'\n"
    keep_setting(Disk(), str(path), "reconnect", value=True)
    assert _load(path) == Settings(theme="nord", reconnect=True)
    path.write_text("reconnect = 3\n", "utf-8")
    with pytest.raises(Trouble, match=r"reconnect cannot be set in .*: write 'reconnect = false"):
        keep_setting(Disk(), str(path), "reconnect", value=False)
