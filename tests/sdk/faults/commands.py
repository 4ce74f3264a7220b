"""The seven commands, with callers' data that must show up nowhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, NamedTuple

API_KEY = "KEY-canary-0123456789"
CALL_ID = "v3:canary-call-0123456789"
DIGITS = "4815162342"
CLIENT_STATE = "Y2FuYXJ5LXN0YXRl"
CANARIES = (API_KEY, CALL_ID, DIGITS, CLIENT_STATE)


class Command(NamedTuple):
    name: str
    idempotency: Literal["key", "natural", "none"]
    run: Callable[[Any], Any]
    """Calls the method; with an async client it gives the coroutine."""


COMMANDS = (
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
