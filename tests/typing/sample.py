"""What a user writes, held by the same type checkers that users run."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, assert_never, assert_type

import telnyx_voice_advanced
from telnyx_voice_advanced import (
    APIResponse,
    AsyncTelnyx,
    Telnyx,
    UnprocessableEntityError,
    UnrecognizedWebhookEvent,
    unwrap,
)
from telnyx_voice_advanced.types import (
    CallAIGatherEndedWebhookEvent,
    CallAIGatherMessageHistoryUpdatedWebhookEvent,
    CallAIGatherPartialResultsWebhookEvent,
    CallAnsweredWebhookEvent,
    CallBridgedWebhookEvent,
    CallConversationEndedWebhookEvent,
    CallConversationInsightsGeneratedWebhookEvent,
    CallDeepfakeDetectionErrorWebhookEvent,
    CallDeepfakeDetectionResultWebhookEvent,
    CallDtmfReceivedWebhookEvent,
    CallGatherEndedWebhookEvent,
    CallHangupWebhookEvent,
    CallHoldWebhookEvent,
    CallInitiatedWebhookEvent,
    CallMachineDetectionEndedWebhookEvent,
    CallMachineDetectionResult,
    CallMachineGreetingEndedWebhookEvent,
    CallMachinePremiumDetectionEndedWebhookEvent,
    CallMachinePremiumGreetingEndedWebhookEvent,
    CallPlaybackEndedWebhookEvent,
    CallPlaybackStartedWebhookEvent,
    CallRecordingErrorWebhookEvent,
    CallRecordingSavedWebhookEvent,
    CallRecordingTranscriptionSavedWebhookEvent,
    CallReferCompletedWebhookEvent,
    CallReferFailedWebhookEvent,
    CallReferStartedWebhookEvent,
    CallSiprecFailedWebhookEvent,
    CallSiprecStartedWebhookEvent,
    CallSiprecStoppedWebhookEvent,
    CallSpeakEndedWebhookEvent,
    CallSpeakStartedWebhookEvent,
    CallStreamingFailedWebhookEvent,
    CallStreamingStartedWebhookEvent,
    CallStreamingStoppedWebhookEvent,
    CallUnholdWebhookEvent,
)
from telnyx_voice_advanced.types.calls import ActionSendDtmfParams, ActionSendDtmfResponse

if TYPE_CHECKING:
    from telnyx_voice_advanced.types import UnwrapWebhookEvent


def send(client: Telnyx, call: str) -> str | None:
    params: ActionSendDtmfParams = {"digits": "1234#", "duration_millis": 250}
    response = client.calls.actions.send_dtmf(call, **params)
    assert_type(response, ActionSendDtmfResponse)
    raw = client.calls.actions.with_raw_response.send_dtmf(call, digits="1")
    assert_type(raw, APIResponse[ActionSendDtmfResponse])
    with client.calls.actions.with_streaming_response.send_dtmf(call, digits="1") as streamed:
        assert_type(streamed.parse(), ActionSendDtmfResponse)
        assert_type(next(streamed.iter_bytes(1024)), bytes)
    client.calls.actions.start_noise_suppression(
        call,
        direction="both",
        noise_suppression_engine="Krisp",
        noise_suppression_engine_config={"suppression_level": 80.0},
    )
    client.calls.actions.start_noise_suppression(
        call, noise_suppression_engine_config={"a_setting_of_next_year": 1}
    )
    client.calls.actions.start_siprec(call, sip_transport="tls", siprec_track="both_tracks")
    try:
        client.calls.actions.switch_supervisor_role(call, role="whisper")
    except UnprocessableEntityError as error:
        print(error.status_code, error.request_id, [detail.code for detail in error.errors])
    return response.data.result


def whole_call(client: Telnyx, number: str) -> str | None:
    call = client.calls.dial(connection_id="1", from_="+13125550187", to=[number]).data
    assert_type(call.call_control_id, str)
    actions = client.calls.actions
    assert_type(actions.answer(call.call_control_id).data.recording_id, str | None)
    actions.bridge(call.call_control_id, call_control_id_to_bridge_with="v3:other")
    actions.speak(
        call.call_control_id,
        payload="Hello",
        voice="Telnyx.KokoroTTS.af",
        voice_settings={"type": "telnyx", "voice_speed": 1.1},
        loop="infinity",
    )
    actions.start_ai_assistant(
        call.call_control_id,
        assistant={"id": "assistant-1", "tools": [{"type": "hangup", "hangup": {}}]},
        message_history=[{"role": "user", "content": "Hello"}],
    )
    actions.answer(
        call.call_control_id,
        transcription_config={
            "transcription_engine": "Azure",
            "transcription_engine_config": {"transcription_engine": "Azure", "region": "eastus"},
        },
    )
    actions.hangup(call.call_control_id)
    return client.calls.retrieve_status(call.call_control_id).data.end_time


def make(keys: list[str]) -> Telnyx:
    return Telnyx(public_key=keys, max_retries=0).with_options(public_key=keys[0])


async def send_async(client: AsyncTelnyx, call: str) -> str | None:
    response = await client.calls.actions.stop_siprec(call)
    assert_type(response.data.result, str | None)
    return (await client.calls.actions.update_client_state(call, client_state="YQ==")).data.result


def receive(body: bytes, headers: dict[str, str], key: str) -> str | None:
    event = unwrap(body, headers, public_key=key)
    assert_type(event.data.event_type, str | None) if isinstance(
        event, UnrecognizedWebhookEvent
    ) else None
    if isinstance(event, CallDtmfReceivedWebhookEvent):
        assert_type(event.data.payload.digit, str | None)
        assert_type(event.data.occurred_at, datetime | None)
    return describe(event)


def describe(event: UnwrapWebhookEvent) -> str | None:
    match event:
        case CallDtmfReceivedWebhookEvent():
            return event.data.payload.digit
        case CallMachineDetectionEndedWebhookEvent():
            if event.data.payload.result is CallMachineDetectionResult.HUMAN:
                return "a person"
            return event.data.payload.result
        case CallMachineGreetingEndedWebhookEvent() | CallMachinePremiumGreetingEndedWebhookEvent():
            return event.data.payload.result
        case CallMachinePremiumDetectionEndedWebhookEvent():
            return event.data.payload.result
        case CallConversationEndedWebhookEvent():
            return event.data.payload.reason
        case CallConversationInsightsGeneratedWebhookEvent():
            return event.data.payload.insight_group_id
        case (
            CallReferStartedWebhookEvent()
            | CallReferCompletedWebhookEvent()
            | CallReferFailedWebhookEvent()
        ):
            return str(event.data.payload.sip_notify_response)
        case CallSiprecStartedWebhookEvent():
            return event.data.payload.call_leg_id
        case CallSiprecStoppedWebhookEvent():
            return event.data.payload.hangup_cause
        case CallSiprecFailedWebhookEvent():
            return event.data.payload.failure_cause
        case CallAnsweredWebhookEvent():
            return event.data.payload.state
        case CallGatherEndedWebhookEvent():
            return event.data.payload.digits
        case CallHangupWebhookEvent():
            return event.data.payload.hangup_cause
        case (
            CallAIGatherEndedWebhookEvent()
            | CallAIGatherMessageHistoryUpdatedWebhookEvent()
            | CallAIGatherPartialResultsWebhookEvent()
            | CallBridgedWebhookEvent()
            | CallDeepfakeDetectionErrorWebhookEvent()
            | CallDeepfakeDetectionResultWebhookEvent()
            | CallHoldWebhookEvent()
            | CallInitiatedWebhookEvent()
            | CallPlaybackEndedWebhookEvent()
            | CallPlaybackStartedWebhookEvent()
            | CallRecordingErrorWebhookEvent()
            | CallRecordingSavedWebhookEvent()
            | CallRecordingTranscriptionSavedWebhookEvent()
            | CallSpeakEndedWebhookEvent()
            | CallSpeakStartedWebhookEvent()
            | CallStreamingFailedWebhookEvent()
            | CallStreamingStartedWebhookEvent()
            | CallStreamingStoppedWebhookEvent()
            | CallUnholdWebhookEvent()
        ):
            return event.data.payload.call_leg_id
        case UnrecognizedWebhookEvent():
            return event.data.event_type
        case _:
            assert_never(event)


version: str = telnyx_voice_advanced.__version__
