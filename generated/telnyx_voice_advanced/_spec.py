# Generated; edit spec/ or templates/ instead.
"""What the runtime has to know of the spec."""

from typing import Final

VERSION: Final = "0.2.0"
BASE_URL: Final = "https://api.telnyx.com/v2"

SIGNATURE_HEADER: Final = "telnyx-signature-ed25519"
TIMESTAMP_HEADER: Final = "telnyx-timestamp"
SIGNED_MESSAGE_SEPARATOR: Final = b"|"
TOLERANCE_SECONDS: Final = 300

SENSITIVE: Final[frozenset[str]] = frozenset(
    {
        "audio_url",
        "call_control_id",
        "client_state",
        "content",
        "custom_parameters",
        "digits",
        "dynamic_variables",
        "gather_ended_speech",
        "greeting",
        "hold_audio_url",
        "id",
        "instructions",
        "invalid_audio_url",
        "invalid_payload",
        "link_to",
        "payload",
        "playback_content",
        "send_digits_on_answer",
        "sip_auth_password",
        "sip_auth_username",
        "stream_auth_token",
        "stream_url",
        "supervise_call_control_id",
        "target_leg_client_state",
        "url",
        "value",
        "webhook_url",
        "webhook_urls",
        "whisper_call_control_ids",
    }
)
"""Wire names of what any operation keeps out of log lines and exceptions."""
