# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .call_direction import CallDirection
from .call_state_webhook_payload import CallStateWebhookPayload


class CallInitiatedPayload(CallStateWebhookPayload, frozen=True, kw_only=True):
    direction: CallDirection | None = None
    caller_id_name: str | None = None
    """Who calls, as the network names them."""
    call_screening_result: str | None = None
    """What call screening says of the caller, such as `spam_likely`."""
    shaken_stir_attestation: str | None = None
    """SHAKEN/STIR attestation: `A`, `B` or `C`."""
    shaken_stir_validated: bool | None = None
    """Whether the attestation is valid."""
    connection_codecs: str | None = None
    """Codecs of the connection, separated by commas."""
    offered_codecs: str | None = None
    """Codecs that the caller offers, separated by commas."""
