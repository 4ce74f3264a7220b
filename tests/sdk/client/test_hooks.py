"""Hooks of a client see each attempt, repeat and call, hold no secret, and change nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from telnyx_voice_advanced import APIError, AsyncTelnyx, Outcome, Telnyx
from telnyx_voice_advanced.hooks import AttemptRecord, ResponseRecord, RetryRecord
from telnyx_voice_advanced.testing import Fault, Twin

Record = AttemptRecord | RetryRecord | ResponseRecord
DIGITS = "4242#"


@pytest.fixture
def twin() -> Iterator[Twin]:
    with Twin(seed=7) as made:
        yield made


def sync_call(twin: Twin, hooks: dict[str, Any], call: str) -> None:
    with Telnyx(**twin.settings(), **hooks) as client:
        client.calls.actions.send_dtmf(call, digits=DIGITS)


def async_call(twin: Twin, hooks: dict[str, Any], call: str) -> None:
    async def main() -> None:
        async with AsyncTelnyx(**twin.settings(), **hooks) as client:
            await client.calls.actions.send_dtmf(call, digits=DIGITS)

    asyncio.run(main())


Send = Callable[[Twin, dict[str, Any], str], None]
both = pytest.mark.parametrize("send", [sync_call, async_call])


def all_hooks(seen: list[Record]) -> dict[str, Any]:
    return dict.fromkeys(("on_attempt", "on_retry", "on_response"), seen.append)


@both
def test_a_call_that_is_repeated(send: Send, twin: Twin) -> None:
    seen: list[Record] = []
    call = twin.call()
    twin.inject(Fault.response_lost(), command="send_dtmf")
    send(twin, all_hooks(seen), call.call_control_id)

    first, retry, second, response = seen
    assert isinstance(first, AttemptRecord)
    assert (first.number, first.status, first.outcome) == (1, None, Outcome.UNKNOWN)
    assert first.error
    assert isinstance(retry, RetryRecord)
    assert (retry.command, retry.number) == ("send_dtmf", 2)
    assert isinstance(second, AttemptRecord)
    assert (second.number, second.status, second.error) == (2, 200, None)
    assert second.path_template == "/calls/{call_control_id}/actions/send_dtmf"
    assert isinstance(response, ResponseRecord)
    assert (response.attempts, response.status, response.outcome) == (2, 200, Outcome.EXECUTED)
    assert response.error is None
    assert {each.command_id for each in seen} == {first.command_id}
    twin.commands.assert_once("send_dtmf", call)


@both
def test_a_call_that_is_refused(send: Send, twin: Twin) -> None:
    seen: list[Record] = []
    call = twin.call()
    twin.hang_up(call)
    with pytest.raises(APIError):
        send(twin, all_hooks(seen), call.call_control_id)
    response = seen[-1]
    assert isinstance(response, ResponseRecord)
    assert (response.status, response.outcome) == (422, Outcome.REFUSED)
    assert response.error == "UnprocessableEntityError"


@both
def test_no_record_holds_a_secret(send: Send, twin: Twin) -> None:
    seen: list[Record] = []
    call = twin.call()
    send(twin, all_hooks(seen), call.call_control_id)
    text = repr(seen)
    for secret in (DIGITS, call.call_control_id, twin.api_key):
        assert secret not in text


@both
def test_what_a_hook_raises_is_logged_and_changes_nothing(
    send: Send, twin: Twin, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(record: Record) -> None:
        raise ValueError("my mistake")

    call = twin.call()
    send(twin, dict.fromkeys(all_hooks([]), broken), call.call_control_id)
    twin.commands.assert_once("send_dtmf", call)
    assert {record.getMessage() for record in caplog.records if record.levelname == "ERROR"} == {
        f"The hook {broken.__qualname__} failed"
    }


class NeverAnswers(httpx.AsyncBaseTransport):
    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await asyncio.Event().wait()
        raise AssertionError


def test_a_call_that_is_cancelled_is_told_too() -> None:
    seen: list[ResponseRecord] = []

    async def main() -> None:
        async with httpx.AsyncClient(transport=NeverAnswers()) as http_client:
            client = AsyncTelnyx(
                api_key="KEY0123456789", http_client=http_client, on_response=seen.append
            )
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0):
                    await client.calls.actions.send_dtmf("v3:abc", digits="1")

    asyncio.run(main())
    (response,) = seen
    assert response.error == "CancelledError"


def test_a_copy_keeps_the_hooks_that_it_is_not_given(twin: Twin) -> None:
    first: list[Record] = []
    second: list[Record] = []
    with Telnyx(**twin.settings(), on_attempt=first.append, on_response=first.append) as client:
        copied = client.with_options(on_response=second.append)
        copied.calls.actions.send_dtmf(twin.call().call_control_id, digits="1")
    assert [type(each) for each in first] == [AttemptRecord]
    assert [type(each) for each in second] == [ResponseRecord]


def test_a_hook_has_to_be_a_plain_function(twin: Twin) -> None:
    async def waits(record: ResponseRecord) -> None: ...

    class Waits:
        async def __call__(self, record: ResponseRecord) -> None: ...

    for hook in (waits, Waits()):
        with pytest.raises(TypeError, match="an async one"):
            Telnyx(**twin.settings(), on_response=hook)
    given: Any = "report"
    with pytest.raises(TypeError, match="Expected a function for `on_retry`"):
        Telnyx(**twin.settings(), on_retry=given)
