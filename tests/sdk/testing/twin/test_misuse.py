"""Mistakes in a test of an application are told where they are made, in words that say what to do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from telnyx_voice_advanced import RateLimitError, Telnyx, WebhookRouter
from telnyx_voice_advanced.testing import Call, Fault, Twin, events
from telnyx_voice_advanced.types import CallInitiatedWebhookEvent

Misuse = Callable[[Twin], Any]


def dialled(twin: Twin) -> Any:
    with Telnyx(**twin.settings()) as client:
        client.calls.dial(connection_id="1", from_="+13125550187", to="+12065550119")
    return [*twin.calls.values()][-1]


def ended(twin: Twin) -> Any:
    call = twin.call()
    twin.hang_up(call)
    return call


@pytest.mark.parametrize(
    ("misuse", "said"),
    [
        (lambda t: t.press(t.call(state="ringing"), "1"), "has to answer it first"),
        (lambda t: t.press(dialled(t), "1"), "is ringing"),
        (lambda t: t.press(ended(t), "1"), "is ended"),
        (lambda t: t.pick_up(t.call(state="ringing")), "Only an outgoing call that rings"),
        (lambda t: t.pick_up(ended(t)), "is ended"),
        (lambda t: t.bridge(t.call(), ended(t)), "is ended"),
    ],
)
def test_what_a_call_is_not_ready_for(twin: Twin, misuse: Misuse, said: str) -> None:
    with pytest.raises(RuntimeError, match=said):
        misuse(twin)
    assert all(call.state != "answered" or call.bridged_to is None for call in twin.calls.values())


def of_another(twin: Twin) -> Any:
    return Twin(seed=8).call()


@pytest.mark.parametrize(
    ("misuse", "said"),
    [
        (lambda t: t.call(state="rining"), "'ringing' or 'answered' or 'ended' for `state`"),
        (lambda t: t.pick_up(dialled(t), by="robot"), "'human' or 'machine' for `by`"),
        (lambda t: t.press(t.call(), "1x"), r"0-9, A-D, \* and #"),
        (lambda t: t.supervise(t.call(), t.call(), "boss"), "for `role` but received 'boss'"),
        (lambda t: t.bridge(c := t.call(), c), "two calls"),
        (lambda t: t.press(of_another(t), "1"), "a TwinCall of another twin"),
        (lambda t: t.hang_up(of_another(t)), "a TwinCall of another twin"),
        (lambda t: t.press(t.call().call_control_id, "1"), "but received a str$"),
        (lambda t: t.commands.assert_never("send_dtfm"), "did you mean 'send_dtmf'?"),
        (lambda t: t.commands.assert_once("calls.actions.send_dtmf"), "mean 'send_dtmf'?"),
        (lambda t: t.commands.executed("x"), "there are answer, bridge"),
        (lambda t: t.inject(Fault.response_lost(), command="anwser"), "did you mean 'answer'?"),
        (lambda t: t.disturb("call.dtmf.recieved", late=1), "did you mean 'call.dtmf.received'?"),
        (lambda t: t.emit("call.hangupp"), "did you mean 'call.hangup'?"),
        (lambda t: t.deliveries.assert_acknowledged("call.answred"), "mean 'call.answered'?"),
        (lambda t: t.deliver_to("127.0.0.1:8000"), "one is http://127.0.0.1:8000/webhooks"),
        (lambda t: Twin(clock="reel"), "'manual' or 'system' for `clock`"),
        (lambda t: t.call(call_control_id=t.call().call_control_id), "already"),
        (lambda t: t.advance(-1), "zero or more seconds"),
        (lambda t: t.advance(float("inf")), "seconds with an end"),
        (lambda t: t.emit("call.x", after=-1), "zero or more seconds for `after`"),
        (lambda t: t.emit("call.x", of_another(t)), "a TwinCall of another twin"),
        (lambda t: t.inject(Fault.response_lost(), call=of_another(t)), "of another twin"),
        (lambda t: t.disturb(call=of_another(t), late=1), "a TwinCall of another twin"),
        (lambda t: t.disturb(late=-1), "zero or more seconds for `late`"),
        (lambda t: t.disturb("call.hangup"), "What is to happen?"),
        (lambda t: t.limit(-1, seconds=1), "`requests` from 0 up"),
        (lambda t: t.limit(1, seconds=0), "more than zero seconds"),
        (lambda t: Fault.slow(-1), "zero or more seconds"),
        (lambda t: Fault.trickle(float("nan")), "zero or more seconds"),
    ],
)
def test_what_there_is_not(twin: Twin, misuse: Misuse, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        misuse(twin)


def test_a_clock_that_was_refused_still_goes(twin: Twin) -> None:
    with pytest.raises(ValueError, match="seconds"):
        twin.advance(float("nan"))
    twin.advance(1)
    assert twin.now == 1


def test_an_event_is_about_a_call_and_not_about_its_identifier(twin: Twin) -> None:
    call = twin.call()
    assert events.call_dtmf_received(call=call).call_control_id == call.call_control_id
    for mistaken in (call.call_control_id, 5):
        given: Any = mistaken
        for make in (events.call_dtmf_received, partial(events.unrecognized, "call.x")):
            with pytest.raises(TypeError, match="Expected a Call for `call` but received"):
                make(call=given)


def test_no_request_at_all_may_be_allowed(twin: Twin, client: Telnyx) -> None:
    call = twin.call()
    twin.limit(0, seconds=60)
    with pytest.raises(RateLimitError):
        client.calls.actions.hangup(call.call_control_id)
    twin.commands.assert_never("hangup", call)


def test_the_path_of_an_application_needs_no_slash(twin: Twin) -> None:
    paths: list[str] = []

    def application(environ: dict[str, Any], start_response: Any) -> list[bytes]:
        paths.append(environ["PATH_INFO"])
        start_response("200 OK", [])
        return [b""]

    for path in ("webhooks", "/webhooks"):
        twin.deliver_to((application, path))
        twin.call(state="ringing")
        twin.deliver()
    assert paths == ["/webhooks", "/webhooks"]


def test_a_call_of_no_twin_has_no_commands(twin: Twin) -> None:
    call: Any = Call()
    with pytest.raises(TypeError, match="but received Call"):
        twin.commands.assert_never("send_dtmf", call)


@pytest.mark.parametrize("event_type", ["call.fork.started", "call.streaming.started", "call.x"])
def test_an_event_of_next_year_is_no_misspelling(twin: Twin, event_type: str) -> None:
    twin.emit(event_type)
    twin.deliver()
    assert [attempt.event_type for attempt in twin.deliveries] == [event_type]


def test_a_far_end_may_hang_up_when_the_application_has_done_so(twin: Twin) -> None:
    twin.hang_up(ended(twin))
    twin.deliver()
    assert len(twin.deliveries.attempts("call.hangup")) == 1


def test_a_command_that_is_missing_is_explained_by_its_webhook(twin: Twin) -> None:
    router = WebhookRouter(public_key=twin.public_key, fallback=None)

    @router.on
    def rings(event: CallInitiatedWebhookEvent) -> None:
        raise KeyError("a mistake of the application")

    call = twin.call(state="ringing")
    with pytest.raises(AssertionError) as forgotten:
        twin.commands.assert_once("answer", call)
    assert "answer for v3:" in str(forgotten.value)
    assert "was never executed; the test expects it once." in str(forgotten.value)
    assert "wait for `deliver` or `advance`:\n     0.000 s  call.initiated" in str(forgotten.value)
    twin.deliver_to(router)
    twin.deliver()
    with pytest.raises(AssertionError) as failed:
        twin.commands.assert_once("answer", call)
    said = str(failed.value)
    assert "not acknowledged:\n     0.000 s  call.initiated of v3:" in said
    assert "/webhooks: 500" in said
