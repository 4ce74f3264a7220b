# Generated; edit spec/ or templates/ instead.
# Derived from templates/package/_client/async_client.py, without its async and await.
"""The base of `Telnyx`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar, Unpack, cast

from .._attempts.run_sync import run_sync
from .._cached_property import cached_property
from .._lazy_module import LazyModule
from .._requests.options import CallArguments, GenericOptions
from .._requests.settings import DEFAULT_MAX_RETRIES
from .._requests.timeouts import DEFAULT_DEADLINE
from .._transport.protocol import Transport
from .._types import HTTPClient, NotGiven, Omit, PublicKeys, not_given
from .base import BaseClient, attempts
from .http_client import default_timeout, validate_http_client

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from .._observing import records
    from .._requests.operation import Operation
    from .sync_api_response import APIResponse
else:
    httpx = LazyModule("httpx")
    records = LazyModule("telnyx_voice_advanced._observing.records")

T = TypeVar("T")


class SyncAPIClient(BaseClient[Transport]):
    """Sends calls from any number of threads."""

    def __init__(
        self,
        api_key: str | None = None,
        *,
        public_key: PublicKeys | None = None,
        base_url: str | httpx.URL | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int = DEFAULT_MAX_RETRIES,
        deadline: float | None = DEFAULT_DEADLINE,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: HTTPClient | None = None,
        allow_insecure_http: bool | None = None,
        validate_arguments: bool = True,
        on_attempt: Callable[[records.AttemptRecord], object] | None = None,
        on_retry: Callable[[records.RetryRecord], object] | None = None,
        on_response: Callable[[records.ResponseRecord], object] | None = None,
    ) -> None:
        """Make a client; nothing is connected before the first call.

        Args:
            api_key: Defaults to the environment variable `TELNYX_API_KEY`.
            public_key: Base64 Ed25519 key that webhooks are verified with, or several while they are rotated.
                Defaults to the environment variable `TELNYX_PUBLIC_KEY`.
            base_url: Where calls go: https, or http to this machine.
                Defaults to the environment variable `TELNYX_BASE_URL`, then to Telnyx's own.
            timeout: Seconds for connecting, reading and writing each, or an `httpx.Timeout`; None lifts them.
                Unless told, 3 for connecting, 5 for reading and writing.
            max_retries: How often a call is repeated at most, where repeating it is safe.
                Nothing is repeated while so many calls of an endpoint fail that its retry budget is spent.
            deadline: Seconds for a call over all its attempts, waiting for a connection included; None: no limit.
            default_headers: Headers sent with every call; `omit` as a value removes one.
            default_query: Query parameters sent with every call.
            http_client: An `Client` of httpx or httpx2 to send through, with its own proxies and hooks.
                Its sockets are its own too: a sync one bounds the wait for a response's headers by
                the timeouts, and only what follows by `deadline`.
            allow_insecure_http: True lets the base URL be http to another host, for tests and development.
                The API key and all that is sent go there unencrypted. Defaults to the environment
                variable `TELNYX_ALLOW_INSECURE_HTTP` (1 or 0), then to False.
            validate_arguments: False sends arguments that the API's description does not allow.
                That is for the day on which the API takes more than this version knows;
                `extra_body` and its siblings are never checked.
            on_attempt: Called with an `AttemptRecord` after each attempt, in the thread of the call.
                What a hook raises is logged, and changes nothing.
            on_retry: Called with a `RetryRecord` before an attempt is repeated.
            on_response: Called with a `ResponseRecord` once the call has returned or raised.

        An environment variable that is empty counts as one that is not set.

        Raises:
            TelnyxError: there is no API key, or the base URL is not one.
            TypeError: an argument is of another kind.
            ValueError: a number is too low.
        """
        super().__init__(
            _transport_of(http_client),
            api_key=api_key,
            public_key=public_key,
            base_url=base_url,
            timeout=default_timeout(http_client, timeout),
            max_retries=max_retries,
            deadline=deadline,
            default_headers=default_headers,
            default_query=default_query,
            allow_insecure_http=allow_insecure_http,
            validate_arguments=validate_arguments,
            on_attempt=on_attempt,
            on_retry=on_retry,
            on_response=on_response,
        )

    def copy(
        self,
        *,
        api_key: str | None = None,
        public_key: PublicKeys | None = None,
        base_url: str | httpx.URL | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
        default_headers: Mapping[str, str | Omit] | None = None,
        set_default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        set_default_query: Mapping[str, object] | None = None,
        http_client: HTTPClient | None = None,
        allow_insecure_http: bool | None = None,
        validate_arguments: bool | NotGiven = not_given,
        on_attempt: Callable[[records.AttemptRecord], object] | None = None,
        on_retry: Callable[[records.RetryRecord], object] | None = None,
        on_response: Callable[[records.ResponseRecord], object] | None = None,
    ) -> Self:
        """The same client with some settings changed. Both share connections and retry budgets.

        Args:
            api_key: The API key that calls are sent with.
            public_key: Base64 Ed25519 key that webhooks are verified with, or several.
            base_url: Where calls go: https, or http to this machine.
            timeout: Seconds for connecting, reading and writing each, or an `httpx.Timeout`; None lifts them.
            max_retries: How often a call is repeated at most, where repeating it is safe.
            deadline: Seconds for a call over all its attempts, waiting for a connection included; None: no limit.
            default_headers: Headers that are added to those of this client.
            set_default_headers: Headers that take the place of those of this client.
            default_query: Query parameters that are added to those of this client.
            set_default_query: Query parameters that take the place of those of this client.
            http_client: An `Client` of httpx or httpx2 to send through, instead of this client's connections.
            allow_insecure_http: True lets the base URL be http to another host, for tests and development.
            validate_arguments: False sends arguments that the API's description does not allow.
            on_attempt: Called with an `AttemptRecord` after each attempt.
            on_retry: Called with a `RetryRecord` before an attempt is repeated.
            on_response: Called with a `ResponseRecord` once the call has returned or raised.

        Raises:
            TelnyxError: the API key or the base URL is not one.
            TypeError: an argument is of another kind.
            ValueError: a number is too low, or a default is both added to and replaced.
        """
        return self._copied(
            self._transport if http_client is None else _transport_of(http_client),
            api_key=api_key,
            public_key=public_key,
            base_url=base_url,
            timeout=self._timeout_beside(http_client, timeout),
            max_retries=max_retries,
            deadline=deadline,
            default_headers=default_headers,
            set_default_headers=set_default_headers,
            default_query=default_query,
            set_default_query=set_default_query,
            allow_insecure_http=allow_insecure_http,
            validate_arguments=validate_arguments,
            on_attempt=on_attempt,
            on_retry=on_retry,
            on_response=on_response,
        )

    with_options = copy

    @property
    def is_closed(self) -> bool:
        """Was the client closed, or a copy that shares its connections?"""
        return self._transport.is_closed

    def close(self) -> None:
        """Close all connections. Calls after this fail."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        exc_tb: TracebackType | None,
    ) -> None:
        self.close()

    def get(self, path: str, *, cast_to: type[T], **options: Unpack[GenericOptions]) -> T:
        """GET a path under the base URL; see `post`."""
        return self._generic("GET", path, None, cast_to, options)

    def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object | None = None,
        **options: Unpack[GenericOptions],
    ) -> T:
        """POST to a path under the base URL, for what this package has no method for.

        Args:
            path: Under the base URL, such as "/calls".
            cast_to: What the response becomes, such as a model, `dict` or `str`.
                `object`, `bytes`, `None`'s type and `httpx.Response` are possible too.
            body: What is sent as JSON.
            options: Those of every call, and `idempotency`.
                They are `extra_headers`, `extra_query`, `extra_body`, `timeout`, `max_retries` and
                `deadline`. Unless `idempotency` tells, POST and PATCH are never repeated once they
                may have run.

        Raises:
            TypeError: an option is unknown, or no response can become a `cast_to`.
            APIError: as of every call; a response's body over 1 MiB is an
                `APIResponseValidationError`.
        """
        return self._generic("POST", path, body, cast_to, options)

    def put(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object | None = None,
        **options: Unpack[GenericOptions],
    ) -> T:
        """PUT to a path under the base URL; see `post`."""
        return self._generic("PUT", path, body, cast_to, options)

    def patch(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object | None = None,
        **options: Unpack[GenericOptions],
    ) -> T:
        """PATCH a path under the base URL; see `post`."""
        return self._generic("PATCH", path, body, cast_to, options)

    def delete(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object | None = None,
        **options: Unpack[GenericOptions],
    ) -> T:
        """DELETE a path under the base URL; see `post`."""
        return self._generic("DELETE", path, body, cast_to, options)

    def _call(
        self,
        operation: Operation[T],
        path_parameters: Sequence[str | int],
        **arguments: Unpack[CallArguments],
    ) -> T:
        call = self._build_call(operation, path_parameters, arguments)
        completed = run_sync(attempts(call), self._transport)
        return cast("T", completed.value)

    def _generic(
        self, method: str, path: str, body: object, cast_to: type[T], options: GenericOptions
    ) -> T:
        call = self._build_generic_call(method, path, body, cast_to, options)
        completed = run_sync(attempts(call), self._transport)
        return cast("T", completed.value if call.decode else completed.http_response())

    @cached_property
    def _raw_view(self) -> _ResponseClient:
        return _ResponseClient(self, reads_body=True)

    @cached_property
    def _streamed_view(self) -> _ResponseClient:
        return _ResponseClient(self, reads_body=False)


class _ResponseClient:
    """A client whose calls give responses."""

    def __init__(self, client: SyncAPIClient, *, reads_body: bool) -> None:
        self._client = client
        self._reads_body = reads_body

    def __repr__(self) -> str:
        return repr(self._client)

    def _call(
        self,
        operation: Operation[T],
        path_parameters: Sequence[str | int],
        **arguments: Unpack[CallArguments],
    ) -> APIResponse[T]:
        from .sync_api_response import APIResponse

        client = self._client
        call = client._build_call(
            operation, path_parameters, arguments, decodes=False, reads_body=self._reads_body
        )
        completed = run_sync(attempts(call), client._transport)
        return APIResponse(completed, call.request)


def _transport_of(http_client: HTTPClient | None) -> Transport:
    if http_client is None:
        from .._transport.sync_pool import Pool

        return Pool()
    from .._transport.custom_client import CustomClientTransport

    validate_http_client(http_client, "Client")
    return CustomClientTransport(http_client)
