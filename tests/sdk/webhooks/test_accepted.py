"""Accepting and handling, parted: what waits in a queue, and what a worker makes of it."""

from __future__ import annotations

import asyncio
import json
import logging
import pickle
import threading
from base64 import b64encode
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telnyx_voice_advanced import types
from telnyx_voice_advanced.webhooks import Accepted, Result, WebhookRouter, current_delivery

from tests.sdk.webhooks.conftest import Take
from tests.sdk.webhooks.routers import DUPLICATE, HANDLED, SECONDS, body_of, make_router
from tests.sdk.webhooks.signing import (
    BODIES,
    DTMF,
    NOW,
    OTHER_PUBLIC_KEY,
    SIGNATURES,
    TIMESTAMP,
    event_body,
    signed,
)

DIGIT = "client_state-and-digits"


def accepted_of(body: bytes = DTMF, **options: Any) -> Accepted:
    accepted = make_router(**options).accept(body, signed(body))
    assert isinstance(accepted, Accepted)
    return accepted


def dispatched(router: WebhookRouter, accepted: Accepted, form: str, **options: Any) -> Result:
    if form == "sync":
        return router.dispatch(accepted, **options)
    return asyncio.run(router.dispatch_async(accepted, **options))


@pytest.fixture(params=["sync", "async"])
def form(request: pytest.FixtureRequest) -> str:
    found: str = request.param
    return found


def worker(*, clock: float = NOW, **options: Any) -> tuple[WebhookRouter, list[bytes]]:
    router = make_router(clock=lambda: clock, **options)
    seen: list[bytes] = []

    @router.on("call.dtmf.received")
    def pressed(event: types.UnwrapWebhookEvent) -> None:
        seen.append(event.raw)

    return router, seen


def test_what_was_accepted_says_what_it_is() -> None:
    body = event_body(id="event-1", payload={"call_leg_id": "leg-1", "digit": "5"})
    accepted = accepted_of(body)
    assert accepted.body == accepted.event.raw == body
    assert (accepted.key, accepted.leg) == ("id:event-1", "leg-1")
    assert (accepted.message_id, accepted.partition_key) == ("id:event-1", "leg-1")
    assert (accepted.timestamp, accepted.accepted_at) == (TIMESTAMP, NOW)


def test_every_event_has_names_that_a_broker_takes() -> None:
    awkward = event_body(id="é" * 200, payload={"call_leg_id": "two words"})
    for body in (awkward, BODIES["v1"], BODIES["empty"], BODIES["array"]):
        accepted = accepted_of(body)
        for name in (accepted.message_id, accepted.partition_key):
            assert 0 < len(name) <= 128
            assert name.isascii()
            assert " " not in name
    assert accepted_of(BODIES["empty"]).partition_key == accepted_of(BODIES["empty"]).message_id


@pytest.mark.parametrize("name", [*sorted(BODIES.keys() & SIGNATURES.keys())])
def test_every_body_comes_through_json_byte_for_byte(name: str) -> None:
    accepted = accepted_of(BODIES[name])
    text = accepted.to_json()
    assert text.isascii()
    assert "\n" not in text
    for form in (text, text.encode(), bytearray(text.encode())):
        read = Accepted.from_json(form)
        assert read == accepted
        assert (read.key, read.leg, read.event.raw) == (accepted.key, accepted.leg, BODIES[name])
    assert pickle.loads(pickle.dumps(accepted)) == accepted


def test_it_is_handled_long_after_and_once(form: str) -> None:
    router, seen = worker(clock=NOW + 86400)
    text = accepted_of().to_json()
    assert dispatched(router, Accepted.from_json(text), form) == HANDLED
    assert dispatched(router, Accepted.from_json(text), form) == DUPLICATE
    assert seen == [DTMF]


def test_a_delivery_that_was_handled_is_not_dispatched_again(take: Take) -> None:
    router, seen = worker()
    assert take(router, DTMF) == HANDLED
    assert router.dispatch(accepted_of()) == DUPLICATE
    assert seen == [DTMF]


