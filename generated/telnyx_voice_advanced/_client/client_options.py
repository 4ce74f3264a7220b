# Generated; edit spec/ or templates/ instead.
"""The options of a client: what its constructor and `copy` do with them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict, TypeVar

from .._arguments import validate_mapping
from .._observing.hooks import (
    AttemptHook,
    ClientHooks,
    ResponseHook,
    RetryHook,
    validate_hook,
)
from .._requests.query import materialize_query
from .._requests.settings import (
    Settings,
    validate_api_key,
    validate_base_url,
    validate_flag,
    validate_insecure_http,
    validate_max_retries,
    validate_timeout,
)
from .._requests.timeouts import validate_deadline
from .._types import NotGiven, Omit, PublicKeys, TimeoutTypes
from .._unwrap.public_key import key_of_environment, well_formed_keys

if TYPE_CHECKING:
    import httpx

T = TypeVar("T")


class _SharedOptions(TypedDict):
    """What the constructor and `copy` take alike; None is the environment's, or the copied client's."""

    api_key: str | None
    public_key: PublicKeys | None
    base_url: str | httpx.URL | None
    timeout: TimeoutTypes | NotGiven
    default_headers: Mapping[str, str | Omit] | None
    default_query: Mapping[str, object] | None
    allow_insecure_http: bool | None
    on_attempt: AttemptHook | None
    on_retry: RetryHook | None
    on_response: ResponseHook | None


class ClientOptions(_SharedOptions):
    """The options of a constructor besides `http_client`; it has their defaults."""

    max_retries: int
    deadline: float | None
    validate_arguments: bool


class CopyOptions(_SharedOptions):
    """The options of `copy` besides `http_client`; what is not given stays."""

    max_retries: int | NotGiven
    deadline: float | NotGiven | None
    validate_arguments: bool | NotGiven
    set_default_headers: Mapping[str, str | Omit] | None
    set_default_query: Mapping[str, object] | None


def read_options(options: ClientOptions) -> Settings:
    """Fill in what the environment says and check everything before the first call."""
    keys = key_of_environment() if options["public_key"] is None else options["public_key"]
    public_key = None if keys is None else well_formed_keys(keys)
    default_query = materialize_query(options["default_query"])
    default_headers = options["default_headers"]
    validate_mapping(default_headers, "default_headers")
    insecure = validate_insecure_http(options["allow_insecure_http"])
    settings = Settings(
        api_key=validate_api_key(options["api_key"]),
        public_key=public_key,
        base_url=validate_base_url(options["base_url"], insecure),
        allow_insecure_http=insecure,
        validate_arguments=validate_flag(options["validate_arguments"], "validate_arguments"),
        timeout=validate_timeout(options["timeout"]),
        max_retries=validate_max_retries(options["max_retries"]),
        deadline=validate_deadline(options["deadline"]),
        default_headers=dict(default_headers or {}),
        default_query=default_query or {},
        hooks=_hooks(options, None),
    )
    _ = settings.headers
    return settings


def change_settings(settings: Settings, options: CopyOptions) -> Settings:
    """The settings of a copy: those given, checked, over those of the client."""
    changes: dict[str, Any] = {
        "default_headers": _layered(
            "headers",
            settings.default_headers,
            options["default_headers"],
            options["set_default_headers"],
        ),
        "default_query": _layered(
            "query",
            settings.default_query,
            materialize_query(options["default_query"]),
            materialize_query(options["set_default_query"]),
        ),
    }
    if options["api_key"] is not None:
        changes["api_key"] = validate_api_key(options["api_key"])
    if options["public_key"] is not None:
        changes["public_key"] = well_formed_keys(options["public_key"])
    insecure = settings.allow_insecure_http
    if options["allow_insecure_http"] is not None:
        insecure = validate_insecure_http(options["allow_insecure_http"])
        changes["allow_insecure_http"] = insecure
    if options["base_url"] is not None or insecure is not settings.allow_insecure_http:
        kept = settings.base_url if options["base_url"] is None else options["base_url"]
        changes["base_url"] = validate_base_url(kept, insecure)
    if not isinstance(options["timeout"], NotGiven):
        changes["timeout"] = validate_timeout(options["timeout"])
    if not isinstance(flag := options["validate_arguments"], NotGiven):
        changes["validate_arguments"] = validate_flag(flag, "validate_arguments")
    if not isinstance(max_retries := options["max_retries"], NotGiven):
        changes["max_retries"] = validate_max_retries(max_retries)
    if not isinstance(deadline := options["deadline"], NotGiven):
        changes["deadline"] = validate_deadline(deadline)
    changes["hooks"] = _hooks(options, settings.hooks)
    return settings.changed(**changes)


def _hooks(options: _SharedOptions, kept: ClientHooks | None) -> ClientHooks | None:
    """The hooks that are given, and those that stay; None where there is none."""
    given: dict[str, Any] = {
        "on_attempt": options["on_attempt"],
        "on_retry": options["on_retry"],
        "on_response": options["on_response"],
    }
    for name, hook in given.items():
        if hook is not None:
            validate_hook(hook, name)
        given[name] = getattr(kept, name, None) if hook is None else hook
    return ClientHooks(**given) if any(given.values()) else None


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
