"""Random histories of several computers, and what must hold after each."""
