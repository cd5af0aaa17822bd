"""Tests of the questions that the Form asks."""
