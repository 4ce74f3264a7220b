"""A Django project in one module: two views, one for each of its servers."""

from __future__ import annotations

from typing import Any

import django
from django.conf import settings
from django.core.handlers.asgi import ASGIHandler
from django.core.handlers.wsgi import WSGIHandler
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path
from django.views.decorators.csrf import csrf_exempt

from tests.sdk.webhooks.receivers.inbox import Inbox

urlpatterns: list[URLPattern] = []


def _set_up(view: Any) -> None:
    if not settings.configured:
        settings.configure(
            ROOT_URLCONF=__name__, ALLOWED_HOSTS=["127.0.0.1"], DEBUG=False, MIDDLEWARE=[]
        )
        django.setup()
    urlpatterns[:] = [path("webhooks", csrf_exempt(view))]
    from django.urls import clear_url_caches

    clear_url_caches()


def django_asgi(inbox: Inbox) -> Any:
    """Django under an ASGI server, with an async view."""

    async def webhooks(request: HttpRequest) -> HttpResponse:
        if request.method != "POST":
            return HttpResponse(status=405)
        result = await inbox.router.handle_async(request.body, request.headers)
        return HttpResponse(status=result.status)

    _set_up(webhooks)
    return ASGIHandler()


def django_wsgi(inbox: Inbox) -> Any:
    """Django under a WSGI server, with a sync view."""

    def webhooks(request: HttpRequest) -> HttpResponse:
        if request.method != "POST":
            return HttpResponse(status=405)
        return HttpResponse(status=inbox.router.handle(request.body, request.headers).status)

    _set_up(webhooks)
    return WSGIHandler()
