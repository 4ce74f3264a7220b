"""What the environment says: an empty variable says nothing, and plain http has to be asked for."""

from __future__ import annotations

import logging
import socket
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from telnyx_voice_advanced import AsyncTelnyx, Telnyx, TelnyxError, WebhookVerificationError

from tests.sdk.client.both_clients import Call, both
from tests.sdk.client.local_servers import CERTIFICATES, answer_all, listening, over_tls
from tests.sdk.client.scripted import answers
from tests.sdk.faults.hostile import GOOD, HostileServer, response

MOCK = "http://telnyx-mock:8080/v2"
Make = Callable[..., Any]
clients = pytest.mark.parametrize("make", [Telnyx, AsyncTelnyx])
VARIABLES = (
    *("TELNYX_BASE_URL", "TELNYX_PUBLIC_KEY", "TELNYX_LOG", "TELNYX_ALLOW_INSECURE_HTTP"),
    *("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"),
    *("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY"),
    *("https_proxy", "http_proxy", "all_proxy", "no_proxy"),
)


@clients
def test_empty_variables_are_not_set(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = make(api_key="KEY")
    for variable in VARIABLES:
        monkeypatch.setenv(variable, "")
    level = logging.getLogger("telnyx_voice_advanced").level
    client = make(api_key="KEY")
    assert client.base_url == usual.base_url == "https://api.telnyx.com/v2/"
    assert client.public_key is None
    assert logging.getLogger("telnyx_voice_advanced").level == level
    with pytest.raises(TelnyxError, match="loopback"):
        make(api_key="KEY", base_url=MOCK)


@both
def test_a_call_goes_out_with_empty_variables(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in VARIABLES:
        monkeypatch.setenv(variable, "")
    # Of these two the second is read where the first is empty.
    monkeypatch.setattr("certifi.where", lambda: str(CERTIFICATES / "authority.pem"))
    with listening(over_tls(answer_all)) as (port, _):
        assert call(f"https://localhost:{port}").data.result == "ok"


@clients
def test_an_empty_key_in_the_environment_is_no_key(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TELNYX_API_KEY", "")
    with pytest.raises(TelnyxError, match="No API key: pass `api_key` or set"):
        make()


@clients
def test_an_empty_argument_stays_a_mistake(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELNYX_API_KEY", "KEY")
    with pytest.raises(TelnyxError, match="No API key"):
        make(api_key="")
    with pytest.raises(TelnyxError, match="base URL is empty"):
        make(base_url="")
    with pytest.raises(WebhookVerificationError):
        make(public_key="").webhooks.unwrap(b"{}", {})


@clients
@pytest.mark.parametrize("url", [MOCK, "http://10.0.0.7", "http://mock_server/v2"])
def test_plain_http_to_another_host_has_to_be_asked_for(
    make: Make, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(TelnyxError, match=r"unencrypted.*TELNYX_ALLOW_INSECURE_HTTP=1"):
        make(api_key="KEY", base_url=url)
    assert str(make(api_key="KEY", base_url=url, allow_insecure_http=True).base_url) == f"{url}/"
    monkeypatch.setenv("TELNYX_ALLOW_INSECURE_HTTP", "1")
    assert str(make(api_key="KEY", base_url=url).base_url) == f"{url}/"
    monkeypatch.setenv("TELNYX_BASE_URL", url)
    assert str(make(api_key="KEY").base_url) == f"{url}/"
    with pytest.raises(TelnyxError, match="allow_insecure_http=True"):
        make(api_key="KEY", allow_insecure_http=False)
    monkeypatch.setenv("TELNYX_ALLOW_INSECURE_HTTP", "0")
    with pytest.raises(TelnyxError, match="allow_insecure_http=True"):
        make(api_key="KEY")


@clients
def test_copies_keep_what_was_asked_for(make: Make) -> None:
    client = make(api_key="KEY", base_url=MOCK, allow_insecure_http=True)
    assert str(client.with_options(max_retries=0).base_url) == f"{MOCK}/"
    other = client.with_options(base_url="http://other:1")
    assert str(other.base_url) == "http://other:1/"
    with pytest.raises(TelnyxError, match="unencrypted"):
        client.with_options(allow_insecure_http=False)
    strict = client.with_options(allow_insecure_http=False, base_url="https://api.telnyx.com")
    with pytest.raises(TelnyxError, match="unencrypted"):
        strict.with_options(base_url=MOCK)
    opened = make(api_key="KEY").with_options(allow_insecure_http=True, base_url=MOCK)
    assert str(opened.base_url) == f"{MOCK}/"
    unused = make(api_key="KEY").with_options(allow_insecure_http=True)
    assert str(unused.base_url) == "https://api.telnyx.com/v2/"


@clients
@pytest.mark.parametrize("wish", ["yes", "true", "2", " "])
def test_a_wish_that_is_none(make: Make, wish: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(TypeError, match="Expected a bool for `allow_insecure_http`"):
        make(api_key="KEY", allow_insecure_http=wish)
    monkeypatch.setenv("TELNYX_ALLOW_INSECURE_HTTP", wish)
    with pytest.raises(TelnyxError, match="TELNYX_ALLOW_INSECURE_HTTP has to be 1 or 0"):
        make(api_key="KEY")


@both
def test_a_call_to_a_mock_takes_no_proxy(
    call: Call, server: HostileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in docker compose: a name that only the network of the container knows."""
    session = server.session(answers(response()), GOOD)
    resolve = socket.getaddrinfo

    def local(host: Any, *arguments: Any, **options: Any) -> Any:
        host = "127.0.0.1" if host in ("telnyx-mock", b"telnyx-mock") else host
        return resolve(host, *arguments, **options)

    monkeypatch.setattr(socket, "getaddrinfo", local)
    proxy = server.session(GOOD)
    monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{proxy.port}")
    monkeypatch.setenv("ALL_PROXY", f"http://127.0.0.1:{proxy.port}")
    base_url = f"http://telnyx-mock:{session.port}/v2"
    assert call(base_url, allow_insecure_http=True).data.result == "ok"
    assert session.ledger[0].headers["host"] == f"telnyx-mock:{session.port}"
    assert proxy.connections == 0


def test_a_mock_through_a_callers_client() -> None:
    transport = httpx.MockTransport(
        lambda request: httpx.Response(200, json={"data": {"result": request.url.host}})
    )
    with Telnyx(
        api_key="KEY",
        base_url=MOCK,
        allow_insecure_http=True,
        http_client=httpx.Client(transport=transport),
    ) as client:
        data = client.calls.actions.stop_siprec("id").data
    assert data is not None
    assert data.result == "telnyx-mock"
