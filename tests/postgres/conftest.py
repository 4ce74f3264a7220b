from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.postgres.cluster import Cluster


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """A PostgreSQL server of our own."""
    with Cluster() as server:
        yield server
