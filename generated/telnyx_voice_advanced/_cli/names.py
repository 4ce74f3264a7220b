# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""Where the command line finds commands and the factories of events."""

from __future__ import annotations

from typing import Final

COMMANDS: Final = (
    "calls.dial",
    "calls.retrieve_status",
    "calls.actions.answer",
    "calls.actions.bridge",
    "calls.actions.gather",
    "calls.actions.gather_using_ai",
    "calls.actions.gather_using_audio",
    "calls.actions.gather_using_speak",
    "calls.actions.hangup",
    "calls.actions.pause_recording",
    "calls.actions.refer",
    "calls.actions.reject",
    "calls.actions.resume_recording",
    "calls.actions.send_dtmf",
    "calls.actions.speak",
    "calls.actions.start_ai_assistant",
    "calls.actions.start_noise_suppression",
    "calls.actions.start_playback",
    "calls.actions.start_recording",
    "calls.actions.start_siprec",
    "calls.actions.stop_ai_assistant",
    "calls.actions.stop_gather",
    "calls.actions.stop_noise_suppression",
    "calls.actions.stop_playback",
    "calls.actions.stop_recording",
    "calls.actions.stop_siprec",
    "calls.actions.switch_supervisor_role",
    "calls.actions.transfer",
    "calls.actions.update_client_state",
)
"""Methods, by their way below a client."""

FACTORIES: Final[dict[str, str]] = {
    "call.ai_gather.ended": "call_ai_gather_ended",
    "call.ai_gather.message_history_updated": "call_ai_gather_message_history_updated",
    "call.ai_gather.partial_results": "call_ai_gather_partial_results",
    "call.answered": "call_answered",
    "call.bridged": "call_bridged",
    "call.conversation.ended": "call_conversation_ended",
    "call.conversation_insights.generated": "call_conversation_insights_generated",
    "call.deepfake_detection.error": "call_deepfake_detection_error",
    "call.deepfake_detection.result": "call_deepfake_detection_result",
    "call.dtmf.received": "call_dtmf_received",
    "call.gather.ended": "call_gather_ended",
    "call.hangup": "call_hangup",
    "call.hold": "call_hold",
    "call.initiated": "call_initiated",
    "call.machine.detection.ended": "call_machine_detection_ended",
    "call.machine.greeting.ended": "call_machine_greeting_ended",
    "call.machine.premium.detection.ended": "call_machine_premium_detection_ended",
    "call.machine.premium.greeting.ended": "call_machine_premium_greeting_ended",
    "call.playback.ended": "call_playback_ended",
    "call.playback.started": "call_playback_started",
    "call.recording.error": "call_recording_error",
    "call.recording.saved": "call_recording_saved",
    "call.recording.transcription.saved": "call_recording_transcription_saved",
    "call.refer.completed": "call_refer_completed",
    "call.refer.failed": "call_refer_failed",
    "call.refer.started": "call_refer_started",
    "siprec.failed": "call_siprec_failed",
    "siprec.started": "call_siprec_started",
    "siprec.stopped": "call_siprec_stopped",
    "call.speak.ended": "call_speak_ended",
    "call.speak.started": "call_speak_started",
    "streaming.failed": "call_streaming_failed",
    "streaming.started": "call_streaming_started",
    "streaming.stopped": "call_streaming_stopped",
    "call.unhold": "call_unhold",
}
"""Event type to its factory in `testing.events`."""
