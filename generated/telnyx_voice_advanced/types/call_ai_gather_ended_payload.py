# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Any, ClassVar

from .call_ai_gather_status import CallAIGatherStatus
from .call_ai_gather_webhook_payload import CallAIGatherWebhookPayload


class CallAIGatherEndedPayload(CallAIGatherWebhookPayload, frozen=True, kw_only=True):
    __sensitive__: ClassVar[frozenset[str]] = frozenset({"result"})
    result: Any = None
    """What was gathered, in the shape of the `parameters` of the command."""
    status: CallAIGatherStatus | None = None
