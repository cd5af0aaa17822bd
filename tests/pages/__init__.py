"""Records, pages, their join, and what a hand did."""
