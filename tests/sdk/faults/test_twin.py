"""Every fault of the catalogue at the twin: the same executions and outcomes as at the hostile server."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest
from telnyx_voice_advanced import APIError, APIResponseValidationError, AsyncTelnyx, Telnyx
from telnyx_voice_advanced.testing import Fault as TwinFault
from telnyx_voice_advanced.testing import Twin

from tests.sdk.faults.catalogue import FAULTS, Fate, Fault
from tests.sdk.faults.commands import ADVANCED, API_KEY, CALL_ID, Command
from tests.sdk.faults.expected import THROTTLED, Position, check_secrets, expected_outcome
from tests.sdk.faults.hostile import Act, Connection

_MOST_BYTES = 4_000_000
"""Of what never ends, more than any client reads."""


class _Enough(Exception):
    pass


class _Recording(Connection):
    """Takes down what an act does with its connection, and when."""

    def __init__(self, request: bytes) -> None:
        self.request = request
        self.pieces: list[tuple[float, bytes]] = []
        self.end = "close"
        self._size = 0

    async def read(self, size: int) -> None:
        """Nothing is taken down."""

    async def send(self, data: bytes) -> None:
        self._take(0.0, data)

    async def trickle(self, data: bytes) -> None:
        for index in range(len(data)):
            self._take(0.1, data[index : index + 1])

    async def stall(self) -> None:
        self.end = "stall"

    def reset(self) -> None:
        self.end = "reset"

    def close(self) -> None:
        self.end = "close"

    def _take(self, after: float, data: bytes) -> None:
        self.pieces.append((after, data))
        self._size += len(data)
        if self._size > _MOST_BYTES:
            raise _Enough


def fault_of(name: str, act: Act) -> TwinFault:
    """What the twin does in place of an act of the hostile server."""
    if act.refuses:
        return TwinFault.refused()
    connection = _Recording(
        b"POST /v2/calls/x/actions/y HTTP/1.1\r\nauthorization: Bearer z\r\n\r\n"
    )
    step = act.before or act.after
    assert step is not None
    keeps = False
    try:
        keeps = asyncio.run(step(connection))  # type: ignore[arg-type]
    except _Enough:
        connection.end = "stall"
    end: Any = "keep" if keeps else connection.end
    if act.before:
        return TwinFault(name=name, executes=False, at="accept", end=end)
    return TwinFault.sends(name, connection.pieces, executed=act.executes, end=end)


def fates_of(fault: Fault, position: Position) -> list[Fate]:
    if position == "first":
        return [fault.fate, Fate.SUCCESS, Fate.SUCCESS]
    if position == "second":
        return [Fate.THROTTLED, fault.fate, Fate.SUCCESS]
    return [fault.fate] * 3


def attempts_of(fates: list[Fate], command: Command) -> tuple[int, Fate]:
    """How many attempts the policy allows, and how the last one ends."""
    ambiguous = 0
    repeats = {"key": 9, "natural": 1, "none": 0}[command.idempotency]
    for number, fate in enumerate(fates, 1):
        if fate in (Fate.SUCCESS, Fate.SUCCEEDED, Fate.REJECTED):
            return number, fate
        ambiguous += fate is Fate.AMBIGUOUS
        if ambiguous > repeats:
            return number, fate
    return 3, fates[2]


def executions_of(fault: Fault, fates: list[Fate], command: Command) -> int:
    """What the hostile server counts: repeats of a `command_id` are one execution."""
    ran = sum(
        fate is Fate.SUCCESS
        or (fate is fault.fate and fault.act.after is not None and fault.act.executes)
        for fate in fates
    )
    return min(ran, 1) if command.idempotency == "key" else ran


def trials(fault: Fault) -> Iterator[tuple[Position, Command]]:
    for position in ("first", "second", "all"):
        if fault.fate is Fate.NOT_SENT and position != "all":
            continue
        for command in ADVANCED:
            yield position, command


def run(twin: Twin, command: Command, *, is_async: bool) -> Any:
    if not is_async:
        with Telnyx(**options(twin)) as client:
            return command.run(client)

    async def main() -> Any:
        async with AsyncTelnyx(**options(twin)) as client:
            return await command.run(client)

    return asyncio.run(main())


def options(twin: Twin) -> dict[str, Any]:
    return {**twin.settings(), "timeout": 1.0, "deadline": 4.0}


def check(fault: Fault, position: Position, command: Command, *, is_async: bool) -> None:
    twin = Twin(api_key=API_KEY)

    caller, agent = twin.call(call_control_id=CALL_ID), twin.call()
    twin.bridge(caller, agent)
    twin.supervise(caller, agent)
    told = fault_of(fault.name, fault.act)
    if position == "second":
        twin.inject(fault_of("throttled", THROTTLED))
    # Where the connection breaks at once, the next act is that of the next connection.
    twin.inject(told, times=100 if position == "all" else 1)

    result: Any = None
    error: BaseException | None = None
    try:
        result = run(twin, command, is_async=is_async)
    except Exception as failure:
        error = failure
    case = f"{fault} at {position} in {command.name}: {error!r}"

    fates = fates_of(fault, position)
    attempts, last = attempts_of(fates, command)
    requests = twin.commands.requests(command.name)
    executions = len(twin.commands.executed(command.name))
    assert twin.now <= 4.0, case
    assert len({repr(request.body) for request in requests}) <= 1, case
    assert len(requests) <= attempts, case
    # A slow one leaves no time for another.
    made = fates[: fates.index(fault.fate) + 1 if fault.slow else attempts]
    assert executions == executions_of(fault, made, command), case
    if error is not None:
        assert isinstance(error, APIError), case
        check_secrets(error)
        if fault.act.before is None:
            seen = [fate for fate in fates[:attempts] if fate is not Fate.SUCCESS]
            assert error.outcome is expected_outcome(seen), case
    if fault.slow:
        assert error is not None, case
    elif last is Fate.SUCCESS:
        assert error is None, case
        assert result.data.result == "ok", case
    elif last is Fate.SUCCEEDED:
        assert isinstance(error, APIResponseValidationError), case
    else:
        assert isinstance(error, APIError), case
        assert not isinstance(error, APIResponseValidationError), case


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("fault", [fault for fault in FAULTS if not fault.warm], ids=str)
def test_fault_at_the_twin(fault: Fault, is_async: bool) -> None:
    for position, command in trials(fault):
        check(fault, position, command, is_async=is_async)
