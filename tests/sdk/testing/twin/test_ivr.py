"""An example of the project, run against the twin: a caller who presses a digit."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from telnyx_voice_advanced.testing import Fault, Twin

SALES = "+13125550100"


@pytest.fixture
def ivr(twin: Twin, example: Callable[..., dict[str, Any]]) -> Twin:
    example("ivr", SALES_NUMBER=SALES)
    return twin


def test_one_is_for_sales(ivr: Twin) -> None:
    call = ivr.call(state="ringing")
    ivr.deliver()
    ivr.press(call, "1")
    ivr.deliver()
    sales = list(ivr.calls.values())[-1]
    assert sales.to == SALES
    ivr.pick_up(sales)
    ivr.deliver()
    assert call.bridged_to is sales
    ivr.commands.assert_once("transfer", call)


def test_two_is_for_the_opening_hours(ivr: Twin) -> None:
    call = ivr.call(state="ringing")
    ivr.deliver()
    ivr.press(call, "2")
    ivr.advance(2)
    ivr.commands.assert_once("speak", call)
    assert call.state == "ended"


def test_nothing_ends_the_call(ivr: Twin) -> None:
    call = ivr.call(state="ringing")
    ivr.advance(60)
    ivr.commands.assert_once("hangup", call)
    assert call.state == "ended"


def test_it_acts_once_whatever_happens_on_the_way(ivr: Twin) -> None:
    ivr.inject(Fault.response_lost(), rate=0.3)
    ivr.disturb(rate=0.5, duplicate=True)
    ivr.disturb(rate=0.5, concurrent=True)
    call = ivr.call(state="ringing")
    ivr.advance(3)
    ivr.press(call, "1")
    ivr.advance(20)
    for command in ("answer", "gather_using_speak", "transfer"):
        ivr.commands.assert_once(command, call)
