"""An error response that is not of the documented shape keeps its explanation."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from telnyx_voice_advanced import APIStatusError, Telnyx


def failure(
    content: Any, *, status: int = 404, kind: str = "application/json", **arguments: Any
) -> APIStatusError:
    body = content if isinstance(content, bytes) else json.dumps(content).encode()
    transport = httpx.MockTransport(
        lambda request: httpx.Response(status, content=body, headers={"content-type": kind})
    )
    with (
        Telnyx(api_key="KEY0123456789", http_client=httpx.Client(transport=transport)) as client,
        pytest.raises(APIStatusError) as caught,
    ):
        client.calls.actions.send_dtmf("v3:a", digits="4815162342", max_retries=0, **arguments)
    return caught.value


ONE: list[tuple[Any, str]] = [
    ({"errors": [{"detail": "Resource not found"}]}, "Resource not found"),
    ({"errors": [{"title": None, "code": None, "detail": "gone"}]}, "gone"),
    ({"errors": {"detail": "gone"}}, "gone"),
    ({"errors": "gone"}, "gone"),
    ({"errors": ["gone"]}, "gone"),
    ({"errors": [{"message": "gone"}]}, "gone"),
    ({"errors": [[{"detail": "gone"}]]}, "gone"),
    ({"errors": {"role": ["is invalid"]}}, "is invalid"),
    ({"errors": {"role": "is invalid"}}, "is invalid"),
    ({"errors": [], "message": "gone"}, "gone"),
    ({"errors": [{}], "message": "gone"}, "gone"),
    ({"errors": None, "message": "gone"}, "gone"),
    ({"message": "Unauthorized"}, "Unauthorized"),
    ({"Message": "Forbidden"}, "Forbidden"),
    ({"error": "Unauthorized"}, "Unauthorized"),
    ({"error": {"message": "gone"}}, "gone"),
    ({"error": {"detail": "gone"}}, "gone"),
    ({"error": "invalid_token", "error_description": "It expired"}, "It expired"),
    ({"status": 404, "error": "Not Found", "message": "No route", "path": "/"}, "No route"),
    ({"detail": "Not authenticated"}, "Not authenticated"),
    ({"detail": [{"loc": ["body"], "msg": "field required"}]}, "field required"),
    ([{"detail": "gone"}], "gone"),
    (["gone"], "gone"),
    ("gone", "gone"),
]


@pytest.mark.parametrize(("body", "detail"), ONE)
def test_json_of_another_shape(body: Any, detail: str) -> None:
    error = failure(body)
    (entry,) = error.errors
    assert (entry.code, entry.title, entry.detail) == ("", "", detail)
    assert str(error).startswith(f"404 Not Found: {detail}")
    assert error.body == body


def test_a_code_and_title_outside_of_a_list() -> None:
    for body in (
        {"code": "10015", "title": "Bad", "detail": "gone"},
        {"errors": {"code": 10015, "title": "Bad", "detail": "gone"}},
        {"error": {"code": "10015", "title": "Bad", "message": "gone"}},
    ):
        error = failure(body)
        (entry,) = error.errors
        assert (entry.code, entry.title, entry.detail) == ("10015", "Bad", "gone")
        assert str(error) == "404 Not Found: 10015 Bad: gone [send_dtmf]"


def test_what_is_invalid_is_said() -> None:
    body = {"errors": [{"detail": "is invalid", "source": {"pointer": "/role"}}]}
    error = failure(body)
    assert str(error) == "404 Not Found: is invalid (/role) [send_dtmf]"
    assert error.errors[0].source is not None
    assert error.errors[0].source.pointer == "/role"
    assert "is invalid (/role)" in str(failure({"errors": {"role": ["is invalid"]}}))


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("upstream connect error", "upstream connect error"),
        ("\n\n  no healthy\tupstream \r\nmore\n", "no healthy upstream"),
        ("déjà raccroché", "déjà raccroché"),
        ("a" * 5000, "a" * 200 + "…"),
        ("<html><head><title>502 Bad\n Gateway</title></head>", "502 Bad Gateway"),
        ("<!DOCTYPE html><TITLE lang=en>Fish &amp; chips</TITLE>", "Fish & chips"),
        ("<html><body><h1>Too many</h1>", "Too many"),
        ("<html><title></title><h1>Too many</h1>", "Too many"),
    ],
)
def test_text_and_pages(text: str, line: str) -> None:
    error = failure(text.encode(), status=502, kind="text/html")
    (entry,) = error.errors
    assert (entry.code, entry.title, entry.detail) == ("", "", line)
    assert str(error).startswith(f"502 Bad Gateway: {line} [send_dtmf]")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"   ",
        b"\x00\x01\x02",
        b"123 456",
        b'{"errors": [{"detail": "g',
        b'["gone',
        b"<html>Bad gateway</html>",
        b"<html><title>",
        b"<title",
        b"{}",
        b"[]",
        b"null",
        b"5",
        b'{"errors": [1, null, {}, [], {"code": null}]}',
        b'{"a": {"message": "no explanation of the error itself"}}',
    ],
)
def test_what_explains_nothing(body: bytes) -> None:
    error = failure(body)
    assert error.errors == ()
    assert str(error).startswith(f"404 Not Found: {len(body)} bytes of " if body else "404 Not")


@pytest.mark.parametrize(
    "body",
    [
        {"message": "no 4815162342"},
        {"error": {"message": "no 4815162342"}},
        {"errors": ["no 4815162342"]},
        {"errors": {"4815162342": "no"}},
        b"no 4815162342",
        b"<title>no &#52;815162342</title>",
    ],
)
def test_no_secret_is_explained(body: Any) -> None:
    error = failure(body)
    assert error.errors
    assert "***" in f"{error} {error.errors}"
    assert "4815162342" not in f"{error} {error.errors} {error.body}"


def test_an_explanation_that_broke_off() -> None:
    """What is wrong with the body is said beside what it says."""

    class Broken(httpx.SyncByteStream):
        def __iter__(self) -> Any:
            yield b"upstream connect err"
            raise httpx.ReadError("reset")

    transport = httpx.MockTransport(lambda request: httpx.Response(404, stream=Broken()))
    with (
        Telnyx(api_key="KEY", http_client=httpx.Client(transport=transport)) as client,
        pytest.raises(APIStatusError, match=r"upstream connect err \(the body broke off"),
    ):
        client.calls.actions.stop_siprec("id")
