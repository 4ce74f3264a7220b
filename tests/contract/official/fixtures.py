"""The fixtures that the official tests expect: copied beside them as `conftest.py`."""

from __future__ import annotations

import inspect
import os
from collections.abc import AsyncIterator, Iterator

import pytest
from telnyx_voice_advanced import AsyncTelnyx, Telnyx

URL = os.environ["MOCK_URL"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if isinstance(item, pytest.Function) and inspect.iscoroutinefunction(item.function):
            item.add_marker(pytest.mark.anyio)


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def client() -> Iterator[Telnyx]:
    with Telnyx(base_url=URL, api_key="KEY_of_nobody") as client:
        yield client


@pytest.fixture
async def async_client(anyio_backend: str) -> AsyncIterator[AsyncTelnyx]:
    async with AsyncTelnyx(base_url=URL, api_key="KEY_of_nobody") as client:
        yield client


def assert_matches_type(kind: type, value: object, path: list[str]) -> None:
    assert isinstance(value, kind), path
