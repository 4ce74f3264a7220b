"""What is not proven genuine is refused, with a reason and a diagnosis, and nothing else."""

from __future__ import annotations

import copy
import pickle
from base64 import b64encode
from typing import Any

import pytest
from telnyx_voice_advanced import (
    Telnyx,
    TelnyxError,
    VerificationFailure,
    WebhookSchemaError,
    WebhookVerificationError,
    unwrap,
)

from tests.sdk.webhooks.signing import (
    DTMF,
    NOW,
    OTHER_PUBLIC_KEY,
    PUBLIC_KEY,
    SIGNATURES,
    TIMESTAMP,
    signature,
    signed,
)

SIGNATURE = SIGNATURES["call.dtmf.received"]
ORDER = 2**252 + 27742317777372353535851937790883648493


def refusal(
    payload: Any = DTMF,
    headers: Any = None,
    *,
    key: Any = PUBLIC_KEY,
    now: float = NOW,
    tolerance: float = 300,
) -> WebhookVerificationError:
    headers = signed(DTMF) if headers is None else headers
    with pytest.raises(WebhookVerificationError) as caught:
        unwrap(payload, headers, public_key=key, now=now, tolerance=tolerance)
    return caught.value


def with_timestamp(timestamp: Any) -> dict[str, Any]:
    """Headers with that timestamp, genuinely signed as far as it can be said in bytes."""
    text = timestamp if isinstance(timestamp, str) else ""
    sent = text.encode("utf-8", "surrogatepass").decode("latin-1")
    return {**signed(DTMF, sent), "telnyx-timestamp": timestamp}


def with_signature(text: Any) -> dict[str, Any]:
    return {"telnyx-timestamp": TIMESTAMP, "telnyx-signature-ed25519": text}


@pytest.mark.parametrize(
    "timestamp",
    [
        "",
        " 1767225600",
        "1767225600 ",
        "1767225600\n",
        "+1767225600",
        "-1767225600",
        "1_767_225_600",
        "01767225600",
        "00",
        "1767225600.0",
        "1.7672256e9",
        "0x69559780",
        "\uff11\uff17\uff16\uff17\uff12\uff12\uff15\uff16\uff10\uff10",
        "١٧٦٧٢٢٥٦٠٠",
        "1767225600²",
        "1767225600\x00",
        "9" * 5000,
        "1767225600, 1767225600",
        "2026-01-01T00:00:00Z",
        "now",
        1767225600,
        1767225600.0,
        None,
        True,
    ],
)
def test_a_timestamp_has_one_spelling(timestamp: Any) -> None:
    assert (
        refusal(headers=with_timestamp(timestamp)).reason is VerificationFailure.TIMESTAMP_MALFORMED
    )


@pytest.mark.parametrize(
    ("skew", "reason"),
    [
        (301, VerificationFailure.TIMESTAMP_TOO_OLD),
        (-301, VerificationFailure.TIMESTAMP_TOO_NEW),
        (10**9, VerificationFailure.TIMESTAMP_TOO_OLD),
        (-(10**9), VerificationFailure.TIMESTAMP_TOO_NEW),
    ],
)
def test_beyond_the_tolerance(skew: int, reason: VerificationFailure) -> None:
    error = refusal(now=NOW + skew)
    assert error.reason is reason
    assert f"{abs(skew)} s" in str(error)


@pytest.mark.parametrize(
    ("now", "reason"),
    [
        (float("nan"), VerificationFailure.TIMESTAMP_TOO_NEW),
        (float("inf"), VerificationFailure.TIMESTAMP_TOO_OLD),
        (float("-inf"), VerificationFailure.TIMESTAMP_TOO_NEW),
    ],
)
@pytest.mark.parametrize("tolerance", [300, float("inf")])
def test_a_clock_that_shows_no_time(
    now: float, reason: VerificationFailure, tolerance: float
) -> None:
    error = refusal(now=now, tolerance=tolerance)
    assert error.reason is reason
    assert f"`now` is {now}" in str(error)


@pytest.mark.parametrize(
    ("timestamp", "unit"),
    [
        (TIMESTAMP + "000", "milli"),
        (TIMESTAMP + "000000", "micro"),
        (TIMESTAMP + "000000000", "nano"),
    ],
)
def test_the_unit_of_a_timestamp_is_recognised(timestamp: str, unit: str) -> None:
    assert f"{unit}seconds" in str(refusal(headers=with_timestamp(timestamp)))


def stray_bits(text: str) -> str:
    """The same bytes as lenient decoders read them, spelled with bits that are thrown away."""
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    at = len(text.rstrip("=")) - 1
    return text[:at] + alphabet[alphabet.index(text[at]) + 1] + text[at + 1 :]


