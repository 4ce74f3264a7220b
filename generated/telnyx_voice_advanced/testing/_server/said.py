# Generated; edit spec/ or templates/ instead.
"""What the far end of a call is made to hear, as text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from .._twin.journal import RequestRecord

_TEXTS: Final[Mapping[str, tuple[str, ...]]] = {
    "speak": ("payload",),
    "gather_using_speak": ("payload",),
    "start_playback": ("audio_url", "media_name"),
    "gather_using_audio": ("audio_url", "media_name"),
    "gather_using_ai": ("greeting",),
    "start_ai_assistant": ("greeting",),
    "send_dtmf": ("digits",),
}
"""By command, the arguments that may say it."""
_KINDS: Final = {"start_playback": "playback", "send_dtmf": "dtmf"}


def said(record: RequestRecord) -> dict[str, Any] | None:
    """What a command that was executed lets be heard, if anything."""
    name = record.command or ""
    if name not in _TEXTS:
        return None
    texts = (record.body.get(argument) for argument in _TEXTS[name])
    text = next((text for text in texts if isinstance(text, str)), "")
    return {"at": round(record.at, 6), "kind": _KINDS.get(name, name), "text": text}
