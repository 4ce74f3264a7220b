# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any, Literal, TypeVar, cast, get_origin, overload

from .. import types
from .._models.event import WebhookEvent
from .._models.unrecognized import UnrecognizedWebhookEvent
from ._registrar import EventT, Handler, Registrar

ReturnT = TypeVar("ReturnT")


class TypedOn(ABC):
    """`on`, typed for each event of the spec."""

    # A class can be called, but `on` takes it for the event: here as at run time, this comes first.
    @overload
    def on(self, event: type[EventT], /) -> Registrar[EventT]: ...  # type: ignore[overload-overlap]
    @overload
    def on(
        self, event: Literal["call.ai_gather.ended"], /
    ) -> Registrar[types.CallAIGatherEndedWebhookEvent | UnrecognizedWebhookEvent]: ...
    @overload
    def on(
        self, event: Literal["call.ai_gather.message_history_updated"], /
    ) -> Registrar[
        types.CallAIGatherMessageHistoryUpdatedWebhookEvent | UnrecognizedWebhookEvent
    ]: ...
    @overload
    def on(
        self, event: Literal["call.ai_gather.partial_results"], /
    ) -> Registrar[types.CallAIGatherPartialResultsWebhookEvent | UnrecognizedWebhookEvent]: ...
    @overload
    def on(
        self, event: Literal["call.answered"], /
    ) -> Registrar[types.CallAnsweredWebhookEvent | UnrecognizedWebhookEvent]: ...
    @overload
    def on(
        self, event: Literal["call.bridged"], /
    ) -> Registrar[types.CallBridgedWebhookEvent | UnrecognizedWebhookEvent]: ...
    @overload
    def on(
        self, event: Literal["call.conversation.ended"], /
    ) -> Registrar[types.CallConversationEndedWebhookEvent | UnrecognizedWebhookEvent]: ...
    @overload
    def on(
        self, event: Literal["call.conversation_insights.generated"], /
    ) -> Registrar[
        types.CallConversationInsightsGeneratedWebhookEvent | UnrecognizedWebhookEvent
    ]: ...
    @overload
    def on(
        self, event: Literal["call.deepfake_detection.error"], /
    ) -> Registrar[types.CallDeepfakeDetectionErrorWebhookEvent | UnrecognizedWebhookEvent]: ...
    @overload
    def on(
        self, event: Literal["call.deepfake_detection.result"], /
    ) -> Registrar[types.CallDeepfakeDetectionResultWebhookEvent | UnrecognizedWebhookEvent]: ...
    @overload
    def on(
        self, event: Literal["call.dtmf.received"], /
    ) -> Registrar[types.CallDtmfReceivedWebhookEvent | UnrecognizedWebhookEvent]: ...
    @overload
    def on(
        self, event: Literal["call.gather.ended"], /
    ) -> Registrar[types.CallGatherEndedWebhookEvent | UnrecognizedWebhookEvent]: ...
    @overload
    def on(
        self, event: Literal["call.hangup"], /
    ) -> Registrar[types.CallHangupWebhookEvent | UnrecognizedWebhookEvent]: ...
    @overload
    def on(
        self, event: Literal["call.hold"], /
    ) -> Registrar[types.CallHoldWebhookEvent | UnrecognizedWebhookEvent]: ...
    @overload
    def on(
        self, event: Literal["call.initiated"], /
    ) -> Registrar[types.CallInitiatedWebhookEvent | UnrecognizedWebhookEvent]: ...
    @overload
    def on(
        self, event: Literal["call.machine.detection.ended"], /
    ) -> Registrar[types.CallMachineDetectionEndedWebhookEvent | UnrecognizedWebhookEvent]: ...
    @overload
    def on(
        self, event: Literal["call.machine.greeting.ended"], /
    ) -> Registrar[types.CallMachineGreetingEndedWebhookEvent | UnrecognizedWebhookEvent]: ...
    @overload
    def on(
        self, event: Literal["call.machine.premium.detection.ended"], /
    ) -> Registrar[
        types.CallMachinePremiumDetectionEndedWebhookEvent | UnrecognizedWebhookEvent
    ]: ...
    @overload
    def on(
        self, event: Literal["call.machine.premium.greeting.ended"], /
    ) -> Registrar[
        types.CallMachinePremiumGreetingEndedWebhookEvent | UnrecognizedWebhookEvent
    ]: ...
    @overload
    def on(
        self, event: Literal["call.playback.ended"], /
    ) -> Registrar[types.CallPlaybackEndedWebhookEvent | UnrecognizedWebhookEvent]: ...
    @overload
    def on(
        self, event: Literal["call.playback.started"], /
    ) -> Registrar[types.CallPlaybackStartedWebhookEvent | UnrecognizedWebhookEvent]: ...
    @overload
    def on(
        self, event: Literal["call.recording.error"], /
    ) -> Registrar[types.CallRecordingErrorWebhookEvent | UnrecognizedWebhookEvent]: ...
    @overload
    def on(
        self, event: Literal["call.recording.saved"], /
    ) -> Registrar[types.CallRecordingSavedWebhookEvent | UnrecognizedWebhookEvent]: ...
    @overload
    def on(
        self, event: Literal["call.recording.transcription.saved"], /
    ) -> Registrar[
        types.CallRecordingTranscriptionSavedWebhookEvent | UnrecognizedWebhookEvent
    ]: ...
    @overload
    def on(
        self, event: Literal["call.refer.completed"], /
    ) -> Registrar[types.CallReferCompletedWebhookEvent | UnrecognizedWebhookEvent]: ...
    @overload
    def on(
        self, event: Literal["call.refer.failed"], /
    ) -> Registrar[types.CallReferFailedWebhookEvent | UnrecognizedWebhookEvent]: ...
    @overload
    def on(
        self, event: Literal["call.refer.started"], /
    ) -> Registrar[types.CallReferStartedWebhookEvent | UnrecognizedWebhookEvent]: ...
    @overload
    def on(
        self, event: Literal["siprec.failed"], /
    ) -> Registrar[types.CallSiprecFailedWebhookEvent | UnrecognizedWebhookEvent]: ...
    @overload
    def on(
        self, event: Literal["siprec.started"], /
    ) -> Registrar[types.CallSiprecStartedWebhookEvent | UnrecognizedWebhookEvent]: ...
    @overload
    def on(
        self, event: Literal["siprec.stopped"], /
    ) -> Registrar[types.CallSiprecStoppedWebhookEvent | UnrecognizedWebhookEvent]: ...
    @overload
    def on(
        self, event: Literal["call.speak.ended"], /
    ) -> Registrar[types.CallSpeakEndedWebhookEvent | UnrecognizedWebhookEvent]: ...
    @overload
    def on(
        self, event: Literal["call.speak.started"], /
    ) -> Registrar[types.CallSpeakStartedWebhookEvent | UnrecognizedWebhookEvent]: ...
    @overload
    def on(
        self, event: Literal["streaming.failed"], /
    ) -> Registrar[types.CallStreamingFailedWebhookEvent | UnrecognizedWebhookEvent]: ...
    @overload
    def on(
        self, event: Literal["streaming.started"], /
    ) -> Registrar[types.CallStreamingStartedWebhookEvent | UnrecognizedWebhookEvent]: ...
    @overload
    def on(
        self, event: Literal["streaming.stopped"], /
    ) -> Registrar[types.CallStreamingStoppedWebhookEvent | UnrecognizedWebhookEvent]: ...
    @overload
    def on(
        self, event: Literal["call.unhold"], /
    ) -> Registrar[types.CallUnholdWebhookEvent | UnrecognizedWebhookEvent]: ...
    @overload
    def on(self, event: str, /) -> Registrar[Any]: ...
    @overload
    def on(self, event: str, event_class: type[EventT], /) -> Registrar[EventT]: ...
    @overload
    def on(self, event: Callable[[EventT], ReturnT], /) -> Callable[[EventT], ReturnT]: ...
    def on(
        self,
        event: type[WebhookEvent] | str | Handler,
        event_class: type[WebhookEvent] | None = None,
        /,
    ) -> Registrar[Any] | Handler:
        """Decorate a handler, sync or async, of an event class or of an event type.

        Without parentheses the event class is what the handler's parameter is annotated with.

        A handler of a class gets events of that class alone. A handler of an event type also gets
        the events of that type that broke their schema or have none, as
        `UnrecognizedWebhookEvent`.

        An event type with a class of your own, which derives from `WebhookEvent`, is for an event
        that this package has no class for: `@router.on("call.cost", CallCostWebhookEvent)`. The
        handler gets the events of that type as that class; those that the class does not fit go
        to the fallback.

        Raises:
            TypeError: The class is no event of the spec, or your own class is not one of webhook
                events, the handler cannot be called, or, without parentheses, its annotation
                does not name one event class.
        """
        if event_class is not None:
            return self._own_registrar(event, event_class)
        if not isinstance(event, (type, str)) and callable(event) and get_origin(event) is None:
            from ._annotated_event import annotated_event

            self._register(annotated_event(event), event)
            return event
        target = cast("type[WebhookEvent] | str", event)
        return Registrar(lambda handler: self._register(target, handler))

    def _own_registrar(self, event_type: object, event_class: type[WebhookEvent]) -> Registrar[Any]:
        if not isinstance(event_type, str):
            raise TypeError("A class of your own goes with an event type: @router.on(type, class).")
        from .._unwrap.own_events import checked_event_class

        own = checked_event_class(event_class)
        return Registrar(lambda handler: self._register(event_type, handler, own))

    @abstractmethod
    def _register(
        self,
        event: type[WebhookEvent] | str,
        handler: Handler,
        event_class: type[WebhookEvent] | None = None,
    ) -> None:
        """Keep a handler: what a router and a group of routes each do in their own way."""
