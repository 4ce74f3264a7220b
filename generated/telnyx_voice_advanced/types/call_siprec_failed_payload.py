# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .call_webhook_payload import CallWebhookPayload


class CallSiprecFailedPayload(CallWebhookPayload, frozen=True, kw_only=True):
    failure_cause: str | None = None
    """Why the session failed, as a Q.850 cause such as `no_answer`."""
