# Generated; edit spec/ or templates/ instead.
"""The address that all calls of a client go to, checked when the client is made."""

from __future__ import annotations

from ipaddress import ip_address
from typing import NamedTuple
from urllib.parse import urlsplit

from .._errors import TelnyxError
from .._system import SYSTEM, System, system_of


class BaseURL(NamedTuple):
    """A checked base URL, in the pieces that a request is built from."""

    scheme: str
    host: str
    port: int | None
    path: str
    """Without a slash at the end."""
    system: System = SYSTEM
    """What calls to this address are made with."""

    @property
    def netloc(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port is None else f"{host}:{self.port}"

    def __str__(self) -> str:
        return f"{self.scheme}://{self.netloc}{self.path}"


def parse_base_url(url: str, *, allow_insecure_http: bool = False) -> BaseURL:
    """Check a base URL: https, or http to this machine; no credentials, query or fragment.

    `allow_insecure_http` allows http to any host, to which the API key then goes unencrypted.

    Raises:
        TelnyxError: it is not one. The message does not repeat what may be a password.
    """
    if not url:
        raise TelnyxError("The base URL is empty")
    if any(ord(character) <= 32 or ord(character) == 127 for character in url) or "\\" in url:
        raise TelnyxError("The base URL has a space, a control character or a backslash")
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        raise TelnyxError("The base URL cannot be parsed") from None
    if parts.scheme not in ("http", "https"):
        raise TelnyxError("The base URL has to begin with https://")
    if "@" in parts.netloc:
        raise TelnyxError("The base URL holds credentials; the API key goes into `api_key`")
    if not host:
        raise TelnyxError("The base URL names no host")
    if "?" in url or "#" in url:
        raise TelnyxError("The base URL has a query or a fragment; see `default_query`")
    if any(segment in (".", "..") for segment in parts.path.split("/")):
        raise TelnyxError("The base URL has the path segment `.` or `..`")
    host = _ascii_host(host)
    if parts.scheme == "http" and not allow_insecure_http and not _is_loopback(host):
        raise TelnyxError(
            "The base URL sends the API key unencrypted: http is for loopback alone. For tests and"
            " development, allow_insecure_http=True or TELNYX_ALLOW_INSECURE_HTTP=1 allows it"
        )
    if not parts.path.isascii():
        raise TelnyxError("The base URL's path has a character that is not ASCII")
    return BaseURL(parts.scheme, host, port, parts.path.rstrip("/"), system_of(host))


def _ascii_host(host: str) -> str:
    if host.isascii():
        return host
    try:
        import idna

        return idna.encode(host, uts46=True).decode("ascii")
    except (ImportError, UnicodeError):
        raise TelnyxError("The base URL's host is no valid domain name") from None


def _is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
