"""Calls that cannot mean what they say are refused before anything is sent, in a sentence."""

from __future__ import annotations

import copy
import json
import logging
import pickle
import subprocess
import sys
from contextlib import ExitStack
from typing import Any

import httpx
import pytest
from telnyx_voice_advanced import (
    APIConnectionError,
    APITimeoutError,
    InternalServerError,
    Telnyx,
    TelnyxError,
    WebhookVerificationError,
    not_given,
    omit,
)

from tests.sdk.client.scripted import answers
from tests.sdk.faults.hostile import GOOD, HostileServer, response
from tests.sdk.webhooks.signing import OTHER_PUBLIC_KEY, PUBLIC_KEY


class Plain:
    """A class that says nothing of JSON."""


@pytest.mark.parametrize(
    ("options", "error", "words"),
    [
        ({"options": {"max_retries": 0}}, TypeError, "unexpected keyword argument 'options'"),
        ({"tiemout": 0.1}, TypeError, "put() got an unexpected keyword argument 'tiemout'"),
        (
            {"idempotency": "always"},
            ValueError,
            "Expected key, safe, natural or none for `idempotency`",
        ),
        ({"cast_to": Plain}, TypeError, "No response can become a Plain"),
        ({"extra_query": {"a": b"AB"}}, TelnyxError, "query parameter 'a' is of type bytes"),
        ({"extra_headers": {"X": None}}, TelnyxError, "header 'X' is of type NoneType, not str"),
        ({"extra_headers": {"X": 3}}, TelnyxError, "header 'X' is of type int, not str"),
        ({"timeout": "5"}, TypeError, "for `timeout` but received a str"),
        ({"timeout": (1, 2)}, TypeError, "for `timeout` but received a tuple"),
        ({"deadline": "5"}, TypeError, "Expected seconds for `deadline` but received str"),
    ],
)
def test_an_option_that_is_none(
    client: Telnyx,
    sent: list[httpx.Request],
    options: dict[str, Any],
    error: type[Exception],
    words: str,
) -> None:
    arguments: dict[str, Any] = {"cast_to": object, **options}
    with pytest.raises(error) as caught:
        client.put("/x", **arguments)
    assert words in str(caught.value)
    assert sent == []


@pytest.mark.parametrize("cast_to", [dict, dict[str, dict[str, str]], object, bytes, str])
def test_what_an_answer_can_become(client: Telnyx, cast_to: Any) -> None:
    assert client.get("/x", cast_to=cast_to)


def test_a_stream_is_read_once(server: HostileServer) -> None:
    session = server.session(GOOD, GOOD)
    with Telnyx(api_key="KEY", base_url=session.base_url) as client:
        streaming = client.calls.actions.with_streaming_response
        with streaming.stop_siprec("id") as streamed:
            list(streamed.iter_bytes())
            with pytest.raises(TelnyxError, match="The body was read already"):
                list(streamed.iter_bytes())
        with streaming.stop_siprec("id") as streamed:
            pass
        with pytest.raises(TelnyxError, match="read it inside the `with` block"):
            streamed.read()


@pytest.mark.parametrize("size", [1, 5, 24, 1000])
def test_a_body_in_chunks_of_a_size(server: HostileServer, size: int) -> None:
    session = server.session(GOOD)
    with (
        Telnyx(api_key="KEY", base_url=session.base_url) as client,
        client.calls.actions.with_streaming_response.stop_siprec("id") as streamed,
    ):
        chunks = list(streamed.iter_bytes(size))
        assert streamed.elapsed.total_seconds() > 0
    assert {len(chunk) for chunk in chunks[:-1]} <= {size}
    assert 0 < len(chunks[-1]) <= size
    assert b"".join(chunks).startswith(b'{"data"')


def test_a_chunk_has_a_size(client: Telnyx) -> None:
    answer = client.calls.actions.with_raw_response.stop_siprec("id")
    with pytest.raises(ValueError, match="chunk_size"):
        list(answer.iter_bytes(0))


