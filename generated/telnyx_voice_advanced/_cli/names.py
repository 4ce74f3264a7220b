# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""Where the command line finds commands and the factories of events."""

from __future__ import annotations

from typing import Final

COMMANDS: Final = (
    "calls.actions.send_dtmf",
    "calls.actions.start_noise_suppression",
    "calls.actions.start_siprec",
    "calls.actions.stop_noise_suppression",
    "calls.actions.stop_siprec",
    "calls.actions.switch_supervisor_role",
    "calls.actions.update_client_state",
)
"""Methods, by their way below a client."""

FACTORIES: Final[dict[str, str]] = {
    "call.conversation.ended": "call_conversation_ended",
    "call.conversation_insights.generated": "call_conversation_insights_generated",
    "call.dtmf.received": "call_dtmf_received",
    "call.machine.detection.ended": "call_machine_detection_ended",
    "call.machine.greeting.ended": "call_machine_greeting_ended",
    "call.machine.premium.detection.ended": "call_machine_premium_detection_ended",
    "call.machine.premium.greeting.ended": "call_machine_premium_greeting_ended",
    "call.refer.completed": "call_refer_completed",
    "call.refer.failed": "call_refer_failed",
    "call.refer.started": "call_refer_started",
    "siprec.failed": "call_siprec_failed",
    "siprec.started": "call_siprec_started",
    "siprec.stopped": "call_siprec_stopped",
}
"""Event type to its factory in `testing.events`."""
