"""Failures on this side before the first byte: nothing was sent, and the culprit is named."""

from __future__ import annotations

import asyncio
import errno
import logging
import ssl
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import certifi
import httpx
import httpx2
import pytest
from telnyx_voice_advanced import APIConnectionError, APIError, AsyncTelnyx, Outcome, Telnyx

from tests.sdk.client.local_servers import (
    CERTIFICATES,
    answer_all,
    listening,
    over_tls,
    read_request,
    tunnel,
)
from tests.sdk.faults.hostile import GOOD, HostileServer

UNREACHABLE = "https://127.0.0.1:1/v2"
Fail = Callable[..., APIError]


def sync_failure(base_url: str, method: str = "send_dtmf", **options: Any) -> APIError:
    arguments = {"digits": "1"} if method == "send_dtmf" else {}
    with (
        Telnyx(api_key="KEY", base_url=base_url, **options) as client,
        pytest.raises(APIError) as caught,
    ):
        getattr(client.calls.actions, method)("id", **arguments)
    return caught.value


def async_failure(base_url: str, method: str = "send_dtmf", **options: Any) -> APIError:
    arguments = {"digits": "1"} if method == "send_dtmf" else {}

    async def run() -> APIError:
        async with AsyncTelnyx(api_key="KEY", base_url=base_url, **options) as client:
            with pytest.raises(APIError) as caught:
                await getattr(client.calls.actions, method)("id", **arguments)
            return caught.value

    return asyncio.run(run())


both = pytest.mark.parametrize("fail", [sync_failure, async_failure], ids=["sync", "async"])


@pytest.fixture
def attempts(caplog: pytest.LogCaptureFixture) -> Callable[[], int]:
    caplog.set_level(logging.DEBUG, "telnyx_voice_advanced")
    return lambda: sum("no response" in record.getMessage() for record in caplog.records)


