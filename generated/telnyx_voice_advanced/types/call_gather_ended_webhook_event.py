# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.event import WebhookEvent
from .call_gather_ended import CallGatherEnded
from .webhook_meta import WebhookMeta


class CallGatherEndedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """The gathering of digits has ended.

    Caused by:

    - `client.calls.actions.gather`
    - `client.calls.actions.gather_using_audio`
    - `client.calls.actions.gather_using_speak`
    - `client.calls.actions.stop_gather`
    """

    data: CallGatherEnded
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["call.gather.ended"]] = "call.gather.ended"
