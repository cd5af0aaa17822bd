"""Keys in turn: each waits until what the one before did is done, so that none goes amiss.

What a key opens has its cursor only some messages later; whoever types ahead would lose what they
typed until then.
"""

from asyncio import get_running_loop
from collections import deque
from collections.abc import Callable, Iterator
from functools import partial
from typing import TypeAlias

from textual.app import App
from textual.events import Callback, Key, Paste
from textual.message_pump import MessagePump

Input: TypeAlias = Key | Paste

_ROUNDS = 3
"""Ways up from the focus to the app: the key itself, what a pane asks for, what that opens."""

_PAINT = 0.01
"""Seconds that the paint of what a key does has to itself, where no other key waits."""

_PATIENCE = 0.5
"""Seconds, twice of them at the most, that a key waits for one, whatever became of that."""


class Turns:
    """Knows whose turn it is, and who waits."""

    def __init__(self, app: App[None]) -> None:
        self._app = app
        self._waiting: deque[Input] = deque()
        self._under_way: Input | None = None
        self._climb: Callable[[], object] | None = None
        self._begun = False
        """Whether the one under way was handed on, rather than called."""

        self._patient = False
        """Whether there is a timer for whoever waits."""

    @property
    def idle(self) -> bool:
        """Whether everything that was handed on is done."""
        return self._under_way is None

    def has_to_wait(self, event: Input) -> bool:
        """Whether it is not this one's turn yet; it comes back when it is."""
        if self._under_way in (None, event):
            self._under_way, self._begun = event, True
            return False
        self._waiting.append(event)
        self._be_patient()
        self._hurry()
        return True

    def follow(self, event: Input) -> None:
        """Follow what was handed on, and have the next one's turn when it is done."""
        way = self._way()

        def climb() -> None:
            """Stand in the next line; the turn comes when what stands there before is done."""
            if self._under_way is not event:
                return
            node = next(way, None)
            if node is None:
                self._next()
            elif not node.post_message(Callback(callback=climb)):  # it is closed
                climb()

        self._climb = climb
        if self._waiting:
            self._hurry()
        else:
            get_running_loop().call_later(_PAINT, self._hurry)

    def _hurry(self) -> None:
        """Begin to climb, if that is still to begin."""
        climb, self._climb = self._climb, None
        if climb:
            climb()

    def _way(self) -> Iterator[MessagePump]:
        """The ways up from the focus to the app, the next one from where the focus is then."""
        for _ in range(_ROUNDS):
            node = self._focus
            while node is not self._app:
                yield node
                node = node._parent or self._app  # noqa: SLF001 there is no other way up
            yield self._app

    @property
    def _focus(self) -> MessagePump:
        """Where keys go to: the focus, or else the top screen, or, at the end, the app alone."""
        stack = self._app.screen_stack
        return (stack[-1].focused or stack[-1]) if stack else self._app

    def _be_patient(self) -> None:
        """Have who waits wait no longer than they should for the one that is under way now."""
        if self._waiting and not self._patient:
            self._patient = True
            self._app.set_timer(_PATIENCE, partial(self._lose_patience, self._under_way))

    def _lose_patience(self, event: Input | None) -> None:
        """Go on without this one; one that was only called comes first, or keys change places."""
        self._patient = False
        if self._under_way is event and self._begun:
            self._next()
        self._be_patient()

    def _next(self) -> None:
        """Call the next one."""
        self._under_way = self._waiting.popleft() if self._waiting else None
        self._begun = False
        if self._under_way:
            self._app.post_message(self._under_way)
