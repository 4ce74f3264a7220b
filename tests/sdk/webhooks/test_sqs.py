"""Lambda behind SQS: batches in the form that AWS documents."""

from __future__ import annotations

import json
from base64 import b64encode
from typing import Any

import pytest
from telnyx_voice_advanced.webhooks import (
    Accepted,
    LambdaWebhookHandler,
    SQSBatchHandler,
    current_delivery,
)

from tests.sdk.webhooks.routers import body_of, make_router
from tests.sdk.webhooks.signing import signed


def message(number: int, leg: str, *, fifo: bool = True, **changes: Any) -> dict[str, Any]:
    body = body_of(number, leg)
    accepted = make_router().accept(body, signed(body))
    assert isinstance(accepted, Accepted)
    fields = {"MessageGroupId": accepted.partition_key, "SequenceNumber": str(number)}
    return {
        "messageId": f"message-{number}",
        "receiptHandle": "…",
        "body": accepted.to_json(),
        "attributes": {"ApproximateReceiveCount": "2", **(fields if fifo else {})},
        "messageAttributes": {},
        "eventSource": "aws:sqs",
        "awsRegion": "us-east-1",
        **changes,
    }


class Worker:
    """Handles a batch, and fails on some events."""

    def __init__(self, *failing: str) -> None:
        self.failing = failing
        self.seen: list[str | None] = []
        self.attempts: set[int] = set()
        self.handler = SQSBatchHandler(make_router(fallback=self.handle))

    def handle(self, event: Any) -> None:
        self.seen.append(event.id)
        self.attempts.add(current_delivery().attempt)
        if event.id in self.failing:
            raise RuntimeError

    def failures(self, *records: dict[str, Any]) -> list[str]:
        response = self.handler({"Records": list(records)}, object())
        json.dumps(response)
        return [failure["itemIdentifier"] for failure in response["batchItemFailures"]]


def test_a_batch_is_handled_in_order() -> None:
    worker = Worker()
    assert worker.failures(*(message(number, "leg") for number in (1, 2, 3))) == []
    assert worker.seen == ["event-1", "event-2", "event-3"]
    assert worker.attempts == {2}


def test_after_a_failure_its_group_waits_and_others_go_on() -> None:
    worker = Worker("event-1")
    batch = [message(1, "a"), message(2, "b"), message(3, "a"), message(4, "b")]
    assert worker.failures(*batch) == ["message-1", "message-3"]
    assert worker.seen == ["event-1", "event-2", "event-4"]
    worker.failing = ()
    assert worker.failures(batch[0], batch[2]) == []
    assert worker.seen[-2:] == ["event-1", "event-3"]


def test_a_standard_queue_has_no_order_to_keep() -> None:
    worker = Worker("event-1")
    batch = [message(number, "a", fifo=False) for number in (1, 2)]
    assert worker.failures(*batch) == ["message-1"]
    assert worker.seen == ["event-1", "event-2"]


def test_what_is_refused_or_unreadable_goes_back_until_it_is_a_dead_letter() -> None:
    worker = Worker()
    stored = json.loads(message(1, "a")["body"])
    forged = {**stored, "body": b64encode(b"{}").decode()}
    records = [
        message(1, "a", body=json.dumps(forged)),
        message(2, "b", body="hello"),
        message(3, "c"),
    ]
    assert worker.failures(*records) == ["message-1", "message-2"]
    assert worker.seen == ["event-3"]


def test_a_function_whose_time_is_up_gives_the_rest_back() -> None:
    class Context:
        def get_remaining_time_in_millis(self) -> int:
            return 0

    worker = Worker()
    stuck = make_router(fallback=worker.handle)
    ticket = stuck._dispatcher._legs.acquire("a")
    response = SQSBatchHandler(stuck)({"Records": [message(1, "a")]}, Context())
    stuck._dispatcher._legs.release("a", ticket)
    assert response == {"batchItemFailures": [{"itemIdentifier": "message-1"}]}


@pytest.mark.parametrize(
    "event",
    [
        None,
        [],
        {},
        {"Records": "none"},
        {"Records": [{"eventSource": "aws:sns"}]},
        {"Records": [{**message(1, "a"), "body": None}]},
        {"httpMethod": "POST", "headers": {}, "body": ""},
    ],
)
def test_another_event_fails_the_invocation(event: Any) -> None:
    with pytest.raises(ValueError, match="not one of SQS"):
        Worker().handler(event, object())


def test_it_takes_routers_alone_and_no_store_of_an_event_loop() -> None:
    router = make_router()
    wrong: Any = router.forward(print)
    with pytest.raises(TypeError, match="Expected a WebhookRouter"):
        SQSBatchHandler(wrong)
    assert "SQSBatchHandler" in repr(SQSBatchHandler(router))
    with pytest.raises(ValueError, match="not an HTTP request"):
        LambdaWebhookHandler(router)({"Records": [message(1, "a")]}, object())
