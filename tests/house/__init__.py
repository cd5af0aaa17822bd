"""The project itself: its files, and what it imports."""
