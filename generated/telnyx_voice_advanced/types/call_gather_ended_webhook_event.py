# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal

from .._models.event import Verified, WebhookEvent
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

    data: Verified[CallGatherEnded]
    meta: WebhookMeta | None = None

    @property
    def event_type(self) -> Literal["call.gather.ended"]:
        return "call.gather.ended"
