# Generated; edit spec/ or templates/ instead.
"""Sentinels and aliases that method signatures share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, Literal, Protocol, TypeAlias, final

if TYPE_CHECKING:
    import httpx


@final
class NotGiven:
    """The type of `not_given`: the caller left the argument out, so the client's setting holds."""

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "not_given"


@final
class Omit:
    """The type of `omit`: the value is not sent, not even where a default would be."""

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "omit"


not_given: Final = NotGiven()
omit: Final = Omit()

Headers: TypeAlias = Mapping[str, str | Omit]
"""Header names to values; `omit` removes a header that would be sent otherwise."""

Query: TypeAlias = Mapping[str, object]
"""Query parameters: str, int, float, bool, or sequences of them."""

Body: TypeAlias = Mapping[str, object]
"""JSON properties, by their names on the transport."""

TimeoutTypes: TypeAlias = "float | httpx.Timeout | None"
"""Seconds for connect, read and write each; `httpx.Timeout` sets them apart; None lifts them."""

PublicKeys: TypeAlias = str | Iterable[str]
"""One base64 public key, or several while keys are rotated."""


class HTTPClient(Protocol):
    """What is asked of a caller's `http_client`: `httpx.Client` and `httpx2.Client` have it."""

    @property
    def is_closed(self) -> bool: ...
    def build_request(
        self, method: str, url: str, *, content: Any, params: Any, headers: Any, extensions: Any
    ) -> Any: ...
    def send(self, request: Any, *, stream: bool, follow_redirects: bool) -> Any: ...
    def close(self) -> None: ...


class AsyncHTTPClient(Protocol):
    """What is asked of a caller's `http_client`: `AsyncClient` of httpx and httpx2 has it."""

    @property
    def is_closed(self) -> bool: ...
    def build_request(
        self, method: str, url: str, *, content: Any, params: Any, headers: Any, extensions: Any
    ) -> Any: ...
    async def send(self, request: Any, *, stream: bool, follow_redirects: bool) -> Any: ...
    async def aclose(self) -> None: ...
