"""`error.outcome`: what became of the command, over all attempts of the call."""

from __future__ import annotations

import asyncio
import copy
import logging
import pickle
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import product
from typing import Any

import httpx
import httpx2
import pytest
from telnyx_voice_advanced import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AsyncTelnyx,
    InternalServerError,
    Outcome,
    RateLimitError,
    Telnyx,
    TelnyxError,
)
from telnyx_voice_advanced._outcome import OUTCOMES, AttemptResult, outcome_of

from tests.sdk.client.scripted import answers
from tests.sdk.faults.hostile import GOOD, HostileServer, response

OK = {"data": {"result": "ok"}}
Serve = Callable[[httpx.Request], httpx.Response]


def refused(request: httpx.Request) -> httpx.Response:
    raise httpx.ConnectError("refused")


def lost(request: httpx.Request) -> httpx.Response:
    raise httpx.ReadError("reset")


def late(request: httpx.Request) -> httpx.Response:
    raise httpx.ReadTimeout("late")


def unsendable(request: httpx.Request) -> httpx.Response:
    raise httpx.LocalProtocolError("no")


def broken_hook(request: httpx.Request) -> httpx.Response:
    raise RuntimeError("my transport is broken")


def status(code: int, **content: Any) -> Serve:
    return lambda request: httpx.Response(code, headers={"retry-after": "0"}, **content)


broken_success = status(200, content=b"{")
N, R, E, U = Outcome.NOT_SENT, Outcome.REFUSED, Outcome.EXECUTED, Outcome.UNKNOWN

SERVES: dict[str, tuple[Serve, Outcome, bool]] = {
    "refused connection": (refused, N, True),
    "cannot be sent": (unsendable, N, False),
    "101": (status(101), U, True),
    "302": (status(302), R, False),
    "304": (status(304), R, False),
    "401": (status(401), R, False),
    "422": (status(422), R, False),
    "429": (status(429), R, True),
    "408": (status(408), U, True),
    "500": (status(500), U, True),
    "503": (status(503), U, True),
    "lost": (lost, U, True),
    "late": (late, U, True),
    "hook": (broken_hook, U, False),
    "broken success": (broken_success, E, False),
}
"""What a server does, the outcome of a call that meets it once, and whether another attempt may follow."""

# Of two attempts that ended so, in this order.
COMBINED = {
    (N, N): N,
    (N, R): R,
    (N, E): E,
    (N, U): U,
    (R, N): R,
    (R, R): R,
    (R, E): E,
    (R, U): U,
    (U, N): U,
    (U, R): U,
    (U, E): E,
    (U, U): U,
}


def failing(*serves: Serve, method: str = "stop_siprec", **options: Any) -> APIError:
    script = iter(serves)
    transport = httpx.MockTransport(lambda request: next(script)(request))
    with (
        Telnyx(api_key="KEY", http_client=httpx.Client(transport=transport), **options) as client,
        pytest.raises(APIError) as caught,
    ):
        getattr(client.calls.actions, method)("id")
    return caught.value


@pytest.mark.parametrize("name", SERVES)
def test_of_one_attempt(name: str) -> None:
    serve, outcome, _ = SERVES[name]
    assert failing(serve, max_retries=0).outcome is outcome
    assert failing(serve, max_retries=0, method="start_siprec").outcome is outcome


@pytest.mark.parametrize(
    ("first", "second"),
    [pair for pair in product(SERVES, SERVES) if SERVES[pair[0]][2]],
)
def test_of_two_attempts(first: str, second: str) -> None:
    (one, before, _), (other, after, _) = SERVES[first], SERVES[second]
    error = failing(one, other, max_retries=1)
    assert error.outcome is COMBINED[before, after]
    said = {
        U: "the command may have run",
        E: "the command ran",
        N: "nothing was sent",
        R: "",
    }
    assert said[error.outcome] in str(error)
    if error.outcome is not E:
        assert "the command ran" not in str(error)
    if error.outcome is not U:
        assert "may have run" not in str(error)


def test_one_attempt_that_is_unknown_outweighs_what_others_say() -> None:
    error = failing(status(429), lost, status(503), status(429), refused, max_retries=4)
    assert error.outcome is Outcome.UNKNOWN
    assert "An earlier attempt was sent: the command may have run" in str(error)


