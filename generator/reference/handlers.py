"""Handlers of events as people write them."""

from __future__ import annotations

from collections.abc import Sequence

from generator.changes.surface import Field
from generator.render import PACKAGE


def handler(class_name: str, own: Sequence[Field]) -> str:
    """A router with a handler that prints something of an event.

    Args:
        own: the fields that not every payload has.
    """
    plain = [field.python_name for field in own if not field.sensitive]
    shown = f"event.data.payload.{plain[0]}" if plain else "event.id"
    return f"""from {PACKAGE}.types import {class_name}
from {PACKAGE}.webhooks import WebhookRouter

router = WebhookRouter(fallback=None)  # reads TELNYX_PUBLIC_KEY


@router.on
def handle(event: {class_name}) -> None:
    print({shown})"""
