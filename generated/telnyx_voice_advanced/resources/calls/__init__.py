# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""`client.calls`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from ... import types
from ..._cached_property import cached_property
from ..._lazy_module import LazyModule
from ..._requests.operation import Operation
from ..._types import Body, Headers, NotGiven, Query, not_given
from ...resources._resource import AsyncAPIResource, SyncAPIResource
from ...resources._response_wrappers import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    import httpx

    from .actions import (
        ActionsResource,
        ActionsResourceWithRawResponse,
        ActionsResourceWithStreamingResponse,
        AsyncActionsResource,
        AsyncActionsResourceWithRawResponse,
        AsyncActionsResourceWithStreamingResponse,
    )
else:
    httpx = LazyModule("httpx")

__all__ = ["AsyncCallsResource", "CallsResource"]

_DIAL: Final[Operation[types.CallDialResponse]] = Operation(
    name="dial",
    method="POST",
    path=("/calls",),
    path_parameters=(),
    has_body=True,
    idempotency="key",
    idempotency_key="command_id",
    nullable=frozenset(),
    joined=frozenset(),
    sensitive=frozenset(
        {
            "assistant",
            "audio_url",
            "client_state",
            "conversation_relay_config",
            "custom_headers",
            "link_to",
            "send_digits_on_answer",
            "sip_auth_password",
            "sip_auth_username",
            "sip_headers",
            "stream_auth_token",
            "stream_url",
            "supervise_call_control_id",
            "webhook_url",
            "webhook_urls",
        }
    ),
    response="CallDialResponse",
)

_RETRIEVE_STATUS: Final[Operation[types.CallRetrieveStatusResponse]] = Operation(
    name="retrieve_status",
    method="GET",
    path=("/calls/", ""),
    path_parameters=("call_control_id",),
    has_body=False,
    idempotency="safe",
    idempotency_key=None,
    nullable=frozenset(),
    joined=frozenset(),
    sensitive=frozenset(),
    response="CallRetrieveStatusResponse",
)


