"""An example of the project, run against the twin: a call that is recorded if the caller agrees."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from telnyx_voice_advanced.testing import Fault, Twin, TwinCall


@pytest.fixture
def call(twin: Twin, example: Callable[..., dict[str, Any]]) -> TwinCall:
    example("consent", SIPREC_CONNECTOR="recorder")
    call = twin.call(state="ringing")
    twin.deliver()
    return call


def test_who_agrees_is_recorded_until_the_star_key(twin: Twin, call: TwinCall) -> None:
    twin.press(call, "1")
    twin.deliver()
    assert call.siprec_sessions == 1
    twin.press(call, "*")
    twin.deliver()
    assert call.siprec_sessions == 0
    twin.commands.assert_once("stop_siprec", call)


def test_who_does_not_agree_is_not_recorded(twin: Twin, call: TwinCall) -> None:
    twin.press(call, "2")
    twin.deliver()
    twin.press(call, "*")
    twin.deliver()
    twin.commands.assert_once("speak", call)
    twin.commands.assert_never("start_siprec", call)
    twin.commands.assert_never("stop_siprec", call)


def test_a_lost_response_and_its_webhook_again_start_one_session(
    twin: Twin, call: TwinCall
) -> None:
    twin.inject(Fault.response_lost(), command="start_siprec")
    twin.disturb("siprec.started", duplicate=True)
    twin.press(call, "1")
    twin.advance(10)
    assert call.siprec_sessions == 1
    twin.commands.assert_once("start_siprec", call)
    twin.commands.assert_once("speak", call)


def test_stopping_outlives_a_lost_response(twin: Twin, call: TwinCall) -> None:
    twin.inject(Fault.response_lost(), command="stop_siprec")
    twin.press(call, "1")
    twin.deliver()
    twin.press(call, "*")
    twin.advance(10)
    twin.commands.assert_once("stop_siprec", call)
    assert call.siprec_sessions == 0
