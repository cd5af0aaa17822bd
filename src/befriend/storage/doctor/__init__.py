"""What is wrong with the files of a folder: looked for, and never mended here."""
