# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import ClassVar

from .._models.base import Model
from .._models.open_enum import OpenEnum, member
from .call_parties_webhook_payload import CallPartiesWebhookPayload


class AIGatherMessage(Model, frozen=True, kw_only=True):
    """A turn of the conversation."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset({"content"})
    content: str | None = None
    """What was said."""
    role: AIGatherMessageRole | None = None


class AIGatherMessageRole(OpenEnum):
    """Who said it."""

    ASSISTANT = member("assistant")
    USER = member("user")


class CallAIGatherWebhookPayload(CallPartiesWebhookPayload, frozen=True, kw_only=True):
    """What every event about a gathering by AI tells."""

    message_history: list[AIGatherMessage] | None = None
    """The conversation so far."""
