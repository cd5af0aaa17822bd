"""Faults of the world planted in the real program, which knows nothing of them."""

import os
from pathlib import Path
from textwrap import dedent


def planted(tmp_path: Path, code: str) -> str:
    """A PYTHONPATH that has each Python do this before anything else."""
    folder = tmp_path / "planted"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(dedent(code), encoding="utf-8")
    return os.pathsep.join(filter(None, [str(folder), os.environ.get("PYTHONPATH")]))


def standing_still(tmp_path: Path, gate: Path) -> str:
    """A PYTHONPATH that has no sync end before there is a file at the gate."""
    return planted(
        tmp_path,
        f"""
        import os, time

        sync = os.fsync

        def sync_slowly(descriptor):
            while not os.path.exists({str(gate)!r}):
                time.sleep(0.01)
            sync(descriptor)

        os.fsync = sync_slowly
        """,
    )
