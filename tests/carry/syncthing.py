"""Syncthing on a computer: an instance that knows the loopback alone, and is asked by HTTP."""

import json
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http.client import HTTPConnection
from typing import Any, Self
from urllib.parse import urlencode

from tests.carry.computer import Computer, found

_FOLDER = "befriend"
_PATIENCE = 60.0
_LISTENS = "GUI and API listening on "
_ALONE = {
    "STMONITORED": "yes",  # or it would be two processes, and a kill would end one of them
    "STHASHING": "standard",  # or it would take seconds to try which is faster
    "STNODEFAULTFOLDER": "yes",
    "STNOUPGRADE": "yes",
}
_CONFIG = """\
<configuration version="36">
  <gui enabled="true" tls="false"><address>127.0.0.1:0</address><apikey>key</apikey></gui>
  <options>
    <listenAddress>tcp://127.0.0.1:0</listenAddress>
    <globalAnnounceEnabled>false</globalAnnounceEnabled>
    <localAnnounceEnabled>false</localAnnounceEnabled>
    <relaysEnabled>false</relaysEnabled>
    <natEnabled>false</natEnabled>
    <startBrowser>false</startBrowser>
    <urAccepted>-1</urAccepted>
    <crashReportingEnabled>false</crashReportingEnabled>
    <autoUpgradeIntervalH>0</autoUpgradeIntervalH>
  </options>
</configuration>
"""


class Syncthing:
    """An instance that shares a computer's data folder, when it is told to and no sooner."""

    def __init__(self, computer: Computer) -> None:
        self._computer = computer
        self._address = ""
        self._seen = 0
        self.id = ""

    @contextmanager
    def running(self) -> Iterator[Self]:
        """The instance while it runs."""
        home = self._computer.home / "syncthing"
        home.mkdir()
        (home / "config.xml").write_text(_CONFIG)
        with subprocess.Popen(
            [found("syncthing", "syncthing"), "serve", f"--home={home}"],
            env=self._computer.alone | _ALONE,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        ) as process:
            try:
                self._begin(process)
                yield self
            finally:
                process.kill()

    def share_with(self, other: "Syncthing") -> None:
        """Share the folder with another instance."""
        (listener,) = other.ask("GET", "system/status")["connectionServiceStatus"].values()
        device = {"deviceID": other.id, "addresses": listener["lanAddresses"]}
        self.ask("POST", "config/devices", device)
        devices = [{"deviceID": self.id}, {"deviceID": other.id}]
        folder = {"id": _FOLDER, "path": str(self._computer.data), "devices": devices}
        never = {"rescanIntervalS": 0, "fsWatcherEnabled": False}
        self.ask("POST", "config/folders", folder | never)

    def scan(self) -> None:
        """Look through the folder for what has changed."""
        self.ask("POST", "db/scan", folder=_FOLDER)

    def speak_to(self, other: "Syncthing") -> None:
        """Go online."""
        self.ask("POST", "system/resume", device=other.id)

    def leave(self, other: "Syncthing") -> None:
        """Go offline."""
        self.ask("POST", "system/pause", device=other.id)

    def until_in_step(self, other: "Syncthing") -> None:
        """Wait until each knows all that the other has, and needs nothing of it."""
        end = time.monotonic() + _PATIENCE
        while behind := [
            each for each, its in ((self, other), (other, self)) if not each._has_all_of(its)
        ]:
            assert time.monotonic() < end, [each.ask("GET", "system/log") for each in behind]
            behind[0]._await_event()

    def ask(self, method: str, path: str, body: object = None, **query: str | int) -> Any:  # noqa: ANN401 JSON
        """What it answers to a question, or to an order."""
        with closing(HTTPConnection(self._address, timeout=_PATIENCE)) as connection:
            target = f"/rest/{path}?{urlencode(query)}"
            connection.request(method, target, json.dumps(body), {"X-API-Key": "key"})
            response = connection.getresponse()
            said = response.read().decode()
        assert response.status == 200, f"{method} {path}: {said}"
        return json.loads(said) if said else None

    def _begin(self, process: subprocess.Popen[str]) -> None:
        """Wait until it listens."""
        listens = next((line for line in process.stdout or () if _LISTENS in line), "")
        assert listens, "Syncthing ended before it listened"
        self._address = listens.partition(_LISTENS)[2].strip()
        self.id = self.ask("GET", "system/status")["myID"]

    def _has_all_of(self, other: "Syncthing") -> bool:
        known = self.ask("GET", "db/completion", folder=_FOLDER, device=other.id)["sequence"]
        state = self._state()
        idle = state["state"] == "idle" and not state["needTotalItems"]
        return idle and known == other._state()["sequence"]

    def _state(self) -> dict[str, object]:
        said: dict[str, object] = self.ask("GET", "db/status", folder=_FOLDER)
        return said

    def _await_event(self) -> None:
        """Wait until anything happens here, or for a second."""
        events = self.ask("GET", "events", since=self._seen, timeout=1)
        self._seen = max([self._seen, *(event["id"] for event in events)])
