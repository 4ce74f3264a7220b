# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .call_machine_greeting_result import CallMachineGreetingResult
from .call_parties_webhook_payload import CallPartiesWebhookPayload


class CallMachineGreetingEndedPayload(CallPartiesWebhookPayload, frozen=True, kw_only=True):
    result: CallMachineGreetingResult | None = None
