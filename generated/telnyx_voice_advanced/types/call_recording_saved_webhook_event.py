# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.event import WebhookEvent
from .call_recording_saved import CallRecordingSaved
from .webhook_meta import WebhookMeta


class CallRecordingSavedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A recording is complete and can be fetched.

    Caused by:

    - `client.calls.actions.answer`, if `record` is given
    - `client.calls.actions.bridge`, if `record` is given
    - `client.calls.actions.hangup`, if the call is recorded
    - `client.calls.actions.start_recording`
    - `client.calls.actions.stop_recording`
    - `client.calls.actions.transfer`, if `record` is given
    - `client.calls.dial`, if `record` is given
    """

    data: CallRecordingSaved
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["call.recording.saved"]] = "call.recording.saved"
