# Generated; edit spec/ or templates/ instead.
"""What a client was told, checked; shared by the sync and the async client."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from .._arguments import described, validate_whole_number
from .._cached_property import cached_property
from .._errors import TelnyxError
from .._redaction import Secret
from .._spec import BASE_URL
from .._types import NotGiven, Omit, PublicKeys, TimeoutTypes
from .base_url import BaseURL, parse_base_url
from .headers import HeaderPairs, client_headers
from .timeouts import step_timeouts

if TYPE_CHECKING:
    from .._observing.hooks import ClientHooks

DEFAULT_MAX_RETRIES: Final = 2


@dataclass(frozen=True, kw_only=True)
class Settings:
    """The options of a client; `replace` makes those of a copy."""

    api_key: Secret
    public_key: PublicKeys | None
    base_url: BaseURL
    allow_insecure_http: bool
    validate_arguments: bool
    timeout: TimeoutTypes | NotGiven
    max_retries: int
    deadline: float | None
    default_headers: Mapping[str, str | Omit] = field(repr=False)
    default_query: Mapping[str, object] = field(repr=False)
    hooks: ClientHooks | None = None

    @cached_property
    def headers(self) -> HeaderPairs:
        """The headers of every request, encoded once."""
        return client_headers(self.base_url.netloc, self.api_key.value, self.default_headers)

    def changed(self, **changes: Any) -> Settings:
        """These settings with some of them replaced."""
        return replace(self, **changes)


def _environment(name: str) -> str | None:
    """A variable's value. One that is empty is not set: compose files and CI write `NAME=${NAME:-}`."""
    return os.environ.get(name) or None


def validate_api_key(api_key: str | None) -> Secret:
    """The key given, or the environment's; refused when it is missing or could not be sent."""
    if api_key is None:
        api_key = _environment("TELNYX_API_KEY")
    if api_key is not None and not isinstance(api_key, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TelnyxError(f"The API key has to be a str, not a {type(api_key).__name__}")
    if not api_key:
        raise TelnyxError(
            "No API key: pass `api_key` or set the environment variable TELNYX_API_KEY"
        )
    if not api_key.isascii() or not api_key.isprintable() or api_key != api_key.strip():
        raise TelnyxError("The API key has a space at its end or a character that no key has")
    return Secret(api_key)


def validate_base_url(base_url: object, allow_insecure_http: bool) -> BaseURL:
    """The base URL given, the environment's, or Telnyx's own."""
    # What is no text has to be a URL's object, of httpx or another library.
    if not isinstance(base_url, str | None) and not hasattr(base_url, "scheme"):
        raise TypeError(
            f"Expected a string or an httpx.URL for `base_url` but received {described(base_url)}"
        )
    if base_url is None:
        base_url = _environment("TELNYX_BASE_URL") or BASE_URL
    return parse_base_url(str(base_url), allow_insecure_http=allow_insecure_http)


def validate_insecure_http(allow_insecure_http: bool | None) -> bool:
    """The wish given, or the environment's; no unless told."""
    if allow_insecure_http is None:
        wish = _environment("TELNYX_ALLOW_INSECURE_HTTP")
        if wish not in (None, "0", "1"):
            raise TelnyxError("TELNYX_ALLOW_INSECURE_HTTP has to be 1 or 0, or not set")
        return wish == "1"
    return validate_flag(allow_insecure_http, "allow_insecure_http")


def validate_flag(flag: bool, name: str) -> bool:
    """The flag, refused when it is anything but a bool."""
    # A check for callers without a type checker: any text is true.
    if not isinstance(flag, bool):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"Expected a bool for `{name}` but received a {type(flag).__name__}")
    return flag


def validate_timeout(timeout: TimeoutTypes | NotGiven) -> TimeoutTypes | NotGiven:
    """The timeout, refused when it is no duration."""
    if not isinstance(timeout, NotGiven):
        step_timeouts(timeout)
    return timeout


def validate_max_retries(max_retries: int) -> int:
    """The number of retries, refused unless it is a whole number from zero up."""
    return validate_whole_number(max_retries, "max_retries", least=0)
