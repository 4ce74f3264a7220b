"""Where clients may put different things on the wire, and why: the only place that says so."""

from __future__ import annotations

import re
from typing import Final

HEADERS: Final = {
    "accept-encoding": "each client asks for the compressions that it can undo",
    "connection": "an HTTP/1.1 connection is kept, whether that is said or not",
    "user-agent": "each client gives its own name",
    "accept": "openapi-python-client does not say that it wants JSON",
    "idempotency-key": "the official SDK may send one; the API documents `command_id` alone",
}
"""Headers that may differ; any other has to be equal."""

STAINLESS: Final = "x-stainless-"
"""Headers in which the official SDK tells about itself and its platform."""

MINTED: Final = re.compile(
    r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", re.ASCII
)
"""Our client gives every repeatable command a `command_id`, a UUIDv4, where the caller gives none:
without it a command whose answer was lost could run twice."""

PCHAR: Final = "!$&'()*+,;=:@"
"""RFC 3986 lets these stand in a path segment, and the ids of calls (`v3:…==`) are full of them. We
and the official SDK leave them; openapi-python-client writes them as percent-encoded bytes."""

SECOND_MISREADS: Final = frozenset({"session_timeout_secs"})
"""Properties that openapi-python-client's models refuse though the schema allows them: of the `anyOf`
that allows 0 and a range it keeps the 0. They are set on its model, past the check."""

OFFICIAL_LACKS_ARGUMENTS: Final = {"start_ai_assistant": frozenset({"voice", "voice_settings"})}
"""Properties of July's document that the SDK of October has no argument for: it gets them as extra ones."""

OFFICIAL_LACKS: Final = frozenset(
    {
        *("meta", "calling_party_type"),
        *("codec", "end_time", "from_sip_uri", "sampling_rate", "start_time", "to_sip_uri"),
        *("call_control_id", "gather_id"),
    }
)
"""Attributes that the official SDK's events have nowhere (`meta`), on conversations alone, or on some events
where production sends them on more: `start_time` of a bridged call, `call_control_id` of a saved recording."""
