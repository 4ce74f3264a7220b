# Generated; edit spec/ or templates/ instead.
"""Responses of the control interface, and what is wrong with requests to it."""

from __future__ import annotations

import json
from typing import Any, Final, cast

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from .._twin.json_text import parse

LONGEST: Final = 1 << 20
"""Bytes that the body of a request may have."""


class Problem(Exception):
    """What is wrong with a request."""

    def __init__(self, status: int, code: str, detail: str) -> None:
        super().__init__(detail)
        self.status = status
        self.code = code
        self.detail = detail


def answer(document: object, status: int = 200) -> Response:
    """A document as JSON."""
    return Response(json.dumps(document) + "\n", status, media_type="application/json")


def failure(status: int, code: str, detail: str) -> Response:
    """What went wrong, as JSON."""
    return answer({"error": {"code": code, "detail": detail}}, status)


async def on_problem(request: Request, error: Exception) -> Response:
    """The response to a request that something is wrong with."""
    problem = cast("Problem", error)
    return failure(problem.status, problem.code, problem.detail)


async def on_http_exception(request: Request, error: Exception) -> Response:
    """The response where nothing is at a path, or not for the method."""
    found = cast("HTTPException", error)
    if found.status_code == 405:
        return failure(405, "method_not_allowed", f"{request.method} is not for this path")
    return failure(found.status_code, "not_found", "There is nothing at this path")


async def body_of(request: Request) -> bytes:
    """The body of a request.

    Raises:
        Problem: It is too long.
    """
    found = bytearray()
    async for piece in request.stream():
        found += piece
        if len(found) > LONGEST:
            raise Problem(413, "too_large", f"A body has at most {LONGEST} bytes")
    return bytes(found)


async def document_of(request: Request, **kinds: Any) -> dict[str, Any]:
    """The JSON object of a request, whose members are of these types.

    Raises:
        Problem: It is another one, or none.
    """
    body = await body_of(request)
    try:
        parsed = parse(body or b"{}")
    except ValueError as error:
        raise Problem(400, "invalid_json", f"The body is no JSON: {error}") from None
    if not isinstance(parsed, dict):
        raise Problem(422, "invalid_body", "The body is no JSON object")
    document = cast("dict[str, Any]", parsed)
    for name, value in document.items():
        if name not in kinds:
            raise Problem(422, "unknown_member", f"{name!r} is unknown; there are {[*kinds]}")
        wants_bool = kinds[name] is bool
        if not isinstance(value, kinds[name]) or isinstance(value, bool) is not wants_bool:
            raise Problem(422, "invalid_value", f"{value!r} is no value for {name!r}")
    return document
