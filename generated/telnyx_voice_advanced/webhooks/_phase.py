# Generated; edit spec/ or templates/ instead.
"""How far a delivery has come: the thread that runs it and the one that responds agree on it."""

from __future__ import annotations

from typing import Final

_BEGUN: Final = "begun"
_GIVEN_UP: Final = "given up"


class Phase:
    """Either its handlers have begun, or it was given up before. Whoever says so first is right."""

    __slots__ = ("_decided", "store_responds")

    def __init__(self) -> None:
        self._decided: dict[None, str] = {}
        self.store_responds = False

    def begin(self) -> bool:
        """The handlers are about to begin; False where they must not any more."""
        return self._decided.setdefault(None, _BEGUN) == _BEGUN

    def give_up(self) -> bool:
        """The sender is about to be asked to deliver again; False where the handlers have begun."""
        return self._decided.setdefault(None, _GIVEN_UP) == _GIVEN_UP
