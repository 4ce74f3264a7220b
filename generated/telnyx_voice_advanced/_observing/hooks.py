# Generated; edit spec/ or templates/ instead.
"""The hooks of a client: plain functions, each called with a record."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from .._arguments import described
from .._async_code import is_async_callable
from .tell import tell

if TYPE_CHECKING:
    from .records import AttemptRecord, ResponseRecord, RetryRecord

AttemptHook: TypeAlias = "Callable[[AttemptRecord], object]"
RetryHook: TypeAlias = "Callable[[RetryRecord], object]"
ResponseHook: TypeAlias = "Callable[[ResponseRecord], object]"

RequestT = TypeVar("RequestT")


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientHooks:
    """What a client was given; it observes each of its calls."""

    on_attempt: AttemptHook | None = None
    on_retry: RetryHook | None = None
    on_response: ResponseHook | None = None

    def begin(self, request: RequestT) -> RequestT:
        return request

    def attempt(self, number: int, request: object, base_url: object) -> Mapping[str, str]:
        return {}

    def attempted(self, record: AttemptRecord) -> None:
        call_hook(self.on_attempt, record)

    def retry(self, record: RetryRecord) -> None:
        call_hook(self.on_retry, record)

    def ended(self, record: ResponseRecord) -> None:
        call_hook(self.on_response, record)


def call_hook(hook: Callable[[Any], object] | None, record: object) -> None:
    """Call a hook. What it raises is logged, and changes nothing."""
    if hook is not None:
        tell(hook, record, otherwise=None)


def validate_hook(hook: object, name: str) -> None:
    """Refuse a hook that cannot be called with a record.

    Raises:
        TypeError: it is no function, or an async one, which nobody would await.
    """
    if not callable(hook):
        raise TypeError(f"Expected a function for `{name}` but received {described(hook)}")
    if is_async_callable(hook):
        raise TypeError(f"Expected a plain function for `{name}` but received an async one")
