"""What a WSGI server is given to run: the adapter, and a view that hands its body to a router."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from telnyx_voice_advanced.webhooks import WSGIWebhookApp

from tests.sdk.webhooks.receivers.applications import flask_view
from tests.sdk.webhooks.receivers.inbox import Inbox

_inbox = Inbox()
_adapter, _view = WSGIWebhookApp(_inbox.router), flask_view(_inbox)


def application(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
    """The view under /webhooks, the adapter elsewhere."""
    chosen = _view if environ["PATH_INFO"] == "/webhooks" else _adapter
    answered: Iterable[bytes] = chosen(environ, start_response)
    return answered
