"""The same two calls of a sync and of an async client."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from telnyx_voice_advanced import AsyncTelnyx, Telnyx


def sync_call(base_url: str, **options: Any) -> Any:
    with Telnyx(api_key="KEY", base_url=base_url, **options) as client:
        for _ in range(2):
            answer = client.calls.actions.stop_siprec("id")
        return answer


def async_call(base_url: str, **options: Any) -> Any:
    async def run() -> Any:
        async with AsyncTelnyx(api_key="KEY", base_url=base_url, **options) as client:
            for _ in range(2):
                answer = await client.calls.actions.stop_siprec("id")
            return answer

    return asyncio.run(run())


Call = Callable[..., Any]
both = pytest.mark.parametrize("call", [sync_call, async_call])
