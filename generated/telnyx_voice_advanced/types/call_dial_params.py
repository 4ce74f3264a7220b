# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from ._aliases import (
    AnsweringMachineDetectionParam,
    CallerPrivacyParam,
    MediaEncryptionParam,
    RecordChannelsParam,
    RecordFormatParam,
    RecordingTrackParam,
    RecordingTrimParam,
    RecordTriggerParam,
    SipRegionParam,
    SipTransportProtocolParam,
    StreamBidirectionalCodecParam,
    StreamBidirectionalModeParam,
    StreamBidirectionalTargetLegsParam,
    StreamCodecParam,
    StreamTrackParam,
    WebhookMethodParam,
)
from .answering_machine_detection_config_param import AnsweringMachineDetectionConfigParam
from .call_assistant_request_param import CallAssistantRequestParam
from .conversation_relay_embedded_config_param import ConversationRelayEmbeddedConfigParam
from .custom_sip_header_param import CustomSipHeaderParam
from .deepfake_detection_param import DeepfakeDetectionParam
from .sip_header_param import SipHeaderParam
from .sound_modifications_param import SoundModificationsParam
from .transcription_start_request_param import TranscriptionStartRequestParam
from .webhook_retries_policy_param import WebhookRetriesPolicyParam

CallDialParams = TypedDict(
    "CallDialParams",
    {
        "client_state": NotRequired["str"],
        "command_id": NotRequired["str"],
        "from_display_name": NotRequired["str"],
        "privacy": NotRequired["CallerPrivacyParam"],
        "diversion": NotRequired["str"],
        "route_to_mobile": NotRequired["bool"],
        "timeout_secs": NotRequired["int"],
        "time_limit_secs": NotRequired["int"],
        "answering_machine_detection": NotRequired["AnsweringMachineDetectionParam"],
        "answering_machine_detection_config": NotRequired["AnsweringMachineDetectionConfigParam"],
        "audio_url": NotRequired["str"],
        "media_name": NotRequired["str"],
        "send_digits_on_answer": NotRequired["str"],
        "custom_headers": NotRequired["list[CustomSipHeaderParam]"],
        "sip_headers": NotRequired["list[SipHeaderParam]"],
        "sip_auth_username": NotRequired["str"],
        "sip_auth_password": NotRequired["str"],
        "sip_region": NotRequired["SipRegionParam"],
        "sip_transport_protocol": NotRequired["SipTransportProtocolParam"],
        "media_encryption": NotRequired["MediaEncryptionParam"],
        "preferred_codecs": NotRequired["str"],
        "sound_modifications": NotRequired["SoundModificationsParam"],
        "assistant": NotRequired["CallAssistantRequestParam"],
        "conversation_relay_config": NotRequired["ConversationRelayEmbeddedConfigParam"],
        "deepfake_detection": NotRequired["DeepfakeDetectionParam"],
        "transcription": NotRequired["bool"],
        "transcription_config": NotRequired["TranscriptionStartRequestParam"],
        "billing_group_id": NotRequired["str"],
        "send_silence_when_idle": NotRequired["bool"],
        "stream_url": NotRequired["str"],
        "stream_track": NotRequired["StreamTrackParam"],
        "stream_codec": NotRequired["StreamCodecParam"],
        "stream_bidirectional_mode": NotRequired["StreamBidirectionalModeParam"],
        "stream_bidirectional_codec": NotRequired["StreamBidirectionalCodecParam"],
        "stream_bidirectional_target_legs": NotRequired["StreamBidirectionalTargetLegsParam"],
        "record": NotRequired["RecordTriggerParam"],
        "record_channels": NotRequired["RecordChannelsParam"],
        "record_custom_file_name": NotRequired["str"],
        "record_format": NotRequired["RecordFormatParam"],
        "record_max_length": NotRequired["int"],
        "record_timeout_secs": NotRequired["int"],
        "record_track": NotRequired["RecordingTrackParam"],
        "record_trim": NotRequired["RecordingTrimParam"],
        "webhook_url": NotRequired["str"],
        "webhook_url_method": NotRequired["WebhookMethodParam"],
        "webhook_urls": NotRequired["dict[str, str | list[str]]"],
        "webhook_urls_method": NotRequired["WebhookMethodParam"],
        "webhook_retries_policies": NotRequired["dict[str, WebhookRetriesPolicyParam]"],
        "connection_id": "str",
        "from": "str",
        "to": "str | list[str]",
        "link_to": NotRequired["str"],
        "bridge_intent": NotRequired["bool"],
        "bridge_on_answer": NotRequired["bool"],
        "prevent_double_bridge": NotRequired["bool"],
        "park_after_unbridge": NotRequired["str"],
        "retry_on_timeout": NotRequired["bool"],
        "supervise_call_control_id": NotRequired["str"],
        "supervisor_role": NotRequired["DialSupervisorRoleParam"],
        "conference_config": NotRequired["DialConferenceConfigParam"],
        "stream_auth_token": NotRequired["str"],
        "stream_bidirectional_sampling_rate": NotRequired["StreamBidirectionalSamplingRateParam"],
        "stream_establish_before_call_originate": NotRequired["bool"],
        "enable_dialogflow": NotRequired["bool"],
        "dialogflow_config": NotRequired["DialogflowConfigParam"],
    },
)


