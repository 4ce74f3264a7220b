# Generated; edit spec/ or templates/ instead.
"""AWS Lambda behind SQS: a batch of what `forward` or `accept` put into a queue."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any, Final, cast

from .._json.shapes import json_object
from ._lambda_time import seconds_left
from .accepted import Accepted
from .router import WebhookRouter, validate_router

_log: Final = logging.getLogger(__package__)


class SQSBatchHandler:
    """A Lambda handler for a queue whose messages are `accepted.to_json()`.

    It reports the messages that were not taken as `batchItemFailures`, so the function's event source
    mapping **has to have `ReportBatchItemFailures`**: without it Lambda deletes them too. What is
    refused or cannot be read is reported as well: give the queue a dead-letter queue, where it ends.

    In a FIFO queue with the leg as its message group (`accepted.partition_key`), what follows a
    failure in its group is not handled but reported too, so that order is kept.

    An event that is not of SQS is a `ValueError`: the invocation fails, and is retried and seen.
    """

    def __init__(self, router: WebhookRouter) -> None:
        validate_router(router).refuse_async_store()
        self._router = router

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._router!r}>"

    def __call__(self, event: Mapping[str, Any], context: object) -> dict[str, Any]:
        failed: list[dict[str, str]] = []
        stopped: set[str] = set()
        for record in _records(event):
            attributes = json_object(record.get("attributes")) or {}
            group: str | None = attributes.get("MessageGroupId")
            if group in stopped or not self._is_taken(record, attributes, context):
                failed.append({"itemIdentifier": record["messageId"]})
                if group is not None and "SequenceNumber" in attributes:
                    stopped.add(group)
        return {"batchItemFailures": failed}

    def _is_taken(
        self, record: Mapping[str, Any], attributes: Mapping[str, Any], context: object
    ) -> bool:
        try:
            accepted = Accepted.from_json(record["body"])
        except ValueError as error:
            _log.error("A message of SQS was refused: %s", error, extra={"outcome": "message"})
            return False
        result = self._router.dispatch(
            accepted,
            attempt=_attempt(attributes.get("ApproximateReceiveCount")),
            deadline=seconds_left(context),
        )
        return result.status == 200


def _attempt(count: object) -> int | None:
    return int(count) if isinstance(count, str) and count.isdecimal() and count != "0" else None


def _records(event: object) -> list[dict[str, Any]]:
    """The messages of an event of SQS.

    Raises:
        ValueError: it is another event.
    """
    # An invocation by hand or by another service brings any JSON.
    found: object = (json_object(event) or {}).get("Records")
    if isinstance(found, list):
        records = [json_object(record) for record in cast("list[object]", found)]
        if all(
            record is not None
            and record.get("eventSource") == "aws:sqs"
            and isinstance(record.get("messageId"), str)
            and isinstance(record.get("body"), str)
            for record in records
        ):
            return [record for record in records if record is not None]
    raise ValueError(
        "This Lambda event is not one of SQS: SQSBatchHandler takes `Records` of `aws:sqs`."
        " LambdaWebhookHandler takes HTTP requests."
    )
