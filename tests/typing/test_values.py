"""The program that type checkers read is one that runs."""

from __future__ import annotations

from tests.typing import values


def test_the_program_does_what_it_says() -> None:
    values.main()
