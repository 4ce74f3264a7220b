# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""What people do at the far ends of calls: whom the application calls, and who calls it."""

from __future__ import annotations

from . import gathering, telephony
from .detecting import Answerer
from .leg import Role, State, TwinCall
from .world import World


class FarEnds:
    """Calls come in, are picked up and hung up; keys are pressed."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._lock = world.lock

    def call(
        self,
        *,
        state: State = "answered",
        call_control_id: str | None = None,
        from_: str | None = None,
        to: str | None = None,
        client_state: str | None = None,
        connection_id: str | None = None,
    ) -> TwinCall:
        """An incoming call, which has been answered unless it is said to be ringing."""
        with self._lock:
            call = self._world.add(
                call_control_id=call_control_id,
                from_=from_,
                to=to,
                client_state=client_state,
                connection_id=connection_id,
                state=state,
            )
            if state == "ringing":
                self._world.emit("call.initiated", call, {"state": "parked"})
            return call

    def pick_up(self, call: TwinCall, *, by: Answerer = "human") -> None:
        """Whom an outgoing call rings answers it.

        Args:
            by: What answering machine detection finds, where it was asked for. A machine beeps.
        """
        with self._lock:
            telephony.answer(self._world, call, by)

    def hang_up(self, call: TwinCall, *, cause: str = "normal_clearing") -> None:
        """The far end of a call hangs up."""
        source = "caller" if call.direction == "incoming" else "callee"
        with self._lock:
            telephony.end(self._world, call, cause=cause, source=source)

    def press(self, call: TwinCall, digits: str) -> None:
        """Keys are pressed at the far end of a call."""
        with self._lock:
            for digit in digits:
                gathering.hear(self._world, call, digit)

    def bridge(self, one: TwinCall, other: TwinCall) -> None:
        """Bridge two calls: each receives the DTMF that the other sends."""
        with self._lock:
            telephony.bridge(self._world, one, other)

    def supervise(self, supervisor: TwinCall, call: TwinCall, role: Role = "monitor") -> None:
        """Let a call supervise another, which has to be bridged for its role to be switched."""
        supervisor.supervises, supervisor.role = call, role
