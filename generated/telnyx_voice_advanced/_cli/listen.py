# Generated; edit spec/ or templates/ instead.
"""Receive deliveries, and hand them on."""

from __future__ import annotations

import os
import time
from collections.abc import Awaitable, Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import click

from .._unwrap.errors import WebhookVerificationError
from .._unwrap.public_key import public_keys as checked_keys
from .._unwrap.unwrap import unsafe_unwrap, unwrap
from ..testing import Recorder
from .listening import address_of, listening_socket
from .output import json_option, say
from .url import delivery_url

_TOO_LARGE = 1 << 20
_VERIFIED = "verified"
_NO_KEY = "not verified: no key"
_TAKEN = (_VERIFIED, _NO_KEY)


@click.command()
@click.option("--port", default=8000, show_default=True, type=click.IntRange(0, 65535))
@click.option("--host", default="127.0.0.1", show_default=True, help="Where to listen.")
@click.option(
    "--to",
    "url",
    metavar="URL",
    callback=delivery_url,
    help="Forward each delivery, byte for byte.",
)
@click.option(
    "--record",
    "tape",
    metavar="TAPE",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write each to a tape, without its secrets.",
)
@click.option(
    "--public-key",
    "public_keys",
    multiple=True,
    help="Verify with this key. Default: TELNYX_PUBLIC_KEY, where that is set.",
)
@json_option
def listen(
    port: int,
    host: str,
    url: str | None,
    tape: Path | None,
    public_keys: tuple[str, ...],
    as_json: bool,
) -> None:
    """Receive webhooks, and print a line for each: event, verdict, response, time.

    With --to the receiver's response is handed back. Without it the response is 200, or 400 where
    the signature does not hold.

    \b
    Example:
      telnyx-voice listen --to http://127.0.0.1:8000/webhooks --port 9000 --record calls.tape
    """
    try:
        import uvicorn
    except ModuleNotFoundError:
        raise click.ClickException(
            "listen needs uvicorn: pip install 'telnyx-voice-advanced[cli]'"
        ) from None

    keys = _checked(public_keys or tuple(filter(None, [os.environ.get("TELNYX_PUBLIC_KEY")])))
    with ExitStack() as stack:
        sock = stack.enter_context(listening_socket(host, port))
        recorder = None if tape is None else stack.enter_context(_recorder(tape))
        address = address_of(host, sock)
        say(f"Listening on {address}, Ctrl-C ends it", {"listening": address}, as_json=as_json)
        receiver = Receiver(url, recorder, keys, as_json)
        config = uvicorn.Config(receiver, log_level="warning", lifespan="on")
        try:
            uvicorn.Server(config).run(sockets=[sock])
        except KeyboardInterrupt:
            click.echo("", err=True)


def _checked(keys: tuple[str, ...]) -> tuple[str, ...]:
    try:
        if keys:
            checked_keys(keys)
    except WebhookVerificationError as error:
        raise click.UsageError(str(error)) from None
    return keys


def _recorder(tape: Path) -> Recorder:
    try:
        return Recorder(tape)
    except OSError as error:
        raise click.ClickException(f"The tape cannot be written: {error}") from None


class Receiver:
    """An ASGI application that verifies, records and forwards."""

    def __init__(
        self,
        url: str | None,
        recorder: Recorder | None,
        public_keys: tuple[str, ...],
        as_json: bool,
    ) -> None:
        self._url = url
        self._recorder = recorder
        self._public_keys = public_keys
        self._as_json = as_json

    async def __call__(
        self,
        scope: dict[str, Any],
        receive: Callable[[], Awaitable[dict[str, Any]]],
        send: Callable[[dict[str, Any]], Awaitable[None]],
    ) -> None:
        """Serve a request, or the life of the server."""
        if scope["type"] == "lifespan":
            await self._live(receive, send)
            return
        body = await _body(receive)
        started = time.monotonic()
        if body is None:
            event_type, verdict, status, content = None, "too large", 413, b""
        else:
            self._record(body, scope)
            event_type, verdict = self._verdict(body, scope)
            if self._url is None:
                status, content = (200 if verdict in _TAKEN else 400), b""
            else:
                status, content = await self._forwarded(self._url, body, scope)
        self._say(event_type, verdict, status, time.monotonic() - started)
        await send({"type": "http.response.start", "status": status, "headers": []})
        await send({"type": "http.response.body", "body": content})

    async def _live(
        self,
        receive: Callable[[], Awaitable[dict[str, Any]]],
        send: Callable[[dict[str, Any]], Awaitable[None]],
    ) -> None:
        import httpx

        async with httpx.AsyncClient(trust_env=False) as self._client:
            await receive()
            await send({"type": "lifespan.startup.complete"})
            await receive()
        await send({"type": "lifespan.shutdown.complete"})

    def _record(self, body: bytes, scope: dict[str, Any]) -> None:
        if self._recorder is not None:
            headers = {name.decode("latin-1"): v.decode("latin-1") for name, v in scope["headers"]}
            self._recorder.record(body, headers)

    async def _forwarded(self, url: str, body: bytes, scope: dict[str, Any]) -> tuple[int, bytes]:
        import httpx

        hop_by_hop = {b"host", b"content-length", b"connection", b"transfer-encoding"}
        headers = [pair for pair in scope["headers"] if pair[0].lower() not in hop_by_hop]
        try:
            response = await self._client.post(url, content=body, headers=headers)
        except httpx.HTTPError:
            return 502, b""
        return response.status_code, response.content

    def _say(self, event_type: str | None, verdict: str, status: int, seconds: float) -> None:
        document = {"event": event_type, "verdict": verdict, "status": status}
        say(
            f"{event_type or '?'} {verdict} {status} {seconds * 1000:.0f} ms",
            {**document, "seconds": round(seconds, 4)},
            as_json=self._as_json,
        )

    def _verdict(self, body: bytes, scope: dict[str, Any]) -> tuple[str | None, str]:
        event = unsafe_unwrap(body)
        if not self._public_keys:
            return event.data.event_type, _NO_KEY
        try:
            unwrap(body, scope["headers"], public_key=self._public_keys)
        except WebhookVerificationError as error:
            return event.data.event_type, str(error.reason)
        return event.data.event_type, _VERIFIED


async def _body(receive: Callable[[], Awaitable[dict[str, Any]]]) -> bytes | None:
    """The request's body; None where it is too large."""
    found = bytearray()
    while True:
        message = await receive()
        found += message.get("body", b"")
        if len(found) > _TOO_LARGE:
            return None
        if not message.get("more_body"):
            return bytes(found)
