# Generated; edit spec/ or templates/ instead.
"""What the adapters put behind a URL."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any

from .._arguments import described
from .._async_code import is_in_event_loop
from ._verifier import Verifier
from .result import Result

if TYPE_CHECKING:
    from .._unwrap.headers import WebhookHeaders
    from .._unwrap.signature import Payload


class Receiver(ABC):
    """Takes a request's body and headers, and says what to respond."""

    _verifier: Verifier

    @property
    def max_body_bytes(self) -> int:
        """The largest body that is read."""
        return self._verifier.max_body_bytes

    @abstractmethod
    def handle(self, body: Payload, headers: WebhookHeaders) -> Result:
        """Take a delivery.

        Raises:
            RuntimeError: An event loop runs in this thread; `await handle_async(...)` there.
            TypeError: What it needs is for event loops.
        """

    @abstractmethod
    async def handle_async(self, body: Payload, headers: WebhookHeaders) -> Result:
        """Take a delivery, in this event loop."""

    @abstractmethod
    def refuse_async_store(self) -> None:
        """Say that deliveries cannot be taken without an event loop that stays.

        Raises:
            TypeError: What it needs is for event loops.
        """

    @abstractmethod
    def _handle_within(self, seconds: float, body: Payload, headers: WebhookHeaders) -> Result:
        """`handle` with a deadline of its own, for an adapter whose process rests after the response."""


def validate_receiver(receiver: Any) -> Receiver:
    """What an adapter is given.

    Raises:
        TypeError: it takes no deliveries.
    """
    if not isinstance(receiver, Receiver):
        raise TypeError(f"Expected a WebhookRouter but received {described(receiver)}")
    return receiver


def refuse_in_a_loop(instead: str) -> None:
    """Say that an event loop would be blocked.

    Raises:
        RuntimeError: one runs in this thread.
    """
    if is_in_event_loop():
        name = instead.removesuffix("_async")
        raise RuntimeError(f"{name}() would block the running event loop: await {instead}() there.")
