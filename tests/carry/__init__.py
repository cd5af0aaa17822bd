"""The data folder carried between two homes by real tools, whatever they do to it."""
