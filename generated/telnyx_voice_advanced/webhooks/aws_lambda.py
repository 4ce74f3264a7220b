# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""AWS Lambda behind API Gateway (payload formats 1.0 and 2.0) or a function URL."""

from __future__ import annotations

import binascii
from collections.abc import Mapping
from typing import Any

from .._json_object import json_object
from .result import Result
from .router import WebhookRouter


class LambdaWebhookHandler:
    """A Lambda handler: `handler = LambdaWebhookHandler(router)` in the function's module."""

    def __init__(self, router: WebhookRouter) -> None:
        router.refuse_async_store()
        self._router = router

    def __call__(self, event: Mapping[str, Any], context: object) -> dict[str, Any]:
        status = self._result(event).status
        headers = {"allow": "POST"} if status == 405 else {}
        return {"statusCode": status, "headers": headers, "body": "", "isBase64Encoded": False}

    def _result(self, event: Mapping[str, Any]) -> Result:
        if _method(event) != "POST":
            return Result(405, "method")
        body = event.get("body") or ""
        if not event.get("isBase64Encoded"):
            return self._router.handle(body, _headers(event))
        try:
            decoded = binascii.a2b_base64(body, strict_mode=True)
        except ValueError:
            return Result(400, "body")
        return self._router.handle(decoded, _headers(event))


def _method(event: Mapping[str, Any]) -> object:
    if "httpMethod" in event:
        return event["httpMethod"]
    context = json_object(event.get("requestContext")) or {}
    return (json_object(context.get("http")) or {}).get("method")


def _headers(event: Mapping[str, Any]) -> Mapping[str, Any]:
    # Format 1.0 keeps repeated headers apart only in the second of its two mappings.
    headers: Mapping[str, Any] = event.get("multiValueHeaders") or event.get("headers") or {}
    return headers
