"""The screen, driven key by key."""

import pytest

pytest.register_assert_rewrite("tests.tui.person")
