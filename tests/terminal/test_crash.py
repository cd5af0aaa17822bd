"""A fault of befriend's own: the terminal is given back, and nobody's diary is in the report."""

from pathlib import Path

import pytest

from tests.terminal.planted import planted
from tests.terminal.terminal import Terminal, home

_FAULTS = {
    "in a key": ("befriend.tui.widgets.checklist", "Checklist.action_tick"),
    "in a paint": ("befriend.tui.widgets.gratitude_pane", "GratitudePane.render_line"),
    "in news": ("befriend.tui.desk", "Desk.hear"),
    "at the start": ("befriend.tui.screens.day", "DayScreen.compose"),
}
"""Where the fault is, by when it shows."""


@pytest.mark.parametrize("name", _FAULTS)
def test_a_fault_shows_frames_and_no_diary(tmp_path: Path, name: str) -> None:
    """The program that runs into its own fault exits 1, tells where, and tells nothing else."""
    module, place = _FAULTS[name]
    owner, method = place.split(".")
    path = planted(
        tmp_path,
        f"""
        import sys
        from importlib.abc import MetaPathFinder
        from importlib.machinery import PathFinder

        def fail(self, *arguments):
            private = "secret".upper()
            raise RuntimeError(private)

        class Planter(MetaPathFinder):
            def find_spec(self, name, path, target=None):
                if name != {module!r}:
                    return None
                spec = PathFinder.find_spec(name, path, target)
                load = spec.loader.exec_module

                def load_and_plant(module):
                    load(module)
                    setattr(module.{owner}, {method!r}, fail)

                spec.loader.exec_module = load_and_plant
                return spec

        sys.meta_path.insert(0, Planter())
        """,
    )
    today = tmp_path / ".local/share/befriend/days"
    with Terminal(home(tmp_path)) as terminal:
        terminal.started()
        terminal.press("g")
        terminal.until("What")
        terminal.type("SECRET-text\r")
        terminal.until("SECRET-text")
        terminal.until("saved")
        terminal.press("q")
        assert terminal.end() == 0
    before = [page.read_bytes() for page in today.rglob("*.toml")]
    with Terminal(home(tmp_path, PYTHONPATH=path)) as terminal:
        attributes = terminal.attributes
        if name in ("in a key", "in news"):
            terminal.started()
            terminal.press("space")
        assert terminal.end() == 1
        assert terminal.attributes == attributes
        assert b"\x1b[?25h" in terminal.raw.rpartition(b"\x1b[?1049l")[2]
        said = "\n".join(terminal.said_after)
    assert "RuntimeError" in said
    assert "sitecustomize.py" in said.replace("\n", "")  # a long path goes on in the next line
    assert "SECRET" not in said
    after = [page.read_bytes() for page in today.rglob("*.toml")]
    assert len(before) == len(after) == 1
    assert after == before or b"touch" in after[0]
