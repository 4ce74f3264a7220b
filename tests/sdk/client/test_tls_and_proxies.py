"""https, with authorities of one's own, and the proxies that the environment names."""

from __future__ import annotations

import os
import socket
import time
from pathlib import Path

import pytest
from telnyx_voice_advanced import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    Telnyx,
    TelnyxError,
)
from telnyx_voice_advanced._transport.network_backend import AsyncDeadlineStream, DeadlineStream

from tests.sdk.client.both_clients import Call, both
from tests.sdk.client.local_servers import (
    CERTIFICATES,
    answer_all,
    listening,
    over_tls,
    read_request,
    tunnel,
)
from tests.sdk.client.sockets import client_sockets
from tests.sdk.faults.hostile import GOOD, HostileServer
from tests.sdk.forked import exit_statuses, in_child


@pytest.fixture
def trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATES / "authority.pem"))


@both
@pytest.mark.usefixtures("trusted")
def test_https(call: Call) -> None:
    with listening(over_tls(answer_all)) as (port, seen):
        assert call(f"https://localhost:{port}").data.result == "ok"
    assert len(seen) == 1


@pytest.mark.usefixtures("trusted")
def test_a_forked_child_closes_its_copies_of_connections() -> None:
    with (
        listening(over_tls(answer_all)) as (port, _),
        Telnyx(api_key="KEY", base_url=f"https://localhost:{port}") as client,
    ):
        client.calls.actions.stop_siprec("id")
        assert len(client_sockets(port)) == 1

        def child() -> None:
            assert client_sockets(port) == []

        assert exit_statuses([in_child(child)]) == [0]
        assert client.calls.actions.stop_siprec("id").data is not None


@both
def test_a_folder_of_authorities(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # OpenSSL finds an authority by the hash of its name (`openssl x509 -hash`).
    (tmp_path / "53d9866d.0").write_bytes((CERTIFICATES / "authority.pem").read_bytes())
    monkeypatch.setenv("SSL_CERT_DIR", f"/nowhere{os.pathsep}{tmp_path}")
    with listening(over_tls(answer_all)) as (port, _):
        assert call(f"https://localhost:{port}").data.result == "ok"


@both
def test_a_certificate_that_is_not_trusted_is_no_cause_to_try_again(call: Call) -> None:
    refused = pytest.raises(APIConnectionError, match=r"refused on this side.*CERTIFICATE")
    with listening(over_tls(answer_all)) as (port, seen), refused:
        call(f"https://localhost:{port}")
    assert len(seen) == 1


@both
def test_a_handshake_that_stalls_sends_nothing(call: Call) -> None:
    def stall(connection: socket.socket) -> None:
        while connection.recv(65536):
            pass

    with listening(stall) as (port, seen):
        started = time.monotonic()
        with pytest.raises(APITimeoutError, match="nothing was sent"):
            call(f"https://localhost:{port}", deadline=0.5)
        assert time.monotonic() - started < 2.5
    assert seen


@both
def test_a_handshake_that_is_reset_is_tried_again(call: Call) -> None:
    refused = pytest.raises(APIConnectionError, match="nothing was sent")
    with listening(lambda connection: connection.close()) as (port, seen), refused:
        call(f"https://localhost:{port}")
    assert len(seen) == 3


@both
@pytest.mark.usefixtures("trusted")
def test_an_https_proxy_of_the_environment(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    with listening(over_tls(answer_all)) as (port, seen), listening(tunnel) as (proxy, tunnels):
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy}")
        assert call(f"https://localhost:{port}").data.result == "ok"
        assert (len(tunnels), len(seen)) == (1, 1)
        monkeypatch.setenv("NO_PROXY", "localhost")
        assert call(f"https://localhost:{port}").data.result == "ok"
        assert (len(tunnels), len(seen)) == (1, 2)


@both
@pytest.mark.usefixtures("trusted")
def test_what_breaks_behind_a_tunnel_is_not_taken_for_success(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    def leave(connection: socket.socket) -> None:
        read_request(connection)

    with listening(over_tls(leave)) as (port, seen), listening(tunnel) as (proxy, _):
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy}")
        with pytest.raises(APIConnectionError, match="may have run"):
            call(f"https://localhost:{port}")
    assert len(seen) == 3


@both
@pytest.mark.usefixtures("trusted")
def test_what_a_proxy_says_of_its_tunnel_is_no_answer(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*arguments: object, **options: object) -> None:
        raise RuntimeError("interrupted")

    for stream in (DeadlineStream, AsyncDeadlineStream):
        monkeypatch.setattr(stream, "start_tls", interrupted)
    with listening(over_tls(answer_all)) as (port, _), listening(tunnel) as (proxy, tunnels):
        monkeypatch.setenv("HTTPS_PROXY", f"http://us%C3%A9r:hunter2@127.0.0.1:{proxy}")
        with pytest.raises(APIConnectionError, match=r"refused on this side.*interrupted"):
            call(f"https://localhost:{port}")
    assert len(tunnels) == 1


@both
@pytest.mark.usefixtures("trusted")
def test_a_proxy_whose_user_has_a_letter_beyond_ascii(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    with listening(over_tls(answer_all)) as (port, _), listening(tunnel) as (proxy, _):
        monkeypatch.setenv("HTTPS_PROXY", f"http://us%C3%A9r:hunter2@127.0.0.1:{proxy}")
        assert call(f"https://localhost:{port}").data.result == "ok"


@both
def test_a_proxy_that_refuses_the_tunnel_sends_nothing(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(b"HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n")

    with listening(refuse) as (proxy, tunnels):
        monkeypatch.setenv("HTTPS_PROXY", f"http://user:hunter2@127.0.0.1:{proxy}")
        with pytest.raises(APIError, match="nothing was sent") as caught:
            call("https://api.telnyx.com/v2")
    assert len(tunnels) == 3
    assert "hunter2" not in str(caught.value)


@both
@pytest.mark.parametrize("variable", ["http_proxy", "HTTP_PROXY", "ALL_PROXY"])
def test_no_proxy_sees_the_key_on_its_way_to_this_machine(
    call: Call, variable: str, monkeypatch: pytest.MonkeyPatch, server: HostileServer
) -> None:
    proxy = server.session(GOOD)
    monkeypatch.setenv(variable, f"http://127.0.0.1:{proxy.port}")
    assert call(server.session(GOOD).base_url).data.result == "ok"
    assert proxy.connections == 0


@both
@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("http://user:hunter2@proxy:80x80", "cannot be parsed"),
        ("ftp://user:hunter2@proxy:21", "has to begin with http"),
        ("http://user:hunter2@prøxy:80", "host in ASCII"),
        ("http://user:hunter2@:80", "host in ASCII"),
        ("socks5://user:hunter2@proxy:1080", r"pip install httpx\[socks\]"),
    ],
)
def test_a_proxy_that_cannot_be_used(
    call: Call, url: str, reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", url)
    with pytest.raises(TelnyxError, match=f"ALL_PROXY.*nothing was sent.*{reason}") as caught:
        call("https://api.telnyx.com/v2")
    assert "hunter2" not in str(caught.value)


@both
def test_what_nobody_foresaw_before_anything_was_sent(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_down(*arguments: object, **options: object) -> None:
        raise RuntimeError("cannot schedule new futures after shutdown")

    monkeypatch.setattr("socket.getaddrinfo", break_down)
    said = "(refused on this side|No connection).*cannot schedule new futures"
    with pytest.raises(APIConnectionError, match=said) as caught:
        call("http://localhost:1")
    assert "may have run" not in str(caught.value)
