"""What servers may say about a body's length."""

from __future__ import annotations

import io
import sys
from types import ModuleType
from typing import Any

import pytest
from telnyx_voice_advanced.webhooks import WSGIWebhookApp

from tests.sdk.webhooks.receivers.inbox import LIMIT, Inbox
from tests.sdk.webhooks.signing import DTMF, SIGNATURES, TIMESTAMP, literal_headers


class OneByteAtATime(io.BytesIO):
    """A stream that gives less than it is asked for."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(min(1, size or 0))


def status(**changes: Any) -> str:
    statuses: list[str] = []
    environ = {
        "REQUEST_METHOD": "POST",
        "CONTENT_LENGTH": str(len(DTMF)),
        "HTTP_TELNYX_TIMESTAMP": TIMESTAMP,
        "HTTP_TELNYX_SIGNATURE_ED25519": SIGNATURES["call.dtmf.received"],
        "wsgi.input": io.BytesIO(DTMF),
        **changes,
    }
    app = WSGIWebhookApp(Inbox().router)
    assert b"".join(app(environ, lambda status, headers: statuses.append(status))) == b""
    return statuses[0]


def test_a_body_is_not_read_for_headers_that_no_webhook_has() -> None:
    unread = io.BytesIO(DTMF)
    assert status(HTTP_TELNYX_TIMESTAMP="soon", **{"wsgi.input": unread}) == "400 Bad Request"
    assert unread.tell() == 0


def test_a_stream_that_trickles() -> None:
    assert status(**{"wsgi.input": OneByteAtATime(DTMF)}) == "200 OK"


def test_more_in_the_stream_than_announced() -> None:
    assert status(**{"wsgi.input": io.BytesIO(DTMF + b"next request")}) == "200 OK"


@pytest.mark.parametrize("length", ["", None, "x", "-1", "²", "9" * 5000])
def test_a_length_that_is_none(length: Any) -> None:
    assert status(CONTENT_LENGTH=length) == "400 Bad Request"
    assert status(CONTENT_LENGTH=length, **{"wsgi.input_terminated": True}) == "200 OK"


def test_a_body_that_breaks_off_is_asked_for_again(caplog: pytest.LogCaptureFixture) -> None:
    assert status(**{"wsgi.input": io.BytesIO(DTMF[:-1])}) == "503 Service Unavailable"
    assert f"it broke off after {len(DTMF) - 1} of {len(DTMF)} bytes" in caplog.text


class Broken(io.BytesIO):
    """The stream of a client that went away."""

    def read(self, size: int | None = -1, /) -> bytes:
        raise ConnectionResetError("went away")


@pytest.mark.parametrize("changes", [{}, {"CONTENT_LENGTH": "", "wsgi.input_terminated": True}])
def test_a_client_that_went_away(changes: dict[str, Any], caplog: pytest.LogCaptureFixture) -> None:
    assert status(**changes, **{"wsgi.input": Broken()}).startswith("503")
    assert "it broke off after 0 bytes (ConnectionResetError)" in caplog.text


def test_chunks_of_uwsgi_that_break_off(monkeypatch: pytest.MonkeyPatch) -> None:
    def chunked_read() -> bytes:
        raise OSError("timeout")

    uwsgi = ModuleType("uwsgi")
    vars(uwsgi)["chunked_read"] = chunked_read
    monkeypatch.setitem(sys.modules, "uwsgi", uwsgi)
    changes = {"CONTENT_LENGTH": "", "HTTP_TRANSFER_ENCODING": "chunked", "uwsgi.version": b"2"}
    assert status(**changes).startswith("503")


@pytest.mark.parametrize("name", ["Transfer-Encoding", "HTTP_TRANSFER_ENCODING"])
def test_a_view_that_was_given_no_body(name: str, caplog: pytest.LogCaptureFixture) -> None:
    headers = {**literal_headers("call.dtmf.received"), name: "chunked"}
    assert Inbox().router.handle(b"", headers).status == 503
    assert "in chunks that the server did not join" in caplog.text
    assert Inbox().router.handle(b"x", headers).status == 400


def test_a_length_beyond_the_limit_is_not_read() -> None:
    assert status(CONTENT_LENGTH=str(LIMIT + 1), **{"wsgi.input": None}).startswith("413")


def test_a_stream_beyond_the_limit() -> None:
    changes = {"wsgi.input_terminated": True, "wsgi.input": io.BytesIO(b"x" * (LIMIT + 1))}
    assert status(CONTENT_LENGTH="", **changes).startswith("413")
