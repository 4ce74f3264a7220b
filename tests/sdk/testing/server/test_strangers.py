"""What a page of somebody else's could make a browser send, and requests that are wrong."""

from __future__ import annotations

import json
from urllib.parse import urlsplit

import httpx
import pytest
from telnyx_voice_advanced import AuthenticationError, Telnyx

from tests.sdk.testing.server.conftest import Served, twin_process

READS = ("state", "journal", "requests", "stream", "clock", "faults", "calls")
WRITES = (
    *("calls", "calls/x/press", "calls/x/hang_up", "events", "clock", "faults", "reset"),
    "deliveries/1/repeat",
)


def error_of(response: httpx.Response) -> str:
    assert response.headers["content-type"] == "application/json"
    code: str = response.json()["error"]["code"]
    assert response.json()["error"]["detail"]
    return code


def test_a_rebound_name_reaches_nothing(twin: Served) -> None:
    port = urlsplit(twin.url).port
    for path in (*READS, "../../", "../../v2/calls/x"):
        response = twin.control.get(path, headers={"host": f"evil.example:{port}"})
        assert response.status_code == 421, path
        assert error_of(response) == "wrong_host"
    for host in ("evil.example", "127.0.0.1.evil.example", "10.0.0.1", "[::", ""):
        assert twin.control.get("state", headers={"host": host}).status_code == 421
    for host in ("localhost", f"LOCALHOST:{port}", f"[::1]:{port}"):
        assert twin.control.get("state", headers={"host": host}).status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"origin": "http://127.0.0.1:1"},
        {"origin": "", "content-type": "text/plain"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
    ],
)
def test_a_page_of_another_origin_changes_nothing(twin: Served, headers: dict[str, str]) -> None:
    call = twin.call()
    for path in (*WRITES, f"calls/{call}/hang_up", "../../v2/calls"):
        response = twin.control.post(path, headers=headers, content="{}")
        assert response.status_code == 403, path
        assert error_of(response) == "cross_site"
    assert twin.control.delete("faults", headers=headers).status_code == 403
    assert twin.get(f"calls/{call}")["state"] == "ringing"
    assert twin.get("requests") == []


def test_its_own_page_changes_what_it_likes(twin: Served) -> None:
    own = {"origin": twin.url, "sec-fetch-site": "same-origin"}
    assert twin.control.post("calls", headers=own).status_code == 201


def test_no_response_can_be_framed_sniffed_kept_or_read_elsewhere(twin: Served) -> None:
    for path in ("state", "nothing", "../../v2/calls/x"):
        headers = twin.control.get(path).headers
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["cache-control"] == "no-store"
        assert "frame-ancestors 'none'" in headers["content-security-policy"]
        assert headers["cross-origin-resource-policy"] == "same-origin"
        assert "access-control-allow-origin" not in headers
        assert "server" not in headers


def test_text_that_is_not_trusted_stays_text(twin: Served) -> None:
    hostile = "</script><script>alert(1)</script>\r\nevent: state\n\ndata: \u2028\u202e\ud800"
    made = twin.control.post("calls", content=json.dumps({"from": hostile}))
    call = made.json()["call_control_id"]
    twin.deliver()
    assert twin.get(f"calls/{call}")["from"] == hostile
    assert json.loads(twin.get("deliveries")[0]["body"])["data"]["payload"]["from"] == hostile
    with twin.control.stream("GET", "stream") as stream:
        lines = stream.iter_lines()
        assert [next(lines) for _ in range(1)] == ["event: state"]
        assert json.loads(next(lines).removeprefix("data: "))["calls"][0]["from"] == hostile


