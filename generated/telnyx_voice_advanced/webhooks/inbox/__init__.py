# Generated; edit spec/ or templates/ instead.
"""Events that are stored before they are answered, and handled by workers.

inbox = SQLiteInbox("inbox.db")
router = WebhookRouter(public_key=PUBLIC_KEY, fallback=None, inbox=inbox, acknowledge="stored")

await inbox.work(router, concurrency=8)  # here, or `telnyx-voice inbox work app:router` elsewhere

An event is accepted, then leased to a worker, then done, or dead after too many failures.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _lazy

if TYPE_CHECKING:
    from .dead_letter import DeadLetter
    from .errors import InboxError, LeaseLostError
    from .inbox import Inbox
    from .postgres import PostgresInbox
    from .sqlite import SQLiteInbox

__all__ = [
    "DeadLetter",
    "Inbox",
    "InboxError",
    "LeaseLostError",
    "PostgresInbox",
    "SQLiteInbox",
]

__getattr__, __dir__ = _lazy.attach(
    __name__,
    {
        ".dead_letter": ("DeadLetter",),
        ".errors": ("InboxError", "LeaseLostError"),
        ".inbox": ("Inbox",),
        ".postgres": ("PostgresInbox",),
        ".sqlite": ("SQLiteInbox",),
    },
)
