# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import NotRequired, TypedDict

from ._aliases import (
    AnsweringMachineDetectionParam,
    CallerPrivacyParam,
    MediaEncryptionParam,
    MuteDtmfParam,
    RecordChannelsParam,
    RecordFormatParam,
    RecordingTrackParam,
    RecordingTrimParam,
    RecordTriggerParam,
    SipRegionParam,
    SipTransportProtocolParam,
    WebhookMethodParam,
)
from .answering_machine_detection_config_param import AnsweringMachineDetectionConfigParam
from .custom_sip_header_param import CustomSipHeaderParam
from .sip_header_param import SipHeaderParam
from .sound_modifications_param import SoundModificationsParam
from .webhook_retries_policy_param import WebhookRetriesPolicyParam

ActionTransferParams = TypedDict(
    "ActionTransferParams",
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
        "to": "str",
        "from": NotRequired["str"],
        "target_leg_client_state": NotRequired["str"],
        "early_media": NotRequired["bool"],
        "mute_dtmf": NotRequired["MuteDtmfParam"],
        "park_after_unbridge": NotRequired["str"],
    },
)
