# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.event import WebhookEvent
from .call_recording_error import CallRecordingError
from .webhook_meta import WebhookMeta


class CallRecordingErrorWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A recording has failed.

    Caused by:

    - `client.calls.actions.answer`, if `record` is given and the recording fails
    - `client.calls.actions.bridge`, if `record` is given and the recording fails
    - `client.calls.actions.start_recording`, if the recording fails
    - `client.calls.actions.transfer`, if `record` is given and the recording fails
    - `client.calls.dial`, if `record` is given and the recording fails
    """

    data: CallRecordingError
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["call.recording.error"]] = "call.recording.error"
