# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from .._models import WebhookEvent
from ._registrar import EventT, Handler, Registrar

if TYPE_CHECKING:
    from .. import types
    from .._unrecognized import UnrecognizedWebhookEvent


class TypedOn:
    """`on`, typed for each event of the spec."""

    @overload
    def on(self, event: type[EventT], /) -> Registrar[EventT]: ...
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
    def on(self, event: type[WebhookEvent] | str, /) -> Registrar[Any]:
        """Decorate a handler, sync or async, of an event class or of an event type.

        A handler of a class gets events of that class alone. A handler of an event type also gets
        the events of that type that broke their schema or have none, as
        `UnrecognizedWebhookEvent`.

        Raises:
            TypeError: The class is no event of the spec, or the handler cannot be called.
        """
        return Registrar(lambda handler: self._register(event, handler))

    def _register(self, event: type[WebhookEvent] | str, handler: Handler) -> None:
        raise NotImplementedError
