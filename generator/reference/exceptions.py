"""Which exception the runtime raises for a status."""

from __future__ import annotations

from typing import Final

_BY_STATUS: Final = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
}


def exception_of(status: str) -> str:
    """The class for a status, or for a range or `default` of the spec."""
    if status.startswith("5"):
        return "InternalServerError"
    return _BY_STATUS.get(status, "APIStatusError")
