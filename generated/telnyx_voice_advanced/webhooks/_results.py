# Generated; edit spec/ or templates/ instead.
"""What may become of a verified delivery."""

from __future__ import annotations

from typing import Final

from .result import Result

HANDLED: Final = Result(200, "handled")
DUPLICATE: Final = Result(200, "duplicate")
HANDLER_FAILED: Final = Result(500, "handler_failed")
IN_PROGRESS: Final = Result(503, "in_progress")
STORE_FAILED: Final = Result(503, "store_failed")
BUSY: Final = Result(503, "busy")
