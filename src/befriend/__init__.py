"""befriend: a daily planner for human connection, full-screen in the terminal."""

__version__ = "0.1.0"
