"""`with_raw_response` and `with_streaming_response`, as users of the official SDK know them."""

from __future__ import annotations

import gzip
import json
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest
from telnyx_voice_advanced import (
    APIResponseValidationError,
    AsyncTelnyx,
    Telnyx,
    TelnyxError,
    UnprocessableEntityError,
    types,
)

from tests.sdk.client.scripted import answers
from tests.sdk.faults.catalogue import bomb
from tests.sdk.faults.hostile import GOOD, GOOD_BODY, HostileServer, response

CALLS: list[tuple[str, dict[str, Any], str]] = [
    (
        "update_client_state",
        {"client_state": "aGF2ZSBhIG5pY2UgZGF5ID1d"},
        "ActionUpdateClientStateResponse",
    ),
    ("send_dtmf", {"digits": "1www2WABCDw9"}, "ActionSendDtmfResponse"),
    ("start_siprec", {}, "ActionStartSiprecResponse"),
    ("stop_siprec", {}, "ActionStopSiprecResponse"),
    ("start_noise_suppression", {}, "ActionStartNoiseSuppressionResponse"),
    ("stop_noise_suppression", {}, "ActionStopNoiseSuppressionResponse"),
    ("switch_supervisor_role", {"role": "barge"}, "ActionSwitchSupervisorRoleResponse"),
]


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def client(server: HostileServer) -> Iterator[Telnyx]:
    with Telnyx(api_key="KEY", base_url=server.session(GOOD).base_url) as client:
        yield client


@pytest.fixture
async def async_client(server: HostileServer) -> AsyncIterator[AsyncTelnyx]:
    async with AsyncTelnyx(api_key="KEY", base_url=server.session(GOOD).base_url) as client:
        yield client


@pytest.mark.parametrize(("method", "arguments", "name"), CALLS)
def test_every_method(client: Telnyx, method: str, arguments: dict[str, Any], name: str) -> None:
    actions = client.calls.actions
    answer = getattr(actions, method)(call_control_id="id", **arguments)
    assert isinstance(answer, getattr(types, name))
    assert answer.data.result == "ok"

    raw = getattr(actions.with_raw_response, method)(call_control_id="id", **arguments)
    assert raw.is_closed is True
    assert raw.parse() == answer
    assert raw.http_request.headers["authorization"] == "Bearer KEY"

    with getattr(actions.with_streaming_response, method)("id", **arguments) as streamed:
        assert not streamed.is_closed
        assert streamed.parse() == answer
    assert streamed.is_closed is True

    with pytest.raises(
        ValueError, match=r"Expected a non-empty value for `call_control_id` but received ''"
    ):
        getattr(actions.with_raw_response, method)(call_control_id="", **arguments)


@pytest.mark.anyio
@pytest.mark.parametrize(("method", "arguments", "name"), CALLS)
async def test_every_async_method(
    async_client: AsyncTelnyx, method: str, arguments: dict[str, Any], name: str
) -> None:
    actions = async_client.calls.actions
    answer = await getattr(actions, method)(call_control_id="id", **arguments)
    assert isinstance(answer, getattr(types, name))

    raw = await getattr(actions.with_raw_response, method)(call_control_id="id", **arguments)
    assert raw.is_closed is True
    assert await raw.parse() == answer

    async with getattr(actions.with_streaming_response, method)("id", **arguments) as streamed:
        assert not streamed.is_closed
        assert await streamed.parse() == answer
    assert streamed.is_closed is True

    with pytest.raises(
        ValueError, match=r"Expected a non-empty value for `call_control_id` but received ''"
    ):
        await getattr(actions.with_raw_response, method)(call_control_id="", **arguments)


@pytest.mark.anyio
async def test_a_view_of_a_resource_reaches_the_resources_below(
    client: Telnyx, async_client: AsyncTelnyx
) -> None:
    assert client.calls.with_raw_response.actions.stop_siprec("id").status_code == 200
    with client.calls.with_streaming_response.actions.stop_siprec("id") as streamed:
        assert streamed.status_code == 200
    answer = await async_client.calls.with_raw_response.actions.stop_siprec("id")
    assert answer.status_code == 200
    async with async_client.calls.with_streaming_response.actions.stop_siprec("id") as astreamed:
        assert astreamed.status_code == 200


def test_what_a_raw_response_tells(client: Telnyx) -> None:
    raw = client.calls.actions.with_raw_response.send_dtmf("id", digits="1")
    assert (raw.status_code, raw.method, raw.retries_taken) == (200, "POST", 0)
    assert raw.http_version == "HTTP/1.1"
    assert raw.headers["content-type"] == "application/json"
    assert raw.url.path == "/v2/calls/id/actions/send_dtmf"
    assert raw.elapsed.total_seconds() > 0
    assert raw.read() == GOOD_BODY
    assert raw.text() == GOOD_BODY.decode()
    assert raw.json() == json.loads(GOOD_BODY)
    assert raw.parse(to=dict) == json.loads(GOOD_BODY)
    assert raw.parse() is raw.parse()
    assert isinstance(raw.http_response, httpx.Response)
    assert "digits" not in repr(raw)


