# Generated; edit spec/ or templates/ instead.
"""The application that a server serves."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Collection
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route
from starlette.types import ASGIApp

from .._page.files import page_file
from .._twin.service import BASE_PATH
from .api import Api
from .control import Control
from .engine import Engine
from .guard import Guard
from .responses import Problem, on_http_exception, on_problem


def application(engine: Engine, names: Collection[str], *, any_address: bool) -> ASGIApp:
    """The API, the control and the page of a twin, behind the guard.

    Args:
        names: Names of hosts that lead here, beside those of the loopback.
        any_address: Whether every address may.
    """

    @asynccontextmanager
    async def live(app: Starlette) -> AsyncGenerator[None]:
        await engine.start()
        try:
            yield
        finally:
            await engine.stop()

    app = Starlette(
        routes=[
            Mount(BASE_PATH, app=Api(engine)),
            *Control(engine).routes(),
            Route("/", _page),
            Route("/page/{name}", _page),
        ],
        exception_handlers={Problem: on_problem, HTTPException: on_http_exception},
        lifespan=live,
    )
    app.router.redirect_slashes = False
    return Guard(app, names, any_address=any_address)


async def _page(request: Request) -> Response:
    """A file of the page, or that there is none."""
    found = page_file(request.url.path)
    if found is None:
        raise HTTPException(404)
    return Response(found.content, headers=dict(found.headers))