class CallsResource(SyncAPIResource):
    """`client.calls`."""

    @cached_property
    def actions(self) -> ActionsResource:
        from .actions import ActionsResource

        return ActionsResource(self._client)

    @cached_property
    def with_raw_response(self) -> CallsResourceWithRawResponse:
        """The same methods, returning the HTTP response beside the parsed one."""
        return CallsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CallsResourceWithStreamingResponse:
        """The same methods as context managers that read the response's body no earlier than asked."""
        return CallsResourceWithStreamingResponse(self)

    def dial(
        self,
        *,
        connection_id: str,
        from_: str,
        to: str | Sequence[str],
        client_state: str | None = None,
        command_id: str | None = None,
        from_display_name: str | None = None,
        privacy: types.CallerPrivacyParam | None = None,
        diversion: str | None = None,
        route_to_mobile: bool | None = None,
        timeout_secs: int | None = None,
        time_limit_secs: int | None = None,
        answering_machine_detection: types.AnsweringMachineDetectionParam | None = None,
        answering_machine_detection_config: types.AnsweringMachineDetectionConfigParam
        | None = None,
        audio_url: str | None = None,
        media_name: str | None = None,
        send_digits_on_answer: str | None = None,
        custom_headers: Sequence[types.CustomSipHeaderParam] | None = None,
        sip_headers: Sequence[types.SipHeaderParam] | None = None,
        sip_auth_username: str | None = None,
        sip_auth_password: str | None = None,
        sip_region: types.SipRegionParam | None = None,
        sip_transport_protocol: types.SipTransportProtocolParam | None = None,
        media_encryption: types.MediaEncryptionParam | None = None,
        preferred_codecs: str | None = None,
        sound_modifications: types.SoundModificationsParam | None = None,
        assistant: types.CallAssistantRequestParam | None = None,
        conversation_relay_config: types.ConversationRelayEmbeddedConfigParam | None = None,
        deepfake_detection: types.DeepfakeDetectionParam | None = None,
        transcription: bool | None = None,
        transcription_config: types.TranscriptionStartRequestParam | None = None,
        billing_group_id: str | None = None,
        send_silence_when_idle: bool | None = None,
        stream_url: str | None = None,
        stream_track: types.StreamTrackParam | None = None,
        stream_codec: types.StreamCodecParam | None = None,
        stream_bidirectional_mode: types.StreamBidirectionalModeParam | None = None,
        stream_bidirectional_codec: types.StreamBidirectionalCodecParam | None = None,
        stream_bidirectional_target_legs: types.StreamBidirectionalTargetLegsParam | None = None,
        record: types.RecordTriggerParam | None = None,
        record_channels: types.RecordChannelsParam | None = None,
        record_custom_file_name: str | None = None,
        record_format: types.RecordFormatParam | None = None,
        record_max_length: int | None = None,
        record_timeout_secs: int | None = None,
        record_track: types.RecordingTrackParam | None = None,
        record_trim: types.RecordingTrimParam | None = None,
        webhook_url: str | None = None,
        webhook_url_method: types.WebhookMethodParam | None = None,
        webhook_urls: Mapping[str, str | Sequence[str]] | None = None,
        webhook_urls_method: types.WebhookMethodParam | None = None,
        webhook_retries_policies: Mapping[str, types.WebhookRetriesPolicyParam] | None = None,
        link_to: str | None = None,
        bridge_intent: bool | None = None,
        bridge_on_answer: bool | None = None,
        prevent_double_bridge: bool | None = None,
        park_after_unbridge: str | None = None,
        retry_on_timeout: bool | None = None,
        supervise_call_control_id: str | None = None,
        supervisor_role: types.DialSupervisorRoleParam | None = None,
        conference_config: types.DialConferenceConfigParam | None = None,
        stream_auth_token: str | None = None,
        stream_bidirectional_sampling_rate: types.StreamBidirectionalSamplingRateParam
        | None = None,
        stream_establish_before_call_originate: bool | None = None,
        enable_dialogflow: bool | None = None,
        dialogflow_config: types.DialogflowConfigParam | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.CallDialResponse:
        """Dial.

        Calls a number or a SIP URI. The answer comes at once and names the new leg; webhooks
        tell what becomes of it.

        **Expected webhooks:**

        - `call.initiated`
        - `call.answered`, if the call is answered
        - `call.hangup`
        - `call.bridged`, if `bridge_on_answer` is set
        - `call.hold`, if the call is put on hold
        - `call.unhold`, if the call is taken off hold
        - `call.machine.detection.ended`, if `answering_machine_detection` asks for a standard
          detection
        - `call.machine.greeting.ended`, if `answering_machine_detection` is `greeting_end`,
          `detect_words` or `detect_beep`, and a machine answers
        - `call.machine.premium.detection.ended`, if `answering_machine_detection` asks for a
          premium detection
        - `call.machine.premium.greeting.ended`, if `answering_machine_detection` asks for a
          premium detection, and a beep or the end of a prompt is heard
        - `call.deepfake_detection.result`, if `deepfake_detection` is enabled
        - `call.deepfake_detection.error`, if `deepfake_detection` is enabled and fails
        - `streaming.started`, if `stream_url` is given
        - `streaming.stopped`, if `stream_url` is given
        - `streaming.failed`, if `stream_url` is given and the stream fails
        - `call.recording.saved`, if `record` is given
        - `call.recording.error`, if `record` is given and the recording fails
        - `call.conversation.ended`, if `assistant` is given
        - `call.conversation_insights.generated`, if `assistant` is given and has insights

        Args:
          connection_id: Call Control Application (formerly connection) that places the call.
          from_: Number that is shown to the callee, in E.164 format.
          to: Whom to call: a number in E.164 format or a SIP URI, or a list of them. A SIP URI
            may ask for encryption with `;secure=srtp` or `;secure=dtls`. Digits after a comma
            are sent as tones on answering, in a single number only.
          client_state: State that every later webhook of the call carries. Standard Base64 with
            padding.
          command_id: Keeps a number from being called twice. Telnyx ignores a dial command
            whose `command_id` it has seen within the last 60 seconds. A UUIDv4 is a good
            choice.
          from_display_name: Name that is shown to the callee: letters, digits, spaces and
            `-_~!.+`. Without it the number in `from` is shown.
          privacy: `id` hides the name and number of the caller from the callee.
          diversion: The `to` number of an inbound call that is active now, in E.164 format. The
            number in `from` counts as verified where it is that call's caller.
          route_to_mobile: Whether the call goes straight to the mobile device of a Telnyx
            Mobile number, past the interception of inbound calls. The API's default is `false`.
          timeout_secs: How long the destination may ring, in seconds. The call then ends with
            the hang-up cause `timeout`. From 5 to 600. The API's default is `30`.
          time_limit_secs: Longest duration of the leg from its answer, in seconds. It then ends
            with the hang-up cause `time_limit`. From 30 to 14400. The API's default is `14400`.
          answering_machine_detection: How to find out who or what answers. `premium` reports by
            the premium events, the others by the standard ones. `greeting_end` and
            `detect_words` also report the end of a machine's greeting, and `detect_beep`
            reports a beep alone. `premium_ios_call_screening_detection` also waits for the call
            screening of iOS to end. The API's default is `disabled`.
          answering_machine_detection_config: Tuning of answering machine detection. With
            `premium` only `total_analysis_time_millis` and `greeting_duration_millis` count.
          audio_url: URL of a WAV or MP3 file that the callee hears on answering. Not together
            with `media_name`.
          media_name: Name of a WAV or MP3 file in the media storage of the account that the
            callee hears on answering.
          send_digits_on_answer: DTMF tones that are sent as soon as the callee answers, as in
            `send_dtmf`: up to 64 of `0` to `9`, `A` to `D`, `*`, `#` and the pauses `w` and
            `W`. Pattern: `^[0-9A-DwW*#]*$`.
          custom_headers: Custom headers of the SIP INVITE.
          sip_headers: SIP headers of the INVITE that are no custom ones.
          sip_auth_username: User name for SIP authentication challenges.
          sip_auth_password: Password for SIP authentication challenges.
          sip_region: SIP region of the call. The API's default is `US`.
          sip_transport_protocol: SIP transport protocol of the call. The API's default is
            `UDP`.
          media_encryption: How the media is encrypted. `SRTP` and `DTLS` win over the `secure`
            parameter of a SIP URI. The API's default is `disabled`.
          preferred_codecs: Codecs in the order of preference, separated by commas: `G722`,
            `PCMU`, `PCMA`, `G729`, `OPUS`, `VP8`, `H264`, `AMR-WB`.
          sound_modifications: How the voice on the call is changed.
          assistant: The AI assistant of the call, and what differs from its stored
            configuration for this call.
          conversation_relay_config: A Conversation Relay session that starts when the call is
            answered.
          deepfake_detection: Detection of synthetic voices on the remote side. The result comes
            as `call.deepfake_detection.result`.
          transcription: Whether the call is transcribed from the moment it is answered. The
            API's default is `false`.
          transcription_config: How the call is transcribed.
          billing_group_id: Billing group that the call is charged to.
          send_silence_when_idle: Whether RTP packets of silence are sent while there is nothing
            else to send. The API's default is `false`.
          stream_url: WebSocket URL that receives the audio of the call.
          stream_track: Which track is streamed. The API's default is `inbound_track`.
          stream_codec: Codec of the streamed audio. `default` is the codec of the call, which
            is also taken where transcoding is impossible. The API's default is `default`.
          stream_bidirectional_mode: How audio is sent back over the WebSocket. The API's
            default is `mp3`.
          stream_bidirectional_codec: Codec of the RTP payloads that are sent back. Only for the
            mode `rtp`. The API's default is `PCMU`.
          stream_bidirectional_target_legs: Which legs hear the audio that is sent back. The
            API's default is `opposite`.
          record: When a recording starts by itself. Nothing is recorded without it.
          record_channels: How many channels the recording has. The API's default is `dual`.
          record_custom_file_name: Name of the recording's file, to which a Unix timestamp is
            added. Without it the file is named after the call leg.
          record_format: File format of the recording. The API's default is `mp3`.
          record_max_length: Longest recording, in seconds. 0 means without a limit. From 0 to
            43200. The API's default is `0`.
          record_timeout_secs: Seconds of silence that end the recording, counted from the first
            speech. 0 means never. Silence is found by transcription, which is charged for. At
            least 0. The API's default is `0`.
          record_track: Which audio is recorded. One track alone always gives one channel. The
            API's default is `both`.
          record_trim: `trim-silence` cuts silence off both ends of the recording.
          webhook_url: URL for the later webhooks of this call, in place of the application's.
          webhook_url_method: HTTP method with which a webhook is delivered. The API's default
            is `POST`.
          webhook_urls: URLs by event type, such as `call.answered`: one URL, or a list of them.
            Events that are not listed go to `webhook_url`, or else to the URL of the
            application.
          webhook_urls_method: HTTP method with which a webhook is delivered. The API's default
            is `POST`.
          webhook_retries_policies: How failed deliveries are repeated, by event type.
          link_to: The `call_control_id` of a call whose session the new leg joins.
          bridge_intent: Whether the call is meant to be bridged with that in `link_to`, whose
            caller number it then shows. Needs `link_to`. The API's default is `false`.
          bridge_on_answer: Whether the call is bridged with that in `link_to` as soon as it is
            answered. Needs `link_to`. The API's default is `false`.
          prevent_double_bridge: Whether the call is hung up instead where its target is bridged
            already. The API's default is `false`.
          park_after_unbridge: `self` parks this leg after the bridge ends; without it the leg
            is hung up. Needs `link_to`.
          retry_on_timeout: Whether further routes to the destination are tried after
            `timeout_secs`. If not, the hang-up cause is `no_answer`. The API's default is
            `true`.
          supervise_call_control_id: The call leg that the new call supervises.
          supervisor_role: What the supervisor may do: `barge` speaks to both parties, `whisper`
            speaks to the supervised leg only, `monitor` only listens. The API's default is
            `barge`.
          conference_config: The conference that the new call joins.
          stream_auth_token: Token for the connection to the WebSocket.
          stream_bidirectional_sampling_rate: Sampling rate of the audio that is sent back, in
            hertz. The API's default is `8000`.
          stream_establish_before_call_originate: Whether the WebSocket is connected before the
            destination is called. The API's default is `false`.
          enable_dialogflow: Whether the call uses Dialogflow. The API's default is `false`.
          dialogflow_config: Settings of Dialogflow.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the
            client's.

        Returns:
          The answer to a dial command.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls`
        """
        return self._client._call(
            _DIAL,
            (),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "from_display_name": from_display_name,
                "privacy": privacy,
                "diversion": diversion,
                "route_to_mobile": route_to_mobile,
                "timeout_secs": timeout_secs,
                "time_limit_secs": time_limit_secs,
                "answering_machine_detection": answering_machine_detection,
                "answering_machine_detection_config": answering_machine_detection_config,
                "audio_url": audio_url,
                "media_name": media_name,
                "send_digits_on_answer": send_digits_on_answer,
                "custom_headers": custom_headers,
                "sip_headers": sip_headers,
                "sip_auth_username": sip_auth_username,
                "sip_auth_password": sip_auth_password,
                "sip_region": sip_region,
                "sip_transport_protocol": sip_transport_protocol,
                "media_encryption": media_encryption,
                "preferred_codecs": preferred_codecs,
                "sound_modifications": sound_modifications,
                "assistant": assistant,
                "conversation_relay_config": conversation_relay_config,
                "deepfake_detection": deepfake_detection,
                "transcription": transcription,
                "transcription_config": transcription_config,
                "billing_group_id": billing_group_id,
                "send_silence_when_idle": send_silence_when_idle,
                "stream_url": stream_url,
                "stream_track": stream_track,
                "stream_codec": stream_codec,
                "stream_bidirectional_mode": stream_bidirectional_mode,
                "stream_bidirectional_codec": stream_bidirectional_codec,
                "stream_bidirectional_target_legs": stream_bidirectional_target_legs,
                "record": record,
                "record_channels": record_channels,
                "record_custom_file_name": record_custom_file_name,
                "record_format": record_format,
                "record_max_length": record_max_length,
                "record_timeout_secs": record_timeout_secs,
                "record_track": record_track,
                "record_trim": record_trim,
                "webhook_url": webhook_url,
                "webhook_url_method": webhook_url_method,
                "webhook_urls": webhook_urls,
                "webhook_urls_method": webhook_urls_method,
                "webhook_retries_policies": webhook_retries_policies,
                "connection_id": connection_id,
                "from": from_,
                "to": to,
                "link_to": link_to,
                "bridge_intent": bridge_intent,
                "bridge_on_answer": bridge_on_answer,
                "prevent_double_bridge": prevent_double_bridge,
                "park_after_unbridge": park_after_unbridge,
                "retry_on_timeout": retry_on_timeout,
                "supervise_call_control_id": supervise_call_control_id,
                "supervisor_role": supervisor_role,
                "conference_config": conference_config,
                "stream_auth_token": stream_auth_token,
                "stream_bidirectional_sampling_rate": stream_bidirectional_sampling_rate,
                "stream_establish_before_call_originate": stream_establish_before_call_originate,
                "enable_dialogflow": enable_dialogflow,
                "dialogflow_config": dialogflow_config,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def retrieve_status(
        self,
        call_control_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.CallRetrieveStatusResponse:
        """Retrieve a call status.

        Tells whether a call is alive. The status is kept for ten minutes after the call has
        ended.

        **Expected webhooks:** none.

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control
            it. Opaque.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the
            client's.

        Returns:
          The status of a call.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `GET /calls/{call_control_id}`
        """
        return self._client._call(
            _RETRIEVE_STATUS,
            (call_control_id,),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncCallsResource(AsyncAPIResource):
    """`client.calls`."""

    @cached_property
    def actions(self) -> AsyncActionsResource:
        from .actions import AsyncActionsResource

        return AsyncActionsResource(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncCallsResourceWithRawResponse:
        """The same methods, returning the HTTP response beside the parsed one."""
        return AsyncCallsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCallsResourceWithStreamingResponse:
        """The same methods as context managers that read the response's body no earlier than asked."""
        return AsyncCallsResourceWithStreamingResponse(self)

    async def dial(
        self,
        *,
        connection_id: str,
        from_: str,
        to: str | Sequence[str],
        client_state: str | None = None,
        command_id: str | None = None,
        from_display_name: str | None = None,
        privacy: types.CallerPrivacyParam | None = None,
        diversion: str | None = None,
        route_to_mobile: bool | None = None,
        timeout_secs: int | None = None,
        time_limit_secs: int | None = None,
        answering_machine_detection: types.AnsweringMachineDetectionParam | None = None,
        answering_machine_detection_config: types.AnsweringMachineDetectionConfigParam
        | None = None,
        audio_url: str | None = None,
        media_name: str | None = None,
        send_digits_on_answer: str | None = None,
        custom_headers: Sequence[types.CustomSipHeaderParam] | None = None,
        sip_headers: Sequence[types.SipHeaderParam] | None = None,
        sip_auth_username: str | None = None,
        sip_auth_password: str | None = None,
        sip_region: types.SipRegionParam | None = None,
        sip_transport_protocol: types.SipTransportProtocolParam | None = None,
        media_encryption: types.MediaEncryptionParam | None = None,
        preferred_codecs: str | None = None,
        sound_modifications: types.SoundModificationsParam | None = None,
        assistant: types.CallAssistantRequestParam | None = None,
        conversation_relay_config: types.ConversationRelayEmbeddedConfigParam | None = None,
        deepfake_detection: types.DeepfakeDetectionParam | None = None,
        transcription: bool | None = None,
        transcription_config: types.TranscriptionStartRequestParam | None = None,
        billing_group_id: str | None = None,
        send_silence_when_idle: bool | None = None,
        stream_url: str | None = None,
        stream_track: types.StreamTrackParam | None = None,
        stream_codec: types.StreamCodecParam | None = None,
        stream_bidirectional_mode: types.StreamBidirectionalModeParam | None = None,
        stream_bidirectional_codec: types.StreamBidirectionalCodecParam | None = None,
        stream_bidirectional_target_legs: types.StreamBidirectionalTargetLegsParam | None = None,
        record: types.RecordTriggerParam | None = None,
        record_channels: types.RecordChannelsParam | None = None,
        record_custom_file_name: str | None = None,
        record_format: types.RecordFormatParam | None = None,
        record_max_length: int | None = None,
        record_timeout_secs: int | None = None,
        record_track: types.RecordingTrackParam | None = None,
        record_trim: types.RecordingTrimParam | None = None,
        webhook_url: str | None = None,
        webhook_url_method: types.WebhookMethodParam | None = None,
        webhook_urls: Mapping[str, str | Sequence[str]] | None = None,
        webhook_urls_method: types.WebhookMethodParam | None = None,
        webhook_retries_policies: Mapping[str, types.WebhookRetriesPolicyParam] | None = None,
        link_to: str | None = None,
        bridge_intent: bool | None = None,
        bridge_on_answer: bool | None = None,
        prevent_double_bridge: bool | None = None,
        park_after_unbridge: str | None = None,
        retry_on_timeout: bool | None = None,
        supervise_call_control_id: str | None = None,
        supervisor_role: types.DialSupervisorRoleParam | None = None,
        conference_config: types.DialConferenceConfigParam | None = None,
        stream_auth_token: str | None = None,
        stream_bidirectional_sampling_rate: types.StreamBidirectionalSamplingRateParam
        | None = None,
        stream_establish_before_call_originate: bool | None = None,
        enable_dialogflow: bool | None = None,
        dialogflow_config: types.DialogflowConfigParam | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.CallDialResponse:
        """Dial.

        Calls a number or a SIP URI. The answer comes at once and names the new leg; webhooks
        tell what becomes of it.

        **Expected webhooks:**

        - `call.initiated`
        - `call.answered`, if the call is answered
        - `call.hangup`
        - `call.bridged`, if `bridge_on_answer` is set
        - `call.hold`, if the call is put on hold
        - `call.unhold`, if the call is taken off hold
        - `call.machine.detection.ended`, if `answering_machine_detection` asks for a standard
          detection
        - `call.machine.greeting.ended`, if `answering_machine_detection` is `greeting_end`,
          `detect_words` or `detect_beep`, and a machine answers
        - `call.machine.premium.detection.ended`, if `answering_machine_detection` asks for a
          premium detection
        - `call.machine.premium.greeting.ended`, if `answering_machine_detection` asks for a
          premium detection, and a beep or the end of a prompt is heard
        - `call.deepfake_detection.result`, if `deepfake_detection` is enabled
        - `call.deepfake_detection.error`, if `deepfake_detection` is enabled and fails
        - `streaming.started`, if `stream_url` is given
        - `streaming.stopped`, if `stream_url` is given
        - `streaming.failed`, if `stream_url` is given and the stream fails
        - `call.recording.saved`, if `record` is given
        - `call.recording.error`, if `record` is given and the recording fails
        - `call.conversation.ended`, if `assistant` is given
        - `call.conversation_insights.generated`, if `assistant` is given and has insights

        Args:
          connection_id: Call Control Application (formerly connection) that places the call.
          from_: Number that is shown to the callee, in E.164 format.
          to: Whom to call: a number in E.164 format or a SIP URI, or a list of them. A SIP URI
            may ask for encryption with `;secure=srtp` or `;secure=dtls`. Digits after a comma
            are sent as tones on answering, in a single number only.
          client_state: State that every later webhook of the call carries. Standard Base64 with
            padding.
          command_id: Keeps a number from being called twice. Telnyx ignores a dial command
            whose `command_id` it has seen within the last 60 seconds. A UUIDv4 is a good
            choice.
          from_display_name: Name that is shown to the callee: letters, digits, spaces and
            `-_~!.+`. Without it the number in `from` is shown.
          privacy: `id` hides the name and number of the caller from the callee.
          diversion: The `to` number of an inbound call that is active now, in E.164 format. The
            number in `from` counts as verified where it is that call's caller.
          route_to_mobile: Whether the call goes straight to the mobile device of a Telnyx
            Mobile number, past the interception of inbound calls. The API's default is `false`.
          timeout_secs: How long the destination may ring, in seconds. The call then ends with
            the hang-up cause `timeout`. From 5 to 600. The API's default is `30`.
          time_limit_secs: Longest duration of the leg from its answer, in seconds. It then ends
            with the hang-up cause `time_limit`. From 30 to 14400. The API's default is `14400`.
          answering_machine_detection: How to find out who or what answers. `premium` reports by
            the premium events, the others by the standard ones. `greeting_end` and
            `detect_words` also report the end of a machine's greeting, and `detect_beep`
            reports a beep alone. `premium_ios_call_screening_detection` also waits for the call
            screening of iOS to end. The API's default is `disabled`.
          answering_machine_detection_config: Tuning of answering machine detection. With
            `premium` only `total_analysis_time_millis` and `greeting_duration_millis` count.
          audio_url: URL of a WAV or MP3 file that the callee hears on answering. Not together
            with `media_name`.
          media_name: Name of a WAV or MP3 file in the media storage of the account that the
            callee hears on answering.
          send_digits_on_answer: DTMF tones that are sent as soon as the callee answers, as in
            `send_dtmf`: up to 64 of `0` to `9`, `A` to `D`, `*`, `#` and the pauses `w` and
            `W`. Pattern: `^[0-9A-DwW*#]*$`.
          custom_headers: Custom headers of the SIP INVITE.
          sip_headers: SIP headers of the INVITE that are no custom ones.
          sip_auth_username: User name for SIP authentication challenges.
          sip_auth_password: Password for SIP authentication challenges.
          sip_region: SIP region of the call. The API's default is `US`.
          sip_transport_protocol: SIP transport protocol of the call. The API's default is
            `UDP`.
          media_encryption: How the media is encrypted. `SRTP` and `DTLS` win over the `secure`
            parameter of a SIP URI. The API's default is `disabled`.
          preferred_codecs: Codecs in the order of preference, separated by commas: `G722`,
            `PCMU`, `PCMA`, `G729`, `OPUS`, `VP8`, `H264`, `AMR-WB`.
          sound_modifications: How the voice on the call is changed.
          assistant: The AI assistant of the call, and what differs from its stored
            configuration for this call.
          conversation_relay_config: A Conversation Relay session that starts when the call is
            answered.
          deepfake_detection: Detection of synthetic voices on the remote side. The result comes
            as `call.deepfake_detection.result`.
          transcription: Whether the call is transcribed from the moment it is answered. The
            API's default is `false`.
          transcription_config: How the call is transcribed.
          billing_group_id: Billing group that the call is charged to.
          send_silence_when_idle: Whether RTP packets of silence are sent while there is nothing
            else to send. The API's default is `false`.
          stream_url: WebSocket URL that receives the audio of the call.
          stream_track: Which track is streamed. The API's default is `inbound_track`.
          stream_codec: Codec of the streamed audio. `default` is the codec of the call, which
            is also taken where transcoding is impossible. The API's default is `default`.
          stream_bidirectional_mode: How audio is sent back over the WebSocket. The API's
            default is `mp3`.
          stream_bidirectional_codec: Codec of the RTP payloads that are sent back. Only for the
            mode `rtp`. The API's default is `PCMU`.
          stream_bidirectional_target_legs: Which legs hear the audio that is sent back. The
            API's default is `opposite`.
          record: When a recording starts by itself. Nothing is recorded without it.
          record_channels: How many channels the recording has. The API's default is `dual`.
          record_custom_file_name: Name of the recording's file, to which a Unix timestamp is
            added. Without it the file is named after the call leg.
          record_format: File format of the recording. The API's default is `mp3`.
          record_max_length: Longest recording, in seconds. 0 means without a limit. From 0 to
            43200. The API's default is `0`.
          record_timeout_secs: Seconds of silence that end the recording, counted from the first
            speech. 0 means never. Silence is found by transcription, which is charged for. At
            least 0. The API's default is `0`.
          record_track: Which audio is recorded. One track alone always gives one channel. The
            API's default is `both`.
          record_trim: `trim-silence` cuts silence off both ends of the recording.
          webhook_url: URL for the later webhooks of this call, in place of the application's.
          webhook_url_method: HTTP method with which a webhook is delivered. The API's default
            is `POST`.
          webhook_urls: URLs by event type, such as `call.answered`: one URL, or a list of them.
            Events that are not listed go to `webhook_url`, or else to the URL of the
            application.
          webhook_urls_method: HTTP method with which a webhook is delivered. The API's default
            is `POST`.
          webhook_retries_policies: How failed deliveries are repeated, by event type.
          link_to: The `call_control_id` of a call whose session the new leg joins.
          bridge_intent: Whether the call is meant to be bridged with that in `link_to`, whose
            caller number it then shows. Needs `link_to`. The API's default is `false`.
          bridge_on_answer: Whether the call is bridged with that in `link_to` as soon as it is
            answered. Needs `link_to`. The API's default is `false`.
          prevent_double_bridge: Whether the call is hung up instead where its target is bridged
            already. The API's default is `false`.
          park_after_unbridge: `self` parks this leg after the bridge ends; without it the leg
            is hung up. Needs `link_to`.
          retry_on_timeout: Whether further routes to the destination are tried after
            `timeout_secs`. If not, the hang-up cause is `no_answer`. The API's default is
            `true`.
          supervise_call_control_id: The call leg that the new call supervises.
          supervisor_role: What the supervisor may do: `barge` speaks to both parties, `whisper`
            speaks to the supervised leg only, `monitor` only listens. The API's default is
            `barge`.
          conference_config: The conference that the new call joins.
          stream_auth_token: Token for the connection to the WebSocket.
          stream_bidirectional_sampling_rate: Sampling rate of the audio that is sent back, in
            hertz. The API's default is `8000`.
          stream_establish_before_call_originate: Whether the WebSocket is connected before the
            destination is called. The API's default is `false`.
          enable_dialogflow: Whether the call uses Dialogflow. The API's default is `false`.
          dialogflow_config: Settings of Dialogflow.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the
            client's.

        Returns:
          The answer to a dial command.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls`
        """
        return await self._client._call(
            _DIAL,
            (),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "from_display_name": from_display_name,
                "privacy": privacy,
                "diversion": diversion,
                "route_to_mobile": route_to_mobile,
                "timeout_secs": timeout_secs,
                "time_limit_secs": time_limit_secs,
                "answering_machine_detection": answering_machine_detection,
                "answering_machine_detection_config": answering_machine_detection_config,
                "audio_url": audio_url,
                "media_name": media_name,
                "send_digits_on_answer": send_digits_on_answer,
                "custom_headers": custom_headers,
                "sip_headers": sip_headers,
                "sip_auth_username": sip_auth_username,
                "sip_auth_password": sip_auth_password,
                "sip_region": sip_region,
                "sip_transport_protocol": sip_transport_protocol,
                "media_encryption": media_encryption,
                "preferred_codecs": preferred_codecs,
                "sound_modifications": sound_modifications,
                "assistant": assistant,
                "conversation_relay_config": conversation_relay_config,
                "deepfake_detection": deepfake_detection,
                "transcription": transcription,
                "transcription_config": transcription_config,
                "billing_group_id": billing_group_id,
                "send_silence_when_idle": send_silence_when_idle,
                "stream_url": stream_url,
                "stream_track": stream_track,
                "stream_codec": stream_codec,
                "stream_bidirectional_mode": stream_bidirectional_mode,
                "stream_bidirectional_codec": stream_bidirectional_codec,
                "stream_bidirectional_target_legs": stream_bidirectional_target_legs,
                "record": record,
                "record_channels": record_channels,
                "record_custom_file_name": record_custom_file_name,
                "record_format": record_format,
                "record_max_length": record_max_length,
                "record_timeout_secs": record_timeout_secs,
                "record_track": record_track,
                "record_trim": record_trim,
                "webhook_url": webhook_url,
                "webhook_url_method": webhook_url_method,
                "webhook_urls": webhook_urls,
                "webhook_urls_method": webhook_urls_method,
                "webhook_retries_policies": webhook_retries_policies,
                "connection_id": connection_id,
                "from": from_,
                "to": to,
                "link_to": link_to,
                "bridge_intent": bridge_intent,
                "bridge_on_answer": bridge_on_answer,
                "prevent_double_bridge": prevent_double_bridge,
                "park_after_unbridge": park_after_unbridge,
                "retry_on_timeout": retry_on_timeout,
                "supervise_call_control_id": supervise_call_control_id,
                "supervisor_role": supervisor_role,
                "conference_config": conference_config,
                "stream_auth_token": stream_auth_token,
                "stream_bidirectional_sampling_rate": stream_bidirectional_sampling_rate,
                "stream_establish_before_call_originate": stream_establish_before_call_originate,
                "enable_dialogflow": enable_dialogflow,
                "dialogflow_config": dialogflow_config,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def retrieve_status(
        self,
        call_control_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.CallRetrieveStatusResponse:
        """Retrieve a call status.

        Tells whether a call is alive. The status is kept for ten minutes after the call has
        ended.

        **Expected webhooks:** none.

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control
            it. Opaque.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the
            client's.

        Returns:
          The status of a call.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `GET /calls/{call_control_id}`
        """
        return await self._client._call(
            _RETRIEVE_STATUS,
            (call_control_id,),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class CallsResourceWithRawResponse:
    """`client.calls`: every method returns the HTTP response beside the parsed one."""

    def __init__(self, resource: CallsResource) -> None:
        self._resource = resource
        self.dial = to_raw_response_wrapper(resource.dial)
        self.retrieve_status = to_raw_response_wrapper(resource.retrieve_status)

    @cached_property
    def actions(self) -> ActionsResourceWithRawResponse:
        from .actions import ActionsResourceWithRawResponse

        return ActionsResourceWithRawResponse(self._resource.actions)


class AsyncCallsResourceWithRawResponse:
    """`client.calls`: every method returns the HTTP response beside the parsed one."""

    def __init__(self, resource: AsyncCallsResource) -> None:
        self._resource = resource
        self.dial = async_to_raw_response_wrapper(resource.dial)
        self.retrieve_status = async_to_raw_response_wrapper(resource.retrieve_status)

    @cached_property
    def actions(self) -> AsyncActionsResourceWithRawResponse:
        from .actions import AsyncActionsResourceWithRawResponse

        return AsyncActionsResourceWithRawResponse(self._resource.actions)


class CallsResourceWithStreamingResponse:
    """`client.calls`: every method is a context manager over an unread response."""

    def __init__(self, resource: CallsResource) -> None:
        self._resource = resource
        self.dial = to_streamed_response_wrapper(resource.dial)
        self.retrieve_status = to_streamed_response_wrapper(resource.retrieve_status)

    @cached_property
    def actions(self) -> ActionsResourceWithStreamingResponse:
        from .actions import ActionsResourceWithStreamingResponse

        return ActionsResourceWithStreamingResponse(self._resource.actions)


class AsyncCallsResourceWithStreamingResponse:
    """`client.calls`: every method is a context manager over an unread response."""

    def __init__(self, resource: AsyncCallsResource) -> None:
        self._resource = resource
        self.dial = async_to_streamed_response_wrapper(resource.dial)
        self.retrieve_status = async_to_streamed_response_wrapper(resource.retrieve_status)

    @cached_property
    def actions(self) -> AsyncActionsResourceWithStreamingResponse:
        from .actions import AsyncActionsResourceWithStreamingResponse

        return AsyncActionsResourceWithStreamingResponse(self._resource.actions)
