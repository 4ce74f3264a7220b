# Generated; edit spec/ or templates/ instead.
"""`unwrap`: verify first, parse second. Pure, so it serves sync and async alike."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeVar, cast, overload

from .. import types
from .._models.event import WebhookEvent
from .._spec import TOLERANCE_SECONDS
from .._types import NotGiven, PublicKeys, not_given
from .headers import WebhookHeaders
from .parse import parse
from .signature import Payload, body_bytes, verify

EventT = TypeVar("EventT", bound=WebhookEvent)

__all__ = ["EVENTS", "unsafe_unwrap", "unwrap"]

EVENTS: Final[dict[str, str]] = {
    "call.ai_gather.ended": "CallAIGatherEndedWebhookEvent",
    "call.ai_gather.message_history_updated": "CallAIGatherMessageHistoryUpdatedWebhookEvent",
    "call.ai_gather.partial_results": "CallAIGatherPartialResultsWebhookEvent",
    "call.answered": "CallAnsweredWebhookEvent",
    "call.bridged": "CallBridgedWebhookEvent",
    "call.conversation.ended": "CallConversationEndedWebhookEvent",
    "call.conversation_insights.generated": "CallConversationInsightsGeneratedWebhookEvent",
    "call.deepfake_detection.error": "CallDeepfakeDetectionErrorWebhookEvent",
    "call.deepfake_detection.result": "CallDeepfakeDetectionResultWebhookEvent",
    "call.dtmf.received": "CallDtmfReceivedWebhookEvent",
    "call.gather.ended": "CallGatherEndedWebhookEvent",
    "call.hangup": "CallHangupWebhookEvent",
    "call.hold": "CallHoldWebhookEvent",
    "call.initiated": "CallInitiatedWebhookEvent",
    "call.machine.detection.ended": "CallMachineDetectionEndedWebhookEvent",
    "call.machine.greeting.ended": "CallMachineGreetingEndedWebhookEvent",
    "call.machine.premium.detection.ended": "CallMachinePremiumDetectionEndedWebhookEvent",
    "call.machine.premium.greeting.ended": "CallMachinePremiumGreetingEndedWebhookEvent",
    "call.playback.ended": "CallPlaybackEndedWebhookEvent",
    "call.playback.started": "CallPlaybackStartedWebhookEvent",
    "call.recording.error": "CallRecordingErrorWebhookEvent",
    "call.recording.saved": "CallRecordingSavedWebhookEvent",
    "call.recording.transcription.saved": "CallRecordingTranscriptionSavedWebhookEvent",
    "call.refer.completed": "CallReferCompletedWebhookEvent",
    "call.refer.failed": "CallReferFailedWebhookEvent",
    "call.refer.started": "CallReferStartedWebhookEvent",
    "siprec.failed": "CallSiprecFailedWebhookEvent",
    "siprec.started": "CallSiprecStartedWebhookEvent",
    "siprec.stopped": "CallSiprecStoppedWebhookEvent",
    "call.speak.ended": "CallSpeakEndedWebhookEvent",
    "call.speak.started": "CallSpeakStartedWebhookEvent",
    "streaming.failed": "CallStreamingFailedWebhookEvent",
    "streaming.started": "CallStreamingStartedWebhookEvent",
    "streaming.stopped": "CallStreamingStoppedWebhookEvent",
    "call.unhold": "CallUnholdWebhookEvent",
}
"""Event type to the name of its class in `types`."""


@overload
def unwrap(
    payload: Payload,
    headers: WebhookHeaders,
    *,
    public_key: PublicKeys | NotGiven | None = not_given,
    tolerance: float = TOLERANCE_SECONDS,
    now: float | None = None,
    strict: bool = False,
) -> types.UnwrapWebhookEvent: ...
@overload
def unwrap(
    payload: Payload,
    headers: WebhookHeaders,
    *,
    public_key: PublicKeys | NotGiven | None = not_given,
    tolerance: float = TOLERANCE_SECONDS,
    now: float | None = None,
    strict: bool = False,
    events: Mapping[str, type[EventT]],
) -> types.UnwrapWebhookEvent | EventT: ...
def unwrap(
    payload: Payload,
    headers: WebhookHeaders,
    *,
    public_key: PublicKeys | NotGiven | None = not_given,
    tolerance: float = TOLERANCE_SECONDS,
    now: float | None = None,
    strict: bool = False,
    events: Mapping[str, type[WebhookEvent]] | None = None,
) -> types.UnwrapWebhookEvent | WebhookEvent:
    """Verify a webhook, then parse it. Needs no client, no API key and no network.

    Args:
        payload: The request body exactly as received, not parsed.
        headers: The request's headers, in whatever shape the framework has them.
        public_key: The base64 public key of your Telnyx account; several while you rotate keys.
            Left out, it is what the environment variable TELNYX_PUBLIC_KEY holds.
        tolerance: How many seconds the timestamp may be off, in either direction.
        now: Unix time in seconds, where the clock is not to be asked.
        strict: Refuse what no typed event fits, instead of returning an unrecognized event.
        events: Event types with classes of your own, such as `{"call.cost": CallCostWebhookEvent}`.
            They are for events that this package has no class for, and derive from `WebhookEvent`.

    Returns:
        One of the typed events, or `UnrecognizedWebhookEvent`.

    Raises:
        TypeError: A class of `events` is not one of webhook events.
        WebhookVerificationError: The webhook is not proven to be genuine; `reason` says why.
        WebhookSchemaError: With `strict`, a genuine webhook that no typed event fits.
        TypeError: `tolerance` or `now` is not a number.
        ValueError: `tolerance` is negative or None.
    """
    known = _with_own(events) if events else EVENTS
    raw = verify(payload, headers, public_key=public_key, tolerance=tolerance, now=now)
    return cast("types.UnwrapWebhookEvent", parse(raw, known, strict=strict))


@overload
def unsafe_unwrap(payload: Payload, *, strict: bool = False) -> types.UnwrapWebhookEvent: ...
@overload
def unsafe_unwrap(
    payload: Payload, *, strict: bool = False, events: Mapping[str, type[EventT]]
) -> types.UnwrapWebhookEvent | EventT: ...
def unsafe_unwrap(
    payload: Payload,
    *,
    strict: bool = False,
    events: Mapping[str, type[WebhookEvent]] | None = None,
) -> types.UnwrapWebhookEvent | WebhookEvent:
    """Parse a webhook **without verifying** that Telnyx sent it: for tests and replays.

    Raises:
        TypeError: A class of `events` is not one of webhook events.
        WebhookVerificationError: The payload is no raw body.
        WebhookSchemaError: With `strict`, a webhook that no typed event fits.
    """
    known = _with_own(events) if events else EVENTS
    return cast("types.UnwrapWebhookEvent", parse(body_bytes(payload), known, strict=strict))


def _with_own(events: Mapping[str, type[WebhookEvent]]) -> Mapping[str, str | type[WebhookEvent]]:
    from .own_events import checked_events

    return {**EVENTS, **checked_events(events)}
