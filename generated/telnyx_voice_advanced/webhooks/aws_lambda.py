# Generated; edit spec/ or templates/ instead.
"""AWS Lambda behind API Gateway (payload formats 1.0 and 2.0), a function URL or a load balancer."""

from __future__ import annotations

import binascii
import logging
from collections.abc import Mapping
from typing import Any, Final

from .._json.shapes import json_object
from ._lambda_time import seconds_left
from ._receiver import Receiver, validate_receiver
from .result import Result

_log: Final = logging.getLogger(__package__)

_MOST_KEYS: Final = 20
_LONGEST_KEY: Final = 40


class LambdaWebhookHandler:
    """A Lambda handler: `handler = LambdaWebhookHandler(router)` in the function's module.

    An event that is not an HTTP request (one of SQS or EventBridge, or what a mapping template
    made) is a `ValueError`: the invocation fails, so that it is retried and seen, instead of ending
    as a success that handled nothing.

    A function stands still once it has responded, and its handlers with it: so the router's
    `deadline` counts for nothing here, and a delivery may take until the function's own time is up.
    """

    def __init__(self, router: Receiver) -> None:
        validate_receiver(router).refuse_async_store()
        self._router = router

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._router!r}>"

    def __call__(self, event: Mapping[str, Any], context: object) -> dict[str, Any]:
        status = self._result(event, seconds_left(context)).status
        headers = {"allow": "POST"} if status == 405 else {}
        return {"statusCode": status, "headers": headers, "body": "", "isBase64Encoded": False}

    def _result(self, event: Mapping[str, Any], seconds: float) -> Result:
        if _method(event).upper() != "POST":
            return Result(405, "method")
        body = event.get("body") or ""
        if not event.get("isBase64Encoded"):
            return self._router._handle_within(seconds, body, _headers(event))
        try:
            decoded = binascii.a2b_base64(body, strict_mode=True)
        except (TypeError, ValueError):
            _log.warning(
                "A webhook was refused: its body is said to be base64 and is not.",
                extra={"outcome": "body"},
            )
            return Result(400, "body")
        return self._router._handle_within(seconds, decoded, _headers(event))


def _method(event: Mapping[Any, Any]) -> str:
    """The HTTP method.

    Raises:
        ValueError: there is none, so the event is not an HTTP request.
    """
    # An invocation by hand or by another service brings any JSON.
    if isinstance(event, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        context = json_object(event.get("requestContext")) or {}
        http = json_object(context.get("http")) or {}
        for method in (event.get("httpMethod"), http.get("method")):
            if isinstance(method, str) and method:
                return method
        described = _keys(event)
    else:
        described = f"it is a {type(event).__name__}"
    raise ValueError(
        f"This Lambda event is not an HTTP request: it has no HTTP method ({described})."
        " LambdaWebhookHandler takes the events of API Gateway (payload formats 1.0 and 2.0), of"
        " function URLs and of load balancers."
    )


def _keys(event: Mapping[Any, Any]) -> str:
    """The keys of an event, shortened. No value: it is somebody's data."""
    keys = [str(key)[:_LONGEST_KEY] for key in event]
    more = ", …" if len(keys) > _MOST_KEYS else ""
    return f"its keys: {', '.join(keys[:_MOST_KEYS])}{more}" if keys else "it is empty"


def _headers(event: Mapping[str, Any]) -> Mapping[str, Any]:
    # Format 1.0 keeps repeated headers apart only in the second of its two mappings.
    headers: Mapping[str, Any] = event.get("multiValueHeaders") or event.get("headers") or {}
    return headers
