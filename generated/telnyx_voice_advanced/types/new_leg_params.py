# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import NotRequired, TypedDict

from ._aliases import (
    AnsweringMachineDetectionParam,
    CallerPrivacyParam,
    MediaEncryptionParam,
    SipRegionParam,
    SipTransportProtocolParam,
)
from .answering_machine_detection_config_param import AnsweringMachineDetectionConfigParam
from .custom_sip_header_param import CustomSipHeaderParam
from .sip_header_param import SipHeaderParam
from .sound_modifications_param import SoundModificationsParam


class NewLegParams(TypedDict):
    """Options of a new call leg."""

    from_display_name: NotRequired[str]
    """Name that is shown to the callee: letters, digits, spaces and `-_~!.+`. Without it the
    number in `from` is shown.
    """
    privacy: NotRequired[CallerPrivacyParam]
    """`id` hides the name and number of the caller from the callee."""
    diversion: NotRequired[str]
    """The `to` number of an inbound call that is active now, in E.164 format. The number in `from`
    counts as verified where it is that call's caller.
    """
    route_to_mobile: NotRequired[bool]
    """Whether the call goes straight to the mobile device of a Telnyx Mobile number, past the
    interception of inbound calls. The API's default is `false`.
    """
    timeout_secs: NotRequired[int]
    """How long the destination may ring, in seconds. The call then ends with the hang-up cause
    `timeout`. From 5 to 600. The API's default is `30`.
    """
    time_limit_secs: NotRequired[int]
    """Longest duration of the leg from its answer, in seconds. It then ends with the hang-up cause
    `time_limit`. From 30 to 14400. The API's default is `14400`.
    """
    answering_machine_detection: NotRequired[AnsweringMachineDetectionParam]
    """How to find out who or what answers. `premium` reports by the premium events, the others by
    the standard ones. `greeting_end` and `detect_words` also report the end of a machine's
    greeting, and `detect_beep` reports a beep alone. `premium_ios_call_screening_detection`
    also waits for the call screening of iOS to end. The API's default is `disabled`.
    """
    answering_machine_detection_config: NotRequired[AnsweringMachineDetectionConfigParam]
    """Tuning of answering machine detection. With `premium` only `total_analysis_time_millis` and
    `greeting_duration_millis` count.
    """
    audio_url: NotRequired[str]
    """URL of a WAV or MP3 file that the callee hears on answering. Not together with `media_name`."""
    media_name: NotRequired[str]
    """Name of a WAV or MP3 file in the media storage of the account that the callee hears on
    answering.
    """
    send_digits_on_answer: NotRequired[str]
    """DTMF tones that are sent as soon as the callee answers, as in `send_dtmf`: up to 64 of `0`
    to `9`, `A` to `D`, `*`, `#` and the pauses `w` and `W`. Pattern: `^[0-9A-DwW*#]*$`.
    """
    custom_headers: NotRequired[list[CustomSipHeaderParam]]
    """Custom headers of the SIP INVITE."""
    sip_headers: NotRequired[list[SipHeaderParam]]
    """SIP headers of the INVITE that are no custom ones."""
    sip_auth_username: NotRequired[str]
    """User name for SIP authentication challenges."""
    sip_auth_password: NotRequired[str]
    """Password for SIP authentication challenges."""
    sip_region: NotRequired[SipRegionParam]
    """SIP region of the call. The API's default is `US`."""
    sip_transport_protocol: NotRequired[SipTransportProtocolParam]
    """SIP transport protocol of the call. The API's default is `UDP`."""
    media_encryption: NotRequired[MediaEncryptionParam]
    """How the media is encrypted. `SRTP` and `DTLS` win over the `secure` parameter of a SIP URI.
    The API's default is `disabled`.
    """
    preferred_codecs: NotRequired[str]
    """Codecs in the order of preference, separated by commas: `G722`, `PCMU`, `PCMA`, `G729`,
    `OPUS`, `VP8`, `H264`, `AMR-WB`.
    """
    sound_modifications: NotRequired[SoundModificationsParam]
    """How the voice on the call is changed."""
