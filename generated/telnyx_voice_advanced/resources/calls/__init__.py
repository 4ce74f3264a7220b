# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""`client.calls`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._cached_property import cached_property
from ...resources._resource import AsyncAPIResource, SyncAPIResource

if TYPE_CHECKING:
    from .actions import (
        ActionsResource,
        ActionsResourceWithRawResponse,
        ActionsResourceWithStreamingResponse,
        AsyncActionsResource,
        AsyncActionsResourceWithRawResponse,
        AsyncActionsResourceWithStreamingResponse,
    )

__all__ = ["AsyncCallsResource", "CallsResource"]


class CallsResource(SyncAPIResource):
    """`client.calls`."""

    @cached_property
    def actions(self) -> ActionsResource:
        from .actions import ActionsResource

        return ActionsResource(self._client)

    @cached_property
    def with_raw_response(self) -> CallsResourceWithRawResponse:
        """The same methods, returning the HTTP response beside the parsed one."""
        return CallsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CallsResourceWithStreamingResponse:
        """The same methods as context managers that read the response's body no earlier than asked."""
        return CallsResourceWithStreamingResponse(self)


class AsyncCallsResource(AsyncAPIResource):
    """`client.calls`."""

    @cached_property
    def actions(self) -> AsyncActionsResource:
        from .actions import AsyncActionsResource

        return AsyncActionsResource(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncCallsResourceWithRawResponse:
        """The same methods, returning the HTTP response beside the parsed one."""
        return AsyncCallsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCallsResourceWithStreamingResponse:
        """The same methods as context managers that read the response's body no earlier than asked."""
        return AsyncCallsResourceWithStreamingResponse(self)


class CallsResourceWithRawResponse:
    """`client.calls`: every method returns the HTTP response beside the parsed one."""

    def __init__(self, resource: CallsResource) -> None:
        self._resource = resource

    @cached_property
    def actions(self) -> ActionsResourceWithRawResponse:
        from .actions import ActionsResourceWithRawResponse

        return ActionsResourceWithRawResponse(self._resource.actions)


class AsyncCallsResourceWithRawResponse:
    """`client.calls`: every method returns the HTTP response beside the parsed one."""

    def __init__(self, resource: AsyncCallsResource) -> None:
        self._resource = resource

    @cached_property
    def actions(self) -> AsyncActionsResourceWithRawResponse:
        from .actions import AsyncActionsResourceWithRawResponse

        return AsyncActionsResourceWithRawResponse(self._resource.actions)


class CallsResourceWithStreamingResponse:
    """`client.calls`: every method is a context manager over an unread response."""

    def __init__(self, resource: CallsResource) -> None:
        self._resource = resource

    @cached_property
    def actions(self) -> ActionsResourceWithStreamingResponse:
        from .actions import ActionsResourceWithStreamingResponse

        return ActionsResourceWithStreamingResponse(self._resource.actions)


class AsyncCallsResourceWithStreamingResponse:
    """`client.calls`: every method is a context manager over an unread response."""

    def __init__(self, resource: AsyncCallsResource) -> None:
        self._resource = resource

    @cached_property
    def actions(self) -> AsyncActionsResourceWithStreamingResponse:
        from .actions import AsyncActionsResourceWithStreamingResponse

        return AsyncActionsResourceWithStreamingResponse(self._resource.actions)
