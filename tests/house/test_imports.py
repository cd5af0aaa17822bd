"""What the command line loads: an allow-list, since each import is paid for at every tick."""

import subprocess
import sys
from pathlib import Path

_TICK = """
import sys
sys.path[:] = sys.argv[2:]
from befriend.__main__ import main
code = main(["--data", sys.argv[1], "tick", "touch"])
print("", code, *sys.modules, sep="\\n")
"""

_SCREEN = """
import os
import sys
from types import ModuleType

class Last(ModuleType):
    def __getattr__(self, name):
        print(*sys.modules, sep="\\n", flush=True)
        import ssl  # whoever does need it has it
        os._exit(0)

sys.modules["befriend.tui.signals"] = Last("befriend.tui.signals")
from befriend import answering
answering._has_screen = lambda: True
answering.answer(["--data", sys.argv[1]])
"""

_OURS = {"befriend", "tomli", "tomli_w"}

_CHEAP = {
    "abc",
    "argparse",
    "builtins",
    "codecs",
    "collections",
    "contextlib",
    "copyreg",
    "datetime",
    "encodings",
    "enum",
    "errno",
    "fcntl",
    "functools",
    "gc",
    "genericpath",
    "gettext",
    "importlib",
    "io",
    "itertools",
    "keyword",
    "locale",
    "marshal",
    "math",
    "operator",
    "os",
    "posix",
    "posixpath",
    "re",
    "reprlib",
    "stat",
    "sys",
    "time",
    "types",
    "typing",
    "warnings",
    "zipimport",
}

_ELSEWHERE = set() if sys.platform == "linux" else {"platformdirs"}


def test_a_tick_loads_only_what_it_needs(tmp_path: Path) -> None:
    """A command loads the planner, TOML and a few cheap modules: no screen, no asyncio."""
    surplus = _loaded_by_a_tick(tmp_path) - _OURS - _CHEAP - _ELSEWHERE
    assert surplus == set(), sorted(surplus)


def test_the_screen_loads_no_tls(tmp_path: Path) -> None:
    """It connects to nothing: what Python would need to do so is left where it is."""
    command, home = [sys.executable, "-c", _SCREEN, str(tmp_path / "data")], {"HOME": str(tmp_path)}
    ran = subprocess.run(command, env=home, capture_output=True, text=True, check=True)
    loaded = ran.stdout.split()
    assert "befriend.tui.app" in loaded
    assert {"ssl", "_ssl"}.isdisjoint(loaded)


def _loaded_by_a_tick(home: Path) -> set[str]:
    """The top-level modules that a command has loaded when it is done, private ones aside."""
    data = home / "data"
    # Isolated and without site: nothing but the planner itself loads a module.
    command = [sys.executable, "-I", "-S", "-", str(data), *sys.path]
    ran = subprocess.run(
        command, input=_TICK, env={"HOME": str(home)}, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr
    code, *modules = ran.stdout.rpartition("\n\n")[2].split()
    assert code == "0", ran.stderr
    assert list(data.glob("days/*/*.toml"))
    names = {module.partition(".")[0] for module in modules}
    return {name for name in names if not name.startswith("_") and not name.endswith("__mypyc")}
