"""The garbage collector, which rests while befriend starts."""

import gc


def wake_the_collector() -> None:
    """What start-up made stays; from now on the collector looks at what is new."""
    gc.freeze()
    gc.enable()
