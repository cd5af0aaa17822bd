"""Storage: the one place that knows TOML, folders and locks."""
