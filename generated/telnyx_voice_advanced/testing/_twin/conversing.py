# Generated; edit spec/ or templates/ instead.
"""Conversations of an AI assistant with the parties of a call. Nothing is said in them."""

from __future__ import annotations

from .leg import TwinCall
from .world import World


def converse(world: World, call: TwinCall) -> None:
    """A conversation begins, unless one goes on."""
    if call.conversing_since is None:
        call.conversing_since = world.clock.monotonic()


def stop_conversing(world: World, call: TwinCall, reason: str) -> None:
    """The conversation of the call, if there is one, ends."""
    since, call.conversing_since = call.conversing_since, None
    if since is not None:
        seconds = int(world.clock.monotonic() - since)
        world.emit("call.conversation.ended", call, {"duration_sec": seconds, "reason": reason})
