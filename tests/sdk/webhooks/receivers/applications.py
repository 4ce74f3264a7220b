"""The receiver inside each framework, at /webhooks, as a user would write it."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI
from flask import Flask, Response, request
from litestar import Litestar, asgi
from litestar.types import Receive, Scope, Send
from starlette.applications import Starlette
from starlette.routing import Mount, Route
from telnyx_voice_advanced.webhooks import ASGIWebhookApp, WSGIWebhookApp
from werkzeug.middleware.dispatcher import DispatcherMiddleware

from tests.sdk.webhooks.receivers.django_site import django_asgi
from tests.sdk.webhooks.receivers.inbox import Inbox


def bare(inbox: Inbox) -> Any:
    """The adapter by itself."""
    return ASGIWebhookApp(inbox.router)


def fastapi(inbox: Inbox) -> Any:
    """A route of FastAPI."""
    app = FastAPI()
    app.router.routes.append(Route("/webhooks", ASGIWebhookApp(inbox.router)))
    return app


def fastapi_mounted(inbox: Inbox) -> Any:
    """Mounted under a prefix."""
    app = FastAPI()
    app.mount("/", ASGIWebhookApp(inbox.router))
    return app


def starlette(inbox: Inbox) -> Any:
    """A route of Starlette."""
    return Starlette(routes=[Route("/webhooks", ASGIWebhookApp(inbox.router))])


def starlette_mounted(inbox: Inbox) -> Any:
    """Mounted under a prefix."""
    return Starlette(routes=[Mount("/", ASGIWebhookApp(inbox.router))])


def litestar(inbox: Inbox) -> Any:
    """An ASGI route of Litestar."""
    receiver = ASGIWebhookApp(inbox.router)

    @asgi("/webhooks", copy_scope=False)
    async def webhooks(scope: Scope, receive: Receive, send: Send) -> None:
        await receiver(scope, receive, send)

    return Litestar([webhooks], logging_config=None)


def django_beside(inbox: Inbox) -> Any:
    """In front of Django's own application, in `asgi.py`."""
    receiver, site = ASGIWebhookApp(inbox.router), django_asgi(inbox)

    async def application(scope: Any, receive: Any, send: Any) -> None:
        chosen = receiver if scope.get("path") == "/webhooks" else site
        await chosen(scope, receive, send)

    return application


def bare_wsgi(inbox: Inbox) -> Any:
    """The adapter by itself."""
    return WSGIWebhookApp(inbox.router)


def flask_view(inbox: Inbox) -> Any:
    """A view of Flask."""
    app = Flask(__name__)

    @app.post("/webhooks")
    def webhooks() -> Response:
        return Response(status=inbox.router.handle(request.get_data(), request.headers).status)

    return app


def flask_mounted(inbox: Inbox) -> Any:
    """Mounted in a Flask application."""
    app = Flask(__name__)
    app.wsgi_app = DispatcherMiddleware(  # type: ignore[method-assign]
        app.wsgi_app, {"/webhooks": WSGIWebhookApp(inbox.router)}
    )
    return app
