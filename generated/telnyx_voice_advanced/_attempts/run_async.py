# Generated; edit spec/ or templates/ instead.
"""Does what an API call's flow asks for."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any, cast

from .._transport.body import BodyCollector
from .._transport.protocol import AsyncResponse, AsyncTransport, ReadBody, SendRequest
from .exceptions import body_problem
from .flow import BodyResult, Effect, SuccessfulCall


async def run_async(
    flow: Generator[Effect, Any, SuccessfulCall], transport: AsyncTransport
) -> SuccessfulCall:
    """Do what a call's flow asks for."""
    result: Any = None
    failure: Exception | None = None
    response: AsyncResponse | None = None
    try:
        while True:
            try:
                effect = flow.send(result) if failure is None else flow.throw(failure)
            except StopIteration as stop:
                response = None
                completed: SuccessfulCall = stop.value
                return completed
            result = failure = None
            if isinstance(effect, SendRequest):
                try:
                    result = response = await transport.send(effect)
                except Exception as error:
                    failure = error
            elif isinstance(effect, ReadBody):
                result = await _read(cast("AsyncResponse", effect.response), effect.until)
                response = None
            else:
                await effect.system.sleep_async(effect.seconds)
    finally:
        # Where the call is cancelled: whoever watches it is told here, and in this context.
        flow.close()
        if response is not None:
            await response.aclose()


async def _read(response: AsyncResponse, until: float | None) -> BodyResult:
    collector: BodyCollector | None = None
    try:
        response.finish_by(until)
        collector = BodyCollector(response.headers)
        async for chunk in response.chunks():
            collector.feed(chunk)
        return BodyResult(collector.finish(), None)
    except Exception as error:
        return BodyResult(b"" if collector is None else collector.partial, body_problem(error))
    finally:
        await response.aclose()
