# Generated; edit spec/ or templates/ instead.
"""`client.lights`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import types
from .._cached_property import cached_property
from .._lazy_module import LazyModule
from .._requests.argument_schemas import ArgumentSchemas
from .._requests.operation import Operation
from .._types import Body, Headers, NotGiven, Omit, Query, not_given, omit
from ..resources._resource import AsyncAPIResource, SyncAPIResource
from ..resources._response_wrappers import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    import httpx
else:
    httpx = LazyModule("httpx")

__all__ = ["AsyncLightsResource", "LightsResource"]


_SWITCH: Final[Operation[types.Light]] = Operation(
    name="switch",
    method="POST",
    path=("/lights/", "/switch"),
    path_parameters=("light_id",),
    has_body=True,
    idempotency="key",
    idempotency_key="request_id",
    nullable=frozenset({"note"}),
    joined=frozenset(),
    sensitive=frozenset({"note"}),
    response="Light",
    arguments=ArgumentSchemas(
        required=frozenset({"state"}),
        path={
            "light_id": {"type": "string"},
        },
        body={
            "state": {"type": "string"},
            "request_id": {"type": "string"},
            "note": {"type": ["string", "null"], "maxLength": 80, "x-sensitive": True},
        },
    ),
)


class LightsResource(SyncAPIResource):
    """`client.lights`."""

    @cached_property
    def with_raw_response(self) -> LightsResourceWithRawResponse:
        """The same methods, returning the HTTP response beside the parsed one."""
        return LightsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> LightsResourceWithStreamingResponse:
        """The same methods as context managers that read the response's body no earlier than asked."""
        return LightsResourceWithStreamingResponse(self)

    def switch(
        self,
        light_id: str,
        *,
        state: types.StateParam,
        request_id: str | None = None,
        note: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.Light:
        """Switch a light.

        Turns it on or off.

        **Expected webhooks:**

        - `light.switched`

        Args:
          light_id: Which light.
          state: Whether it shines.
          request_id: See the API's documentation.
          note: Why.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `Light`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /lights/{light_id}/switch`
        """
        return self._client._call(
            _SWITCH,
            (light_id,),
            body={
                "state": state,
                "request_id": request_id,
                "note": note,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncLightsResource(AsyncAPIResource):
    """`client.lights`."""

    @cached_property
    def with_raw_response(self) -> AsyncLightsResourceWithRawResponse:
        """The same methods, returning the HTTP response beside the parsed one."""
        return AsyncLightsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncLightsResourceWithStreamingResponse:
        """The same methods as context managers that read the response's body no earlier than asked."""
        return AsyncLightsResourceWithStreamingResponse(self)

    async def switch(
        self,
        light_id: str,
        *,
        state: types.StateParam,
        request_id: str | None = None,
        note: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.Light:
        """Switch a light.

        Turns it on or off.

        **Expected webhooks:**

        - `light.switched`

        Args:
          light_id: Which light.
          state: Whether it shines.
          request_id: See the API's documentation.
          note: Why.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.

        Returns:
          The response, as `Light`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /lights/{light_id}/switch`
        """
        return await self._client._call(
            _SWITCH,
            (light_id,),
            body={
                "state": state,
                "request_id": request_id,
                "note": note,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class LightsResourceWithRawResponse:
    """`client.lights`: every method returns the HTTP response beside the parsed one."""

    def __init__(self, resource: LightsResource) -> None:
        self._resource = resource
        self.switch = to_raw_response_wrapper(resource.switch)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._resource!r}>"


class AsyncLightsResourceWithRawResponse:
    """`client.lights`: every method returns the HTTP response beside the parsed one."""

    def __init__(self, resource: AsyncLightsResource) -> None:
        self._resource = resource
        self.switch = async_to_raw_response_wrapper(resource.switch)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._resource!r}>"


class LightsResourceWithStreamingResponse:
    """`client.lights`: every method is a context manager over an unread response."""

    def __init__(self, resource: LightsResource) -> None:
        self._resource = resource
        self.switch = to_streamed_response_wrapper(resource.switch)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._resource!r}>"


class AsyncLightsResourceWithStreamingResponse:
    """`client.lights`: every method is a context manager over an unread response."""

    def __init__(self, resource: AsyncLightsResource) -> None:
        self._resource = resource
        self.switch = async_to_streamed_response_wrapper(resource.switch)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._resource!r}>"
