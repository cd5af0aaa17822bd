"""What is wrong with the settings of this computer."""

from befriend.errors import Trouble
from befriend.storage.disk import Disk
from befriend.storage.doctor.finding import Finding
from befriend.storage.settings_file import load_settings


def unusable(disk: Disk, path: str) -> list[Finding]:
    """Settings without which befriend does not start, if they are so."""
    try:
        load_settings(disk, path)
    except Trouble as trouble:
        return [Finding("settings", path, str(trouble))]
    return []
