# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import ClassVar

from .._models.base import Model


class APIErrorDetail(Model, frozen=True, kw_only=True):
    """One thing that went wrong."""

    __extra_keys__: ClassVar[str] = "below"
    code: str
    """Number of the error in the catalogue, as text. It means nothing without the status: 10011 is
    a rate limit under 429 and a refused media encryption under 422.
    """
    title: str
    """Short name of the error."""
    detail: str | None = None
    """A sentence about this occurrence."""
    meta: APIErrorMeta | None = None
    """More about the error. The API promises no key."""
    source: APIErrorSource | None = None
    """Which part of the request is at fault."""


class APIErrorMeta(Model, frozen=True, kw_only=True):
    """More about the error. The API promises no key."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset({"additional_properties"})
    __extra_keys__: ClassVar[str] = "here"
    url: str | None = None
    """Page that explains the error."""
    additional_properties: dict[str, object] | None = None
    """Every key of the object that has no field here, as it was received."""


class APIErrorSource(Model, frozen=True, kw_only=True):
    """Which part of the request is at fault."""

    pointer: str | None = None
    """JSON pointer into the body of the request."""
    parameter: str | None = None
    """Name of a query parameter."""


class APIErrors(Model, frozen=True, kw_only=True):
    """The body of every response that is not a success."""

    __extra_keys__: ClassVar[str] = "below"
    errors: list[APIErrorDetail] | None = None
    """What went wrong, most often one entry."""
