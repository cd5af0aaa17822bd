"""The domain: what pages mean for people; pure."""
