# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import NotRequired, TypedDict

from .answering_machine_detection_config_param import AnsweringMachineDetectionConfigParam
from .answering_machine_detection_param import AnsweringMachineDetectionParam
from .call_assistant_request_param import CallAssistantRequestParam
from .caller_privacy_param import CallerPrivacyParam
from .conversation_relay_embedded_config_param import ConversationRelayEmbeddedConfigParam
from .custom_sip_header_param import CustomSipHeaderParam
from .deepfake_detection_param import DeepfakeDetectionParam
from .dial_conference_config_param import DialConferenceConfigParam
from .dial_supervisor_role_param import DialSupervisorRoleParam
from .dialogflow_config_param import DialogflowConfigParam
from .media_encryption_param import MediaEncryptionParam
from .record_channels_param import RecordChannelsParam
from .record_format_param import RecordFormatParam
from .record_trigger_param import RecordTriggerParam
from .recording_track_param import RecordingTrackParam
from .recording_trim_param import RecordingTrimParam
from .sip_header_param import SipHeaderParam
from .sip_region_param import SipRegionParam
from .sip_transport_protocol_param import SipTransportProtocolParam
from .sound_modifications_param import SoundModificationsParam
from .stream_bidirectional_codec_param import StreamBidirectionalCodecParam
from .stream_bidirectional_mode_param import StreamBidirectionalModeParam
from .stream_bidirectional_sampling_rate_param import StreamBidirectionalSamplingRateParam
from .stream_bidirectional_target_legs_param import StreamBidirectionalTargetLegsParam
from .stream_codec_param import StreamCodecParam
from .stream_track_param import StreamTrackParam
from .transcription_start_request_param import TranscriptionStartRequestParam
from .webhook_method_param import WebhookMethodParam
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
