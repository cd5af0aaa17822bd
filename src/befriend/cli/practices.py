"""The command about the practices: it lists them, or does one deed and says so in one line."""

from collections.abc import Mapping

from befriend.cli.asked import Asked
from befriend.cli.speaking import say, tell, write
from befriend.domain.defining import Definitions, Said
from befriend.domain.practice import Practice
from befriend.domain.values import schedule
from befriend.errors import Mistake
from befriend.pages.change import Change

_DESCRIBED = ("asks", "why", "alone")


def practices(asked: Asked) -> int:
    """List the practices, or do what is asked of them."""
    return _DEEDS[asked.given.deed](asked) if asked.given.deed else _list(asked)


def _list(asked: Asked) -> int:
    """Show each practice in a line, the archived ones last."""
    defined = asked.journal.defined()
    tell(*filter(None, [defined.fault]))
    listed = sorted(defined.practices(asked.today), key=lambda practice: practice.archived)
    if asked.given.json:
        from befriend.cli.as_json import practices_json

        write(practices_json(listed))
    else:
        say(*map(_line, listed))
    return 1 if defined.fault else 0


def _line(practice: Practice) -> str:
    """A practice: its id, its name, and when it is asked for."""
    archived = "; archived" if practice.archived else ""
    alone = "" if practice.connects else "; does not connect"
    return f"{practice.id}: {practice.name}; {practice.schedule}{alone}{archived}"


def _add(asked: Asked) -> int:
    given = asked.given
    said = _given(asked, *_DESCRIBED, "schedule")
    changes = _defined(asked).add(given.name, **said, connects=given.connects)
    return _done(asked, changes, f"Added {given.name}: it is the last on the checklist.")


def _rename(asked: Asked) -> int:
    practice, name = _meant(asked), asked.given.name
    return _change(asked, practice, {"name": name}, f"{practice.name} is called {name} from today.")


def _describe(asked: Asked) -> int:
    practice, said = _meant(asked), _given(asked, *_DESCRIBED)
    if not said:
        raise Mistake("Say what describes it: --asks, --why or --alone.")
    return _change(asked, practice, said, f"Described {practice.name}.")


def _schedule(asked: Asked) -> int:
    practice, when = _meant(asked), schedule(" ".join(asked.given.when))
    said = f"Scheduled {practice.name}: {when}, from today on."
    return _change(asked, practice, {"schedule": when}, said)


def _connects(asked: Asked) -> int:
    practice, connects = _meant(asked), asked.given.connects
    connecting = "connects" if connects else "does not connect"
    said = f"{practice.name} {connecting}, from today on."
    return _change(asked, practice, {"connects": connects}, said)


def _move(asked: Asked) -> int:
    practice, defined, where = _meant(asked), _defined(asked), asked.given.where
    number, last = defined.in_use.index(practice), len(defined.in_use) - 1
    to = {"up": number - 1, "down": number + 1, "first": 0, "last": last}[where]
    if changes := defined.move(practice, to):
        return _done(asked, changes, f"{practice.name} is number {to + 1} of {last + 1} now.")
    say(f"{practice.name} is the {'first' if number == 0 else 'last'} already.")
    return 0


def _archive(asked: Asked) -> int:
    practice = _meant(asked)
    said = f"Archived {practice.name}; 'befriend practices restore {practice.id}' brings it back."
    return _change(asked, practice, {"archived": True}, said)


def _restore(asked: Asked) -> int:
    practice = asked.practice(asked.today, archived=True)
    said = f"Brought {practice.name} back to the checklist."
    return _change(asked, practice, {"archived": False}, said)


def _meant(asked: Asked) -> Practice:
    """The practice that is meant, of those in use."""
    return asked.practice(asked.today)


def _given(asked: Asked, *names: str) -> dict[str, Said]:
    """The options of these names that are given."""
    given = vars(asked.given)
    return {name: given[name] for name in names if given[name] is not None}


def _defined(asked: Asked) -> Definitions:
    return Definitions(asked.journal.defined().page, asked.today, asked.now)


def _change(asked: Asked, practice: Practice, said: Mapping[str, Said], sentence: str) -> int:
    """Have a practice be as is said, unless it is."""
    if changes := _defined(asked).change(practice, **said):
        return _done(asked, changes, sentence)
    say(f"{practice.name} is so already.")
    return 0


def _done(asked: Asked, changes: tuple[Change, ...], sentence: str) -> int:
    """Have changes on the disk, and only then say what was done."""
    defined = asked.journal.define(changes, asked.now)
    tell(*defined.notes, *filter(None, [defined.fault]))
    say(sentence)
    return 0


_DEEDS = {
    "add": _add,
    "rename": _rename,
    "describe": _describe,
    "schedule": _schedule,
    "connects": _connects,
    "move": _move,
    "archive": _archive,
    "restore": _restore,
}

COMMANDS = {"practices": practices}
