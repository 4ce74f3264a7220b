# Generated; edit spec/ or templates/ instead.
# Derived from templates/package/_attempts/run_async.py, without its async and await.
"""Does what an API call's flow asks for."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any, cast

from .._transport.body import BodyCollector
from .._transport.protocol import ReadBody, Response, SendRequest, Transport
from .exceptions import body_problem
from .flow import BodyResult, Effect, SuccessfulCall


def run_sync(flow: Generator[Effect, Any, SuccessfulCall], transport: Transport) -> SuccessfulCall:
    """Do what a call's flow asks for."""
    result: Any = None
    failure: Exception | None = None
    response: Response | None = None
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
                    result = response = transport.send(effect)
                except Exception as error:
                    failure = error
            elif isinstance(effect, ReadBody):
                result = _read(cast("Response", effect.response), effect.until)
                response = None
            else:
                effect.system.sleep(effect.seconds)
    finally:
        # Where the call is cancelled: whoever watches it is told here, and in this context.
        flow.close()
        if response is not None:
            response.close()


def _read(response: Response, until: float | None) -> BodyResult:
    collector: BodyCollector | None = None
    try:
        response.finish_by(until)
        collector = BodyCollector(response.headers)
        for chunk in response.chunks():
            collector.feed(chunk)
        return BodyResult(collector.finish(), None)
    except Exception as error:
        return BodyResult(b"" if collector is None else collector.partial, body_problem(error))
    finally:
        response.close()
