"""Delivers the webhooks of the AsyncAPI document to a receiver."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from telnyx_voice_advanced.types import UnwrapWebhookEvent

from .receiver import Receiver
from .sender import Sender


@dataclass(frozen=True, kw_only=True)
class Delivery:
    """A webhook as it was posted, and the event that came out at the other end."""

    signature: str
    event: UnwrapWebhookEvent


def deliver_all(
    url: str, document: dict[str, Any], sender: Sender, receiver: Receiver
) -> Iterator[Delivery]:
    """Delivers the example of each message once.

    Raises:
        AssertionError: a webhook was refused, or came out as another event than its own.
    """
    for message in document["components"]["messages"].values():
        body = json.dumps(message["examples"][0]["payload"]).encode()
        headers = sender.sign(body)
        status = sender.post(url, body, headers)
        if status != 200:
            raise AssertionError(f"{message['name']} was answered with {status}")
        event = receiver.events[-1]
        expected = message["payload"]["$ref"].rpartition("/")[2]
        if type(event).__name__ != expected:
            raise AssertionError(f"{message['name']} came out as {type(event).__name__}")
        yield Delivery(signature=headers[sender.scheme["signatureHeader"]], event=event)


def deliver_altered(url: str, document: dict[str, Any], sender: Sender) -> int:
    """Delivers a body that is one space longer than what was signed; gives the status."""
    message = next(iter(document["components"]["messages"].values()))
    body = json.dumps(message["examples"][0]["payload"]).encode()
    return sender.post(url, body + b" ", sender.sign(body))
