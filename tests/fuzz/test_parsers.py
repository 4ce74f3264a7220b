"""What reads the bytes of others: `Retry-After`, identifiers in a path, headers of webhooks."""

from __future__ import annotations

import math
import re
from typing import Any
from urllib.parse import unquote_to_bytes

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from telnyx_voice_advanced import WebhookVerificationError
from telnyx_voice_advanced._attempts.retry_after import retry_after
from telnyx_voice_advanced._requests.path import caller_path, encode_segment
from telnyx_voice_advanced._transport.beginning import extended, success
from telnyx_voice_advanced._unwrap.headers import signature_headers

NAMES = st.sampled_from(
    [b"retry-after", b"Retry-After", b"RETRY-AFTER-MS", b"retry-after-ms", b"x"]
)
DATES = st.builds(
    "{}, {:02} {} {:04} {:02}:{:02}:{:02} {}".format,
    st.sampled_from(["Mon", "Sun", "mon", ""]),
    st.integers(0, 99),
    st.sampled_from(["Jan", "Feb", "Dec", "jan", "13"]),
    st.integers(0, 9999),
    *[st.integers(0, 99)] * 3,
    st.sampled_from(["GMT", "gmt", "UTC", "+0000", "-9999", ""]),
)
VALUES = (
    st.binary(max_size=40)
    | st.text("0123456789.eE+-_ infNaN", max_size=30).map(str.encode)
    | DATES.map(str.encode)
)
NOW = 1767225600.0


@settings(max_examples=500)
@given(st.lists(st.tuples(NAMES, VALUES), max_size=3))
@example([(b"retry-after", b"Mon, 29 Feb 2027 00:00:00 GMT")])
@example([(b"retry-after", b"Fri, 31 Dec 9999 23:59:60 GMT")])
def test_a_wait_is_a_number_or_nothing(headers: list[tuple[bytes, bytes]]) -> None:
    wait = retry_after(headers, NOW)
    assert wait is None or (math.isfinite(wait) and wait >= 0)
    plain = [value.strip() for name, value in headers if name.lower() == b"retry-after"]
    if any(re.fullmatch(rb"[0-9]{1,10}", value) for value in plain):
        assert wait is not None
        assert wait >= max(int(v) for v in plain if re.fullmatch(rb"[0-9]{1,10}", v))


@settings(max_examples=500)
@given(st.text() | st.text("/.%\\?#:@=+ \x00é", max_size=12))
def test_an_identifier_is_one_segment_and_comes_back(value: str) -> None:
    if value in {"", ".", ".."} or any("\ud800" <= c <= "\udfff" for c in value):
        with pytest.raises(ValueError, match="call_control_id") as caught:
            encode_segment(value, "call_control_id")
        assert len(value) < 3 or value not in str(caught.value)
        return
    segment = encode_segment(value, "call_control_id")
    assert re.fullmatch(r"(?:[A-Za-z0-9\-._~!$&'()*+,;=:@]|%[0-9A-F]{2})+", segment)
    assert segment not in {".", ".."}
    assert unquote_to_bytes(segment).decode() == value


@settings(max_examples=500)
@given(st.text("/.%2eE\\?#:@ab", max_size=16) | st.text())
def test_a_path_of_the_callers_stays_under_the_base(path: str) -> None:
    try:
        encoded = caller_path(path)
    except ValueError:
        return
    address = encoded.partition("?")[0]
    assert address.startswith("/")
    assert not address.startswith("//")
    assert "#" not in encoded
    assert encoded.isascii()
    assert {".", ".."}.isdisjoint(
        unquote_to_bytes(part).decode("latin-1") for part in address.split("/")
    )


HEADER_NAMES = st.sampled_from(
    [
        *("telnyx-timestamp", "Telnyx-Timestamp", b"TELNYX-TIMESTAMP", "HTTP_TELNYX_TIMESTAMP"),
        *("telnyx-signature-ed25519", b"Telnyx-Signature-Ed25519", "HTTP_TELNYX_SIGNATURE_ED25519"),
        *("host", b"\xff", "", 5, None),
    ]
)
HEADER_VALUES: st.SearchStrategy[Any] = (
    st.text(max_size=8)
    | st.binary(max_size=8)
    | st.none()
    | st.integers()
    | st.lists(st.text(max_size=4) | st.binary(max_size=4), max_size=2)
)
PAIRS = st.lists(st.tuples(HEADER_NAMES, HEADER_VALUES), max_size=4)
SHAPES: st.SearchStrategy[Any] = (
    PAIRS
    | PAIRS.map(dict)
    | PAIRS.map(lambda pairs: {"type": "http", "headers": pairs})
    | PAIRS.map(iter)
    | st.recursive(st.none() | st.text() | st.integers(), st.lists, max_leaves=4)
)


@settings(max_examples=500)
@given(SHAPES)
def test_headers_give_two_texts_or_are_refused(headers: Any) -> None:
    try:
        timestamp, signature = signature_headers(headers)
    except WebhookVerificationError:
        return
    assert type(timestamp) is str
    assert type(signature) is str


HEADERS = st.binary(max_size=40).map(lambda value: re.sub(rb"[\r\n]", b"", value))
INTERIM = st.builds(
    lambda status, headers, end: (
        b"HTTP/1.1 %d Wait" % status + end + b"".join(b"x: " + h + end for h in headers) + end
    ),
    st.integers(100, 199),
    st.lists(HEADERS, max_size=3),
    st.sampled_from([b"\r\n", b"\n"]),
)


@given(
    st.lists(INTERIM, max_size=8),
    st.integers(0, 999),
    st.binary(max_size=60),
    st.data(),
)
def test_a_status_line_is_seen_after_any_interim_responses(
    interim: list[bytes], status: int, rest: bytes, data: st.DataObject
) -> None:
    answer = b"".join(interim) + b"HTTP/1.1 %03d \r\n" % status + b"x: " + rest
    beginning = b""
    while answer:
        size = data.draw(st.integers(1, len(answer)))
        beginning, answer = extended(beginning, answer[:size]), answer[size:]
    if not 100 <= status < 200:
        assert success(beginning) == (status if 200 <= status < 300 else None)


def test_the_beginning_of_an_endless_answer_stays_small() -> None:
    beginning = b""
    for _ in range(3_000):
        beginning = extended(beginning, b"HTTP/1.1 100 Continue\r\n\r\n" * 100)
    assert beginning == b""
    for _ in range(3_000):
        beginning = extended(beginning, b"HTTP/1.1 200 OK\r\n" + b"x" * 4096)
    assert len(beginning) <= 4096
    assert success(beginning) == 200
