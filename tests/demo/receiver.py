"""The user's side of a webhook: a WSGI application that unwraps what it is sent."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from telnyx_voice_advanced import WebhookVerificationError, unwrap
from telnyx_voice_advanced.types import UnwrapWebhookEvent
from werkzeug.wrappers import Request, Response

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment


@dataclass
class Receiver:
    """Keeps the events that were signed for `public_key`, refuses everything else."""

    public_key: str
    events: list[UnwrapWebhookEvent] = field(default_factory=list[UnwrapWebhookEvent])

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        return self._answer(Request(environ))(environ, start_response)

    def _answer(self, request: Request) -> Response:
        try:
            event = unwrap(request.get_data(), request.headers, public_key=self.public_key)
        except WebhookVerificationError:
            return Response(status=400)
        self.events.append(event)
        return Response(status=200)
