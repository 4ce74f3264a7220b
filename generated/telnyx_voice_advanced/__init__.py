# Generated; edit spec/ or templates/ instead.
"""Telnyx Voice Advanced: act on a live call, and be told what happens on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import _lazy
from ._spec import VERSION as __version__

if TYPE_CHECKING:
    from . import types, webhooks
    from ._client.async_api_response import AsyncAPIResponse
    from ._client.sync_api_response import APIResponse
    from ._client.telnyx import AsyncTelnyx, Telnyx
    from ._client_state import (
        decode_client_state,
        decode_client_state_json,
        encode_client_state,
    )
    from ._errors import (
        APIConnectionError,
        APIError,
        APIErrorDetail,
        APIResponseValidationError,
        APIStatusError,
        APITimeoutError,
        AuthenticationError,
        BadRequestError,
        ConflictError,
        ErrorSource,
        InternalServerError,
        NotFoundError,
        PermissionDeniedError,
        RateLimitError,
        TelnyxError,
        UnprocessableEntityError,
    )
    from ._models.base import Model
    from ._models.event import WebhookEvent
    from ._models.open_enum import OpenEnum
    from ._models.unrecognized import SchemaError, UnrecognizedWebhookEvent
    from ._outcome import Outcome
    from ._state_envelope import ClientState
    from ._types import NotGiven, Omit, not_given, omit
    from ._unwrap.errors import (
        VerificationFailure,
        WebhookSchemaError,
        WebhookVerificationError,
    )
    from ._unwrap.storage import from_storage, to_storage
    from ._unwrap.unwrap import unsafe_unwrap, unwrap
    from .webhooks import WebhookRouter

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIErrorDetail",
    "APIResponse",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncAPIResponse",
    "AsyncTelnyx",
    "AuthenticationError",
    "BadRequestError",
    "ClientState",
    "ConflictError",
    "ErrorSource",
    "InternalServerError",
    "Model",
    "NotFoundError",
    "NotGiven",
    "Omit",
    "OpenEnum",
    "Outcome",
    "PermissionDeniedError",
    "RateLimitError",
    "SchemaError",
    "Telnyx",
    "TelnyxError",
    "UnprocessableEntityError",
    "UnrecognizedWebhookEvent",
    "VerificationFailure",
    "WebhookEvent",
    "WebhookRouter",
    "WebhookSchemaError",
    "WebhookVerificationError",
    "__version__",
    "decode_client_state",
    "decode_client_state_json",
    "encode_client_state",
    "from_storage",
    "not_given",
    "omit",
    "to_storage",
    "types",
    "unsafe_unwrap",
    "unwrap",
    "webhooks",
]

__getattr__, __dir__ = _lazy.attach(
    __name__,
    {
        "._client.telnyx": ("AsyncTelnyx", "Telnyx"),
        "._client_state": (
            "decode_client_state",
            "decode_client_state_json",
            "encode_client_state",
        ),
        "._errors": (
            "APIConnectionError",
            "APIError",
            "APIErrorDetail",
            "APIResponseValidationError",
            "APIStatusError",
            "APITimeoutError",
            "AuthenticationError",
            "BadRequestError",
            "ConflictError",
            "ErrorSource",
            "InternalServerError",
            "NotFoundError",
            "PermissionDeniedError",
            "RateLimitError",
            "TelnyxError",
            "UnprocessableEntityError",
        ),
        "._models.base": ("Model",),
        "._models.event": ("WebhookEvent",),
        "._models.open_enum": ("OpenEnum",),
        "._outcome": ("Outcome",),
        "._state_envelope": ("ClientState",),
        "._client.async_api_response": ("AsyncAPIResponse",),
        "._client.sync_api_response": ("APIResponse",),
        "._types": ("NotGiven", "Omit", "not_given", "omit"),
        "._models.unrecognized": ("SchemaError", "UnrecognizedWebhookEvent"),
        "._unwrap.storage": ("from_storage", "to_storage"),
        "._unwrap.unwrap": ("unsafe_unwrap", "unwrap"),
        "._unwrap.errors": (
            "VerificationFailure",
            "WebhookSchemaError",
            "WebhookVerificationError",
        ),
        ".webhooks": ("WebhookRouter",),
    },
    submodules=("types", "webhooks"),
)
