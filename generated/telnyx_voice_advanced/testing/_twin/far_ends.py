# Generated; edit spec/ or templates/ instead.
"""What people do at the far ends of calls: whom the application calls, and who calls it."""

from __future__ import annotations

import re
from typing import Final, get_args

from ..._arguments import described
from ..._redaction import shortened
from . import gathering, telephony
from .detecting import Answerer
from .leg import Role, State, TwinCall
from .world import World

_KEYS: Final = re.compile(r"[0-9A-D*#]*")


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
        """An incoming call, which has been answered unless it is said to be ringing.

        Raises:
            ValueError: A call has no such state, or another call of this twin has this identifier.
        """
        _one_of(State, state, "state")
        with self._lock:
            if call_control_id in self._world.calls:
                raise ValueError(f"The twin has a call {shortened(call_control_id or '')} already")
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

        Raises:
            RuntimeError: The call does not ring, or it has come in, so that the application answers it.
            ValueError: It is picked up by something else, or is no call of this twin.
        """
        _one_of(Answerer, by, "by")
        self._own(call)
        if call.state != "ringing" or call.direction != "outgoing":
            raise RuntimeError(
                f"Only an outgoing call that rings can be picked up, and {_described(call)}"
            )
        with self._lock:
            telephony.answer(self._world, call, by)

    def hang_up(self, call: TwinCall, *, cause: str = "normal_clearing") -> None:
        """The far end of a call hangs up, unless the call has ended already.

        Raises:
            ValueError: It is no call of this twin.
        """
        self._own(call)
        source = "caller" if call.direction == "incoming" else "callee"
        with self._lock:
            telephony.end(self._world, call, cause=cause, source=source)

    def press(self, call: TwinCall, digits: str) -> None:
        """Keys are pressed at the far end of a call.

        Raises:
            RuntimeError: The call is not answered yet, or has ended, so that nobody hears them.
            ValueError: There are no such keys, or it is no call of this twin.
        """
        if not _KEYS.fullmatch(digits):
            raise ValueError(f"Expected keys, 0-9, A-D, * and #, but received {digits!r}")
        self._own(call)
        if call.state != "answered":
            raise RuntimeError(
                f"Keys are heard on a call that is answered and goes on, and {_described(call)}"
            )
        with self._lock:
            for digit in digits:
                gathering.hear(self._world, call, digit)

    def bridge(self, one: TwinCall, other: TwinCall) -> None:
        """Bridge two calls: each receives the DTMF that the other sends.

        Raises:
            RuntimeError: One of them has ended.
            ValueError: They are one call, or one is no call of this twin.
        """
        for call in (one, other):
            self._own(call)
            if call.state == "ended":
                raise RuntimeError(f"Only calls that go on can be bridged, and {_described(call)}")
        if one is other:
            raise ValueError("Expected two calls to bridge, but received one")
        with self._lock:
            telephony.bridge(self._world, one, other)

    def supervise(self, supervisor: TwinCall, call: TwinCall, role: Role = "monitor") -> None:
        """Let a call supervise another, which has to be bridged for its role to be switched.

        Raises:
            ValueError: There is no such role, or one is no call of this twin.
        """
        _one_of(Role, role, "role")
        self._own(supervisor)
        self._own(call)
        with self._lock:
            supervisor.supervises, supervisor.role = call, role

    def _own(self, call: object) -> None:
        if self._world.calls.get(getattr(call, "call_control_id", "")) is not call:
            raise ValueError(
                f"Expected a call of this twin, as in `twin.calls`, but received a {described(call)}"
                f"{' of another twin' if isinstance(call, TwinCall) else ''}"
            )


def _described(call: TwinCall) -> str:
    what = f"the {call.direction} call {call} is {call.state}"
    if call.state == "ringing" and call.direction == "incoming":
        return f"{what}: the application has to answer it first, once `deliver` told it of the call"
    return what


def _one_of(kind: object, value: str, name: str) -> None:
    """Refuse a value that is none of a Literal's.

    Raises:
        ValueError: It is none.
    """
    if value not in get_args(kind):
        expected = " or ".join(map(repr, get_args(kind)))
        raise ValueError(f"Expected {expected} for `{name}` but received {value!r}")