@pytest.mark.parametrize("variable", ["SSL_CERT_FILE", "SSL_CERT_DIR"])
def test_certificates_that_are_not_there(variable: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(variable, "/nowhere/ca")
    with (
        Telnyx(api_key="KEY", base_url="https://127.0.0.1:1/v2") as client,
        pytest.raises(TelnyxError, match=f"'/nowhere/ca', which {variable} names: No such"),
    ):
        client.calls.actions.start_siprec("id")


def test_when_it_is_too_late_nothing_is_sent(server: HostileServer) -> None:
    session = server.session(GOOD)
    with Telnyx(api_key="KEY", base_url=session.base_url) as client:
        client.calls.actions.stop_siprec("id")
        with pytest.raises(APIConnectionError, match="nothing was sent"):
            client.calls.actions.start_siprec("id", deadline=1e-6)
    assert len(session.ledger) == 1


class Tenant(Telnyx):
    """A client that knows more."""

    tenant: str = ""


def test_a_copy_keeps_what_a_subclass_added() -> None:
    client = Tenant(api_key="KEY")
    client.tenant = "t1"
    _ = client.calls.actions
    copied = client.with_options(max_retries=0)
    assert copied.tenant == "t1"
    assert copied.calls._client is copied


def test_several_keys_for_webhooks() -> None:
    keys = [PUBLIC_KEY, OTHER_PUBLIC_KEY]
    client = Telnyx(api_key="KEY", public_key=iter(keys))
    assert client.public_key == tuple(keys)
    assert client.with_options(public_key=keys).public_key == keys
    with pytest.raises(WebhookVerificationError, match="bytes"):
        client.with_options(public_key=b"a" * 32)  # type: ignore[arg-type]


LOGGING = """
import logging, httpx
from telnyx_voice_advanced import Telnyx
transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"data": {}}))
client = Telnyx(api_key="KEY", http_client=httpx.Client(transport=transport))
client.calls.actions.stop_siprec("first")
logging.basicConfig(level=logging.WARNING)
client.calls.actions.stop_siprec("second")
"""


def test_a_line_is_logged_once_whoever_sets_up_logging_later() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOGGING],
        env={"TELNYX_LOG": "debug", "PYTHONPATH": ":".join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
    )
    lines = [line for line in done.stderr.splitlines() if "siprec_stop" in line]
    assert [("first" in line, "second" in line) for line in lines] == [(True, False), (False, True)]
    assert logging.getLogger("telnyx_voice_advanced").handlers == []


@pytest.mark.parametrize(
    ("call", "error", "words"),
    [
        (lambda c: c.calls.actions.stop_siprec(None), TypeError, "Expected a string"),
        (lambda c: c.calls.actions.stop_siprec("\ud800"), ValueError, "no valid Unicode"),
        (
            lambda c: c.post("/x", cast_to=object, body=[1], extra_body={"a": 1}),
            TelnyxError,
            "Only a body that is a mapping",
        ),
        (
            lambda c: c.post("/x", cast_to=object, body=[1], idempotency="key"),
            TelnyxError,
            "Only a body that is a mapping",
        ),
        (lambda c: c.post("/x", cast_to=object, body=_deep()), TelnyxError, "nested too deeply"),
    ],
)
def test_what_cannot_be_sent(
    client: Telnyx, sent: list[httpx.Request], call: Any, error: type[Exception], words: str
) -> None:
    with pytest.raises(error, match=words):
        call(client)
    assert sent == []


def _deep() -> Any:
    body: Any = 1
    for _ in range(1_000_000):  # Python 3.14 goes as deep as the stack is.
        body = [body]
    return body


def test_a_call_may_say_how_often_it_is_repeated(server: HostileServer) -> None:
    session = server.session(answers(response("503 Busy")))
    with Telnyx(api_key="KEY", base_url=session.base_url, max_retries=2) as client:
        for max_retries, sends in ((0, 1), (1, 3)):
            with pytest.raises(InternalServerError):
                client.get("/x", cast_to=object, max_retries=max_retries)
            assert len(session.ledger) == sends


def test_a_key_for_a_verb_is_minted_into_its_body(
    client: Telnyx, sent: list[httpx.Request]
) -> None:
    client.post("/x", cast_to=object, body={"a": 1}, idempotency="key", extra_body={"b": 2})
    client.post("/x", cast_to=type(None))
    first = json.loads(sent[0].content)
    assert (first["a"], first["b"], len(first["command_id"])) == (1, 2, 36)
    assert sent[1].content == b""


def test_sentinels_say_what_they_are() -> None:
    assert (repr(omit), repr(not_given)) == ("omit", "not_given")
    assert not omit
    assert not not_given


@pytest.mark.parametrize("duplicate", [copy.deepcopy, pickle.dumps])
def test_a_key_is_not_handed_on_with_its_client(client: Telnyx, duplicate: Any) -> None:
    with pytest.raises(TypeError, match=r"make a new one from the key, or use with_options\(\)"):
        duplicate(client)


def test_a_closed_http_client_is_said() -> None:
    http_client = httpx.Client()
    client = Telnyx(api_key="KEY", http_client=http_client)
    http_client.close()
    with pytest.raises(TelnyxError, match="its http_client is"):
        client.calls.actions.stop_siprec("id")


def test_every_connection_busy_until_it_is_too_late(server: HostileServer) -> None:
    session = server.session(GOOD)
    with Telnyx(api_key="KEY", base_url=session.base_url) as client, ExitStack() as stack:
        for _ in range(100):
            stack.enter_context(client.calls.actions.with_streaming_response.stop_siprec("id"))
        with pytest.raises(APITimeoutError, match="nothing was sent"):
            client.calls.actions.start_siprec("id", deadline=0.2)


@pytest.mark.parametrize("key", [b"KEY", 123, ["KEY"]])
def test_a_key_that_is_no_text(key: Any) -> None:
    with pytest.raises(TelnyxError, match=rf"has to be a str, not a {type(key).__name__}"):
        Telnyx(api_key=key)


@pytest.mark.parametrize("http_client", [5, object(), httpx.AsyncClient])
def test_an_http_client_that_is_none(http_client: Any) -> None:
    with pytest.raises(TypeError, match="expected a Client of httpx or httpx2"):
        Telnyx(api_key="KEY", http_client=http_client)
