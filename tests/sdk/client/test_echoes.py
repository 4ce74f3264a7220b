"""What a server echoes of a call stays out of its exception; what it says of its own stays whole."""

from __future__ import annotations

import html
import json
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import httpx
import pytest
from telnyx_voice_advanced import APIError, APIResponseValidationError, Telnyx, omit

STATE = "aGF2/ZSBh+IG5p=="
V1 = "AgDIxmoRX6QMuaIj_uXRXnPAXP0QlNfXczRrZvZakpWxBlpw48KyZQ=="


def failure(
    content: bytes,
    *,
    status: int = 422,
    call_control_id: str = V1,
    headers: dict[str, str] | None = None,
    **arguments: Any,
) -> Any:
    """The exception of a call that is answered with these bytes."""
    answer = httpx.MockTransport(
        lambda request: httpx.Response(status, content=content, headers=headers)
    )
    given: dict[str, Any] = {"digits": "1", "client_state": STATE, **arguments}
    with (
        # Some of the states here are not base64.
        Telnyx(
            api_key="KEY-x", http_client=httpx.Client(transport=answer), validate_arguments=False
        ) as client,
        pytest.raises(APIError) as caught,
    ):
        client.calls.actions.send_dtmf(call_control_id, max_retries=0, **given)
    return caught.value


def shown(error: Any) -> str:
    """All that the exception shows, spelt out as far as it goes."""
    text = "".join(traceback.format_exception(error))
    return repr((text, error.body, getattr(error, "errors", ()), error.request_id)).replace(
        "\\", ""
    )


def answer(**fields: Any) -> bytes:
    return json.dumps({"errors": [{"code": "90018", "title": "Refused", **fields}]}).encode()


@pytest.mark.parametrize(
    "escaped",
    [
        lambda text: text.replace("/", "\\/"),
        lambda text: text.replace("=", "\\u003d").replace("+", "\\u002B"),
        lambda text: "".join(f"\\u{ord(character):04x}" for character in text),
    ],
    ids=["PHP", "Gson", "all"],
)
@pytest.mark.parametrize("secret", [STATE, V1, "KEY-x"])
@pytest.mark.parametrize("status", [422, 200])
def test_a_secret_that_json_escapes(
    escaped: Callable[[str], str], secret: str, status: int
) -> None:
    content = answer(detail="SECRET bad", meta={"SECRET": ["SECRET"]}).replace(
        b"SECRET", escaped(secret).encode()
    )
    error = failure(content, status=status)
    assert secret not in shown(error)
    assert error.body["errors"][0]["meta"] == {"***": ["***"]}


@pytest.mark.parametrize(
    "content",
    [
        answer(detail=json.dumps({"client_state": STATE}).replace("/", "\\/")),
        answer(detail=json.dumps(json.dumps({"state": STATE}).replace("=", "\\u003d"))),
        answer(detail=json.dumps({"client_state": STATE}).replace("/", "\\/"))[:-4],
        json.dumps({"detail": STATE}).replace("=", "\\u003D")[:-1].encode(),
        html.escape(f"<p>'{STATE}'").replace("/", "&#x2F;").replace("=", "&#61;").encode(),
        b"state=aGF2%2fZSBh%2BIG5p%3d%3D",
        b"state=aGF2%252fZSBh%252BIG5p%253d%253D",
        json.dumps({"detail": STATE}).encode("utf-16"),
        json.dumps({"detail": STATE}).encode("utf-32-le"),
        json.dumps({"detail": STATE}).encode("utf-8-sig"),
        b"\xff\xfe\xfd" + STATE.encode(),
        b'{"detail":"\xfc ' + STATE.encode() + b'"}',
        b'{"detail":"\\ud800 ' + STATE.encode() + b'"}',
        f"&#{'9' * 5000}; {STATE}".encode(),
        ("&#" + "0" * 5000 + "97;" + STATE[1:]).encode(),
        b"[" * 50_000 + STATE.encode(),
        b'[{"a":' * 300 + json.dumps(STATE).encode() + b"}]" * 300,
        b'{"a":' * 100_000 + json.dumps(STATE).encode() + b"}" * 100_000,
    ],
)
@pytest.mark.parametrize("status", [422, 200])
def test_a_secret_in_a_body_of_another_kind(content: bytes, status: int) -> None:
    said = shown(failure(content, status=status)).replace("\0", "")
    assert STATE not in said
    assert "aGF2" not in said


