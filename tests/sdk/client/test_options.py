"""What a client is made of, and what it refuses to be made of."""

from __future__ import annotations

import inspect
import re
from typing import Any

import httpx
import pytest
from telnyx_voice_advanced import AsyncTelnyx, Telnyx, TelnyxError

from tests.sdk.faults.hostile import GOOD, HostileServer
from tests.sdk.webhooks.signing import PUBLIC_KEY

KEY = "KEY-canary-0123456789"


def test_no_api_key_is_said_when_the_client_is_made() -> None:
    with pytest.raises(TelnyxError, match="TELNYX_API_KEY"):
        Telnyx()


@pytest.mark.parametrize("key", ["", "KEY\n", "a\r\nb", "K\u00c9Y", " KEY"])
def test_an_api_key_that_no_header_can_hold(key: str) -> None:
    with pytest.raises(TelnyxError) as caught:
        Telnyx(api_key=key)
    assert not key.strip() or key not in str(caught.value)


def test_the_environment_fills_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELNYX_API_KEY", KEY)
    monkeypatch.setenv("TELNYX_PUBLIC_KEY", PUBLIC_KEY)
    monkeypatch.setenv("TELNYX_BASE_URL", "https://eu.example/v2/")
    client = Telnyx()
    assert (client.api_key, client.public_key) == (KEY, PUBLIC_KEY)
    assert str(client.base_url) == "https://eu.example/v2/"
    assert Telnyx(base_url="https://other.example").base_url.host == "other.example"


@pytest.mark.parametrize(
    "url",
    [
        "", "api.telnyx.com", "ftp://api.telnyx.com", "file:///etc/passwd", "http://api.telnyx.com",
        "http://127.0.0.1.evil.example", "http://2130706433", "http://0x7f.1", "https://user:pass@api.telnyx.com",
        "https://@api.telnyx.com", "https://", "https:///v2", "https://api.telnyx.com/v2?x=1",
        "https://api.telnyx.com/#x", "https://api telnyx.com", "https://api.telnyx.com\n", "https://api.telnyx.com:port",
        "https://api.telnyx.com/../x", "https:\\\\evil.example", "http://[::1", "javascript:alert(1)", "http://localhost.evil.example",
        "https://api.telnyx.com/\u00fc", "https://\u00fc" + "x" * 70 + ".example",
    ],
)  # fmt: skip
def test_a_hostile_base_url_is_refused(url: str) -> None:
    with pytest.raises(TelnyxError) as caught:
        Telnyx(api_key=KEY, base_url=url)
    assert "pass@" not in str(caught.value)


@pytest.mark.parametrize(
    "url",
    [
        "http://localhost:1/v2",
        "http://127.0.0.1",
        "http://[::1]:8080",
        "http://127.9.9.9",
        "https://API.telnyx.com/v2/",
        "https://b\u00fccher.example/v2",
    ],
)
def test_a_good_base_url(url: str) -> None:
    Telnyx(api_key=KEY, base_url=url).close()


def test_defaults_for_voice() -> None:
    client = Telnyx(api_key=KEY)
    assert (client.max_retries, client.deadline) == (2, 20.0)
    assert client.timeout == httpx.Timeout(connect=3.0, read=5.0, write=5.0, pool=None)


def test_copies_change_what_they_are_told_and_no_more() -> None:
    client = Telnyx(api_key=KEY, default_headers={"X-A": "1"}, default_query={"a": "1"})
    copy = client.with_options(max_retries=7, timeout=1.5, deadline=None)
    assert (copy.max_retries, copy.timeout, copy.deadline) == (7, 1.5, None)
    assert (client.max_retries, client.deadline) == (2, 20.0)
    assert copy.api_key == KEY
    assert client.copy(timeout=None).timeout is None
    with pytest.raises(ValueError, match="mutually exclusive"):
        client.copy(default_headers={}, set_default_headers={})
    with pytest.raises(ValueError, match="mutually exclusive"):
        client.copy(default_query={}, set_default_query={})


def test_a_call_without_limits(server: HostileServer) -> None:
    session = server.session(GOOD)
    named = session.base_url.replace("127.0.0.1", "localhost")
    with Telnyx(api_key=KEY, base_url=named, timeout=None, deadline=None) as client:
        assert client.calls.actions.stop_siprec("id").data is not None


def test_copies_share_their_connections(server: HostileServer) -> None:
    session = server.session(GOOD)
    with Telnyx(api_key=KEY, base_url=session.base_url) as client:
        for each in (client, client.with_options(timeout=2), client.copy(api_key="other")):
            each.calls.actions.start_siprec("id")
        copy = client.copy()
    assert session.connections == 1
    assert copy.is_closed


@pytest.mark.parametrize(
    "bad", [{"max_retries": -1}, {"max_retries": None}, {"timeout": -1}, {"deadline": float("nan")}]
)
def test_settings_that_mean_nothing_are_refused(bad: dict[str, Any]) -> None:
    with pytest.raises((TypeError, ValueError)):
        Telnyx(api_key=KEY, **bad)


def test_the_other_kind_of_http_client_is_refused() -> None:
    with pytest.raises(TypeError, match="Invalid `http_client` arg"):
        Telnyx(api_key=KEY, http_client=httpx.AsyncClient())  # type: ignore[arg-type]
    with httpx.Client() as http_client, pytest.raises(TypeError, match="Invalid `http_client` arg"):
        AsyncTelnyx(api_key=KEY, http_client=http_client)  # type: ignore[arg-type]


def test_a_client_does_not_show_its_key() -> None:
    client = Telnyx(api_key=KEY, default_headers={"X-Secret": "hush-hush"})
    settings = vars(client)["_settings"]
    client.calls  # noqa: B018
    for shown in (repr(client), repr(vars(client)), repr(settings)):
        assert "hush-hush" not in shown
        assert KEY not in shown
    assert KEY not in repr(vars(settings))


def _signatures(cls: type) -> dict[str, list[tuple[str, str]]]:
    found = {}
    for name, member in inspect.getmembers(cls, inspect.isfunction):
        if not name.startswith("_") or name == "__init__":
            parameters = inspect.signature(member).parameters.values()
            found[name] = [
                (p.name, re.sub(r"a?sync_client\.|Async|Sync", "", str(p.annotation)))
                for p in parameters
            ]
    return found


def test_sync_and_async_have_the_same_signatures() -> None:
    sync, other = Telnyx(api_key=KEY), AsyncTelnyx(api_key=KEY)
    for one, two in [
        (sync, other),
        (sync.calls, other.calls),
        (sync.calls.actions, other.calls.actions),
    ]:
        assert _signatures(type(one)) == _signatures(type(two))
        assert _signatures(type(one))


def test_every_option_of_a_client_can_be_changed_in_a_copy() -> None:
    for cls in (Telnyx, AsyncTelnyx):
        made = set(inspect.signature(cls.__init__).parameters)
        assert made <= set(inspect.signature(cls.copy).parameters)
