# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import NotRequired

from .digits_gather_params import DigitsGatherParams


class PromptedGatherParams(DigitsGatherParams):
    """How digits are gathered after a prompt."""

    maximum_tries: NotRequired[int]
    """How often the prompt is given where nothing is entered. The API's default is `3`."""
    timeout_millis: NotRequired[int]
    """How long a digit is waited for after the prompt, in milliseconds. The API's default is
    `60000`.
    """
