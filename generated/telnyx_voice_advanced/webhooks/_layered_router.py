# Generated; edit spec/ or templates/ instead.
"""What a router runs around its handlers, and whom it tells of their failures."""

from __future__ import annotations

from collections.abc import Callable

from ._middleware import ErrorHookT, Layers, MiddlewareT, checked


class LayeredRouter:
    """A router with middleware and error hooks."""

    _layers: Layers | None = None
    _error_hooks: tuple[Callable[..., object], ...] = ()

    def middleware(self, middleware: MiddlewareT) -> MiddlewareT:
        """Decorate a function that runs around the handlers of every event, the fallback included.

        It gets the event and `call_next`, which runs the handlers as one unit and raises what they
        raise:

            @router.middleware
            async def in_a_transaction(event: WebhookEvent, call_next: AsyncCallNext) -> None:
                async with database.transaction():
                    await call_next()

        What it raises itself is a failed handler: 500, and Telnyx retries. Where it returns without
        calling `call_next`, the event is handled and done. The first is the outermost; sync ones, which
        run in the thread of the handlers, are within the async ones.

        Raises:
            TypeError: It cannot be called, or it is a generator function, of which a call runs nothing.
        """
        self._layers = (self._layers or Layers()).with_one_more(middleware)
        return middleware

    def on_error(self, hook: ErrorHookT) -> ErrorHookT:
        """Decorate a function, sync or async, that is told of every failure of a handler or middleware.

        It gets the event and the exception, while `current_delivery()` is still that delivery, and
        changes nothing: the response is 500. What it raises is logged.

        Raises:
            TypeError: It cannot be called, or it is a generator function, of which a call runs nothing.
        """
        checked(hook, "An error hook", "the event and the exception")
        self._error_hooks = (*self._error_hooks, hook)
        return hook
