# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import NotRequired, TypedDict


class AssistantParam(TypedDict):
    """The assistant that asks the questions."""

    model: NotRequired[str]
    """Language model. The API's default is `Qwen/Qwen3-235B-A22B`."""
    instructions: NotRequired[str]
    """System instructions."""
    openai_api_key_ref: NotRequired[str]
    """Integration secret that holds an API key of OpenAI, for its models."""
    tools: NotRequired[list[dict[str, object]]]
    """Tools of the assistant, as in `start_ai_assistant`."""
