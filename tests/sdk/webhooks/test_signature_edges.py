"""The edges of the verification to the bit and to the digit: what mutation testing found nobody looking at."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from telnyx_voice_advanced import WebhookVerificationError, unwrap

from tests.sdk.webhooks.signing import DTMF, PUBLIC_KEY, event_body, signed

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
SIGNATURE = "telnyx-signature-ed25519"


def refusal(body: bytes, headers: dict[str, str], now: float) -> str:
    with pytest.raises(WebhookVerificationError) as caught:
        unwrap(body, headers, public_key=PUBLIC_KEY, now=now)
    return caught.value.reason.value


def bodies_by_last_digit() -> Iterator[tuple[bytes, dict[str, str]]]:
    """Genuine webhooks, one for each digit that may end a signature's 64 bytes."""
    found: dict[str, tuple[bytes, dict[str, str]]] = {}
    number = 0
    while len(found) < 4:
        number += 1
        body = event_body(id=str(number))
        headers = signed(body)
        found.setdefault(headers[SIGNATURE][85], (body, headers))
    yield from (found[digit] for digit in "AQgw")


@pytest.mark.parametrize(("body", "headers"), list(bodies_by_last_digit()), ids="AQgw")
def test_the_bits_behind_the_last_byte_are_zero(body: bytes, headers: dict[str, str]) -> None:
    """Sixteen digits say the same 64 bytes; one of them is the canonical one."""
    signature = headers[SIGNATURE]
    first = ALPHABET.index(signature[85])
    assert unwrap(body, headers, public_key=PUBLIC_KEY, now=1767225600).raw == body
    for digit in ALPHABET[first + 1 : first + 16]:
        headers = {**headers, SIGNATURE: f"{signature[:85]}{digit}=="}
        assert refusal(body, headers, 1767225600) == "signature_malformed"


def test_the_first_second_of_1970_is_a_moment() -> None:
    assert unwrap(DTMF, signed(DTMF, "0"), public_key=PUBLIC_KEY, now=0).raw == DTMF


def test_nineteen_digits_are_a_moment_and_twenty_are_not() -> None:
    assert refusal(DTMF, signed(DTMF, "9" * 19), 0) != "timestamp_malformed"
    assert refusal(DTMF, signed(DTMF, "9" * 20), 0) == "timestamp_malformed"
