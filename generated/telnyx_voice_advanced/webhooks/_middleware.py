# Generated; edit spec/ or templates/ instead.
"""What a router puts around the handlers of an event, and what it tells of one that failed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from inspect import isasyncgenfunction, isawaitable, isgeneratorfunction
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeVar

from .._arguments import described
from .._async_code import is_async_callable
from ._discard import discard

if TYPE_CHECKING:
    from ..types import UnwrapWebhookEvent
    from ._registrar import Invocation

CallNext: TypeAlias = Callable[[], None]
"""Runs the handlers, and what middleware is nearer to them; raises what they raise."""
AsyncCallNext: TypeAlias = Callable[[], Awaitable[None]]
"""The same, to be awaited."""
Middleware: TypeAlias = "Callable[[UnwrapWebhookEvent, CallNext], None]"
AsyncMiddleware: TypeAlias = "Callable[[UnwrapWebhookEvent, AsyncCallNext], Awaitable[None]]"
ErrorHook: TypeAlias = "Callable[[UnwrapWebhookEvent, Exception], object]"

MiddlewareT = TypeVar("MiddlewareT", bound="Middleware | AsyncMiddleware")
ErrorHookT = TypeVar("ErrorHookT", bound="ErrorHook")


class Layers(NamedTuple):
    """The middleware of a router, the outermost first."""

    around_async: tuple[Callable[..., Any], ...] = ()
    around_sync: tuple[Callable[..., Any], ...] = ()

    def with_one_more(self, middleware: Callable[..., Any]) -> Layers:
        """The same with one nearer to the handlers.

        Raises:
            TypeError: it cannot be called, or a call of it runs nothing.
        """
        checked(middleware, "Middleware", "the event and `call_next`")
        if is_async_callable(middleware):
            return self._replace(around_async=(*self.around_async, middleware))
        return self._replace(around_sync=(*self.around_sync, middleware))


class InvokeWithin(NamedTuple):
    """An effect: invoke handlers in order, up to the first that fails, within middleware."""

    layers: Layers
    event: UnwrapWebhookEvent
    invocations: tuple[Invocation, ...]
    begin_by: float
    """The moment after which the first is not begun any more."""


def checked(function: object, name: str, takes: str) -> None:
    """Refuse what is no function, or one of which a call runs nothing.

    Raises:
        TypeError: it is.
    """
    if not callable(function):
        raise TypeError(f"{name} is a function that takes {takes}, not {described(function)}")
    if isgeneratorfunction(function) or isasyncgenfunction(function):
        raise TypeError(f"{name} is no generator function (with a `yield`): a call runs nothing.")


def surrounded(
    layers: Sequence[Callable[..., Any]], event: object, innermost: CallNext
) -> CallNext:
    """What runs the innermost within sync middleware."""
    call_next = innermost
    for layer in reversed(layers):
        call_next = partial(_run, layer, event, call_next)
    return call_next


def surrounded_async(
    layers: Sequence[Callable[..., Any]], event: object, innermost: AsyncCallNext
) -> AsyncCallNext:
    """What runs the innermost within async middleware."""
    call_next = innermost
    for layer in reversed(layers):
        call_next = partial(_run_async, layer, event, call_next)
    return call_next


def _run(layer: Callable[..., Any], event: object, call_next: CallNext) -> None:
    returned = layer(event, call_next)
    if isawaitable(returned):
        # It has run nothing; a 200 would lose the event.
        discard(returned)
        raise TypeError("Middleware returned what is to be awaited: make it an `async def`.")


async def _run_async(layer: Callable[..., Any], event: object, call_next: AsyncCallNext) -> None:
    calls: list[bool] = []

    async def run(number: int) -> None:
        try:
            await call_next()
        finally:
            calls[number] = True

    def counted() -> Awaitable[None]:
        calls.append(False)
        return run(len(calls) - 1)

    await layer(event, counted)
    if not all(calls):
        # The handlers have not run, or are still at it; a 200 would lose the event.
        raise RuntimeError("Middleware returned without awaiting `call_next()`.")
