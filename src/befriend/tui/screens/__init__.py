"""Screens: each owns what is shown and handles messages."""
