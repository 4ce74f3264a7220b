# Generated; edit spec/ or templates/ instead.
"""What a twin has: calls, a clock, and events that occur."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from threading import RLock
from typing import Any

from .._examples import EXAMPLES
from .clock import SystemClock
from .event import Event, event_of
from .leg import Identifiers, TwinCall
from .schedule import Happening, Schedule


class World:
    """The state that commands and the far ends of calls change."""

    def __init__(
        self, clock: SystemClock, dice: random.Random, occurred: Callable[[Event, float], None]
    ) -> None:
        self.clock = clock
        self.identifiers = Identifiers(dice)
        self.calls: dict[str, TwinCall] = {}
        self.happenings: Schedule[Happening] = Schedule()
        self.lock = RLock()
        """Held by whoever changes the world."""
        self._occurred = occurred

    def add(self, **known: Any) -> TwinCall:
        """A new call; what is not given is made up."""
        made = {
            "call_control_id": self.identifiers.control_id,
            "call_leg_id": self.identifiers.uuid,
            "call_session_id": self.identifiers.uuid,
        }
        given = {name: value for name, value in known.items() if value is not None}
        fresh: dict[str, Any] = {name: make() for name, make in made.items() if name not in given}
        call = TwinCall(**given, **fresh, started=self.clock.time())
        self.calls[call.call_control_id] = call
        return call

    def later(self, seconds: float, happening: Happening) -> None:
        """Let something happen in so many seconds."""
        self.happenings.add(self.clock.monotonic() + seconds, happening)

    def happen(self, due: float) -> bool:
        """Let the first thing happen that is due; whether there was one."""
        taken = self.happenings.take(due)
        if taken is None:
            return False
        with self.lock:
            taken[1](taken[0])
        return True

    def text_of(self, unix_time: float) -> str:
        """A moment as webhooks write it."""
        moment = datetime.fromtimestamp(unix_time, UTC).isoformat(timespec="microseconds")
        return moment.replace("+00:00", "Z")

    def emit(
        self,
        event_type: str,
        call: TwinCall | None,
        payload: Mapping[str, Any] | None = None,
        *,
        after: float = 0.0,
        unknown: bool = False,
    ) -> None:
        """Let an event occur, with the client state that the call has then.

        An event that the spec does not have does not occur, unless it is `unknown` on purpose.
        """
        if event_type not in EXAMPLES and not unknown:
            return

        def occur(moment: float) -> None:
            occurred_at = self.clock.time() + moment - self.clock.monotonic()
            event_id = self.identifiers.uuid()
            event = event_of(event_type, call, payload or {}, event_id, self.text_of(occurred_at))
            self._occurred(event, moment)

        if after:
            self.later(after, occur)
        else:
            occur(self.clock.monotonic())
