# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import NotRequired, TypedDict

from .external_llm_param import ExternalLlmParam


class LlmFallbackParam(TypedDict):
    """The language model that steps in while the first one is out of service."""

    model: NotRequired[str]
    """Name of a model that Telnyx hosts."""
    llm_api_key_ref: NotRequired[str]
    """Integration secret that holds the API key of that model."""
    external_llm: NotRequired[ExternalLlmParam]
    """A language model outside of Telnyx."""