def test_a_queue_is_trusted_no_more_than_the_network(
    form: str, caplog: pytest.LogCaptureFixture
) -> None:
    router, seen = worker()
    stored = json.loads(accepted_of().to_json())
    forged = {**stored, "body": b64encode(DTMF.replace(b"dtmf", b"DTMF")).decode()}
    for changed, reason in (
        (forged, "signature_mismatch"),
        ({**stored, "signature": "AAAA"}, "signature_malformed"),
        ({**stored, "timestamp": "1767225601"}, "signature_mismatch"),
        ({**stored, "timestamp": "now"}, "timestamp_malformed"),
    ):
        caplog.clear()
        accepted = Accepted.from_json(json.dumps(changed))
        assert dispatched(router, accepted, form) == Result(400, reason)
        assert len(caplog.records) == 1
    assert seen == []


def test_a_key_that_was_rotated_away_opens_nothing_that_waited(form: str) -> None:
    router, seen = worker(public_key=OTHER_PUBLIC_KEY)
    assert dispatched(router, accepted_of(), form) == Result(400, "signature_mismatch")
    assert seen == []


def test_what_is_refused_gives_the_result_of_handle() -> None:
    router = make_router()
    assert router.accept(DTMF, {}) == Result(400, "timestamp_missing")
    assert router.accept(DTMF, signed(DTMF, "1")) == Result(400, "timestamp_too_old")
    small = make_router(max_body_bytes=len(DTMF) - 1)
    assert small.accept(DTMF, signed(DTMF)) == Result(413, "too_large")
    assert small.dispatch(accepted_of()) == Result(413, "too_large")


def test_a_worker_refuses_what_is_no_accepted() -> None:
    router, _ = worker()
    refused: Any = router.accept(DTMF, {})
    with pytest.raises(TypeError, match="Expected an Accepted but received Result"):
        router.dispatch(refused)
    with pytest.raises(ValueError, match="attempt"):
        router.dispatch(accepted_of(), attempt=0)
    with pytest.raises(ValueError, match="deadline"):
        router.dispatch(accepted_of(), deadline=0)


STORED = json.loads(Accepted(body=b"{}", signature="s", timestamp="1", accepted_at=1.0).to_json())


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "it is no JSON"),
        (b"\xff\xfe", "it is no JSON"),
        ("\udc80", "it is no JSON"),
        ("[" * 100_000, "JSON|array"),
        ("[]", "Expected `object`, got `array`"),
        ("{}", "missing required field `version`"),
        (json.dumps({**STORED, "version": 2}), "its version is 2, and this package reads 1"),
        (json.dumps({**STORED, "version": 10**30}), "version"),
        (json.dumps({**STORED, "body": DIGIT}), "base64"),
        (json.dumps({**STORED, "body": None}), r"\$\.body"),
        (json.dumps({**STORED, "accepted_at": DIGIT}), r"\$\.accepted_at"),
        (json.dumps({**STORED, "accepted_at": float("nan")}), "it is no JSON"),
        (json.dumps({"version": 1}), "missing required field"),
    ],
)
def test_what_is_no_accepted_is_a_value_error_that_holds_nothing_of_it(
    text: str | bytes, problem: str
) -> None:
    with pytest.raises(
        ValueError, match=f"This is not the JSON of an Accepted: .*({problem})"
    ) as e:
        Accepted.from_json(text)
    assert DIGIT not in str(e.value)


@given(st.one_of(st.binary(), st.text(), st.from_type(type(None)), st.integers()))
def test_nothing_but_the_documented_errors_comes_of_a_queue(text: Any) -> None:
    with pytest.raises((ValueError, TypeError), match="the JSON of an Accepted"):
        Accepted.from_json(text)


@given(body=st.binary(), signature=st.text(), timestamp=st.text())
def test_whatever_a_queue_holds_is_refused_and_never_an_exception(
    body: bytes, signature: str, timestamp: str
) -> None:
    text = json.dumps(
        {**STORED, "body": b64encode(body).decode(), "signature": signature, "timestamp": timestamp}
    )
    try:
        accepted = Accepted.from_json(text)
    except ValueError:
        return
    assert "Accepted" in repr(accepted)
    assert make_router().dispatch(accepted).status == 400


def test_a_later_version_may_add_fields() -> None:
    assert Accepted.from_json(json.dumps({**STORED, "next": DIGIT})).body == b"{}"