@pytest.mark.parametrize("page", ["a%2Fb \\/ &amp; \\u003d", "a%25252525252Fb"])
def test_text_without_a_secret_stays_as_it_is(page: str) -> None:
    assert failure(page.encode()).body == page


@pytest.mark.parametrize("code", ["90018", 90018, "100181"])
def test_a_code_is_the_servers(code: str | int) -> None:
    error = failure(answer(code=code, detail=f"not {code}"), digits=str(code))
    assert error.errors[0].code == str(code)
    assert error.body["errors"][0]["code"] == code
    assert str(error).startswith(f"422 Unprocessable Entity: {code} Refused: not ***")


@pytest.mark.parametrize("code", ["4815162342", 4815162342, "A1B2", "1234 "])
def test_what_is_no_code_is_scrubbed(code: str | int) -> None:
    error = failure(answer(code=code), digits=str(code).strip())
    assert error.errors[0].code.strip() == "***"


def test_a_number_is_whole_or_not_there() -> None:
    meta = {"t": 1712345678, "exact": 1234, "float": 1234.0, "half": 1234.5, "yes": True}
    error = failure(answer(meta=meta), digits="1234")
    assert error.errors[0].meta == {**meta, "exact": "***", "float": "***"}
    assert failure(answer(meta=meta), digits="001234").errors[0].meta["exact"] == "***"
    assert failure(answer(meta={"n": 1, "m": 0}), digits="0001").errors[0].meta == {"n": 1, "m": 0}
    long = "4815162342" * 30
    assert failure(answer(meta={"n": int(long)}), digits=long).errors[0].meta == {"n": "***"}
    assert failure(answer(meta={"n": int(long)}), digits="1" * 5000).errors[0].meta["n"] > 0


@pytest.mark.parametrize("state", ["code", "meta", "errors", "title", "detail", "source"])
def test_the_names_of_the_envelope_stay(state: str) -> None:
    error = failure(answer(detail="d", meta={"a": 1}), client_state=state)
    (detail,) = error.errors
    assert (detail.code, detail.title, detail.detail, detail.meta) == (
        "90018",
        "Refused",
        "d",
        {"a": 1},
    )


def test_a_header_that_echoes() -> None:
    headers = {"content-type": f"text/{STATE}", "x-request-id": f"r-{STATE}"}
    assert STATE not in shown(failure(b"x", headers=headers))


def test_a_validation_error_says_nothing_of_a_map_of_secrets() -> None:
    error = failure(json.dumps({"data": {"result": {STATE: 1}}}).encode(), status=200)
    assert type(error) is APIResponseValidationError
    assert STATE not in shown(error)


@dataclass
class Tones:
    digits: str


@pytest.mark.parametrize(
    ("path", "options"),
    [
        ("/x", {"body": {"digits": "123456"}}),
        ("/x", {"body": {"digits": 123456}}),
        ("/x", {"body": Tones("123456")}),
        ("/x", {"body": {"a": 1}, "extra_body": {"digits": "123456"}}),
        ("/x", {"extra_query": {"digits": "123456"}}),
        ("/x", {"extra_headers": {"digits": "123456"}}),
        ("/x?a&digits=12%33456", {"body": [1]}),
        ("/x", {"body": {"call_control_id": "123456", "client_state": True}}),
        ("/x", {"body": {"digits": "123456"}, "extra_query": {"digits": omit}}),
    ],
)
def test_a_verb_knows_the_names_that_the_spec_calls_sensitive(
    path: str, options: dict[str, Any]
) -> None:
    content = answer(detail="123456 omit True", meta={"sent": {"123456": 123456}})
    transport = httpx.MockTransport(lambda request: httpx.Response(422, content=content))
    with (
        Telnyx(api_key="KEY-x", http_client=httpx.Client(transport=transport)) as client,
        pytest.raises(APIError) as caught,
    ):
        client.post(path, cast_to=object, **options)
    assert "123456" not in shown(caught.value)
    assert "*** omit True" in str(caught.value)


def test_a_verb_hides_a_default_query() -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(422, content=STATE.encode()))
    with (
        Telnyx(
            api_key="KEY-x",
            default_query={"client_state": STATE},
            http_client=httpx.Client(transport=transport),
        ) as client,
        pytest.raises(APIError) as caught,
    ):
        client.get("/x", cast_to=object)
    assert caught.value.body == "***"