SPELLINGS = {
    "nothing": "",
    "no padding": SIGNATURE.rstrip("="),
    "half the padding": SIGNATURE[:-1],
    "more padding": SIGNATURE + "=",
    "stray bits": stray_bits(SIGNATURE),
    "URL-safe": SIGNATURE.replace("+", "-").replace("/", "_"),
    "line break": SIGNATURE[:44] + "\n" + SIGNATURE[44:],
    "line end": SIGNATURE + "\n",
    "space before": " " + SIGNATURE,
    "junk that lenient decoders skip": SIGNATURE[:10] + "!*" + SIGNATURE[10:],
    "NUL": SIGNATURE + "\x00",
    "two of them": f"{SIGNATURE}, {SIGNATURE}",
    "two run together": SIGNATURE + SIGNATURE,
    "Standard Webhooks": f"v1a,{SIGNATURE}",
    "hex": signature(DTMF).hex(),
    "63 bytes": b64encode(signature(DTMF)[:-1]).decode(),
    "65 bytes": b64encode(signature(DTMF) + b"\0").decode(),
    "full width": "\uff21" + SIGNATURE[1:],
    "half a surrogate pair": "\ud800" + SIGNATURE[1:],
    "a number": 5,
}


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_a_signature_has_one_spelling(spelling: str) -> None:
    error = refusal(headers=with_signature(SPELLINGS[spelling]))
    assert error.reason is VerificationFailure.SIGNATURE_MALFORMED


@pytest.mark.parametrize("times", [1, 2, 4, 7])
def test_a_signature_with_a_multiple_of_the_order_added_is_refused(times: int) -> None:
    genuine = signature(DTMF)
    shifted = int.from_bytes(genuine[32:], "little") + times * ORDER
    forged = b64encode(genuine[:32] + shifted.to_bytes(32, "little")).decode()
    assert refusal(headers=with_signature(forged)).reason is VerificationFailure.SIGNATURE_MISMATCH


@pytest.mark.parametrize("bit", range(0, 512, 37))
def test_a_signature_with_one_bit_flipped_is_refused(bit: int) -> None:
    forged = bytearray(signature(DTMF))
    forged[bit // 8] ^= 1 << bit % 8
    headers = with_signature(b64encode(forged).decode())
    assert refusal(headers=headers).reason is VerificationFailure.SIGNATURE_MISMATCH


@pytest.mark.parametrize(
    ("payload", "words"),
    [
        (DTMF + b"\n", "white space"),
        (DTMF.replace(b":", b": ").replace(b",", b", "), "re-serialised"),
        (str({"a": 1}).encode(), "Python dict"),
        (str(DTMF).encode(), "str() of bytes"),
        (b"", "empty"),
        (b"\xef\xbb\xbf" + DTMF, "byte order mark"),
        (DTMF.replace(b"#", b"\xff").decode("utf-8", "replace").encode(), "decoded leniently"),
        (DTMF.decode() + "x", "text"),
        (DTMF.replace(b"#", b"5"), "re-serialised"),
    ],
)
def test_a_body_that_was_touched_is_refused_with_a_guess(payload: Any, words: str) -> None:
    error = refusal(payload)
    assert error.reason is VerificationFailure.SIGNATURE_MISMATCH
    assert words in str(error)


def test_moving_the_separator_forges_nothing() -> None:
    moved = {**signed(DTMF), "telnyx-timestamp": TIMESTAMP[:-1]}
    assert (
        refusal(TIMESTAMP[-1].encode() + DTMF, moved).reason
        is VerificationFailure.SIGNATURE_MISMATCH
    )


def test_another_accounts_key() -> None:
    assert refusal(key=OTHER_PUBLIC_KEY).reason is VerificationFailure.SIGNATURE_MISMATCH


@pytest.mark.parametrize("payload", [{}, {"data": {}}, [], None, 5, object(), [DTMF]])
def test_a_parsed_body_is_refused_with_the_call_that_gives_the_raw_one(payload: Any) -> None:
    error = refusal(payload)
    assert error.reason is VerificationFailure.PAYLOAD_TYPE
    assert "request.get_data()" in str(error)


def released() -> memoryview:
    view = memoryview(DTMF)
    view.release()
    return view


@pytest.mark.parametrize("payload", ["\ud800", released()])
def test_a_body_that_has_no_bytes(payload: Any) -> None:
    assert refusal(payload).reason is VerificationFailure.PAYLOAD_ENCODING


class Raises:
    def items(self) -> Any:
        raise KeyError("secret")


@pytest.mark.parametrize(
    "headers",
    [
        None,
        5,
        "telnyx-timestamp",
        b"x",
        [1, 2],
        [("a",)],
        [("a", "b", "c")],
        [(None, "x")],
        Raises(),
        object(),
    ],
)
def test_headers_that_are_none(headers: Any) -> None:
    with pytest.raises(WebhookVerificationError) as caught:
        unwrap(DTMF, headers, public_key=PUBLIC_KEY, now=NOW)
    assert caught.value.reason is VerificationFailure.HEADERS_TYPE
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("headers", "reason", "words"),
    [
        ({}, VerificationFailure.TIMESTAMP_MISSING, "telnyx-timestamp is missing"),
        (
            {"telnyx-timestamp": TIMESTAMP},
            VerificationFailure.SIGNATURE_MISSING,
            "telnyx-signature-ed25519 is missing",
        ),
        ({"telnyx-timestamp": []}, VerificationFailure.TIMESTAMP_MISSING, "missing"),
        (
            {"X-Telnyx-Timestamp": TIMESTAMP},
            VerificationFailure.TIMESTAMP_MISSING,
            "'X-Telnyx-Timestamp'",
        ),
        ({"telnyx_timestamp": TIMESTAMP}, VerificationFailure.TIMESTAMP_MISSING, "renamed"),
        (
            {"webhook-signature": "v1,abc"},
            VerificationFailure.TIMESTAMP_MISSING,
            "Standard Webhooks",
        ),
        (
            [("telnyx-timestamp", TIMESTAMP), ("Telnyx-Timestamp", TIMESTAMP)],
            VerificationFailure.TIMESTAMP_REPEATED,
            "more than once",
        ),
        (
            {"telnyx-timestamp": TIMESTAMP, "telnyx-signature-ed25519": [SIGNATURE, SIGNATURE]},
            VerificationFailure.SIGNATURE_REPEATED,
            "more than once",
        ),
    ],
)
def test_a_header_missing_doubled_or_renamed(
    headers: Any, reason: VerificationFailure, words: str
) -> None:
    error = refusal(headers=headers)
    assert error.reason is reason
    assert words in str(error)


