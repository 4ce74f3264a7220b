"""Commands that make a call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from .refusals import unprocessable
from .world import World


def _dial(world: World, body: Mapping[str, Any]) -> dict[str, Any]:
    supervised = body.get("supervise_call_control_id")
    target = world.calls.get(supervised) if isinstance(supervised, str) else None
    if supervised is not None and target is None:
        raise unprocessable("The call to supervise does not exist.")
    to = body.get("to", "")
    call = world.add(
        connection_id=body.get("connection_id"),
        direction="outgoing",
        from_=body.get("from"),
        to=to if isinstance(to, str) else to[0],
        client_state=body.get("client_state"),
        state="ringing",
        supervises=target,
        role=body.get("supervisor_role", "barge") if target else None,
    )
    world.emit("call.initiated", call, {"state": "bridging"})
    return {
        "call_control_id": call.call_control_id,
        "call_leg_id": call.call_leg_id,
        "call_session_id": call.call_session_id,
        "is_alive": False,
    }


DIALLED: Final[dict[str, Callable[[World, Mapping[str, Any]], dict[str, Any]]]] = {"dial": _dial}
"""By the name of the command's method; what they return stands in the data of the response."""
