"""A server decides how large a response is; what is looked at, kept and shown of it is bounded."""

from __future__ import annotations

import json
import pickle
import traceback
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from telnyx_voice_advanced import APIError, APIStatusError, Telnyx
from telnyx_voice_advanced._redaction import MASK, Redactor

SIZE = 1024 * 1024
KEY = "KEY0123456789abcdefghijklmnop"


def failure(content: bytes, *, status: int = 422, headers: Any = None, **given: Any) -> APIError:
    def serve(request: httpx.Request) -> httpx.Response:
        return httpx.Response(status, content=content, headers=headers)

    http_client = httpx.Client(transport=httpx.MockTransport(serve))
    with (
        Telnyx(api_key=KEY, http_client=http_client, max_retries=0) as client,
        pytest.raises(APIError) as caught,
    ):
        client.calls.actions.stop_siprec("v3:abcdefghij", **given)
    return caught.value


def entries(count: int, **fields: str) -> bytes:
    entry = {"code": "10015", "title": "a%41", "detail": "x", **fields}
    return json.dumps({"errors": [entry] * count}).encode()


BODIES = {
    "many errors": entries(15_000),
    "many errors, just parsed": entries(1_000),
    "many strings": json.dumps(["a%41"] * 100_000).encode(),
    "many names": json.dumps({f"k{number}%41": number for number in range(50_000)}).encode(),
    "many names, just parsed": json.dumps({f"k{n}%41": n for n in range(4_000)}).encode(),
    "many lists": b"[" + b"[]," * 300_000 + b"[]]",
    "one long detail": entries(1, detail="%41" * 340_000),
    "one long detail, just parsed": entries(1, detail="%41" * 20_000),
    "long details": entries(12, title="t" * 2500, detail="d" * 2500),
    "long names": json.dumps({"errors": [{"x" * 9000: 1, "y" * 9000: 2}]}).encode(),
    "text": b"a" * SIZE,
    "escapes": b"%41" * (SIZE // 3),
    "entities": b"&amp;" * (SIZE // 5),
    "a long entity": b"&#" + b"0" * (SIZE - 2),
    "backslashes": b"\\" * SIZE,
    "tags": b"<title>" * (SIZE // 7),
    "a title without an end": b"<html><title>" + b"a" * (SIZE - 13),
    "UTF-32": ("a" * 200_000).encode("utf-32"),
}
AT_MOST_LOOKED_AT = 80_000


@pytest.fixture
def looked_at(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Characters that were searched for secrets."""
    counted: list[int] = []
    searched = Redactor.text

    def text(self: Redactor, text: str) -> str:
        counted.append(len(text))
        return searched(self, text)

    monkeypatch.setattr(Redactor, "text", text)
    return counted


@pytest.mark.parametrize("name", BODIES)
@pytest.mark.parametrize("status", [422, 503, 200])
def test_a_body_of_a_megabyte(name: str, status: int, looked_at: list[int]) -> None:
    assert len(BODIES[name]) <= SIZE
    error = failure(BODIES[name], status=status)
    assert len(str(error)) < 3_500
    assert len(getattr(error, "errors", ())) <= 20
    assert len(repr(error.body)) < 80_000
    assert "…" in repr(error.body)
    assert len(pickle.dumps(error)) < 250_000
    assert sum(looked_at) < AT_MOST_LOOKED_AT
    assert len(looked_at) < 1_500


def test_that_it_was_cut_is_said() -> None:
    error = failure(b"a" * 100_000)
    assert str(error.body).endswith("a… [100000 bytes]")
    error = failure(entries(30))
    assert isinstance(error, APIStatusError)
    assert str(error).endswith("; … [stop_siprec]")
    assert len(error.errors) == 20
    error = failure(entries(1, detail="d" * 3000))
    assert isinstance(error, APIStatusError)
    assert str(error).endswith("d… [stop_siprec]")
    assert error.errors[0].detail == "d" * 3000


def test_what_people_send_is_not_cut() -> None:
    meta = {"url": "https://developers.telnyx.com/" + "x" * 1000}
    body = {"errors": [{"code": "1", "title": "T", "detail": "d" * 400, "meta": meta}] * 5}
    error = failure(json.dumps(body).encode())
    assert error.body == body
    assert "…" not in str(error)
    assert failure(b"a" * 4096).body == "a" * 4096


@pytest.mark.parametrize("name", ["x-request-id", "content-type", "retry-after", "x-other"])
@pytest.mark.parametrize("value", ["%41" * 20_000, "9" * 60_000, "&#" * 30_000])
def test_a_header_of_60_kilobytes(name: str, value: str, looked_at: list[int]) -> None:
    error = failure(b"\x00", headers={name: value})
    assert len(str(error)) < 1_000
    assert len(str(getattr(error, "request_id", ""))) <= 201
    assert sum(looked_at) < AT_MOST_LOOKED_AT


@pytest.mark.parametrize("raised", [httpx.ReadError, httpx.ConnectError, RuntimeError])
def test_an_exception_that_quotes_a_server(raised: type[Exception], looked_at: list[int]) -> None:
    """As h11's of a header line that it cannot read."""

    def serve(request: httpx.Request) -> httpx.Response:
        raise raised("illegal header line: " + "%41" * 300_000) from ValueError("y" * SIZE)

    http_client = httpx.Client(transport=httpx.MockTransport(serve))
    with (
        Telnyx(api_key=KEY, http_client=http_client, max_retries=0) as client,
        pytest.raises(APIError) as caught,
    ):
        client.calls.actions.stop_siprec("id")
    assert len(str(caught.value)) < 1_000
    assert "…" in str(caught.value)
    assert len("".join(traceback.format_exception(caught.value))) < 10_000
    assert sum(looked_at) < AT_MOST_LOOKED_AT


def test_a_chain_of_ten_thousand_exceptions(looked_at: list[int]) -> None:
    def serve(request: httpx.Request) -> httpx.Response:
        error: Exception = OSError("no route")
        for _ in range(10_000):
            outer = ValueError("no route")
            outer.__cause__ = error
            error = outer
        raise httpx.ConnectError("no route") from error

    http_client = httpx.Client(transport=httpx.MockTransport(serve))
    with (
        Telnyx(api_key=KEY, http_client=http_client, max_retries=0) as client,
        pytest.raises(APIError) as caught,
    ):
        client.calls.actions.stop_siprec("id")
    assert caught.value.__cause__ is None
    assert len(looked_at) < 100


SPELLINGS = {
    "plain": KEY,
    "percent": "".join(f"%{ord(character):02x}" for character in KEY),
    "json": "".join(f"\\u{ord(character):04x}" for character in KEY),
    "html": "".join(f"&#x{ord(character):x};" for character in KEY),
}


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_a_cut_goes_through_no_secret(spelling: str) -> None:
    secret = SPELLINGS[spelling]
    redactor = Redactor([KEY])
    for before in range(0, 100 + len(secret) * 8, 3):
        text = "." * before + secret + "." * 4000
        for harmless in (
            redactor.beginning(text, 100),
            redactor.beginning(text[: before + len(secret) // 2], 100, more=True),
        ):
            assert len(harmless) <= 101
            assert harmless.replace(MASK, "").replace("…", "").strip(".*") == ""


@pytest.mark.parametrize("size", [2_000, 65_536, 70_000, 300_000])
@pytest.mark.parametrize("quoted", ["{}", '{{"errors": [{{"detail": "{}"}}]}}'])
def test_no_piece_of_a_secret_at_the_edge_of_what_is_kept(size: int, quoted: str) -> None:
    for spelling in SPELLINGS.values():
        for shift in (1, 7, len(spelling) // 2, len(spelling)):
            for edge in (4096, 65_536, size):
                text = "." * max(0, edge - shift) + spelling + "." * size
                error = failure(quoted.format(text).encode())
                assert "KEY0" not in f"{error} {error.body!r}"


def streamed_lines(*pieces: bytes, size: int | None = None) -> tuple[list[str], list[bytes]]:
    class Stream(httpx.SyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            yield from pieces

    http_client = httpx.Client(
        transport=httpx.MockTransport(lambda request: httpx.Response(200, stream=Stream()))
    )
    with Telnyx(api_key=KEY, http_client=http_client) as client:
        streaming = client.calls.actions.with_streaming_response
        with streaming.stop_siprec("id") as streamed:
            lines = list(streamed.iter_lines())
        with streaming.stop_siprec("id") as streamed:
            return lines, list(streamed.iter_bytes(size))


def test_lines_and_chunks_are_put_together_from_pieces() -> None:
    lines, chunks = streamed_lines(b"a", b"b\r", b"\nc\n\n", b"d", b"e", size=4)
    assert lines == ["ab", "c", "", "de"]
    assert chunks == [b"ab\r\n", b"c\n\nd", b"e"]


def test_a_line_without_an_end_is_copied_once() -> None:
    """A hundred thousand pieces of it, which took as many copies of all before."""
    lines, chunks = streamed_lines(*[b"a" * 1000] * 100_000, size=10**9)
    assert [len(line) for line in lines] == [10**8]
    assert [len(chunk) for chunk in chunks] == [10**8]
