"""The application that a server serves."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Collection
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.routing import Mount
from starlette.types import ASGIApp

from .._twin.service import BASE_PATH
from .api import Api
from .control import Control
from .engine import Engine
from .guard import Guard
from .responses import Problem, on_http_exception, on_problem


def application(engine: Engine, names: Collection[str], *, any_address: bool) -> ASGIApp:
    """The API and the control of a twin, behind the guard.

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
        routes=[Mount(BASE_PATH, app=Api(engine)), *Control(engine).routes()],
        exception_handlers={Problem: on_problem, HTTPException: on_http_exception},
        lifespan=live,
    )
    app.router.redirect_slashes = False
    return Guard(app, names, any_address=any_address)
