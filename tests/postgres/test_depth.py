"""The number of stored events, where PostgreSQL is away or does not respond."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from telnyx_voice_advanced import otel
from telnyx_voice_advanced._observing import inbox_depth
from telnyx_voice_advanced.webhooks.inbox import PostgresInbox

from tests.postgres.cluster import Cluster


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch) -> Iterator[InMemoryMetricReader]:
    # Other tests may have left inboxes behind.
    monkeypatch.setattr(inbox_depth, "_alive", {})
    made = InMemoryMetricReader()
    provider = MeterProvider([made], shutdown_on_exit=False)
    otel.instrument(meter_provider=provider)
    yield made
    otel.uninstrument()
    provider.shutdown()


def values(reader: InMemoryMetricReader) -> list[float]:
    data = reader.get_metrics_data()
    return [
        getattr(point, "value", -1)
        for resource in (data.resource_metrics if data else ())
        for scope in resource.scope_metrics
        for metric in scope.metrics
        for point in metric.data.data_points
    ]


def test_a_server_that_is_away_is_logged_once_and_comes_back(
    reader: InMemoryMetricReader, caplog: pytest.LogCaptureFixture
) -> None:
    with Cluster() as cluster:
        inbox = PostgresInbox(cluster.new_database())
        inbox.migrate()
        assert values(reader) == [0, 0, 0]
        cluster.stop("fast")
        assert values(reader) == values(reader) == []
        assert len(caplog.records) == 1
        assert "could not be counted" in caplog.text
        cluster.start()
        assert values(reader) == [0, 0, 0]
        inbox.close()


def test_a_server_that_says_nothing_is_not_waited_for(
    reader: InMemoryMetricReader,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("telnyx_voice_advanced.webhooks.inbox._depth._SECONDS", 0.0)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        inbox = PostgresInbox(f"host=127.0.0.1 port={port} user=nobody dbname=none")
        assert values(reader) == values(reader) == []
        assert caplog.messages == [
            "The events of the inbox could not be counted: the database does not respond"
        ]
        inbox.close()
