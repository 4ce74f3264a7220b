# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from .._models.base import Model
from .call import Call


class CallDialResponse(Model, frozen=True, kw_only=True):
    """The response to a dial command."""

    data: CallWithRecordingId
    """A call that was dialled."""


class CallWithRecordingId(Call, frozen=True, kw_only=True):
    """A call that was dialled."""

    recording_id: str | None = None
    """Identifies the recording, where `record` asked for one."""
