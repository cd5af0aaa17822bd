"""The screen, driven key by key."""
