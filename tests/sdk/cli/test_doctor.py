"""`doctor` proves why a delivery does not verify."""

from __future__ import annotations

import base64
import gzip
import json
import time
from collections.abc import Callable, Mapping
from typing import Any, Final
from urllib.parse import quote, urlencode

import pytest
from telnyx_voice_advanced.testing import WebhookKey, events, sign

from tests.sdk.cli.conftest import KEY, Run

BODY: Final = events.call_conversation_ended(
    messages=[{"content": "Héllo <b>/x & y"}], llm_model="openai/gpt-4o"
).raw
SIGNATURE: Final = "telnyx-signature-ed25519"
TIMESTAMP: Final = "telnyx-timestamp"


def raw_request(body: bytes, headers: Mapping[str, str], line_end: str = "\r\n") -> bytes:
    lines = ["POST /webhooks HTTP/1.1", "host: hooks.example.com"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    return line_end.join((*lines, "", "")).encode() + body


def parsed() -> Any:
    return json.loads(BODY)


def as_python() -> bytes:
    return json.dumps(parsed()).encode()


BODIES: Final[Mapping[str, tuple[Callable[[], bytes], str]]] = {
    "json.dumps": (as_python, "serialised anew"),
    "json.dumps of text": (lambda: json.dumps(parsed(), ensure_ascii=False).encode(), "serialised"),
    "laid out": (lambda: json.dumps(parsed(), indent=2).encode(), "serialised anew"),
    "sorted": (lambda: json.dumps(parsed(), sort_keys=True).encode(), "serialised"),
    "php": (lambda: as_python().replace(b"/", b"\\/"), "serialised"),
    "go": (
        lambda: BODY.replace(b"<", b"\\u003c").replace(b">", b"\\u003e").replace(b"&", b"\\u0026"),
        "serialised",
    ),
    "line end": (lambda: BODY + b"\n", "line end was added"),
    "white space": (lambda: b"  " + BODY + b" ", "White space"),
    "byte order mark": (lambda: b"\xef\xbb\xbf" + BODY, "byte order mark"),
    "base64": (lambda: base64.b64encode(BODY), "base64"),
    "base64 of another serialisation": (lambda: base64.b64encode(as_python()), "base64"),
    "base64 in lines": (lambda: base64.encodebytes(BODY), "base64"),
    "text of JSON": (lambda: json.dumps(BODY.decode()).encode(), "text of JSON"),
    "another document": (lambda: json.dumps({"body": BODY.decode()}).encode(), "another document"),
    "SNS": (
        lambda: json.dumps({"Type": "Notification", "Message": BODY.decode()}).encode(),
        "another document",
    ),
    "form": (lambda: urlencode({"payload": BODY.decode()}).encode(), "form"),
    "percent": (lambda: quote(BODY, safe="").encode(), "percent-encoded"),
    "gzip": (lambda: gzip.compress(BODY), "compressed"),
    "chunks": (lambda: b"%x\r\n%s\r\n0\r\n\r\n" % (len(BODY), BODY), "chunks"),
    "hexadecimal": (lambda: BODY.hex().encode(), "hexadecimal"),
    "latin-1": (lambda: BODY.decode("latin-1").encode(), "Latin-1"),
    "repr of bytes": (lambda: repr(BODY).encode(), "shows bytes"),
    "repr of a dict": (lambda: repr(parsed()).encode(), "shows a dict"),
    "utf-16": (lambda: BODY.decode().encode("utf-16"), "UTF-16"),
    "html": (lambda: BODY.replace(b'"', b"&quot;"), "HTML"),
}


@pytest.mark.parametrize("name", BODIES)
def test_a_body_that_was_changed_is_proven(run: Run, name: str) -> None:
    make, cause = BODIES[name]
    capture = raw_request(make(), sign(BODY, KEY))
    result = run("doctor", "-", "--public-key", KEY.public_key, stdin=capture)
    assert result.exit_code == 1, result.output
    assert "holds once this is undone" in result.output
    assert cause in result.output


HEADERS: Final[Mapping[str, tuple[Callable[[dict[str, str]], dict[str, str]], str]]] = {
    "another name": (
        lambda h: {"x-telnyx-signature-ed25519": h[SIGNATURE], TIMESTAMP: h[TIMESTAMP]},
        "in the header x-telnyx-signature-ed25519",
    ),
    "another family": (
        lambda h: {"webhook-signature": f"v1,{h[SIGNATURE]}", "webhook-timestamp": h[TIMESTAMP]},
        "in the header webhook-signature",
    ),
    "swapped": (
        lambda h: {SIGNATURE: h[TIMESTAMP], TIMESTAMP: h[SIGNATURE]},
        f"The signature is in the header {TIMESTAMP}",
    ),
    "no timestamp": (lambda h: {SIGNATURE: h[SIGNATURE]}, f"There is no header {TIMESTAMP}"),
    "milliseconds": (lambda h: {**h, TIMESTAMP: h[TIMESTAMP] + "123"}, "milliseconds"),
    "fraction": (lambda h: {**h, TIMESTAMP: h[TIMESTAMP] + ".0"}, "fraction"),
    "hexadecimal": (
        lambda h: {**h, SIGNATURE: base64.b64decode(h[SIGNATURE]).hex()},
        "hexadecimal",
    ),
    "percent": (lambda h: {**h, SIGNATURE: quote(h[SIGNATURE], safe="")}, "percent-encoded"),
    "quoted": (lambda h: {**h, SIGNATURE: f'"{h[SIGNATURE]}"'}, "quoted"),
    "list": (lambda h: {**h, SIGNATURE: f"['{h[SIGNATURE]}']"}, "quoted"),
    "no padding": (lambda h: {**h, SIGNATURE: h[SIGNATURE].rstrip("=")}, "padding"),
    "label": (lambda h: {**h, SIGNATURE: f"ed25519={h[SIGNATURE]}"}, "label"),
    "repeated": (lambda h: {**h, SIGNATURE: f"{h[SIGNATURE]}, {h[SIGNATURE]}"}, "repeated"),
}


@pytest.mark.parametrize("name", HEADERS)
def test_headers_that_were_changed_are_proven(run: Run, name: str) -> None:
    change, cause = HEADERS[name]
    # Of now: a timestamp that is missing is looked for in the ten minutes after the event.
    body = events.call_hangup().raw
    capture = raw_request(body, change(sign(body, KEY)))
    result = run("doctor", "-", "--public-key", KEY.public_key, stdin=capture)
    assert result.exit_code == 1, result.output
    assert "holds once this is undone" in result.output
    assert cause in result.output


RAW_KEY: Final = base64.b64decode(KEY.public_key)
X509: Final = base64.b64encode(bytes.fromhex("302a300506032b6570032100") + RAW_KEY).decode()


@pytest.mark.parametrize(
    ("key", "cause"),
    [
        (f"-----BEGIN PUBLIC KEY-----\n{X509}\n-----END PUBLIC KEY-----", "PEM"),
        (X509, "X.509"),
        (RAW_KEY.hex(), "hexadecimal"),
        (f" {KEY.public_key}\n", "White space"),
        (f"TELNYX_PUBLIC_KEY={KEY.public_key}", "environment file"),
    ],
)
def test_a_key_in_another_form_is_proven(run: Run, key: str, cause: str) -> None:
    capture = raw_request(BODY, sign(BODY, KEY))
    result = run("doctor", "-", "--public-key", key, stdin=capture)
    assert "holds once this is undone" in result.output
    assert f"public key: {'It' if cause != 'White space' else 'White'}" in result.output
    assert cause in result.output


def test_what_cannot_be_proven_is_told_as_likely(run: Run) -> None:
    good = sign(BODY, KEY)
    other = WebhookKey.generate().public_key
    for body, headers, key, words in (
        (BODY, good, other, "another account's"),
        (BODY.replace(b"gpt-4o", b"gpt-4x"), good, KEY.public_key, "values in the body"),
        (
            BODY[:-9],
            {**good, "content-length": str(len(BODY))},
            KEY.public_key,
            "content-length says",
        ),
        (b"", good, KEY.public_key, "body is empty"),
        (BODY[:-9], good, KEY.public_key, "no JSON"),
        (BODY, good, "KEY0123456789_abc", "An API key was given"),
    ):
        result = run("doctor", "-", "--public-key", key, stdin=raw_request(body, headers))
        assert result.exit_code == 1, result.output
        assert "whatever was undone" in result.output
        assert words in result.output
        assert "KEY0123456789_abc" not in result.output


def test_a_good_delivery_holds_and_its_age_is_told(run: Run) -> None:
    for timestamp, words in (
        (None, "which is accepted"),
        (time.time() - 900, "900 s old: accepted only"),
    ):
        capture = raw_request(BODY, sign(BODY, KEY, timestamp=timestamp))
        result = run("doctor", "-", "--public-key", KEY.public_key, stdin=capture)
        assert result.exit_code == 0, result.output
        assert "The signature holds." in result.output
        assert words.split(":")[-1] in result.output


def curl(headers: Mapping[str, str], body: str) -> bytes:
    words = [f"-H '{name}: {value}'" for name, value in headers.items()]
    return " \\\n  ".join(["curl -X POST https://hooks.example.com", *words, body]).encode()


def test_a_delivery_is_read_in_every_form(run: Run) -> None:
    headers = sign(BODY, KEY)
    text = BODY.decode()
    har = [{"name": name, "value": value} for name, value in headers.items()]
    for capture in (
        raw_request(BODY, headers, "\n"),
        raw_request(BODY, headers).partition(b"\r\n")[2],
        curl(headers, f"--data-raw '{text}'"),
        curl(headers, "-d $'" + text.replace("é", "\\u00e9") + "'"),
        json.dumps({"headers": headers, "body": text, "isBase64Encoded": False}).encode(),
        json.dumps(
            {
                "headers": headers,
                "body": base64.b64encode(BODY).decode(),
                "isBase64Encoded": True,
            }
        ).encode(),
        json.dumps({"request": {"headers": har, "postData": {"text": text}}}).encode(),
        json.dumps(
            {"request": {"raw": base64.b64encode(raw_request(BODY, headers)).decode()}}
        ).encode(),
    ):
        result = run("doctor", "-", "--public-key", KEY.public_key, "--json", stdin=capture)
        assert json.loads(result.output)["verifies"], capture
    words = [word for pair in headers.items() for word in ("-H", ": ".join(pair))]
    assert run("doctor", "-", "--public-key", KEY.public_key, *words, stdin=BODY).exit_code == 0


@pytest.mark.parametrize(
    ("capture", "said"),
    [
        (b"POST / HTTP/1.1\r\nhost: x\r\n", "no empty line"),
        (b"curl -d 'open", "cannot be read"),
        (b"curl -d @body.json", "in the file 'body.json'"),
    ],
)
def test_a_capture_that_cannot_be_read_is_told_in_a_sentence(
    run: Run, capture: bytes, said: str
) -> None:
    result = run("doctor", "-", "--public-key", KEY.public_key, stdin=capture)
    assert result.exit_code == 2
    assert said in result.output


@pytest.mark.parametrize("options", [(), ("--json",)], ids=["text", "json"])
def test_what_a_terminal_would_obey_is_shown_and_not_sent(
    run: Run, options: tuple[str, ...]
) -> None:
    headers = sign(BODY, KEY)
    capture = raw_request(BODY, {TIMESTAMP: headers[TIMESTAMP]})
    line = b"x\x9b-telnyx-signature-ed25519: " + headers[SIGNATURE].encode() + b"\r\n"
    capture = capture.replace(b"host:", line + b"host:", 1)
    result = run("doctor", "-", "--public-key", KEY.public_key, *options, stdin=capture)
    assert "in the header x" in result.output
    assert "\x9b" not in result.output


def test_no_key_is_told_where_to_find_one(run: Run) -> None:
    result = run("doctor", "-", stdin=BODY)
    assert result.exit_code == 2
    assert "TELNYX_PUBLIC_KEY" in result.output
