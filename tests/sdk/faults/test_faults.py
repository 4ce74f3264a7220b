"""Every fault, on attempt one, two or all, in every command, sync and async."""

from __future__ import annotations

import asyncio
import logging
import pickle
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import httpx
import pytest
from telnyx_voice_advanced import (
    APIError,
    APIResponseValidationError,
    AsyncTelnyx,
    Outcome,
    Telnyx,
)

from tests.sdk.faults.catalogue import FAULTS, Fate, Fault
from tests.sdk.faults.commands import API_KEY, CANARIES, COMMANDS, Command
from tests.sdk.faults.expected import THROTTLED, Position, check_secrets, expected_outcome
from tests.sdk.faults.hostile import GOOD, Act, HostileServer, Session

TIMEOUT = 1.0
DEADLINE = 4.0
PATIENT = 30.0
"""Timeout and deadline where nothing is waited for: a busy machine must not decide how a fault ends."""
SLACK = 0.9 * TIMEOUT
"""Less than one wait too many; how exact a deadline is on a quiet machine, `nox -s budgets` measures."""


@dataclass
class Trial:
    fault: Fault
    position: Position
    command: Command
    session: Session
    result: Any = None
    error: BaseException | None = None
    seconds: float = 0.0

    @property
    def fates(self) -> list[Fate]:
        """Of three attempts, should they all be made."""
        if self.position == "first":
            return [self.fault.fate, Fate.SUCCESS, Fate.SUCCESS]
        if self.position == "second":
            return [Fate.THROTTLED, self.fault.fate, Fate.SUCCESS]
        return [self.fault.fate] * 3

    def __str__(self) -> str:
        return f"{self.fault} at {self.position} in {self.command.name}: {self.error!r}"


def script(fault: Fault, position: Position) -> list[Act]:
    warmed = [GOOD] if fault.warm else []
    if position == "first":
        return [*warmed, fault.act, GOOD]
    if position == "second":
        return [*warmed, THROTTLED, fault.act, GOOD]
    return [*warmed, fault.act]


def trials(server: HostileServer, fault: Fault) -> Iterator[Trial]:
    for position in ("first", "second", "all"):
        if fault.fate is Fate.NOT_SENT and position != "all":
            continue
        for command in COMMANDS:
            yield Trial(fault, position, command, server.session(*script(fault, position)))


def deadline_of(trial: Trial) -> float:
    return DEADLINE if trial.fault.waits else PATIENT


def options(trial: Trial) -> dict[str, Any]:
    deadline = deadline_of(trial)
    return {
        "api_key": API_KEY,
        "base_url": trial.session.base_url,
        "timeout": httpx.Timeout(TIMEOUT if trial.fault.waits else PATIENT, connect=deadline),
        "deadline": deadline,
    }


def run_sync(trial: Trial) -> None:
    with Telnyx(**options(trial)) as client:
        if trial.fault.warm:
            client.calls.actions.stop_siprec("warm", command_id="warm")
        started = time.monotonic()
        try:
            trial.result = trial.command.run(client)
        except Exception as error:
            trial.error = error
        trial.seconds = time.monotonic() - started


async def run_async(trial: Trial) -> None:
    async with AsyncTelnyx(**options(trial)) as client:
        if trial.fault.warm:
            await client.calls.actions.stop_siprec("warm", command_id="warm")
        started = time.monotonic()
        try:
            trial.result = await trial.command.run(client)
        except Exception as error:
            trial.error = error
        trial.seconds = time.monotonic() - started


def expected(trial: Trial) -> tuple[int, Fate]:
    """How many attempts the policy allows, and how the last one ends."""
    ambiguous = 0
    repeats = {"key": 9, "safe": 9, "natural": 1, "none": 0}[trial.command.idempotency]
    for number, fate in enumerate(trial.fates, 1):
        if fate in (Fate.SUCCESS, Fate.SUCCEEDED, Fate.REJECTED):
            return number, fate
        ambiguous += fate is Fate.AMBIGUOUS
        if ambiguous > repeats:
            return number, fate
    return 3, trial.fates[2]


def check_outcome(trial: Trial, error: APIError, attempts: int) -> None:
    """What the exception says of the command is what the server's ledger says."""
    ledger = [entry for entry in trial.session.ledger if "warm" not in entry.line]
    executed = any(entry.executed for entry in ledger)
    if error.outcome is Outcome.NOT_SENT:
        assert not ledger, trial
    elif error.outcome is Outcome.REFUSED:
        assert not executed, trial
    elif error.outcome is Outcome.EXECUTED:
        assert executed, trial
    if trial.fault.racy:
        assert error.outcome is not Outcome.EXECUTED, trial
    else:
        fates = [fate for fate in trial.fates[:attempts] if fate is not Fate.SUCCESS]
        assert error.outcome is expected_outcome(fates), trial
    assert pickle.loads(pickle.dumps(error)).outcome is error.outcome


def check(trial: Trial) -> None:
    attempts, last = expected(trial)
    ledger = [entry for entry in trial.session.ledger if "warm" not in entry.line]

    assert trial.seconds < deadline_of(trial) + SLACK, trial
    assert len({entry.body for entry in ledger}) <= 1, "an attempt differed from the one before"
    if trial.command.idempotency not in ("natural", "safe"):
        assert trial.session.executions - trial.fault.warm <= 1, trial
    assert len(ledger) <= attempts, trial

    if trial.error is not None:
        assert isinstance(trial.error, APIError), trial
        check_secrets(trial.error)
        check_outcome(trial, trial.error, attempts)
    if trial.fault.slow:
        assert trial.error is not None
    elif trial.fault.racy and trial.position != "all":
        assert trial.error is not None or trial.session.executions == 1
    elif last is Fate.SUCCESS:
        assert trial.error is None, trial
        assert trial.result.data.to_dict()
    elif last is Fate.SUCCEEDED:
        assert isinstance(trial.error, APIResponseValidationError), trial
    else:
        assert isinstance(trial.error, APIError), trial
        assert not isinstance(trial.error, APIResponseValidationError), trial


Runner = Callable[[list[Trial]], None]


def all_sync(cases: list[Trial]) -> None:
    with ThreadPoolExecutor(len(cases)) as pool:
        list(pool.map(run_sync, cases))


def all_async(cases: list[Trial]) -> None:
    async def gather() -> None:
        await asyncio.gather(*(run_async(case) for case in cases))

    asyncio.run(gather())


@pytest.mark.parametrize("run", [all_sync, all_async], ids=["sync", "async"])
@pytest.mark.parametrize("fault", FAULTS, ids=str)
def test_fault(
    fault: Fault, run: Runner, server: HostileServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    cases = list(trials(server, fault))
    run(cases)
    for case in cases:
        check(case)
    for canary in CANARIES:
        assert canary not in caplog.text
