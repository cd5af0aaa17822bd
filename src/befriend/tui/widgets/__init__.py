"""Widgets: each shows a value and posts what happened."""
