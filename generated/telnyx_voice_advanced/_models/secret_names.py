# Generated; edit spec/ or templates/ instead.
"""The fields of received models that are secret somewhere. Classes of the caller's hide them too."""

from __future__ import annotations

from typing import Final

__all__ = ["SECRET_NAMES"]

SECRET_NAMES: Final[dict[str, frozenset[str]]] = {
    "__sensitive__": frozenset(
        {
            "additional_properties",
            "arguments",
            "client_state",
            "content",
            "digit",
            "digits",
            "media_url",
            "mp3",
            "partial_results",
            "result",
            "stream_url",
            "transcription_text",
            "value",
            "wav",
        }
    ),
    "__shortened__": frozenset({"call_control_id"}),
}
"""By the attribute of `Model` that lists them."""
