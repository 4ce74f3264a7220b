# Generated; edit spec/ or templates/ instead.
"""Who is told of API calls and deliveries: the hooks of a client or router, and what the process has set up.

Nobody is asked where nobody listens, so that a program without monitoring pays one look at a name. Observers
are told by `tell`, so that one which fails changes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from .._requests.base_url import BaseURL
    from .._requests.build import Request
    from .records import AttemptRecord, EventRecord, HandledRecord, ResponseRecord, RetryRecord


class CallObserver(Protocol):
    """Told of one API call."""

    def begin(self, request: Request) -> Request:
        """The call begins; gives the request to send."""
        ...

    def attempt(self, number: int, request: Request, base_url: BaseURL) -> Mapping[str, str]:
        """An attempt begins; gives headers to add to it."""
        ...

    def attempted(self, record: AttemptRecord) -> None:
        """It has ended."""

    def retry(self, record: RetryRecord) -> None:
        """Another one will be made."""

    def ended(self, record: ResponseRecord) -> None:
        """The call has returned or raised. It is the last that is told, and it is always told."""


class DeliveryObserver(Protocol):
    """Told of one delivery."""

    def accepted(self, record: EventRecord, event: Any) -> None:
        """It was verified; its handlers run in the context that this leaves."""

    def handled(self, record: HandledRecord) -> None:
        """It has its response. It is the last that is told, and it is always told."""


class Observer(Protocol):
    """Makes an observer for each call and delivery of the process."""

    def call(self) -> CallObserver: ...
    def delivery(self) -> DeliveryObserver: ...


class _Process:
    """What `otel.instrument` sets."""

    observer: Observer | None = None


process = _Process()
