"""What clients, routers, stores and adapters are set up with is refused where it is given, with a sentence."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from telnyx_voice_advanced import Telnyx, WebhookRouter, decode_client_state, unwrap
from telnyx_voice_advanced.webhooks import (
    ASGIWebhookApp,
    LambdaWebhookHandler,
    MemoryStore,
    RedisStore,
    WebhookRoutes,
    WSGIWebhookApp,
)

from tests.sdk.webhooks.signing import PUBLIC_KEY

Case = tuple[dict[str, Any], type[Exception], str]

SECONDS: list[tuple[Any, type[Exception], str]] = [
    ("1", TypeError, "Expected seconds for `{}` but received str"),
    (True, TypeError, "Expected seconds for `{}` but received bool"),
    (0, ValueError, "Expected more than zero seconds for `{}` but received 0"),
    (-1.5, ValueError, "Expected more than zero seconds for `{}` but received -1.5"),
    (float("nan"), ValueError, "Expected more than zero seconds for `{}` but received nan"),
]


def of_seconds(name: str) -> list[Case]:
    return [({name: value}, kind, sentence.format(name)) for value, kind, sentence in SECONDS]


OF_CALLS: list[Case] = [
    *of_seconds("deadline"),
    ({"timeout": 0}, ValueError, "Expected more than zero seconds for `timeout` but received 0"),
    (
        {"timeout": httpx.Timeout(-1)},
        ValueError,
        "Expected more than zero seconds for `timeout` but received -1",
    ),
    (
        {"timeout": "5"},
        TypeError,
        "Expected seconds or an httpx.Timeout for `timeout` but received a str",
    ),
    ({"max_retries": -1}, ValueError, "Expected `max_retries` from 0 up but received -1"),
    (
        {"max_retries": None},
        TypeError,
        "Expected a whole number for `max_retries` but received None",
    ),
    (
        {"max_retries": True},
        TypeError,
        "Expected a whole number for `max_retries` but received bool",
    ),
]
OF_CLIENTS: list[Case] = [
    *OF_CALLS,
    (
        {"default_headers": [("a", "b")]},
        TypeError,
        "Expected a mapping for `default_headers` but received list",
    ),
    (
        {"default_query": "a=b"},
        TypeError,
        "Expected a mapping for `default_query` but received str",
    ),
    (
        {"base_url": b"https://x"},
        TypeError,
        "Expected a string or an httpx.URL for `base_url` but received bytes",
    ),
]
EXTRAS: list[Case] = [
    ({name: value}, TypeError, f"Expected a mapping for `{name}` but received {kind}")
    for name in ("extra_headers", "extra_query", "extra_body")
    for value, kind in (("a", "str"), ([1], "list"), (5, "int"))
]
OF_UNWRAP: list[Case] = [
    (
        {"tolerance": None},
        ValueError,
        "Expected zero or more seconds for `tolerance` but received None",
    ),
    (
        {"tolerance": -1},
        ValueError,
        "Expected zero or more seconds for `tolerance` but received -1",
    ),
    (
        {"tolerance": float("nan")},
        ValueError,
        "Expected zero or more seconds for `tolerance` but received nan",
    ),
    ({"tolerance": "300"}, TypeError, "Expected seconds for `tolerance` but received str"),
]
NOW: list[Case] = [
    ({"now": "1"}, TypeError, "Expected Unix time in seconds for `now` but received str"),
]
OF_ROUTERS: list[Case] = [
    *of_seconds("deadline"),
    *OF_UNWRAP,
    (
        {"max_body_bytes": 0},
        ValueError,
        "Expected `max_body_bytes` from 1 up but received 0",
    ),
    (
        {"max_body_bytes": 1.5},
        TypeError,
        "Expected a whole number for `max_body_bytes` but received float",
    ),
    ({"clock": 5}, TypeError, "Expected a function for `clock` but received int"),
    (
        {"store": MemoryStore},
        TypeError,
        "Expected an object with the methods of a Store or an OrderedStore for `store` but received"
        " the class MemoryStore",
    ),
]
OF_MEMORY: list[Case] = [
    *of_seconds("ttl"),
    ({"max_bytes": 0}, ValueError, "Expected `max_bytes` from 1 up but received 0"),
    ({"max_events": "9"}, TypeError, "Expected a whole number for `max_events` but received str"),
    ({"clock": 5}, TypeError, "Expected a function for `clock` but received int"),
]
OF_REDIS: list[Case] = [
    *of_seconds("lease"),
    *of_seconds("ttl"),
    ({"prefix": 5}, TypeError, "Expected a string for `prefix` but received int"),
]


class Redis:
    """Enough of a client for a store to be made."""

    def eval(self, *given: Any) -> Any: ...
    def evalsha(self, *given: Any) -> Any: ...
    def set(self, *given: Any, **options: Any) -> Any: ...


def client(**options: Any) -> Telnyx:
    return Telnyx(api_key="KEY", **options)


def copy(**options: Any) -> Telnyx:
    return client().with_options(**options)


def call(**options: Any) -> object:
    return client().calls.actions.stop_siprec("id", **options)


def generic(**options: Any) -> object:
    return client().post("/x", cast_to=dict, body={}, **options)


def unwrapped(**options: Any) -> object:
    return unwrap(b"{}", {}, public_key=PUBLIC_KEY, **options)


def router(**options: Any) -> WebhookRouter:
    return WebhookRouter(public_key=PUBLIC_KEY, fallback=None, **options)


def redis_store(**options: Any) -> RedisStore:
    return RedisStore(Redis(), **options)


CASES = [
    (made, *case)
    for made, cases in (
        (client, OF_CLIENTS),
        (copy, OF_CLIENTS),
        (call, OF_CALLS + EXTRAS),
        (generic, OF_CALLS + EXTRAS),
        (unwrapped, OF_UNWRAP + NOW),
        (router, OF_ROUTERS),
        (MemoryStore, OF_MEMORY),
        (redis_store, OF_REDIS),
    )
    for case in cases
]


@pytest.mark.parametrize(("made", "given", "kind", "sentence"), CASES)
def test_it_is_refused(
    made: Callable[..., object], given: dict[str, Any], kind: type[Exception], sentence: str
) -> None:
    with pytest.raises(kind) as caught:
        made(**given)
    assert type(caught.value) is kind
    assert str(caught.value) == sentence


@pytest.mark.parametrize(
    ("use", "sentence"),
    [
        (
            lambda: ASGIWebhookApp(WebhookRoutes()),
            "Expected a WebhookRouter but received WebhookRoutes",
        ),
        (lambda: WSGIWebhookApp(5), "Expected a WebhookRouter but received int"),
        (lambda: LambdaWebhookHandler(None), "Expected a WebhookRouter but received None"),
        (lambda: router().include(5), "Expected WebhookRoutes but received int"),
        (
            lambda: router().include(WebhookRoutes),
            "Expected WebhookRoutes but received the class WebhookRoutes",
        ),
        (lambda: client().get(5, cast_to=dict), "Expected a string for `path` but received int"),
        (
            lambda: decode_client_state(b"YQ=="),
            "Expected a string for `client_state` but received bytes",
        ),
    ],
)
def test_what_is_no_router_routes_path_or_state(use: Callable[[], object], sentence: str) -> None:
    with pytest.raises(TypeError) as caught:
        use()
    assert str(caught.value) == sentence


def test_what_was_accepted_still_is() -> None:
    made = client(
        timeout=None, deadline=None, max_retries=0, base_url=httpx.URL("https://x.example")
    )
    assert made.with_options(timeout=httpx.Timeout(5, pool=None), deadline=float("inf"))
    assert router(tolerance=0, deadline=1)
    assert router(tolerance=float("inf"))
    assert MemoryStore(max_events=1, max_bytes=1, ttl=1)
