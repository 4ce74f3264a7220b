# Generated; edit spec/ or templates/ instead.
"""`client.webhooks`: `unwrap` with the client's public key."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar, overload

from .. import types
from .._models.event import WebhookEvent
from .._spec import TOLERANCE_SECONDS
from .._types import NotGiven, PublicKeys, not_given
from .headers import WebhookHeaders
from .signature import Payload
from .unwrap import unsafe_unwrap, unwrap

__all__ = ["WebhooksResource"]

EventT = TypeVar("EventT", bound=WebhookEvent)


class WebhooksResource:
    """Verify and parse what Telnyx sends. Pure: one class serves sync and async clients."""

    def __init__(self, *, public_key: PublicKeys | None) -> None:
        self._public_key = public_key

    def __repr__(self) -> str:
        keys = "no public key" if self._public_key is None else "a public key"
        return f"<{type(self).__name__} with {keys}>"

    @overload
    def unwrap(
        self,
        payload: Payload,
        headers: WebhookHeaders,
        *,
        public_key: PublicKeys | NotGiven | None = not_given,
        key: PublicKeys | None = None,
        tolerance: float = TOLERANCE_SECONDS,
        now: float | None = None,
        strict: bool = False,
    ) -> types.UnwrapWebhookEvent: ...
    @overload
    def unwrap(
        self,
        payload: Payload,
        headers: WebhookHeaders,
        *,
        public_key: PublicKeys | NotGiven | None = not_given,
        key: PublicKeys | None = None,
        tolerance: float = TOLERANCE_SECONDS,
        now: float | None = None,
        strict: bool = False,
        events: Mapping[str, type[EventT]],
    ) -> types.UnwrapWebhookEvent | EventT: ...
    def unwrap(
        self,
        payload: Payload,
        headers: WebhookHeaders,
        *,
        public_key: PublicKeys | NotGiven | None = not_given,
        key: PublicKeys | None = None,
        tolerance: float = TOLERANCE_SECONDS,
        now: float | None = None,
        strict: bool = False,
        events: Mapping[str, type[WebhookEvent]] | None = None,
    ) -> types.UnwrapWebhookEvent | WebhookEvent:
        """`telnyx_voice_advanced.unwrap` with the client's `public_key`, unless one is given here.

        `key` is `public_key` under the official SDK's name.

        Raises:
            TypeError: Both `public_key` and `key` are given, or a class of `events` is not one of
                webhook events.
            WebhookVerificationError: The webhook is not proven to be genuine, or there is no key.
            WebhookSchemaError: With `strict`, a genuine webhook that no typed event fits.
        """
        if isinstance(public_key, NotGiven):
            public_key = self._public_key if key is None else key
        elif key is not None:
            raise TypeError("`public_key` and `key` are one argument under two names: give one")
        return unwrap(
            payload,
            headers,
            public_key=public_key,
            tolerance=tolerance,
            now=now,
            strict=strict,
            events=events or {},
        )

    @overload
    def unsafe_unwrap(
        self, payload: Payload, *, strict: bool = False
    ) -> types.UnwrapWebhookEvent: ...
    @overload
    def unsafe_unwrap(
        self, payload: Payload, *, strict: bool = False, events: Mapping[str, type[EventT]]
    ) -> types.UnwrapWebhookEvent | EventT: ...
    def unsafe_unwrap(
        self,
        payload: Payload,
        *,
        strict: bool = False,
        events: Mapping[str, type[WebhookEvent]] | None = None,
    ) -> types.UnwrapWebhookEvent | WebhookEvent:
        """Parse a webhook **without verifying** that Telnyx sent it: for tests and replays.

        Raises:
            TypeError: A class of `events` is not one of webhook events.
            WebhookVerificationError: The payload is no raw body.
            WebhookSchemaError: With `strict`, a webhook that no typed event fits.
        """
        return unsafe_unwrap(payload, strict=strict, events=events or {})
