# Generated; edit spec/ or templates/ instead.
"""The responses of the API to what it refuses: the status, code and words that Telnyx documents."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Final

from .http import Response
from .schema import Violation

_CATALOGUE: Final = "https://developers.telnyx.com/docs/overview/errors/"


class Refusal(Exception):
    """A command that is not executed."""

    def __init__(
        self, status: int, *errors: dict[str, Any], headers: Iterable[tuple[str, str]] = ()
    ) -> None:
        super().__init__(status, [error["code"] for error in errors])
        self.status = status
        self.errors = errors
        self.headers = tuple(headers)

    @property
    def code(self) -> str:
        """The code of the first error."""
        code: str = self.errors[0]["code"]
        return code

    @property
    def detail(self) -> str:
        """What the first error says."""
        detail: str = self.errors[0]["detail"]
        return detail

    def response(self) -> Response:
        """The response that says so."""
        return Response(self.status, json.dumps({"errors": self.errors}).encode(), self.headers)


def _error(code: str, title: str, detail: str, pointer: str = "", **more: Any) -> dict[str, Any]:
    source = {"source": {"pointer": pointer}} if pointer else {}
    return {"code": code, "title": title, "detail": detail, **source, **more}


def _gateway(status: int, code: str, title: str, detail: str) -> Refusal:
    return Refusal(status, _error(code, title, detail, meta={"url": f"{_CATALOGUE}{code}"}))


def unauthorized() -> Refusal:
    return _gateway(
        401,
        "10009",
        "Authentication failed",
        "The required authentication headers were either invalid or not included in the request.",
    )


def not_found() -> Refusal:
    return _gateway(
        404,
        "10005",
        "Resource not found",
        "The requested resource or URL could not be found.",
    )


def method_not_allowed() -> Refusal:
    return _gateway(405, "10030", "Method not allowed", "The method is not allowed here.")


def too_many_requests(limit: int, seconds: float) -> Refusal:
    refusal = _gateway(
        429,
        "10011",
        "Too many requests",
        "You have exceeded the maximum number of allowed requests.",
    )
    refusal.headers = (
        ("x-ratelimit-limit", str(limit)),
        ("x-ratelimit-remaining", "0"),
        ("x-ratelimit-reset", str(max(1, round(seconds)))),
    )
    return refusal


def invalid_json() -> Refusal:
    return Refusal(400, _error("10023", "Invalid JSON", "The supplied JSON is invalid."))


def invalid_call_control_id() -> Refusal:
    return Refusal(
        422,
        _error(
            "90015",
            "Invalid Call Control ID",
            "The call_control_id provided was not valid.",
            "/call_control_id",
        ),
    )


def call_has_ended() -> Refusal:
    return Refusal(
        422,
        _error(
            "90018",
            "Call has already ended",
            "This call is no longer active and can't receive commands.",
        ),
    )


def call_not_answered() -> Refusal:
    return Refusal(
        422,
        _error(
            "90034",
            "Call not answered yet",
            "This call can't receive this command because it has not been answered yet.",
        ),
    )


def invalid_command(detail: str) -> Refusal:
    return Refusal(422, _error("90102", "Command is invalid", detail))


def unprocessable(detail: str) -> Refusal:
    """For rules of which the code is not documented."""
    return Refusal(422, _error("10027", "Unprocessable Entity", detail))


def invalid_body(found: Iterable[Violation]) -> Refusal:
    """One error for each field that is wrong."""
    first: dict[str, Violation] = {}
    for violation in found:
        first.setdefault(violation.pointer, violation)
    return Refusal(422, *(_of(violation) for violation in first.values()))


def _of(violation: Violation) -> dict[str, Any]:
    pointer, keyword, limit = violation
    name = pointer.rpartition("/")[2] or "body"
    if keyword == "required":
        detail = f"The '{name}' parameter is required and cannot be blank."
        return _error("10004", "Missing required parameter", detail, pointer)
    if name in _OWN:
        code, detail = _OWN[name]
        return _error(code, f"Invalid value for {name}", detail, pointer)
    if keyword in ("enum", "const"):
        values = ", ".join(map(str, limit)) if keyword == "enum" else str(limit)
        detail = f"The value must be one of: {values}."
        return _error("10032", "Invalid enumerated value", detail, pointer)
    if keyword == "type":
        detail = f"The '{name}' parameter must be of type {limit}."
        return _error("10026", "Invalid parameter type", detail, pointer)
    if keyword in ("minLength", "maxLength"):
        detail = f"The length of '{name}' breaks {keyword} {limit}."
        return _error("10025", "String length out of range", detail, pointer)
    if keyword in ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "anyOf"):
        detail = "The value is outside of the allowed range"
        return _error("10033", "Value outside of range", detail, pointer)
    detail = f"The '{name}' parameter breaks {keyword}."
    return _error("10027", "Unprocessable Entity", detail, pointer)


_OWN: Final = {
    "digits": (
        "90014",
        "The 'digits' parameter must be a 'string' made of a combination of either "
        "0, 1, 2, 3, 4, 5, 6, 7, 8, 9, A, B, C, D, w, W, * or #.",
    ),
    "client_state": (
        "90017",
        "The 'client_state' parameter must be a valid base64 string.",
    ),
    "duration_millis": (
        "90027",
        "The 'duration_millis' parameter must be an 'integer' with a minimum value of 100 and a "
        "maximum value of 500.",
    ),
}
