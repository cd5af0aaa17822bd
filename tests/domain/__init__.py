"""What a page says, for people."""
