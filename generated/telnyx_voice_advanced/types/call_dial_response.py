# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.base import Model
from .call_with_recording_id import CallWithRecordingId


class CallDialResponse(Model, frozen=True, kw_only=True):
    """The response to a dial command."""

    data: CallWithRecordingId
    """A call that was dialled."""
