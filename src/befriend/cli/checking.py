"""The command that says what is wrong with the files."""

from befriend.cli.asked import Asked
from befriend.cli.speaking import say, write
from befriend.domain.misread import judge
from befriend.storage.doctor.examination import Examination
from befriend.storage.doctor.of_settings import unusable


def doctor(asked: Asked) -> int:
    """Say what is wrong with the files and what to do, the worst first; nothing is written."""
    folder, settings = asked.locations.data, asked.locations.settings
    found = Examination(asked.journal.folder, asked.now.timestamp(), judge).findings()
    findings = sorted(
        [*unusable(asked.journal.folder.disk, settings), *found], key=lambda finding: finding.rank
    )
    needed = any(finding.needs_somebody for finding in findings)
    if asked.given.json:
        from befriend.cli.as_json import findings_json

        write(findings_json(folder, findings))
    else:
        well = [] if needed else [f"All is well in {folder}."]
        say(*(finding.say for finding in findings), *well)
    return 1 if needed else 0


COMMANDS = {"doctor": doctor}
