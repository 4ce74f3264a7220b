# Generated; edit spec/ or templates/ instead.
"""A body of each event, as the spec's examples have it."""

from __future__ import annotations

from typing import Final

EXAMPLES: Final[dict[str, str]] = {
    "light.switched": '{"data":{"record_type":"event","event_type":"light.switched","payload":{}},"meta":{"attempt":1}}',
}
"""Event type to a body, as JSON."""
