# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .call import Call


class CallWithRecordingId(Call, frozen=True, kw_only=True):
    """A call that was dialled."""

    recording_id: str | None = None
    """Identifies the recording, where `record` asked for one."""
