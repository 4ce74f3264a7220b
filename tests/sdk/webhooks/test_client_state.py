"""`client_state` goes out as base64 and comes back as what it was."""

from __future__ import annotations

import base64
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telnyx_voice_advanced import (
    decode_client_state,
    decode_client_state_json,
    encode_client_state,
)

JSON = st.recursive(
    st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(st.binary())
def test_bytes_come_back(state: bytes) -> None:
    assert decode_client_state(encode_client_state(state)) == state


@given(st.text())
def test_text_comes_back_as_utf_8(state: str) -> None:
    assert decode_client_state(encode_client_state(state)).decode() == state


@given(st.dictionaries(st.text(), JSON) | st.lists(JSON))
def test_json_comes_back(state: Any) -> None:
    assert decode_client_state_json(encode_client_state(state)) == state


def test_literal_states() -> None:
    assert encode_client_state("have a nice day =]") == "aGF2ZSBhIG5pY2UgZGF5ID1d"
    assert (
        encode_client_state({"order": 42, "step": "menu"}) == "eyJvcmRlciI6NDIsInN0ZXAiOiJtZW51In0="
    )
    assert decode_client_state("aGF2ZSBhIG5pY2UgZGF5ID1d") == b"have a nice day =]"


def test_an_erlang_term_is_bytes_and_no_json() -> None:
    state = "g3QAAAACbQAAAAtkYXRhX2NlbnRlcm0AAAADY2gx"
    assert decode_client_state(state).startswith(b"\x83t")
    with pytest.raises(ValueError, match="not JSON"):
        decode_client_state_json(state)


@given(st.binary(min_size=100), st.sampled_from(["\n", "\r\n", " ", "\t", "\v\f"]))
def test_base64_in_lines(state: bytes, end: str) -> None:
    """As Telnyx's Android SDK writes it: 76 characters a line, and an end after each."""
    lines = base64.encodebytes(state).decode()
    assert decode_client_state(lines) == state
    assert decode_client_state(f" {lines.replace(chr(10), end)}") == state


@pytest.mark.parametrize("state", [None, "", "\n"])
def test_no_state(state: str | None) -> None:
    assert decode_client_state(state) == b""
    assert decode_client_state_json(state) is None


@pytest.mark.parametrize(
    "state", ["SECRET!", "YQ", "YQ=", "\ud800", "žžžž", "YQ==\u00a0", "YQ\n=", '{"step": 2}']
)
def test_what_is_no_base64_is_refused_without_being_quoted(state: str) -> None:
    with pytest.raises(ValueError, match=r"is not base64\. Some clients send it.*plain") as caught:
        decode_client_state(state)
    assert "SECRET" not in str(caught.value)


@pytest.mark.parametrize("state", [float("nan"), {"a": float("inf")}])
def test_numbers_without_json_are_refused(state: Any) -> None:
    with pytest.raises(ValueError, match="JSON"):
        encode_client_state(state)
