# Generated; edit spec/ or templates/ instead.
"""Commands that make a call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from . import telephony
from .leg import TwinCall
from .refusals import unprocessable
from .world import World


def _dial(world: World, body: Mapping[str, Any]) -> dict[str, Any]:
    supervised = _named(world, body, "supervise_call_control_id")
    linked = _named(world, body, "link_to")
    numbers: list[str] = [body["to"]] if isinstance(body["to"], str) else body["to"]
    if not numbers:
        raise unprocessable("There is nobody to call.")
    call = telephony.ring(
        world,
        body,
        to=numbers[0],
        connection_id=body["connection_id"],
        call_session_id=None if linked is None else linked.call_session_id,
        client_state=body.get("client_state"),
        supervises=supervised,
        role=None if supervised is None else body.get("supervisor_role", "barge"),
        bridges_on_answer=linked if body.get("bridge_on_answer") else None,
    )
    return {
        "call_control_id": call.call_control_id,
        "call_leg_id": call.call_leg_id,
        "call_session_id": call.call_session_id,
        "is_alive": False,
    }


def _named(world: World, body: Mapping[str, Any], name: str) -> TwinCall | None:
    """The call that a field of the body names.

    Raises:
        Refusal: there is no such call.
    """
    if name not in body:
        return None
    call = world.calls.get(body[name])
    if call is None:
        raise unprocessable(f"The call that {name} names does not exist.")
    return call


DIALLED: Final[dict[str, Callable[[World, Mapping[str, Any]], dict[str, Any]]]] = {"dial": _dial}
"""By the name of the command's method; what they return stands in the data of the response."""
