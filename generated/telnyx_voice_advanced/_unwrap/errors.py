# Generated; edit spec/ or templates/ instead.
"""What can go wrong with a webhook."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from .._errors import TelnyxError
from .._lazy_module import LazyModule

if TYPE_CHECKING:
    from .._models import unrecognized
else:
    unrecognized = LazyModule("telnyx_voice_advanced._models.unrecognized")

__all__ = ["VerificationFailure", "WebhookSchemaError", "WebhookVerificationError"]


class VerificationFailure(StrEnum):
    """Why a webhook was refused. The set is closed."""

    PAYLOAD_TYPE = "payload_type"
    PAYLOAD_ENCODING = "payload_encoding"
    HEADERS_TYPE = "headers_type"
    SIGNATURE_MISSING = "signature_missing"
    SIGNATURE_REPEATED = "signature_repeated"
    SIGNATURE_MALFORMED = "signature_malformed"
    SIGNATURE_MISMATCH = "signature_mismatch"
    TIMESTAMP_MISSING = "timestamp_missing"
    TIMESTAMP_REPEATED = "timestamp_repeated"
    TIMESTAMP_MALFORMED = "timestamp_malformed"
    TIMESTAMP_TOO_OLD = "timestamp_too_old"
    TIMESTAMP_TOO_NEW = "timestamp_too_new"
    KEY_MISSING = "key_missing"
    KEY_MALFORMED = "key_malformed"
    KEY_WEAK = "key_weak"


class WebhookVerificationError(TelnyxError, ValueError):
    """The webhook is not proven to come from Telnyx. Also a `ValueError`, as the official SDK's.

    The message is a diagnosis for the developer and holds no secret. Do not send it to the HTTP
    client: every refusal should read the same from outside.
    """

    reason: VerificationFailure

    def __init__(self, message: str, reason: VerificationFailure) -> None:
        super().__init__(message)
        self.reason = reason


class WebhookSchemaError(TelnyxError):
    """A genuine webhook that no typed event fits. Raised with `strict=True` alone."""

    event_type: str | None
    schema_errors: tuple[unrecognized.SchemaError, ...]

    def __init__(
        self, event_type: str | None, schema_errors: tuple[unrecognized.SchemaError, ...]
    ) -> None:
        broken = "; ".join(str(error) for error in schema_errors) or "no such event in the spec"
        super().__init__(f"The webhook's event type is {event_type!r}: {broken}.")
        self.event_type = event_type
        self.schema_errors = schema_errors