def test_a_refusal_before_a_connection_that_failed_is_said() -> None:
    error = failing(status(429), refused, max_retries=1)
    assert isinstance(error, APIConnectionError)
    assert error.outcome is Outcome.REFUSED
    assert "An earlier attempt was refused: the command did not run" in str(error)


def test_every_way_to_end_has_an_outcome() -> None:
    assert set(OUTCOMES) == set(AttemptResult)
    assert outcome_of([]) is Outcome.NOT_SENT
    for one, other in product(AttemptResult, AttemptResult):
        pair = OUTCOMES[one], OUTCOMES[other]
        assert outcome_of([one, other]) is COMBINED.get(pair, Outcome.EXECUTED)


def test_the_set_is_closed() -> None:
    assert [str(outcome) for outcome in Outcome] == ["not_sent", "refused", "executed", "unknown"]
    assert Outcome("unknown") is Outcome.UNKNOWN
    assert Outcome.UNKNOWN == "unknown"


@pytest.mark.parametrize("name", SERVES)
def test_it_is_kept_by_pickle_and_copy(name: str) -> None:
    error = failing(SERVES[name][0], max_retries=0)
    for other in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert other.outcome is error.outcome


@pytest.mark.parametrize("name", SERVES)
def test_it_is_in_the_log(name: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "telnyx_voice_advanced")
    error = failing(lost, SERVES[name][0], max_retries=1)
    last: Any = caplog.records[-1]
    assert last.outcome is error.outcome
    assert (
        last.getMessage() == f"POST /calls/id/actions/siprec_stop: failed, outcome {last.outcome}"
    )


def test_each_attempt_has_its_own_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "telnyx_voice_advanced")
    failing(status(429), lost, refused, status(422), max_retries=3)
    ended = [record for record in caplog.records if "->" in record.getMessage()]
    assert [record.__dict__["outcome"] for record in ended] == [R, U, N, R]


def async_failure(serve: Serve, **options: Any) -> APIError:
    async def run() -> APIError:
        http_client = httpx.AsyncClient(transport=httpx.MockTransport(serve))
        async with AsyncTelnyx(api_key="KEY", http_client=http_client) as client:
            with pytest.raises(APIError) as caught:
                await client.with_options(max_retries=0).calls.actions.stop_siprec("id")
            return caught.value

    return asyncio.run(run())


@pytest.mark.parametrize("name", SERVES)
def test_of_an_async_call(name: str) -> None:
    assert async_failure(SERVES[name][0]).outcome is SERVES[name][1]


@contextmanager
def raises(kind: type[TelnyxError], outcome: Outcome) -> Iterator[None]:
    with pytest.raises(kind) as caught:
        yield
    assert caught.value.outcome is outcome


def test_of_calls_by_their_path_and_of_copies() -> None:
    transport = httpx.MockTransport(status(500))
    with Telnyx(api_key="KEY", http_client=httpx.Client(transport=transport)) as client:
        with raises(InternalServerError, Outcome.UNKNOWN):
            client.post("/x", cast_to=object)
        with raises(InternalServerError, Outcome.UNKNOWN):
            client.with_options(max_retries=0).get("/x", cast_to=object)


def test_of_a_client_that_is_closed() -> None:
    client = Telnyx(api_key="KEY")
    client.close()
    with raises(TelnyxError, Outcome.NOT_SENT):
        client.calls.actions.stop_siprec("id")


def test_of_a_client_that_is_closed_between_two_attempts() -> None:
    """The second attempt sent nothing, which says nothing of the first."""
    http_client = httpx.Client(transport=httpx.MockTransport(lambda request: close()))

    def close() -> httpx.Response:
        http_client.close()
        raise httpx.ReadError("reset")

    client = Telnyx(api_key="KEY", http_client=http_client)
    with pytest.raises(TelnyxError, match=r"closed.*the command may have run") as caught:
        client.calls.actions.stop_siprec("id")
    assert caught.value.outcome is Outcome.UNKNOWN
    assert not isinstance(caught.value, APIError)


def test_of_a_proxy_that_cannot_be_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "ftp://proxy")
    with Telnyx(api_key="KEY") as client, raises(TelnyxError, Outcome.NOT_SENT):
        client.calls.actions.stop_siprec("id")


