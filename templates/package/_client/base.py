"""What `Telnyx` and `AsyncTelnyx` are besides their resources."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .._arguments import validate_mapping
from .._attempts import log as _log
from .._attempts.decode import caster, decoder_of
from .._attempts.exceptions import unsent_error
from .._attempts.flow import CallPlan
from .._attempts.retry_budget import RetryBudgets
from .._cached_property import cached_property
from .._lazy_module import LazyModule
from .._requests.build import build_request
from .._requests.generic import generic_request, validate_generic_options
from .._requests.query import materialize_query
from .._requests.settings import (
    DEFAULT_MAX_RETRIES,
    Settings,
    read_settings,
    validate_api_key,
    validate_base_url,
    validate_flag,
    validate_insecure_http,
    validate_max_retries,
    validate_timeout,
)
from .._requests.timeouts import (
    DEFAULT_DEADLINE,
    DEFAULT_TIMEOUTS,
    step_timeouts,
    validate_deadline,
)
from .._types import NotGiven, Omit, not_given
from .._unwrap.public_key import PublicKeys, key_of_environment, well_formed_keys

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
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
T = TypeVar("T")


class BaseClient(Generic[TransportT]):
    """The settings of a client, its connections and its retry budgets."""

    _settings: Settings
    _transport: TransportT
    _budgets: RetryBudgets

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
        allow_insecure_http: bool | None = None,
        validate_arguments: bool = True,
    ) -> None:
        self._settings = read_settings(
            api_key=api_key,
            public_key=_keys(public_key),
            base_url=base_url,
            allow_insecure_http=allow_insecure_http,
            validate_arguments=validate_arguments,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
            default_headers=default_headers,
            default_query=materialize_query(default_query),
        )
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

    def _copied(
        self,
        transport: TransportT,
        *,
        api_key: str | None,
        public_key: PublicKeys | None,
        base_url: str | httpx.URL | None,
        timeout: float | httpx.Timeout | NotGiven | None,
        max_retries: int | NotGiven,
        deadline: float | NotGiven | None,
        default_headers: Mapping[str, str | Omit] | None,
        set_default_headers: Mapping[str, str | Omit] | None,
        default_query: Mapping[str, object] | None,
        set_default_query: Mapping[str, object] | None,
        allow_insecure_http: bool | None,
        validate_arguments: bool | NotGiven,
    ) -> Self:
        settings = self._settings
        changes: dict[str, Any] = {
            "default_headers": _layered(
                "headers", settings.default_headers, default_headers, set_default_headers
            ),
            "default_query": _layered(
                "query",
                settings.default_query,
                materialize_query(default_query),
                materialize_query(set_default_query),
            ),
        }
        if api_key is not None:
            changes["api_key"] = validate_api_key(api_key)
        if public_key is not None:
            changes["public_key"] = well_formed_keys(public_key)
        insecure = settings.allow_insecure_http
        if allow_insecure_http is not None:
            insecure = changes["allow_insecure_http"] = validate_insecure_http(allow_insecure_http)
        if base_url is not None or insecure is not settings.allow_insecure_http:
            kept = settings.base_url if base_url is None else base_url
            changes["base_url"] = validate_base_url(kept, insecure)
        if not isinstance(timeout, NotGiven):
            changes["timeout"] = validate_timeout(timeout)
        if not isinstance(validate_arguments, NotGiven):
            changes["validate_arguments"] = validate_flag(validate_arguments, "validate_arguments")
        if not isinstance(max_retries, NotGiven):
            changes["max_retries"] = validate_max_retries(max_retries)
        if not isinstance(deadline, NotGiven):
            changes["deadline"] = validate_deadline(deadline)
        copied = object.__new__(type(self))
        # What a subclass keeps goes along; what hangs off this client (resources, views) does not.
        own = {name: value for name, value in vars(self).items() if not _is_cached(self, name)}
        vars(copied).update(own)
        copied._settings = settings.changed(**changes)
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
        )


def _keys(public_key: PublicKeys | None) -> PublicKeys | None:
    """The keys given, or the environment's; refused where one is malformed."""
    keys = key_of_environment() if public_key is None else public_key
    return None if keys is None else well_formed_keys(keys)


def _is_cached(client: object, name: str) -> bool:
    kinds = (cached_property, functools.cached_property)
    return isinstance(getattr(type(client), name, None), kinds)


def _layered(
    name: str,
    present: Mapping[str, T],
    added: Mapping[str, T] | None,
    replacing: Mapping[str, T] | None,
) -> dict[str, T]:
    validate_mapping(added, f"default_{name}")
    validate_mapping(replacing, f"set_default_{name}")
    if replacing is None:
        return {**present, **(added or {})}
    if added is not None:
        raise ValueError(
            f"`default_{name}` and `set_default_{name}` arguments are mutually exclusive"
        )
    return dict(replacing)


def validate_http_client(http_client: object, name: str) -> None:
    """Refuse a sync `http_client` for an async client, and the other way round."""
    names = {base.__name__ for base in type(http_client).__mro__}
    other = bool(names & {"Client", "AsyncClient"} - {name})
    if other or isinstance(http_client, type) or not hasattr(http_client, "send"):
        raise TypeError(f"Invalid `http_client` arg: expected a {name} of httpx or httpx2")


def default_timeout(
    http_client: Any, timeout: float | httpx.Timeout | NotGiven | None
) -> float | httpx.Timeout | NotGiven | None:
    """A caller's client that was given timeouts of its own keeps them."""
    if http_client is None or not isinstance(timeout, NotGiven):
        return timeout
    own = getattr(http_client, "timeout", None)
    if own is None or own == type(own)(5.0):
        return timeout
    kept: float | httpx.Timeout | None = own
    return kept
