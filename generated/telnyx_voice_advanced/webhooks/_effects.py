# Generated; edit spec/ or templates/ instead.
"""The effects of a delivery, which `_sync_runner` performs in a thread and `_async_runner` in an event loop."""

from __future__ import annotations

from collections.abc import Callable, Generator
from concurrent.futures import Future
from math import inf
from time import monotonic
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeVar

if TYPE_CHECKING:
    from ._middleware import InvokeWithin

T = TypeVar("T")


class Wait(NamedTuple):
    """Wait for a future until a moment on the monotonic clock; gives whether it is done."""

    future: Future[None]
    until: float


class Invoke(NamedTuple):
    """Invoke a function and await what it returns, where that can be awaited."""

    function: Callable[..., Any]
    arguments: tuple[Any, ...]
    may_block: bool = True
    must_complete: bool = False
    """Notes what came of the delivery: invoked even where the delivery is cancelled, and
    again where the cancellation interrupts it."""
    begin_by: float | None = None
    """The moment after which it is not begun any more: `NotBegun`."""
    until: float | None = None
    """The moment after which its result is not waited for: `TimeoutError`."""
    undo: Callable[[], object] | None = None
    """Called if it ends after that, in a thread that nobody could stop."""


class InvocationFailed(Exception):
    """The function of an `Invoke` failed.

    Effects are told so and not by the function's own exception, because generators and tasks give
    StopIteration, GeneratorExit and CancelledError meanings of their own.
    """

    def __init__(self, error: BaseException) -> None:
        super().__init__()
        self.error = error


class NotBegun(Exception):
    """No thread was free in time for the function of an `Invoke`."""


Effect: TypeAlias = "Wait | Invoke | InvokeWithin"
Effects: TypeAlias = Generator[Effect, Any, T]


def seconds_until(moment: float | None) -> float | None:
    """Seconds until a moment on the monotonic clock; None where there is none, or it never comes."""
    return None if moment is None or moment == inf else max(moment - monotonic(), 0.0)


def is_failure(error: BaseException) -> bool:
    """Whether a function that ends so failed; any other end is the whole process's business."""
    from asyncio import CancelledError

    return isinstance(error, (Exception, CancelledError, GeneratorExit))
