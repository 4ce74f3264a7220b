# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import NotRequired, TypedDict


class DialogflowConfigParam(TypedDict):
    """Settings of Dialogflow."""

    analyze_sentiment: NotRequired[bool]
    """Whether Dialogflow rates the sentiment. The API's default is `false`."""
    partial_automated_agent_reply: NotRequired[bool]
    """Whether Dialogflow may send partial replies. The API's default is `false`."""