ConferenceBeepParam: TypeAlias = Literal["always", "never", "on_enter", "on_exit"]
"""When a beep announces a participant."""


ConferenceSupervisorRoleParam: TypeAlias = Literal["barge", "monitor", "none", "whisper"]
"""What the participant may do as a supervisor: `whisper` speaks to chosen calls only, `monitor`
only listens. `barge` is a participant like any other, and so is `none`. The API's default is
`none`.
"""


class DialConferenceConfigParam(TypedDict):
    """The conference that the new call joins."""

    id: NotRequired[str]
    """Which conference."""
    conference_name: NotRequired[str]
    """Which conference, by its name."""
    beep_enabled: NotRequired[ConferenceBeepParam]
    """When a beep announces a participant."""
    early_media: NotRequired[bool]
    """Whether the call joins as soon as there is media, such as a ringback tone, and not only when
    it is answered. The API's default is `true`.
    """
    end_conference_on_exit: NotRequired[bool]
    """Whether the conference ends for all when this participant leaves. The API's default is
    `false`.
    """
    soft_end_conference_on_exit: NotRequired[bool]
    """Whether the conference ends when this participant leaves, while the others stay on the line.
    The API's default is `false`.
    """
    hold: NotRequired[bool]
    """Whether the participant is put on hold on joining. The API's default is `false`."""
    hold_audio_url: NotRequired[str]
    """URL of a file that is played on hold. Needs `hold`, and `start_conference_on_create`
    switched off. Not together with `hold_media_name`.
    """
    hold_media_name: NotRequired[str]
    """Name of a WAV or MP3 file in the media storage that is played on hold; conditions as for
    `hold_audio_url`.
    """
    mute: NotRequired[bool]
    """Whether the participant is muted on joining. The API's default is `false`."""
    start_conference_on_create: NotRequired[bool]
    """Whether the conference starts when it is made. Until it starts, its participants are on
    hold. The API's default is `true`.
    """
    start_conference_on_enter: NotRequired[bool]
    """Whether the conference starts when this participant joins. The API's default is `false`."""
    supervisor_role: NotRequired[ConferenceSupervisorRoleParam]
    """What the participant may do as a supervisor: `whisper` speaks to chosen calls only,
    `monitor` only listens. `barge` is a participant like any other, and so is `none`. The API's
    default is `none`.
    """
    whisper_call_control_ids: NotRequired[list[str]]
    """The calls that a whispering supervisor speaks to. Without them the supervisor only listens."""


DialSupervisorRoleParam: TypeAlias = Literal["barge", "whisper", "monitor"]
"""What the supervisor may do: `barge` speaks to both parties, `whisper` speaks to the supervised
leg only, `monitor` only listens. The API's default is `barge`.
"""


class DialogflowConfigParam(TypedDict):
    """Settings of Dialogflow."""

    analyze_sentiment: NotRequired[bool]
    """Whether Dialogflow rates the sentiment. The API's default is `false`."""
    partial_automated_agent_reply: NotRequired[bool]
    """Whether Dialogflow may send partial replies. The API's default is `false`."""


StreamBidirectionalSamplingRateParam: TypeAlias = Literal[8000, 16000, 22050, 24000, 48000]
"""Sampling rate of the audio that is sent back, in hertz. The API's default is `8000`."""
