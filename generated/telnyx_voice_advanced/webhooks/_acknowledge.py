# Generated; edit spec/ or templates/ instead.
"""When a router responds with 200: once an event is handled, or once it is stored in an inbox."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .inbox import Inbox
    from .inbox.storing import Storing


def storing(inbox: Inbox | None, store: object, acknowledge: object) -> Storing | None:
    """What stores the events of a router, where it acknowledges what is stored; else None.

    Raises:
        TypeError: the inbox is something else.
        ValueError: what is given does not go together.
    """
    if acknowledge not in ("handled", "stored"):
        raise ValueError(f'Expected "handled" or "stored" for `acknowledge`: {acknowledge!r}')
    if inbox is None:
        if acknowledge == "stored":
            raise ValueError('acknowledge="stored" needs an inbox to store in')
        return None
    if acknowledge == "handled":
        raise ValueError('An inbox needs acknowledge="stored": else nothing is put into it')
    if store is not None:
        raise ValueError("An inbox knows what was handled itself: give an inbox or a store")
    from .inbox.storing import Storing

    return Storing(inbox)
