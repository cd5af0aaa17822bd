"""The command line: the same app without a screen, in plain text that reads in order, or JSON."""
