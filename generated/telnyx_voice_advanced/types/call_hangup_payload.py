# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .call_hangup_cause import CallHangupCause
from .call_hangup_source import CallHangupSource
from .call_quality_stats import CallQualityStats
from .call_state_webhook_payload import CallStateWebhookPayload


class CallHangupPayload(CallStateWebhookPayload, frozen=True, kw_only=True):
    hangup_cause: CallHangupCause | None = None
    hangup_source: CallHangupSource | None = None
    sip_hangup_cause: str | int | None = None
    """SIP status that ended the call, or `unspecified`."""
    call_quality_stats: CallQualityStats | None = None