def test_verbs_give_responses(client: Telnyx) -> None:
    answer = client.post("/foo", cast_to=httpx.Response)
    assert isinstance(answer, httpx.Response)
    assert answer.json() == json.loads(GOOD_BODY)


def test_retries_are_counted(server: HostileServer) -> None:
    session = server.session(answers(response("503 Busy")), GOOD)
    with Telnyx(api_key="KEY", base_url=session.base_url) as client:
        assert client.calls.actions.with_raw_response.stop_siprec("id").retries_taken == 1


def test_a_bad_status_raises_from_raw_and_streaming_methods(server: HostileServer) -> None:
    session = server.session(answers(response("422 No", body=b"{}")))
    with Telnyx(api_key="KEY", base_url=session.base_url) as client:
        with pytest.raises(UnprocessableEntityError):
            client.calls.actions.with_raw_response.start_siprec("id")
        with pytest.raises(UnprocessableEntityError):
            client.calls.actions.with_streaming_response.start_siprec("id").__enter__()


def test_a_streamed_body_comes_in_pieces(server: HostileServer) -> None:
    body = b"one\r\ntwo\n\xc3\xbc"
    session = server.session(answers(response(body=body)))
    with Telnyx(api_key="KEY", base_url=session.base_url) as client:
        streaming = client.calls.actions.with_streaming_response
        with streaming.start_siprec("id") as streamed:
            assert b"".join(streamed.iter_bytes()) == body
        with streaming.start_siprec("id") as streamed:
            assert list(streamed.iter_lines()) == ["one", "two", "\u00fc"]
        with streaming.start_siprec("id") as streamed:
            with pytest.raises(APIResponseValidationError) as caught:
                streamed.parse()
            assert caught.value.response is streamed.http_response
        with streaming.start_siprec("id") as streamed:
            for chunk in streamed.iter_bytes(1):
                assert chunk == b"o"
                break
        with streaming.start_siprec("id") as streamed:
            pass
        with pytest.raises(TelnyxError, match="read it inside"):
            streamed.read()


@pytest.mark.anyio
async def test_lines_and_letting_go_early(server: HostileServer) -> None:
    base_url = server.session(answers(response(body=b"one\ntwo\n"))).base_url
    with Telnyx(api_key="KEY", base_url=base_url) as client:
        streaming = client.calls.actions.with_streaming_response
        with streaming.stop_siprec("id") as streamed:
            assert list(streamed.iter_lines()) == ["one", "two"]
        with streaming.stop_siprec("id") as streamed:
            streamed.close()
            assert streamed.is_closed
    async with AsyncTelnyx(api_key="KEY", base_url=base_url) as async_client:
        async_streaming = async_client.calls.actions.with_streaming_response
        async with async_streaming.stop_siprec("id") as async_streamed:
            assert [line async for line in async_streamed.iter_lines()] == ["one", "two"]
        async with async_streaming.stop_siprec("id") as async_streamed:
            await async_streamed.close()
            assert async_streamed.is_closed


def test_a_compressed_body_that_comes_byte_by_byte() -> None:
    body = gzip.compress(b'{"data":{"result":"ok"}}')

    def serve(request: httpx.Request) -> httpx.Response:
        pieces = (bytes([byte]) for byte in body)
        return httpx.Response(200, headers={"content-encoding": "gzip"}, content=pieces)

    http_client = httpx.Client(transport=httpx.MockTransport(serve))
    with Telnyx(api_key="KEY", http_client=http_client) as client:
        answer = client.calls.actions.stop_siprec("id")
    assert answer.data is not None
    assert answer.data.result == "ok"


def test_an_unread_streamed_body_lets_its_connection_go(server: HostileServer) -> None:
    session = server.session(GOOD)
    with Telnyx(api_key="KEY", base_url=session.base_url, deadline=2.0) as client:
        for _ in range(120):
            with client.calls.actions.with_streaming_response.start_siprec("id"):
                pass
        assert client.calls.actions.start_siprec("id").data is not None


@pytest.mark.parametrize("read", ["read", "parse", "text", "json"])
def test_a_streamed_bomb_does_not_unfold(server: HostileServer, read: str) -> None:
    session = server.session(answers(response("200 OK", "content-encoding: gzip", body=bomb())))
    with (
        Telnyx(api_key="KEY", base_url=session.base_url) as client,
        client.calls.actions.with_streaming_response.start_siprec("id") as streamed,
        pytest.raises(APIResponseValidationError, match="larger than"),
    ):
        getattr(streamed, read)()