def lost_bundle(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setattr(certifi, "where", lambda: "/no/such/cacert.pem")


def bundle_that_cannot_be_unpacked(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    def where() -> str:
        raise FileNotFoundError(errno.ENOENT, "No such file or directory", "/tmp/_MEI/cacert.pem")

    monkeypatch.setattr(certifi, "where", where)


def key_log(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setenv("SSLKEYLOGFILE", "/no/such/keys.log")


def key_log_beside_good_certificates(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", certifi.where())
    key_log(monkeypatch, folder)


def key_log_that_is_a_folder(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setenv("SSLKEYLOGFILE", str(folder))


def no_certifi(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setitem(sys.modules, "certifi", None)


def certificates_in_a_folder(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(folder))


def certificates_that_are_none(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    (folder / "ca.pem").write_text("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")
    monkeypatch.setenv("SSL_CERT_FILE", str(folder / "ca.pem"))


def empty_certificates(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    (folder / "ca.pem").touch()
    monkeypatch.setenv("SSL_CERT_FILE", str(folder / "ca.pem"))


def certificates_of_someone_else(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    def create(**where: Any) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setenv("SSL_CERT_FILE", "/root/ca.pem")
    monkeypatch.setattr(ssl, "create_default_context", create)


def folder_of_someone_else(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setenv("SSL_CERT_DIR", str(folder))
    monkeypatch.setattr("os.access", lambda path, mode: False)


def no_httpcore(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setitem(sys.modules, "httpcore", None)


LOCAL: list[tuple[Callable[[pytest.MonkeyPatch, Path], None], str]] = [
    (lost_bundle, r"No certificates in '/no/such/cacert\.pem', the bundle of certifi: No such"),
    (bundle_that_cannot_be_unpacked, r"certifi, which brings the certificates.*/_MEI/cacert\.pem"),
    (
        key_log,
        r"key log '/no/such/keys\.log', which SSLKEYLOGFILE names, cannot be opened: No such",
    ),
    (key_log_beside_good_certificates, r"key log '/no/such/keys\.log', which SSLKEYLOGFILE names"),
    (key_log_that_is_a_folder, r"which SSLKEYLOGFILE names, cannot be opened: Is a directory"),
    (no_certifi, r"certifi, which brings the certificates, cannot be used \(ModuleNotFoundError"),
    (certificates_in_a_folder, r"which SSL_CERT_FILE names: Is a directory"),
    (certificates_that_are_none, r"No certificates in '.*ca\.pem', which SSL_CERT_FILE names"),
    (empty_certificates, r"No certificates in '.*ca\.pem', which SSL_CERT_FILE names"),
    (
        certificates_of_someone_else,
        r"'/root/ca\.pem', which SSL_CERT_FILE names: Permission denied",
    ),
    (folder_of_someone_else, r"which SSL_CERT_DIR names: Permission denied"),
    (no_httpcore, r"ModuleNotFoundError.*httpcore"),
]


@both
@pytest.mark.parametrize("method", ["send_dtmf", "start_siprec"])
@pytest.mark.parametrize(("break_down", "words"), LOCAL)
def test_what_repeating_cannot_help_costs_one_attempt(
    fail: Fail,
    method: str,
    break_down: Callable[[pytest.MonkeyPatch, Path], None],
    words: str,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    attempts: Callable[[], int],
) -> None:
    break_down(monkeypatch, tmp_path)
    error = fail(UNREACHABLE, method)
    monkeypatch.undo()
    assert type(error) is APIConnectionError
    assert error.outcome is Outcome.NOT_SENT
    assert "nothing was sent" in str(error)
    assert "may have run" not in str(error)
    assert attempts() == 1
    with pytest.raises(AssertionError, match=words):
        raise AssertionError(str(error))


@both
def test_a_shortage_of_descriptors_may_pass(
    fail: Fail, monkeypatch: pytest.MonkeyPatch, attempts: Callable[[], int]
) -> None:
    def create(**where: Any) -> None:
        raise OSError(errno.EMFILE, "Too many open files")

    monkeypatch.setattr(ssl, "create_default_context", create)
    error = fail(UNREACHABLE)
    assert error.outcome is Outcome.NOT_SENT
    assert "Too many open files" in str(error)
    assert attempts() == 3


@both
def test_a_module_of_types_that_cannot_be_loaded(
    fail: Fail, monkeypatch: pytest.MonkeyPatch, server: HostileServer
) -> None:
    def decoder_of(operation: object) -> None:
        raise OSError(errno.EMFILE, "Too many open files", "types/__init__.py")

    monkeypatch.setattr("telnyx_voice_advanced._client.base.decoder_of", decoder_of)
    session = server.session(GOOD)
    error = fail(session.base_url)
    assert error.outcome is Outcome.NOT_SENT
    assert "nothing was sent" in str(error)
    assert isinstance(error.__cause__, OSError)
    assert session.ledger == []


@both
@pytest.mark.usefixtures("attempts")
def test_a_proxy_that_breaks_off_sends_nothing(
    fail: Fail, monkeypatch: pytest.MonkeyPatch, attempts: Callable[[], int]
) -> None:
    """It was asked for a tunnel, and that is not the request."""
    with listening(lambda connection: connection.close()) as (proxy, seen):
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy}")
        error = fail("https://api.telnyx.com/v2", "start_siprec")
    assert error.outcome is Outcome.NOT_SENT
    assert len(seen) == attempts() == 3


@both
def test_an_https_proxy_is_trusted_by_the_same_authorities(
    fail: Fail, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATES / "authority.pem"))
    with listening(over_tls(refuse_tunnel)) as (proxy, _):
        monkeypatch.setenv("HTTPS_PROXY", f"https://localhost:{proxy}")
        error = fail("https://api.telnyx.com/v2", max_retries=0)
    assert "403" in str(error)
    assert error.outcome is Outcome.NOT_SENT


def refuse_tunnel(connection: Any) -> None:
    read_request(connection)
    connection.sendall(b"HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n")


def sync_through(library: Any, base_url: str, **options: Any) -> APIError:
    return sync_failure(
        base_url, "start_siprec", http_client=library.Client(**options), max_retries=0
    )


def async_through(library: Any, base_url: str, **options: Any) -> APIError:
    return async_failure(
        base_url, "start_siprec", http_client=library.AsyncClient(**options), max_retries=0
    )


through = pytest.mark.parametrize("fail", [sync_through, async_through], ids=["sync", "async"])
libraries = pytest.mark.parametrize("library", [httpx, httpx2])


@through
@libraries
def test_a_callers_client_whose_proxy_breaks_off(fail: Fail, library: Any) -> None:
    with listening(lambda connection: connection.close()) as (proxy, _):
        error = fail(library, "https://api.telnyx.com/v2", proxy=f"http://127.0.0.1:{proxy}")
    assert error.outcome is Outcome.NOT_SENT


@through
@libraries
def test_a_callers_client_that_breaks_before_it_writes(
    fail: Fail, library: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_down(*arguments: object, **options: object) -> None:
        raise RuntimeError("no thread to be had")

    monkeypatch.setattr("socket.getaddrinfo", break_down)
    error = fail(library, "http://localhost:1")
    assert error.outcome is Outcome.NOT_SENT
    assert "no thread to be had" in str(error)


@through
@libraries
def test_a_callers_client_that_breaks_after_it_wrote(fail: Fail, library: Any) -> None:
    def leave(connection: Any) -> None:
        read_request(connection)

    with listening(over_tls(leave)) as (port, _), listening(tunnel) as (proxy, _):
        trusting = ssl.create_default_context(cafile=CERTIFICATES / "authority.pem")
        url, proxied = f"https://localhost:{port}", f"http://127.0.0.1:{proxy}"
        direct = fail(library, url, verify=trusting)
        behind = fail(library, url, verify=trusting, proxy=proxied)
    assert direct.outcome is behind.outcome is Outcome.UNKNOWN


def test_the_key_log_that_can_be_opened_is_written(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATES / "authority.pem"))
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys.log"))
    with (
        listening(over_tls(answer_all)) as (port, _),
        Telnyx(api_key="KEY", base_url=f"https://localhost:{port}") as client,
    ):
        client.calls.actions.stop_siprec("id")
    assert "TRAFFIC_SECRET" in (tmp_path / "keys.log").read_text()