def test_its_repr_and_the_log_hold_no_data_of_callers(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    secret = "v3:a-whole-call-control-id"
    body = event_body(payload={"digit": DIGIT, "client_state": DIGIT, "call_control_id": secret})
    accepted = accepted_of(body)
    router, _ = worker()
    router.dispatch(accepted)
    shown = repr(accepted) + "".join(map(str, accepted.__rich_repr__())) + caplog.text
    for hidden in (DIGIT, secret, accepted.signature):
        assert hidden not in shown


def test_a_worker_handles_in_its_own_thread_and_waits_for_as_long_as_that_takes() -> None:
    router = make_router(deadline=0.001)
    threads: list[threading.Thread] = []

    @router.on("call.dtmf.received")
    def slow(event: object) -> None:
        threads.append(threading.current_thread())
        threading.Event().wait(0.01)  # More than the deadline of a delivery over HTTP.

    assert router.dispatch(accepted_of()) == HANDLED
    assert threads == [threading.current_thread()]
    with pytest.raises(LookupError):
        current_delivery()


def test_a_worker_with_a_deadline_is_told_that_a_handler_goes_on(form: str) -> None:
    router = make_router()
    begun, go_on, ended = threading.Event(), threading.Event(), threading.Event()

    @router.on("call.dtmf.received")
    def slow(event: object) -> None:
        begun.set()
        go_on.wait(SECONDS)
        ended.set()

    async def in_a_loop() -> Result:
        # On a busy machine it may be too late for the handler to begin.
        while not begun.is_set():
            result = await router.dispatch_async(accepted_of(), deadline=0.05)
        go_on.set()
        return result

    def in_a_thread() -> Result:
        while not begun.is_set():
            result = router.dispatch(accepted_of(), deadline=0.05)
        go_on.set()
        return result

    found = in_a_thread() if form == "sync" else asyncio.run(in_a_loop())
    assert found == Result(503, "in_progress")
    assert ended.wait(SECONDS)


def test_events_of_a_leg_wait_for_each_other_in_workers(form: str) -> None:
    router = make_router(deadline=0.001)
    begun, go_on = threading.Event(), threading.Event()
    seen: list[str | None] = []

    @router.on("call.dtmf.received")
    def slow(event: types.UnwrapWebhookEvent) -> None:
        if event.id == "event-1":
            begun.set()
            go_on.wait(SECONDS)
        seen.append(event.id)

    first, second = (accepted_of(body_of(number, "leg")) for number in (1, 2))
    results: list[Result] = []
    workers = [
        threading.Thread(target=lambda one=one: results.append(dispatched(router, one, form)))
        for one in (first, second)
    ]
    workers[0].start()
    assert begun.wait(SECONDS)
    workers[1].start()
    go_on.set()
    for thread in workers:
        thread.join(SECONDS)
    assert results == [HANDLED, HANDLED]
    assert seen == ["event-1", "event-2"]


class TimeLimitError(Exception):
    """What Celery raises in the thread of a task, in the middle of whatever it does."""


def test_the_time_limit_of_a_worker_ends_a_handler_and_frees_its_event() -> None:
    router = make_router()
    limits = [TimeLimitError()]

    @router.on("call.dtmf.received")
    def slow(event: object) -> None:
        if limits:
            raise limits.pop()

    assert router.dispatch(accepted_of()) == Result(500, "handler_failed")
    assert router.dispatch(accepted_of()) == HANDLED


def test_a_handler_that_ends_the_process_frees_its_event() -> None:
    router = make_router()
    ends: list[BaseException] = [KeyboardInterrupt()]

    @router.on("call.dtmf.received")
    async def interrupted(event: object) -> None:
        if ends:
            raise ends.pop()

    with pytest.raises(KeyboardInterrupt):
        router.dispatch(accepted_of())
    assert router.dispatch(accepted_of()) == HANDLED


def test_an_event_loop_is_not_blocked() -> None:
    async def in_a_loop() -> None:
        with pytest.raises(RuntimeError, match=r"await dispatch_async\(\)"):
            make_router().dispatch(accepted_of())
        assert isinstance(make_router().accept(DTMF, signed(DTMF)), Accepted)

    asyncio.run(in_a_loop())
