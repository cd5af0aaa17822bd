"""The questions that the Form asks, each with the changes that its answer makes."""
