"""What is wrong with the files, and found."""
