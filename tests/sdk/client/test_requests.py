"""What goes on the wire."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from telnyx_voice_advanced import Telnyx, TelnyxError, omit

from tests.sdk.faults.hostile import GOOD, GOOD_BODY, HostileServer, Session

UUID4 = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")


@pytest.fixture
def session(server: HostileServer) -> Session:
    return server.session(GOOD)


@pytest.fixture
def client(session: Session) -> Any:
    with Telnyx(api_key="KEY", base_url=session.base_url) as client:
        yield client


def body(session: Session) -> Any:
    return json.loads(session.ledger[-1].body)


V1 = "AgDIxmoRX6QMuaIj_uXRXnPAXP0QlNfXczRrZvZakpWxBlpw48KyZQ=="
V3 = "v3:MdI91X4lWFEs7IgbBEOT9M4AigoY08M0WWZFISt1Yw2axZ"


@pytest.mark.parametrize(
    ("call_control_id", "segment"),
    [
        (V1, V1),
        (V3, V3),
        ("v3:a/b+c=", "v3:a%2Fb+c="),
        ("a?b#c d%e", "a%3Fb%23c%20d%25e"),
        ("..%2f", "..%252f"),
        ("\u00fc", "%C3%BC"),
    ],
)
def test_an_identifier_stays_within_its_segment(
    client: Telnyx, session: Session, call_control_id: str, segment: str
) -> None:
    client.calls.actions.start_siprec(call_control_id)
    assert session.ledger[-1].line == f"POST /v2/calls/{segment}/actions/siprec_start HTTP/1.1"


def test_an_empty_identifier_is_refused(client: Telnyx, session: Session) -> None:
    with pytest.raises(
        ValueError, match=r"^Expected a non-empty value for `call_control_id` but received ''$"
    ):
        client.calls.actions.send_dtmf("", digits="1")
    assert not session.ledger


@pytest.mark.parametrize("segment", [".", ".."])
def test_a_dot_segment_is_refused(client: Telnyx, session: Session, segment: str) -> None:
    with pytest.raises(ValueError, match="call_control_id"):
        client.calls.actions.send_dtmf(segment, digits="1")
    assert not session.ledger


def test_only_what_was_given_is_sent(client: Telnyx, session: Session) -> None:
    client.calls.actions.start_siprec("id", connector_name="srs", secure=False)
    assert body(session) == {"connector_name": "srs", "secure": False}
    client.calls.actions.start_siprec("id", connector_name=None)
    assert body(session) == {}


def test_a_command_gets_a_key_of_its_own(client: Telnyx, session: Session) -> None:
    client.calls.actions.send_dtmf("id", digits="1")
    client.calls.actions.send_dtmf("id", digits="1")
    one, other = (entry.command_id for entry in session.ledger)
    assert one != other
    assert UUID4.fullmatch(str(one))
    assert UUID4.fullmatch(str(other))


def test_a_callers_key_is_kept(client: Telnyx, session: Session) -> None:
    client.calls.actions.send_dtmf("id", digits="1", command_id="mine")
    assert session.ledger[-1].command_id == "mine"
    client.calls.actions.send_dtmf("id", digits="1", extra_body={"command_id": "theirs"})
    assert session.ledger[-1].command_id == "theirs"


def test_extra_body_lies_over_the_body(client: Telnyx, session: Session) -> None:
    client.calls.actions.start_siprec(
        "id", connector_name="srs", extra_body={"new": None, "connector_name": "other"}
    )
    assert body(session) == {"connector_name": "other", "new": None}
    client.calls.actions.start_siprec(
        "id", connector_name="srs", extra_body={"connector_name": omit}
    )
    assert body(session) == {}


def test_extra_headers_and_query(client: Telnyx, session: Session) -> None:
    client.calls.actions.start_siprec(
        "id",
        extra_headers={"X-Mine": "1", "User-Agent": "me", "Accept": omit},
        extra_query={"a": "b c", "list": [1, 2], "yes": True, "page": {"size": 3}, "none": None},
    )
    entry = session.ledger[-1]
    assert entry.line.split()[1].endswith("?a=b%20c&list=1&list=2&yes=true&page%5Bsize%5D=3")
    assert entry.headers["x-mine"] == "1"
    assert entry.headers["user-agent"] == "me"
    assert "accept" not in entry.headers


def test_default_headers_and_query(session: Session) -> None:
    with Telnyx(
        api_key="KEY",
        base_url=session.base_url,
        default_headers={"X-Team": "voice"},
        default_query={"a": "1", "b": "2"},
    ) as client:
        client.calls.actions.start_siprec("id", extra_query={"b": "3"})
        entry = session.ledger[-1]
        assert entry.headers["x-team"] == "voice"
        assert entry.line.split()[1].endswith("?a=1&b=3")
        client.with_options(
            default_headers={"X-More": "1"}, set_default_query={}
        ).calls.actions.start_siprec("id")
        entry = session.ledger[-1]
        assert (entry.headers["x-team"], entry.headers["x-more"]) == ("voice", "1")
        assert "?" not in entry.line


def test_an_iterator_of_a_default_query_is_sent_with_every_call(session: Session) -> None:
    with Telnyx(
        api_key="KEY",
        base_url=session.base_url,
        default_query={"tag": (letter for letter in "ab"), "page": {"sizes": [iter([1, 2])]}},
    ) as client:
        added = client.with_options(default_query={"more": iter("cd")})
        replaced = client.with_options(set_default_query={"other": map(str, [1, 2])})
        for _ in range(2):
            for each, query in (
                (client, "?tag=a&tag=b&page%5Bsizes%5D=1&page%5Bsizes%5D=2"),
                (added, "?tag=a&tag=b&page%5Bsizes%5D=1&page%5Bsizes%5D=2&more=c&more=d"),
                (replaced, "?other=1&other=2"),
            ):
                each.calls.actions.start_siprec("id")
                assert session.ledger[-1].line.split()[1].endswith(f"siprec_start{query}")


def test_the_api_key_is_sent_once_and_as_a_bearer(client: Telnyx, session: Session) -> None:
    client.calls.actions.start_siprec("id")
    assert session.ledger[-1].headers["authorization"] == "Bearer KEY"
    client.with_options(api_key="OTHER").calls.actions.start_siprec("id")
    assert session.ledger[-1].headers["authorization"] == "Bearer OTHER"


@pytest.mark.parametrize(
    "arguments",
    [
        {"digits": "1", "command_id": "\ud800"},
        {"digits": "1", "extra_body": {"level": object()}},
        {"digits": "1", "extra_body": {"level": float("nan")}},
        {"digits": "1", "extra_body": {"deep": [{"level": float("inf")}]}},
        {"digits": "1", "extra_headers": {"X-Mine": "a\r\nX-Evil: b"}},
        {"digits": "1", "extra_headers": {"X Mine": "a"}},
        {"digits": "1", "extra_headers": {"X-Mine": "\u20ac"}},
    ],
)
def test_what_cannot_be_sent_is_refused_before(
    client: Telnyx, session: Session, arguments: dict[str, Any]
) -> None:
    with pytest.raises(TelnyxError):
        client.calls.actions.send_dtmf("id", **arguments)
    assert not session.ledger


def test_verbs_reach_what_the_spec_lacks(client: Telnyx, session: Session) -> None:
    answer = json.loads(GOOD_BODY)
    assert client.post("/calls", body={"to": "+1"}, cast_to=dict) == answer
    assert (session.ledger[-1].line, body(session)) == ("POST /v2/calls HTTP/1.1", {"to": "+1"})
    assert client.get("calls/1?x=y", cast_to=object, extra_query={"z": 1}) == answer
    assert session.ledger[-1].line == "GET /v2/calls/1?x=y&z=1 HTTP/1.1"
    assert client.put("/a", cast_to=bytes) == GOOD_BODY
    assert client.patch("/a", body=[1], cast_to=str) == GOOD_BODY.decode()
    assert client.delete("/a", cast_to=type(None)) is None


@pytest.mark.parametrize(
    "path",
    ["https://evil.example/", "//evil.example/", "/a/../b", "/a/%2e%2E/b", "/a#b", "/\\evil"],
)
def test_verbs_stay_under_the_base_url(client: Telnyx, session: Session, path: str) -> None:
    with pytest.raises(ValueError, match="Expected a path"):
        client.post(path, cast_to=object)
    assert not session.ledger
