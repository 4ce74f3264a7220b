"""Annotations can be evaluated, as tools for language models, validators and documentation do."""

from __future__ import annotations

import inspect
import subprocess
import sys
import typing
from collections.abc import Iterator, Mapping
from typing import Any

import httpx
import pytest
import telnyx_voice_advanced
from telnyx_voice_advanced import AsyncTelnyx, NotGiven, Omit, Telnyx, testing, types, webhooks
from telnyx_voice_advanced.types import calls

SHOWN = ("__init__", "__call__", "__enter__", "__exit__", "__aenter__", "__aexit__")
CLIENTS = (Telnyx(api_key="KEY0123456789"), AsyncTelnyx(api_key="KEY0123456789"))


def listed() -> Iterator[tuple[str, Any]]:
    """Every class and function that the package lists, and every method of those classes."""
    for module in (telnyx_voice_advanced, testing, testing.events, types, calls, webhooks):
        for name in module.__all__:
            yield from _with_methods(f"{module.__name__}.{name}", getattr(module, name))


def _with_methods(path: str, thing: Any) -> Iterator[tuple[str, Any]]:
    if inspect.isfunction(thing):
        yield path, thing
    if not inspect.isclass(thing):
        return
    yield path, thing
    for name in dir(thing):
        member = inspect.getattr_static(thing, name)
        if isinstance(member, property):
            member = member.fget
        if isinstance(member, staticmethod | classmethod):
            member = member.__func__
        shown = name in SHOWN or not name.startswith("_")
        if shown and inspect.isfunction(member) and _is_ours(member):
            yield f"{path}.{name}", member


def _is_ours(member: Any) -> bool:
    return str(member.__module__).startswith("telnyx_voice_advanced")


def resources() -> Iterator[tuple[str, Any]]:
    """Every method of every resource of both clients: plain, raw and streaming, and their classes."""
    for client in CLIENTS:
        waiting: list[tuple[str, Any]] = [(type(client).__name__, client)]
        while waiting:
            path, holder = waiting.pop()
            for name in dir(holder):
                if name.startswith("_") or name in vars(type(client)).get("__slots__", ()):
                    continue
                member = getattr(holder, name)
                if inspect.ismethod(member) or inspect.isfunction(member):
                    yield f"{path}.{name}", member
                elif "resource" in type(member).__module__:
                    yield from _with_methods(type(member).__name__, type(member))
                    waiting.append((f"{path}.{name}", member))


THINGS = {**dict(listed()), **dict(resources())}


def test_the_walk_meets_what_the_package_offers() -> None:
    for path in (
        "telnyx_voice_advanced.unwrap",
        "telnyx_voice_advanced.Telnyx.__init__",
        "telnyx_voice_advanced.WebhookRouter.on",
        "telnyx_voice_advanced.types.ActionSendDtmfParams",
        "Telnyx.calls.actions.send_dtmf",
        "AsyncTelnyx.calls.actions.with_raw_response.send_dtmf",
        "Telnyx.calls.actions.with_streaming_response.send_dtmf",
        "AsyncTelnyx.webhooks.unwrap",
    ):
        assert path in THINGS


@pytest.mark.parametrize("path", sorted(THINGS))
def test_the_annotations_of_every_public_thing_evaluate(path: str) -> None:
    thing = THINGS[path]
    hints = typing.get_type_hints(thing)
    assert not any(isinstance(hint, str | typing.ForwardRef) for hint in hints.values())
    if inspect.isclass(thing):
        return
    for parameter in inspect.signature(thing, eval_str=True).parameters.values():
        assert not isinstance(parameter.annotation, str)


@pytest.mark.parametrize("client", CLIENTS, ids=["sync", "async"])
def test_what_they_evaluate_to(client: Telnyx | AsyncTelnyx) -> None:
    hints = typing.get_type_hints(client.calls.actions.start_noise_suppression)
    assert hints["client_state"] == str | None
    assert hints["timeout"] == float | httpx.Timeout | NotGiven | None
    assert hints["extra_headers"] == Mapping[str, str | Omit] | None
    assert hints["direction"] == typing.Optional[types.NoiseSuppressionDirectionParam]  # noqa: UP045
    assert types.NoiseSuppressionEngineConfigParam in typing.get_args(
        hints["noise_suppression_engine_config"]
    )
    assert hints["return"] is types.ActionStartNoiseSuppressionResponse


def test_evaluating_imports_what_importing_does_not() -> None:
    program = """
import sys, typing
import telnyx_voice_advanced
client = telnyx_voice_advanced.Telnyx(api_key="KEY0123456789")
method = client.calls.actions.send_dtmf
assert "httpx" not in sys.modules
typing.get_type_hints(method)
assert "httpx" in sys.modules
"""
    subprocess.run([sys.executable, "-c", program], check=True)
