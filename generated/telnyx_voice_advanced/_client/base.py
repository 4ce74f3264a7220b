# Generated; edit spec/ or templates/ instead.
"""What `Telnyx` and `AsyncTelnyx` are besides their resources."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar, Unpack

from .._attempts import log as _log
from .._attempts.decode import caster, decoder_of
from .._attempts.exceptions import unsent_error
from .._attempts.flow import CallPlan, Effect, SuccessfulCall, run_attempts
from .._attempts.retry_budget import RetryBudgets
from .._cached_property import cached_property
from .._lazy_module import LazyModule
from .._observing.observer import process
from .._requests.build import build_request
from .._requests.generic import generic_request, validate_generic_options
from .._requests.settings import Settings, validate_max_retries
from .._requests.timeouts import DEFAULT_TIMEOUTS, step_timeouts, validate_deadline
from .._types import NotGiven, Omit, PublicKeys, not_given
from .client_options import ClientOptions, CopyOptions, change_settings, read_options
from .http_client import default_timeout

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence
    from typing import Self

    import httpx

    from .._requests.build import Request
    from .._requests.operation import Operation
    from .._requests.options import CallArguments, CallOptions, GenericOptions
    from .._requests.timeouts import StepTimeouts
    from .._unwrap.resource import WebhooksResource
else:
    httpx = LazyModule("httpx")

TransportT = TypeVar("TransportT")


class BaseClient(Generic[TransportT]):
    """The settings of a client, its connections and its retry budgets."""

    _settings: Settings
    _transport: TransportT
    _budgets: RetryBudgets

    def __init__(self, transport: TransportT, **options: Unpack[ClientOptions]) -> None:
        self._settings = read_options(options)
        self._transport = transport
        self._budgets = RetryBudgets()
        _log.follow_environment()

    @property
    def api_key(self) -> str:
        """The API key that calls are sent with."""
        return self._settings.api_key.value

    @property
    def public_key(self) -> PublicKeys | None:
        """The base64 Ed25519 public key, or the several, that webhooks are verified with."""
        return self._settings.public_key

    @property
    def base_url(self) -> httpx.URL:
        """The address that all calls go to."""
        import httpx

        return httpx.URL(f"{self._settings.base_url}/")

    @property
    def timeout(self) -> float | httpx.Timeout | None:
        """Seconds that the steps of an attempt may take."""
        timeout = self._settings.timeout
        if not isinstance(timeout, NotGiven):
            return timeout
        import httpx

        connect, read, write = self._timeouts(not_given)
        return httpx.Timeout(connect=connect, read=read, write=write, pool=None)

    @property
    def max_retries(self) -> int:
        """How often a call is repeated at most, where repeating it is safe."""
        return self._settings.max_retries

    @property
    def deadline(self) -> float | None:
        """Seconds that a call may take over all its attempts."""
        return self._settings.deadline

    @property
    def default_headers(self) -> Mapping[str, str | Omit]:
        """The headers that were given for all calls."""
        return self._settings.default_headers

    @property
    def default_query(self) -> Mapping[str, object]:
        """The query parameters that were given for all calls."""
        return self._settings.default_query

    @cached_property
    def webhooks(self) -> WebhooksResource:
        """Verifies and parses the webhooks that Telnyx sends."""
        from .._unwrap.resource import WebhooksResource

        return WebhooksResource(public_key=self.public_key)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._settings.base_url}>"

    def _copied(self, transport: TransportT, **options: Unpack[CopyOptions]) -> Self:
        settings = change_settings(self._settings, options)
        copied = object.__new__(type(self))
        # What a subclass keeps goes along; what hangs off this client (resources, views) does not.
        own = {name: value for name, value in vars(self).items() if not _is_cached(self, name)}
        vars(copied).update(own)
        copied._settings = settings
        copied._transport = transport
        copied._budgets = self._budgets
        return copied

    def _timeout_beside(
        self, http_client: object | None, timeout: float | httpx.Timeout | NotGiven | None
    ) -> float | httpx.Timeout | NotGiven | None:
        """The timeout of a copy that gets an `http_client`: that one's own, where none was ever given."""
        if isinstance(self._settings.timeout, NotGiven):
            return default_timeout(http_client, timeout)
        return timeout

    def _timeouts(self, timeout: float | httpx.Timeout | NotGiven | None) -> StepTimeouts:
        if isinstance(timeout, NotGiven):
            timeout = self._settings.timeout
        if isinstance(timeout, NotGiven):
            return DEFAULT_TIMEOUTS
        return step_timeouts(timeout)

    def _build_call(
        self,
        operation: Operation[Any],
        path_parameters: Sequence[str | int],
        arguments: CallArguments,
        *,
        decodes: bool = True,
        reads_body: bool = True,
    ) -> CallPlan:
        request = build_request(self._settings, operation, path_parameters, arguments)
        try:
            # The module of the response's type is loaded now, before anything is sent.
            decode = decoder_of(operation) if decodes else None
        except (ImportError, OSError) as error:
            failure = unsent_error(request, error)
        else:
            return self._assemble_call(request, arguments, decode, reads_body)
        raise failure

    def _build_generic_call(
        self, method: str, path: str, body: object, cast_to: type[Any], options: GenericOptions
    ) -> CallPlan:
        validate_generic_options(method, options)
        request = generic_request(self._settings, method, path, body, options)
        return self._assemble_call(request, options, caster(cast_to), True)

    def _assemble_call(
        self,
        request: Request,
        options: CallOptions,
        decode: Callable[[bytes], Any] | None,
        reads_body: bool,
    ) -> CallPlan:
        settings = self._settings
        deadline = options.get("deadline", not_given)
        if isinstance(deadline, NotGiven):
            deadline = settings.deadline
        max_retries = options.get("max_retries", not_given)
        if isinstance(max_retries, NotGiven):
            max_retries = settings.max_retries
        seconds = validate_deadline(deadline)
        return CallPlan(
            request=request,
            base_url=settings.base_url,
            timeouts=self._timeouts(options.get("timeout", not_given)),
            max_retries=validate_max_retries(max_retries),
            deadline=None if seconds is None else settings.base_url.system.monotonic() + seconds,
            budget=self._budgets.of(settings.base_url, request.operation.name),
            decode=decode,
            reads_body=reads_body,
            hooks=settings.hooks,
        )


def attempts(call: CallPlan) -> Generator[Effect, Any, SuccessfulCall]:
    """What an API call does, step by step, with whoever watches it."""
    observer = process.observer
    if call.hooks is None and observer is None:
        return run_attempts(call)
    from .._attempts.observed import run_observed

    watching = (call.hooks, observer.call() if observer else None)
    return run_observed(call, [each for each in watching if each is not None])


def _is_cached(client: object, name: str) -> bool:
    kinds = (cached_property, functools.cached_property)
    return isinstance(getattr(type(client), name, None), kinds)
