"""Annotations can be evaluated, as tools for language models, validators and documentation do."""

from __future__ import annotations

import inspect
import subprocess
import sys
import typing
from collections.abc import Mapping

import httpx
import pytest
from telnyx_voice_advanced import AsyncTelnyx, NotGiven, Omit, Telnyx, types

from tests.sdk.public_things import CLIENTS, THINGS


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
