# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import NotRequired

from ._aliases import (
    RecordChannelsParam,
    RecordFormatParam,
    RecordingTrackParam,
    RecordingTrimParam,
    RecordTriggerParam,
    StreamBidirectionalCodecParam,
    StreamBidirectionalModeParam,
    StreamBidirectionalTargetLegsParam,
    StreamCodecParam,
    StreamTrackParam,
    WebhookMethodParam,
)
from .call_assistant_request_param import CallAssistantRequestParam
from .conversation_relay_embedded_config_param import ConversationRelayEmbeddedConfigParam
from .custom_sip_header_param import CustomSipHeaderParam
from .deepfake_detection_param import DeepfakeDetectionParam
from .repeatable_call_command_params import RepeatableCallCommandParams
from .sip_header_param import SipHeaderParam
from .sound_modifications_param import SoundModificationsParam
from .transcription_start_request_param import TranscriptionStartRequestParam
from .webhook_retries_policy_param import WebhookRetriesPolicyParam


class ActionAnswerParams(RepeatableCallCommandParams):
    assistant: NotRequired[CallAssistantRequestParam]
    """The AI assistant of the call, and what differs from its stored configuration for this call."""
    conversation_relay_config: NotRequired[ConversationRelayEmbeddedConfigParam]
    """A Conversation Relay session that starts when the call is answered."""
    deepfake_detection: NotRequired[DeepfakeDetectionParam]
    """Detection of synthetic voices on the remote side. The result comes as
    `call.deepfake_detection.result`.
    """
    transcription: NotRequired[bool]
    """Whether the call is transcribed from the moment it is answered. The API's default is
    `false`.
    """
    transcription_config: NotRequired[TranscriptionStartRequestParam]
    """How the call is transcribed."""
    billing_group_id: NotRequired[str]
    """Billing group that the call is charged to."""
    send_silence_when_idle: NotRequired[bool]
    """Whether RTP packets of silence are sent while there is nothing else to send. The API's
    default is `false`.
    """
    stream_url: NotRequired[str]
    """WebSocket URL that receives the audio of the call."""
    stream_track: NotRequired[StreamTrackParam]
    """Which track is streamed. The API's default is `inbound_track`."""
    stream_codec: NotRequired[StreamCodecParam]
    """Codec of the streamed audio. `default` is the codec of the call, which is also taken where
    transcoding is impossible. The API's default is `default`.
    """
    stream_bidirectional_mode: NotRequired[StreamBidirectionalModeParam]
    """How audio is sent back over the WebSocket. The API's default is `mp3`."""
    stream_bidirectional_codec: NotRequired[StreamBidirectionalCodecParam]
    """Codec of the RTP payloads that are sent back. Only for the mode `rtp`. The API's default is
    `PCMU`.
    """
    stream_bidirectional_target_legs: NotRequired[StreamBidirectionalTargetLegsParam]
    """Which legs hear the audio that is sent back. The API's default is `opposite`."""
    record: NotRequired[RecordTriggerParam]
    """When a recording starts by itself. Nothing is recorded without it."""
    record_channels: NotRequired[RecordChannelsParam]
    """How many channels the recording has. The API's default is `dual`."""
    record_custom_file_name: NotRequired[str]
    """Name of the recording's file, to which a Unix timestamp is added. Without it the file is
    named after the call leg.
    """
    record_format: NotRequired[RecordFormatParam]
    """File format of the recording. The API's default is `mp3`."""
    record_max_length: NotRequired[int]
    """Longest recording, in seconds. 0 means without a limit. From 0 to 43200. The API's default
    is `0`.
    """
    record_timeout_secs: NotRequired[int]
    """Seconds of silence that end the recording, counted from the first speech. 0 means never.
    Silence is found by transcription, which is charged for. At least 0. The API's default is
    `0`.
    """
    record_track: NotRequired[RecordingTrackParam]
    """Which audio is recorded. One track alone always gives one channel. The API's default is
    `both`.
    """
    record_trim: NotRequired[RecordingTrimParam]
    """`trim-silence` cuts silence off both ends of the recording."""
    webhook_url: NotRequired[str]
    """URL for the later webhooks of this call, in place of the application's."""
    webhook_url_method: NotRequired[WebhookMethodParam]
    """HTTP method with which a webhook is delivered. The API's default is `POST`."""
    webhook_urls: NotRequired[dict[str, str | list[str]]]
    """URLs by event type, such as `call.answered`: one URL, or a list of them. Events that are not
    listed go to `webhook_url`, or else to the URL of the application.
    """
    webhook_urls_method: NotRequired[WebhookMethodParam]
    """HTTP method with which a webhook is delivered. The API's default is `POST`."""
    webhook_retries_policies: NotRequired[dict[str, WebhookRetriesPolicyParam]]
    """How failed deliveries are repeated, by event type."""
    custom_headers: NotRequired[list[CustomSipHeaderParam]]
    """Custom headers of the SIP response."""
    sip_headers: NotRequired[list[SipHeaderParam]]
    """SIP headers of the response that are no custom ones."""
    preferred_codecs: NotRequired[str]
    """Codecs in the order of preference, separated by commas."""
    sound_modifications: NotRequired[SoundModificationsParam]
    """How the voice on the call is changed."""
