# Generated; edit spec/ or templates/ instead.
"""What the spec says of every command: where it is sent, what it takes, and what it causes."""

from __future__ import annotations

from typing import Final

from .command import Caused, Command

COMMANDS: Final[tuple[Command, ...]] = (
    Command(
        name="switch",
        resource="lights",
        method="POST",
        path=("/lights/", "/switch"),
        parameters=("light_id",),
        body_schema="SwitchRequest",
        idempotency_key="request_id",
        causes=(Caused("light.switched", ""),),
        status=200,
        response="{}",
    ),
)

SCHEMAS: Final[dict[str, str]] = {
    "State": '{"enum": ["up", "down"], "type": "string"}',
    "SwitchRequest": '{"properties": {"note": {"maxLength": 80, "type": ["string", "null"]}, "request_id": {"type": "string"}, "state": {"$ref": "State"}}, "required": ["state"], "type": "object"}',
}
"""The schemas of bodies by name, as JSON; a `$ref` in them is a name."""
