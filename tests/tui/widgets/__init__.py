"""The widgets: what each shows, and what its keys do."""
