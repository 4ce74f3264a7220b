"""Deliver a signed webhook to the applications of the page on frameworks."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Thread
from typing import Any

import django
from aiohttp import web
from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler
from django.http import HttpResponse
from django.urls import URLPattern, clear_url_caches, path
from telnyx_voice_advanced.testing import Twin

urlpatterns: list[URLPattern] = []


def deliver(twin: Twin, app: Any, at: str) -> None:
    """A call ends, and the application acknowledges the event."""
    twin.deliver_to((app, at))
    _hang_up(twin)


def deliver_to_aiohttp(twin: Twin, app: web.Application, at: str) -> None:
    """The same over a socket, from a server of the framework's own."""
    with _aiohttp_server(app) as url:
        twin.deliver_to(url + at)
        _hang_up(twin)


def django_site(view: Callable[..., HttpResponse]) -> WSGIHandler:
    """A site with one view, at `/webhooks`."""
    if not settings.configured:
        settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], MIDDLEWARE=[])
        django.setup()
    urlpatterns[:] = [path("webhooks", view)]
    clear_url_caches()
    return WSGIHandler()


def function_url_event(twin: Twin) -> dict[str, Any]:
    """What a function URL of AWS Lambda makes of a delivery."""
    seen: list[dict[str, Any]] = []

    def record(environ: dict[str, Any], start_response: Callable[..., Any]) -> list[bytes]:
        headers = {
            name.removeprefix("HTTP_").replace("_", "-").lower(): value
            for name, value in environ.items()
            if name.startswith("HTTP_")
        }
        body = environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"])).decode()
        request = {"http": {"method": "POST", "path": "/"}}
        seen.append(
            {
                "version": "2.0",
                "rawPath": "/",
                "headers": headers,
                "body": body,
                "isBase64Encoded": False,
                "requestContext": request,
            }
        )
        start_response("200 OK", [])
        return [b""]

    deliver(twin, record, "/")
    return seen[-1]


def _hang_up(twin: Twin) -> None:
    call = twin.call()
    twin.hang_up(call)
    twin.deliver()
    twin.deliveries.assert_acknowledged("call.hangup", call)


@contextmanager
def _aiohttp_server(app: web.Application) -> Iterator[str]:
    loop = asyncio.new_event_loop()
    thread = Thread(target=loop.run_forever)
    thread.start()

    def run(work: Any) -> Any:
        return asyncio.run_coroutine_threadsafe(work, loop).result()

    runner = web.AppRunner(app)
    try:
        run(runner.setup())
        site = web.TCPSite(runner, "127.0.0.1", 0)
        run(site.start())
        host, port = runner.addresses[0][:2]
        yield f"http://{host}:{port}"
    finally:
        run(runner.cleanup())
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()