@pytest.mark.parametrize(
    ("path", "body", "status", "code"),
    [
        ("calls", b"{", 400, "invalid_json"),
        ("calls", b'{"from": NaN}', 400, "invalid_json"),
        ("clock", b'{"advance": 1e999}', 400, "invalid_json"),
        ("events", b'{"payload": ' + b"[" * 100_000, 400, "invalid_json"),
        ("events", b'{"payload": {"a":' + b"[" * 70 + b"]" * 70 + b"}}", 400, "invalid_json"),
        ("calls", b"\xff", 400, "invalid_json"),
        ("calls", b"[]", 422, "invalid_body"),
        ("calls", b'{"fro": "+1"}', 422, "unknown_member"),
        ("calls", b'{"from": 1}', 422, "invalid_value"),
        ("calls", b'{"state": "ended"}', 422, "invalid_value"),
        ("calls/none/press", b'{"digits": "5"}', 404, "no_such_call"),
        ("clock", b'{"speed": 0}', 422, "invalid_value"),
        ("clock", b'{"advance": -1}', 422, "invalid_value"),
        ("clock", b'{"advance": true}', 422, "invalid_value"),
        ("clock", b'{"running": 1}', 422, "invalid_value"),
        ("events", b"{}", 422, "invalid_value"),
        ("reset", b'{"seed": 1.5}', 422, "invalid_value"),
        ("deliveries/1/repeat", b"", 404, "no_such_delivery"),
        ("nothing", b"", 404, "not_found"),
        ("state", b"", 405, "method_not_allowed"),
        ("calls", b'"' + b"x" * 1_100_000 + b'"', 413, "too_large"),
    ],
)
def test_a_request_that_is_wrong_is_refused_in_words(
    twin: Served, path: str, body: bytes, status: int, code: str
) -> None:
    response = twin.control.post(path, content=body)
    assert response.status_code == status
    assert error_of(response) == code


def test_what_a_call_is_not_ready_for_is_refused(twin: Served) -> None:
    call = twin.call()
    for what, body in (("press", {"digits": "5"}), ("pick_up", {})):
        response = twin.control.post(f"calls/{call}/{what}", json=body)
        assert (response.status_code, error_of(response)) == (409, "not_now")
    twin.post(f"calls/{call}/hang_up")
    assert twin.control.post(f"calls/{call}/hang_up").status_code == 409
    for digits in ("", "x", "1" * 129, "٣"):
        assert twin.control.post(f"calls/{call}/press", json={"digits": digits}).status_code == 422


def test_json_that_cannot_be_written_again_is_refused_by_the_api(twin: Served) -> None:
    call = twin.call(state="answered")
    path, key = f"{twin.base_url}/calls/{call}/actions/send_dtmf", {"authorization": "Bearer x"}
    for extra in ("NaN", "1e999", "[" * 5000, "[" * 70 + "]" * 70):
        content = f'{{"digits": "1", "extra": {extra}}}'
        response = twin.control.post(path, content=content, headers=key)
        assert response.status_code == 400
    assert twin.executions("send_dtmf") == []
    assert len(twin.get("requests")) == 4


def test_any_key_is_taken_or_the_one_that_is_set(
    twin: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    call = twin.call()
    path = f"{twin.base_url}/calls/{call}"
    assert twin.control.get(path).status_code == 401
    assert twin.control.get(path, headers={"authorization": "Bearer x"}).status_code == 200
    monkeypatch.setenv("TELNYX_API_KEY", "the-key")
    with twin_process("--require-key") as (_, strict):
        call = strict.call()
        with strict.client() as stranger, pytest.raises(AuthenticationError):
            stranger.calls.retrieve_status(call)
        with Telnyx(api_key="the-key", base_url=strict.base_url) as client:
            assert client.calls.retrieve_status(call).data


def test_beyond_the_loopback_it_goes_by_addresses_and_the_names_it_was_told() -> None:
    with twin_process("--host", "0.0.0.0", "--allow-host", "twin") as (_, served):
        for host, status in (("10.1.2.3", 200), ("twin:80", 200), ("evil.example", 421)):
            assert served.control.get("state", headers={"host": host}).status_code == status
