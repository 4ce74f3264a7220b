"""What a twin has: calls, a clock, and events that occur."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from typing import Any

from .._examples import EXAMPLES
from .clock import SystemClock
from .event import Event, event_of
from .leg import Gathering, Identifiers, TwinCall
from .schedule import Happening, Schedule


class World:
    """The state that commands change, and the phones at the other end of the calls."""

    def __init__(
        self, clock: SystemClock, dice: random.Random, occurred: Callable[[Event, float], None]
    ) -> None:
        self.clock = clock
        self.identifiers = Identifiers(dice)
        self.calls: dict[str, TwinCall] = {}
        self.happenings: Schedule[Happening] = Schedule()
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
        call = TwinCall(**given, **fresh)
        self.calls[call.call_control_id] = call
        return call

    def later(self, seconds: float, happening: Happening) -> None:
        """Let something happen in so many seconds."""
        self.happenings.add(self.clock.monotonic() + seconds, happening)

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
            unix_time = self.clock.time() + moment - self.clock.monotonic()
            event_id = self.identifiers.uuid()
            self._occurred(event_of(event_type, call, payload or {}, event_id, unix_time), moment)

        if after:
            self.later(after, occur)
        else:
            occur(self.clock.monotonic())

    def answer(self, call: TwinCall) -> None:
        """The call is answered, by whoever was called."""
        call.state = "answered"
        self.emit("call.answered", call, {"state": "answered"})

    def end(
        self, call: TwinCall, *, cause: str = "normal_clearing", source: str = "caller"
    ) -> None:
        """The call ends, and with it what it is bridged to and what is recorded of it."""
        if call.state == "ended":
            return
        call.state = "ended"
        self.stop_gathering(call, "call_hangup")
        self.stop_siprec(call)
        self.stop_recording(call)
        payload = {"hangup_cause": cause, "hangup_source": source, "state": "hangup"}
        self.emit("call.hangup", call, payload)
        other, call.bridged_to = call.bridged_to, None
        if other is not None:
            other.bridged_to = None
            self.end(other, cause=cause, source=source)

    def bridge(self, one: TwinCall, other: TwinCall) -> None:
        """Each of two calls hears the other from now on."""
        for call in (one, other):
            if call.bridged_to is not None:
                call.bridged_to.bridged_to = None
        one.bridged_to, other.bridged_to = other, one
        for call in (one, other):
            self.emit("call.bridged", call, {"state": "bridged"})

    def hear(self, call: TwinCall, digit: str, *, after: float = 0.0) -> None:
        """A tone reaches a call from its far end."""

        def arrive(moment: float) -> None:
            if call.state == "answered":
                self._collect(call, digit)

        self.emit("call.dtmf.received", call, {"digit": digit}, after=after)
        self.later(after, arrive)

    def _collect(self, call: TwinCall, digit: str) -> None:
        gathering = call.gathering
        if gathering is None:
            return
        if digit in gathering.ends_with:
            self.stop_gathering(call, "valid")
        elif digit in gathering.accepts:
            gathering.digits += digit
            if len(gathering.digits) >= gathering.most:
                self.stop_gathering(call, "valid")

    def gather(self, call: TwinCall, gathering: Gathering, seconds: float) -> None:
        """Collect digits until there are enough, one ends them, or it is too late."""
        call.gathering = gathering

        def give_up(moment: float) -> None:
            if call.gathering is gathering:
                self.stop_gathering(call, "invalid" if gathering.digits else "timeout")

        self.later(seconds, give_up)

    def stop_gathering(self, call: TwinCall, status: str) -> None:
        """Report what was collected, if anything was waited for."""
        gathering, call.gathering = call.gathering, None
        if gathering is not None:
            payload = {"digits": gathering.digits, "status": status}
            self.emit("call.gather.ended", call, payload)

    def stop_siprec(self, call: TwinCall) -> None:
        """Every SIPREC session of the call ends."""
        for _ in range(call.siprec_sessions):
            self.emit("siprec.stopped", call)
        call.siprec_sessions = 0

    def stop_recording(self, call: TwinCall) -> None:
        """The recording of the call, if there is one, is saved."""
        if call.recording != "off":
            call.recording = "off"
            self.emit("call.recording.saved", call)
