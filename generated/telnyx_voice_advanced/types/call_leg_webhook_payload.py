# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from .._json.datetimes import datetime
from .call_parties_webhook_payload import CallPartiesWebhookPayload


class CallLegWebhookPayload(CallPartiesWebhookPayload, frozen=True, kw_only=True):
    """What the events of a call's life tell."""

    start_time: datetime | None = None
    """When the call started."""
    end_time: datetime | None = None
    """When the call ended."""
    from_sip_uri: str | None = None
    """SIP URI of the caller."""
    to_sip_uri: str | None = None
    """SIP URI of the callee."""
    codec: str | None = None
    """Codec of the call."""
    sampling_rate: int | str | None = None
    """Sampling rate of the codec, in hertz."""
