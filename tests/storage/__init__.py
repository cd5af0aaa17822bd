"""The folder, its files and everything that can go wrong with them."""
