"""Commands with callers' data that must show up nowhere: one of each kind, or all of them where FAULTS is `all`."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, Literal, NamedTuple

from tests.oracle.ours import ours
from tests.oracle.spec import operations

API_KEY = "KEY-canary-0123456789"
CALL_ID = "v3:canary-call-0123456789"
DIGITS = "4815162342"
CLIENT_STATE = "Y2FuYXJ5LXN0YXRl"
CANARIES = (API_KEY, CALL_ID, DIGITS, CLIENT_STATE)


class Command(NamedTuple):
    name: str
    idempotency: Literal["key", "safe", "natural", "none"]
    run: Callable[[Any], Any]
    """Calls the method; with an async client it gives the coroutine."""


ADVANCED = (
    Command(
        "send_dtmf", "key", lambda client: client.calls.actions.send_dtmf(CALL_ID, digits=DIGITS)
    ),
    Command(
        "stop_siprec",
        "key",
        lambda client: client.calls.actions.stop_siprec(CALL_ID, client_state=CLIENT_STATE),
    ),
    Command(
        "start_noise_suppression",
        "key",
        lambda client: client.calls.actions.start_noise_suppression(CALL_ID),
    ),
    Command(
        "stop_noise_suppression",
        "key",
        lambda client: client.calls.actions.stop_noise_suppression(CALL_ID),
    ),
    Command(
        "update_client_state",
        "natural",
        lambda client: client.calls.actions.update_client_state(CALL_ID, client_state=CLIENT_STATE),
    ),
    Command(
        "switch_supervisor_role",
        "natural",
        lambda client: client.calls.actions.switch_supervisor_role(CALL_ID, role="barge"),
    ),
    Command(
        "start_siprec",
        "none",
        lambda client: client.calls.actions.start_siprec(CALL_ID, client_state=CLIENT_STATE),
    ),
)
"""The seven advanced commands."""

ONE_OF_EACH_KIND = (
    Command(
        "dial",
        "key",
        lambda client: client.calls.dial(
            connection_id="1",
            from_="+13125550187",
            to="+12065550119",
            client_state=CLIENT_STATE,
            send_digits_on_answer=DIGITS,
        ),
    ),
    Command("retrieve_status", "safe", lambda client: client.calls.retrieve_status(CALL_ID)),
    *(c for c in ADVANCED if c.name in ("send_dtmf", "update_client_state", "start_siprec")),
)


def _all() -> Iterator[Command]:
    """Every operation of the spec, with the example that has what is required."""
    for operation in operations():
        kind = operation.definition["x-idempotency"]
        body = operation.bodies["required"]
        yield Command(
            operation.method,
            "key" if isinstance(kind, dict) else kind,
            partial(ours, operation=operation, call=CALL_ID, body=body),
        )


COMMANDS = tuple(_all()) if os.environ.get("FAULTS") == "all" else ONE_OF_EACH_KIND
