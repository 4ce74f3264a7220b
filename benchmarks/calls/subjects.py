"""The three ways to send one command that are compared."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

CALL_ID = "v3:MdI91X4lWFEs7IgbBEOT9M4AigoY08M0WWZFISt1Yw2axZ-IiE4pqg"
DIGITS = "1www2WABCDw9"
COMMAND_ID = "891510ac-f3e4-11e8-af5b-de00688a4901"
API_KEY = "KEY0123456789"
PATH = f"/v2/calls/{CALL_ID}/actions/send_dtmf"
NAMES = ("ours", "httpx", "official")

SyncCall = Callable[[], Any]
AsyncCall = Callable[[], Awaitable[Any]]


def sync_call(name: str, origin: str) -> SyncCall:
    """Import the subject, make its client, and give a function that sends one command."""
    if name == "ours":
        from telnyx_voice_advanced import Telnyx

        ours = Telnyx(api_key=API_KEY, base_url=f"{origin}/v2")
        return lambda: ours.calls.actions.send_dtmf(CALL_ID, digits=DIGITS, command_id=COMMAND_ID)
    if name == "official":
        import telnyx

        official: Any = telnyx.Telnyx(api_key=API_KEY, base_url=f"{origin}/v2")
        return lambda: official.calls.actions.send_dtmf(
            CALL_ID, digits=DIGITS, command_id=COMMAND_ID
        )
    import httpx

    client = httpx.Client(headers={"Authorization": f"Bearer {API_KEY}"})
    body = {"digits": DIGITS, "command_id": COMMAND_ID}
    return lambda: client.post(f"{origin}{PATH}", json=body).json()


def async_call(name: str, origin: str) -> AsyncCall:
    """The same for async clients; timeouts are lifted so that all subjects may finish."""
    if name == "ours":
        from telnyx_voice_advanced import AsyncTelnyx

        ours = AsyncTelnyx(api_key=API_KEY, base_url=f"{origin}/v2", timeout=60, deadline=60)
        return lambda: ours.calls.actions.send_dtmf(CALL_ID, digits=DIGITS, command_id=COMMAND_ID)
    if name == "official":
        import telnyx

        official: Any = telnyx.AsyncTelnyx(api_key=API_KEY, base_url=f"{origin}/v2", timeout=60)
        return lambda: official.calls.actions.send_dtmf(
            CALL_ID, digits=DIGITS, command_id=COMMAND_ID
        )
    import httpx

    client = httpx.AsyncClient(headers={"Authorization": f"Bearer {API_KEY}"}, timeout=60)
    body = {"digits": DIGITS, "command_id": COMMAND_ID}

    async def send() -> Any:
        return (await client.post(f"{origin}{PATH}", json=body)).json()

    return send
