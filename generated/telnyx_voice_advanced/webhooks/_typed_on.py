# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, TypeVar, cast, get_origin, overload

from .. import types
from .._models.event import WebhookEvent
from .._models.unrecognized import UnrecognizedWebhookEvent
from ._registrar import EventT, Handler, Registrar

ReturnT = TypeVar("ReturnT")


class TypedOn:
    """`on`, typed for each event of the spec."""

    # A class can be called, but `on` takes it for the event: here as at run time, this comes first.
    @overload
    def on(self, event: type[EventT], /) -> Registrar[EventT]: ...  # type: ignore[overload-overlap]
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
        self, event: Literal["call.dtmf.received"], /
    ) -> Registrar[types.CallDtmfReceivedWebhookEvent | UnrecognizedWebhookEvent]: ...
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
    def on(self, event: str, /) -> Registrar[Any]: ...
    @overload
    def on(self, event: Callable[[EventT], ReturnT], /) -> Callable[[EventT], ReturnT]: ...
    def on(self, event: type[WebhookEvent] | str | Handler, /) -> Registrar[Any] | Handler:
        """Decorate a handler, sync or async, of an event class or of an event type.

        Without parentheses the event class is what the handler's parameter is annotated with.

        A handler of a class gets events of that class alone. A handler of an event type also gets
        the events of that type that broke their schema or have none, as
        `UnrecognizedWebhookEvent`.

        Raises:
            TypeError: The class is no event of the spec, the handler cannot be called, or, without
                parentheses, its annotation does not name one event class.
        """
        if not isinstance(event, (type, str)) and callable(event) and get_origin(event) is None:
            from ._annotated_event import annotated_event

            self._register(annotated_event(event), event)
            return event
        target = cast("type[WebhookEvent] | str", event)
        return Registrar(lambda handler: self._register(target, handler))

    def _register(self, event: type[WebhookEvent] | str, handler: Handler) -> None:
        raise NotImplementedError