@pytest.mark.parametrize("library", [httpx, httpx2])
def test_an_error_of_another_call_is_not_taken_for_this_ones(
    server: HostileServer, library: Any
) -> None:
    """A hook that calls the API itself, and is refused, says nothing of the call that it hooks into."""
    other = Telnyx(api_key="KEY", base_url=server.session(answers(response("404 No"))).base_url)

    def audit(response: Any) -> None:
        other.get("/audit", cast_to=object)

    http_client = library.Client(event_hooks={"response": [audit]})
    session = server.session(GOOD)
    with (
        other,
        Telnyx(api_key="KEY", base_url=session.base_url, http_client=http_client) as client,
        pytest.raises(
            APIConnectionError, match=r"404 Not Found.*the command may have run"
        ) as caught,
    ):
        client.calls.actions.stop_siprec("id")
    assert caught.value.outcome is Outcome.UNKNOWN
    assert len(session.ledger) == 1


class Unreadable(httpx.SyncByteStream):
    def __iter__(self) -> Iterator[bytes]:
        yield b'{"data":'
        raise httpx.ReadError("reset")


def test_of_a_body_that_is_read_later(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "telnyx_voice_advanced")
    transport = httpx.MockTransport(lambda request: httpx.Response(200, stream=Unreadable()))
    with Telnyx(api_key="KEY", http_client=httpx.Client(transport=transport)) as client:
        streaming = client.calls.actions.with_streaming_response
        with (
            streaming.stop_siprec("id") as streamed,
            raises(APIResponseValidationError, Outcome.EXECUTED),
        ):
            streamed.read()
        assert caplog.records[-1].__dict__["outcome"] is Outcome.EXECUTED
        with streaming.stop_siprec("id") as streamed:
            pass
        with raises(TelnyxError, Outcome.EXECUTED):
            streamed.read()


def test_of_a_raw_response_that_is_something_else(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "telnyx_voice_advanced")
    transport = httpx.MockTransport(status(200, json=[]))
    with Telnyx(api_key="KEY", http_client=httpx.Client(transport=transport)) as client:
        raw = client.calls.actions.with_raw_response.stop_siprec("id")
        with raises(APIResponseValidationError, Outcome.EXECUTED):
            raw.parse()
        assert caplog.records[-1].__dict__["outcome"] is Outcome.EXECUTED


@dataclass
class Checked:
    data: dict[str, str]

    def __post_init__(self) -> None:
        raise LookupError("no such tenant")


def test_of_a_body_that_a_type_of_the_callers_does_not_take() -> None:
    """The command ran, whatever is wrong on this side."""
    transport = httpx.MockTransport(status(200, json=OK))
    with (
        Telnyx(api_key="KEY", http_client=httpx.Client(transport=transport)) as client,
        pytest.raises(
            APIResponseValidationError, match=r"LookupError: no such tenant.*the command ran"
        ) as caught,
    ):
        client.get("/x", cast_to=Checked)
    assert caught.value.outcome is Outcome.EXECUTED
    assert isinstance(caught.value.__cause__, LookupError)


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (TelnyxError("x"), N),
        (APIError("x"), U),
        (APIConnectionError(), U),
        (APITimeoutError(), U),
        (APIStatusError("x", status_code=302), R),
        (APIStatusError("x", status_code=408), U),
        (RateLimitError("x", status_code=429), R),
        (InternalServerError("x", response=httpx.Response(503)), U),
        (APIResponseValidationError("x", status_code=200), E),
        (APIConnectionError(outcome=Outcome.NOT_SENT), N),
        (APITimeoutError(outcome=Outcome.NOT_SENT), N),
        (RateLimitError("x", status_code=429, outcome=Outcome.UNKNOWN), U),
    ],
)
def test_of_an_error_made_by_hand(error: TelnyxError, outcome: Outcome) -> None:
    assert error.outcome is outcome
    assert pickle.loads(pickle.dumps(error)).outcome is outcome


def test_of_a_subclass_that_never_heard_of_it() -> None:
    class Mine(APIStatusError):
        def __init__(self) -> None:
            Exception.__init__(self, "mine")

    assert Mine().outcome is Outcome.UNKNOWN
