"""What a caller's `http_client` does on its own: hooks that raise or read, query parameters, timeouts."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import httpx2
import pytest
from telnyx_voice_advanced import (
    APIConnectionError,
    APIError,
    AsyncTelnyx,
    AuthenticationError,
    NotFoundError,
    Telnyx,
)

from tests.sdk.client.scripted import answers
from tests.sdk.faults.hostile import GOOD, HostileServer, Session, response

LIBRARIES = [pytest.param(httpx, id="httpx"), pytest.param(httpx2, id="httpx2")]


def raise_for_status(response: Any) -> None:
    response.raise_for_status()


def fails(response: Any) -> None:
    raise RuntimeError("my metrics are down")


def reads(response: Any) -> None:
    response.read()


def refused(session: Session, library: Any, hook: Any, method: str, **arguments: Any) -> APIError:
    http_client = library.Client(event_hooks={"response": [hook]})
    with (
        Telnyx(api_key="KEY", base_url=session.base_url, http_client=http_client) as client,
        pytest.raises(APIError) as caught,
    ):
        getattr(client.calls.actions, method)("id", **arguments)
    return caught.value


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize(
    ("status", "cls", "sends"),
    [
        ("404 Not Found", NotFoundError, 1),
        ("401 Unauthorized", AuthenticationError, 1),
        ("503 Busy", APIError, 3),
    ],
)
def test_a_hook_that_raises_for_the_status_changes_no_outcome(
    server: HostileServer, library: Any, status: str, cls: type[APIError], sends: int
) -> None:
    session = server.session(*[answers(response(status))] * sends)
    error = refused(session, library, raise_for_status, "send_dtmf", digits="1")
    assert isinstance(error, cls)
    assert status.split()[0] in str(error)
    assert len(session.ledger) == sends


@pytest.mark.parametrize("status", ["404 Not Found"])
def test_nor_does_it_in_an_event_loop(server: HostileServer, status: str) -> None:
    session = server.session(answers(response(status)))

    async def hook(response: httpx.Response) -> None:
        response.raise_for_status()

    async def run() -> None:
        http_client = httpx.AsyncClient(event_hooks={"response": [hook]})
        async with AsyncTelnyx(
            api_key="KEY", base_url=session.base_url, http_client=http_client
        ) as client:
            with pytest.raises(NotFoundError, match="a response hook let go of the body unread"):
                await client.calls.actions.send_dtmf("id", digits="1")

    asyncio.run(run())
    assert len(session.ledger) == 1


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("method", ["stop_siprec", "start_siprec"])
def test_a_hook_that_fails_leaves_the_outcome_open_and_repeats_nothing(
    server: HostileServer, library: Any, method: str
) -> None:
    session = server.session(GOOD)
    error = refused(session, library, fails, method)
    assert isinstance(error, APIConnectionError)
    assert "RuntimeError: my metrics are down" in str(error)
    assert "the command may have run" in str(error)
    assert len(session.ledger) == 1


@pytest.mark.parametrize("library", LIBRARIES)
def test_a_hook_may_read_what_is_streamed(server: HostileServer, library: Any) -> None:
    http_client = library.Client(event_hooks={"response": [reads]})
    session = server.session(*[GOOD] * 3)
    with Telnyx(api_key="KEY", base_url=session.base_url, http_client=http_client) as client:
        streaming = client.calls.actions.with_streaming_response
        with streaming.stop_siprec("id") as streamed:
            assert streamed.parse().data is not None
        with streaming.stop_siprec("id") as streamed:
            assert b"".join(streamed.iter_bytes(4)) == streamed.read()
        with streaming.stop_siprec("id") as streamed:
            assert list(streamed.iter_lines())


@pytest.mark.parametrize("library", LIBRARIES)
def test_a_mock_transport_serves_what_is_streamed(library: Any) -> None:
    transport = library.MockTransport(
        lambda request: library.Response(200, json={"data": {"result": "ok"}})
    )
    with (
        Telnyx(api_key="KEY", http_client=library.Client(transport=transport)) as client,
        client.calls.actions.with_streaming_response.stop_siprec("id") as streamed,
    ):
        assert streamed.json() == {"data": {"result": "ok"}}


@pytest.mark.parametrize("library", LIBRARIES)
def test_its_query_parameters_join_ours(server: HostileServer, library: Any) -> None:
    session = server.session(*[GOOD] * 3)
    with Telnyx(
        api_key="KEY",
        base_url=session.base_url,
        default_query={"trace": "on"},
        http_client=library.Client(params={"tenant": "1"}),
    ) as client:
        client.calls.actions.stop_siprec("id", extra_query={"z": [1, 2], "a b": "&="})
        client.get("/x?page=2", cast_to=object)
        client.with_options(set_default_query={}).calls.actions.stop_siprec("id")
    queries = [sent.line.split()[1].partition("?")[2] for sent in session.ledger]
    pairs = [sorted(httpx.QueryParams(query).multi_items()) for query in queries]
    assert pairs == [
        [("a b", "&="), ("tenant", "1"), ("trace", "on"), ("z", "1"), ("z", "2")],
        [("page", "2"), ("tenant", "1"), ("trace", "on")],
        [("tenant", "1")],
    ]


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("name", ["user-agent", "User-Agent"])
def test_a_user_agent_for_one_call_wins(server: HostileServer, library: Any, name: str) -> None:
    session = server.session(GOOD)
    http_client = library.Client(headers={"User-Agent": "mine"})
    with Telnyx(api_key="KEY", base_url=session.base_url, http_client=http_client) as client:
        client.calls.actions.stop_siprec("id", extra_headers={name: "this call's"})
    assert session.ledger[0].headers["user-agent"] == "this call's"


@pytest.mark.parametrize("library", LIBRARIES)
def test_a_copy_with_another_client_takes_its_timeouts(library: Any) -> None:
    own = library.Client(timeout=15.0)
    client = Telnyx(api_key="KEY")
    assert client.with_options(http_client=own).timeout == library.Timeout(15.0)
    assert client.with_options(http_client=own, timeout=2.0).timeout == 2.0
    assert client.with_options(timeout=2.0).with_options(http_client=own).timeout == 2.0