KEY_BYTES = bytes.fromhex("8eb301a2cc07961855c765b65b0c3bd9653fc67e143298eb7ac943d26daed2ab")
API_KEY = "KEY0189ABCDEFSECRETSECRET_abcdef"
SMALL_ORDER = [
    "0100000000000000000000000000000000000000000000000000000000000000",
    "0100000000000000000000000000000000000000000000000000000000000080",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0000000000000000000000000000000000000000000000000000000000000080",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
]


@pytest.mark.parametrize("point", SMALL_ORDER)
def test_a_key_under_which_anybody_can_sign_is_refused(point: str) -> None:
    key = b64encode(bytes.fromhex(point)).decode()
    universal = b64encode(bytes.fromhex(SMALL_ORDER[0]) + bytes(32)).decode()
    assert (
        refusal(headers=with_signature(universal), key=key).reason is VerificationFailure.KEY_WEAK
    )


@pytest.mark.parametrize(
    ("key", "words"),
    [
        (API_KEY, "swapped"),
        (KEY_BYTES.hex(), "hex key"),
        ("-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA\n-----END PUBLIC KEY-----", "PEM"),
        (b64encode(bytes.fromhex("302a300506032b6570032100") + KEY_BYTES).decode(), "DER"),
        (PUBLIC_KEY + "\n", "white space"),
        (PUBLIC_KEY.rstrip("="), "padding"),
        (PUBLIC_KEY.replace("/", "_"), "URL-safe"),
        (stray_bits(PUBLIC_KEY), "44 characters"),
        (b64encode(KEY_BYTES * 2).decode(), "64 bytes"),
        (KEY_BYTES, "not text"),
        (PUBLIC_KEY.encode(), "not text"),
        (5, "not text"),
        ([PUBLIC_KEY, API_KEY], "swapped"),
        ([None], "not text"),
    ],
)
def test_a_key_has_one_spelling(key: Any, words: str) -> None:
    error = refusal(key=key)
    assert error.reason is VerificationFailure.KEY_MALFORMED
    assert words in str(error)
    assert "SECRET" not in str(error)


@pytest.mark.parametrize("key", [None, "", [], [""]])
def test_no_key_is_no_verification(key: Any) -> None:
    assert refusal(key=key).reason is VerificationFailure.KEY_MISSING


def test_a_client_without_a_key_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TELNYX_PUBLIC_KEY", raising=False)
    with pytest.raises(WebhookVerificationError, match="Mission Control") as caught:
        Telnyx(api_key="key").webhooks.unwrap(DTMF, signed(DTMF), now=NOW)
    assert caught.value.reason is VerificationFailure.KEY_MISSING


class Unproven(WebhookVerificationError):
    """An exception of the user's own."""

    def __init__(self, sender: str) -> None:
        super().__init__(f"from {sender}", VerificationFailure.KEY_MISSING)
        self.sender = sender


class Unfit(WebhookSchemaError):
    """Another one."""

    def __init__(self) -> None:
        super().__init__("call.cost", ())


@pytest.mark.parametrize("error", [refusal(b""), Unproven("10.0.0.1"), Unfit(), TelnyxError("no")])
def test_errors_pickle_and_copy_as_they_are(error: Any) -> None:
    error.add_note("the second webhook of the call")
    error.command_id = "mine"
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(twin) is type(error)
        assert (str(twin), twin.args, vars(twin)) == (str(error), error.args, vars(error))
