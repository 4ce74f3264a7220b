"""How many events an inbox holds, as the real SDK of OpenTelemetry exports it."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader, Metric
from telnyx_voice_advanced import otel
from telnyx_voice_advanced._observing import inbox_depth
from telnyx_voice_advanced.types import UnwrapWebhookEvent
from telnyx_voice_advanced.webhooks.inbox import SQLiteInbox

from tests.sdk.webhooks.inbox.conftest import MakeInbox
from tests.sdk.webhooks.inbox.working import SECONDS, deliver, stored_router, work_until_settled


class Meters:
    """What is measured."""

    def __init__(self) -> None:
        self._reader = InMemoryMetricReader()
        self.provider = MeterProvider([self._reader], shutdown_on_exit=False)
        self.attributes: list[Mapping[str, object]] = []

    def metrics(self) -> Mapping[str, Metric]:
        data = self._reader.get_metrics_data()
        return {
            metric.name: metric
            for resource in (data.resource_metrics if data else ())
            for scope in resource.scope_metrics
            for metric in scope.metrics
        }

    def events(self) -> Mapping[object, object]:
        """By state; empty where there is no such metric."""
        metric = self.metrics().get("telnyx.inbox.events")
        points = [] if metric is None else list(metric.data.data_points)
        self.attributes = [dict(point.attributes or {}) for point in points]
        return {
            (point.attributes or {})["telnyx.inbox.state"]: getattr(point, "value", None)
            for point in points
        }


@pytest.fixture
def meters(monkeypatch: pytest.MonkeyPatch) -> Iterator[Meters]:
    # Other tests may have left inboxes behind.
    monkeypatch.setattr(inbox_depth, "_alive", {})
    made = Meters()
    otel.instrument(meter_provider=made.provider)
    yield made
    otel.uninstrument()
    made.provider.shutdown()


def depth(*, waiting: int = 0, running: int = 0, dead: int = 0) -> Mapping[object, object]:
    return {"waiting": waiting, "running": running, "dead": dead}


def test_events_are_counted_by_state(make_inbox: MakeInbox, meters: Meters) -> None:
    inbox = make_inbox(attempts=1)
    assert meters.events() == depth()
    seen: list[Mapping[object, object]] = []

    def handle(event: UnwrapWebhookEvent) -> None:
        # In a thread, where the database may be waited for.
        seen.append(meters.events())
        if event.id == "event-2":
            raise ValueError

    router = stored_router(inbox, handle)
    deliver(router, (1, "leg"), (2, "leg"), (3, "leg"))
    assert meters.events() == depth(waiting=3)
    work_until_settled(inbox, router, concurrency=1)
    assert seen == [
        depth(running=1, waiting=2),
        depth(running=1, waiting=1),
        depth(running=1, dead=1),
    ]
    assert meters.events() == depth(dead=1)


def test_its_attributes_are_those_of_a_database(make_inbox: MakeInbox, meters: Meters) -> None:
    inbox = make_inbox()
    assert meters.events()
    for attributes in meters.attributes:
        assert set(attributes) == {"telnyx.inbox.state", "db.system.name", "db.namespace"}
        namespace = str(attributes["db.namespace"])
        if isinstance(inbox, SQLiteInbox):
            assert attributes["db.system.name"] == "sqlite"
            assert namespace.endswith("inbox.db")
        else:
            assert attributes["db.system.name"] == "postgresql"
            assert namespace.endswith("|telnyx_voice")


def test_an_event_whose_worker_died_is_waiting(make_inbox: MakeInbox, meters: Meters) -> None:
    inbox = make_inbox()
    deliver(stored_router(inbox), (1, None))
    assert inbox._run(lambda database: database.lease(1, 1e-9))
    assert meters.events() == depth(waiting=1)


def test_an_event_loop_does_not_wait_for_it(make_inbox: MakeInbox, meters: Meters) -> None:
    inbox = make_inbox()
    deliver(stored_router(inbox), (1, None))

    async def collect() -> None:
        assert meters.events() == {}
        async with asyncio.timeout(SECONDS):
            while not (found := meters.events()):
                await asyncio.sleep(0.01)
        assert found == depth(waiting=1)

    asyncio.run(collect())


def test_nothing_is_measured_where_nobody_asked(make_inbox: MakeInbox, meters: Meters) -> None:
    inbox = make_inbox()
    assert meters.events()
    otel.uninstrument()
    assert meters.events() == {}
    # The provider keeps the instrument that it has.
    otel.instrument(meter_provider=meters.provider)
    assert meters.events() == depth()
    otel.instrument(meter_provider=MeterProvider(shutdown_on_exit=False))
    assert meters.events() == {}
    inbox.close()


def test_a_file_that_is_not_there_holds_nothing_and_is_not_made(
    tmp_path: Path, meters: Meters
) -> None:
    path = tmp_path / "inbox of mine?.db"
    inbox = SQLiteInbox(path)
    assert meters.events() == depth()
    assert not path.exists()
    deliver(stored_router(inbox), (1, None))
    assert meters.events() == depth(waiting=1)
    inbox.close()


def test_an_inbox_that_is_gone_is_measured_no_more(tmp_path: Path, meters: Meters) -> None:
    inbox = SQLiteInbox(tmp_path / "inbox.db")
    assert meters.events() == depth()
    del inbox
    gc.collect()
    assert meters.events() == {}


def test_a_database_that_fails_is_logged_once_and_other_metrics_go_on(
    tmp_path: Path, meters: Meters, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "inbox.db"
    path.write_bytes(b"no database at all" * 1000)
    inbox = SQLiteInbox(path)
    stored_router(inbox).handle(b"{}", {})
    caplog.clear()
    for _ in range(2):
        assert set(meters.metrics()) == {"telnyx.webhook.duration"}
    assert len(caplog.records) == 1
    assert "could not be counted: file is not a database" in caplog.text
    path.unlink()
    assert meters.events() == depth()
    inbox.close()
