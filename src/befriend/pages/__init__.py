"""Pages: records, the join of two versions, and what a hand did; pure, and no judge of values."""
