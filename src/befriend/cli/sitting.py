"""Sitting for loving-kindness without a screen: whom to wish well, a line for each, in its time."""

from time import monotonic, sleep

from befriend.cli.asked import Asked
from befriend.cli.speaking import say, tell, tell_about
from befriend.domain.sitting import Elapsed, sit, stages
from befriend.domain.way import Way, read_way
from befriend.domain.words import count


def sit_down(asked: Asked) -> int:
    """Sit for loving-kindness, and tick it when the time is over."""
    way = _way(asked)
    whole = stages(way)
    say(f"{count(way.minutes, 'minute', 'minutes')}; ctrl+c leaves.")
    begun = monotonic()
    try:
        for stage in whole:
            say(f"{stage.title}: {' '.join(f'{stage.may} {wish}.' for wish in way.wishes)}")
            sleep(60 * way.minutes / len(whole))
    except KeyboardInterrupt:
        _tell_how_to_keep(Elapsed(monotonic() - begun).minutes(asked.now))
        raise
    day = asked.seen(asked.today).day
    tell_about(asked.journal.change(day.date, sit(day, way.minutes, asked.now), asked.now))
    say(f"Ticked {count(way.minutes, 'minute', 'minutes')} of loving-kindness.")
    return 0


def _way(asked: Asked) -> Way:
    """How somebody sits, but for what was said just now."""
    given = asked.given
    said = {name: getattr(given, name) for name in ("minutes", "dear", "friend", "difficult")}
    way = read_way(asked.journal.defined().page)
    return way._replace(**{name: value for name, value in said.items() if value is not None})


def _tell_how_to_keep(minutes: int) -> None:
    if minutes:
        tell(f"'befriend tick meditation --minutes {minutes}' writes down what you sat.")


COMMANDS = {"sit": sit_down}
