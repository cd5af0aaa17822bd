"""The data folder carried between two homes by real tools, whatever they do to it."""

import pytest

pytest.register_assert_rewrite("tests.carry.computer", "tests.carry.story", "tests.carry.syncthing")
