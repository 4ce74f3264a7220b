"""Two ways to hand a delivery to a router: from a thread and from an event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import TypeAlias

import pytest
from telnyx_voice_advanced.webhooks import Result, WebhookRouter

from tests.sdk.webhooks.signing import signed

Take: TypeAlias = Callable[..., Result]


def _sync(router: WebhookRouter, body: bytes, headers: Mapping[str, str] | None = None) -> Result:
    return router.handle(body, signed(body) if headers is None else headers)


def _async(router: WebhookRouter, body: bytes, headers: Mapping[str, str] | None = None) -> Result:
    return asyncio.run(router.handle_async(body, signed(body) if headers is None else headers))


@pytest.fixture(params=[_sync, _async], ids=["thread", "loop"])
def take(request: pytest.FixtureRequest) -> Take:
    """Delivers a body to a router; signs it unless headers are given."""
    taker: Take = request.param
    return taker
