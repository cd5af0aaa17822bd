"""Days to search through, and what a search shows of them."""

import re
from datetime import timedelta

from tests.tui.person import SUNDAY, Person

SATURDAY = SUNDAY - timedelta(days=1)


def put_days(person: Person) -> None:
    """Three days, the last two of which say something of Ana."""
    person.put('gratitude = "Lunch with Ben"\n')
    person.put(
        'gratitude = ["Soup", "Ana called"]\nmood = 7\n'
        '[[done]]\npractice = "laughter"\nwith = ["Ben"]\n',
        day=SUNDAY,
    )
    person.put('[[done]]\npractice = "singing"\nwith = ["Ana"]\n', day=SATURDAY)


def results(person: Person) -> list[str]:
    """The lines that begin with a day."""
    dated = [line.strip(" ▁▂▃▄▅▆▇█") for line in person.lines]
    return [line for line in dated if re.match(r"(\w{3} )? ?\d+ \w{3} \d{4}  ", line)]


async def search_for(person: Person, text: str, *seen: str) -> None:
    """Search, and wait until this is seen."""
    await person.press("/")
    await person.paste(text)
    await person.see(*seen)
