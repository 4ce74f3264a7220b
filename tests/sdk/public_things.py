"""Every class, function and method that the package offers, by its dotted name."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import Any

import telnyx_voice_advanced
from telnyx_voice_advanced import AsyncTelnyx, Telnyx, testing, types, webhooks
from telnyx_voice_advanced.types import calls

SHOWN = ("__init__", "__call__", "__enter__", "__exit__", "__aenter__", "__aexit__")
CLIENTS = (Telnyx(api_key="KEY0123456789"), AsyncTelnyx(api_key="KEY0123456789"))


def listed() -> Iterator[tuple[str, Any]]:
    """Every class and function that the package lists, and every method of those classes."""
    for module in (telnyx_voice_advanced, testing, testing.events, types, calls, webhooks):
        for name in module.__all__:
            yield from _with_methods(f"{module.__name__}.{name}", getattr(module, name))


def _with_methods(path: str, thing: Any) -> Iterator[tuple[str, Any]]:
    if inspect.isfunction(thing):
        yield path, thing
    if not inspect.isclass(thing):
        return
    yield path, thing
    for name in dir(thing):
        member = inspect.getattr_static(thing, name)
        if isinstance(member, property):
            member = member.fget
        if isinstance(member, staticmethod | classmethod):
            member = member.__func__
        shown = name in SHOWN or not name.startswith("_")
        if shown and inspect.isfunction(member) and _is_ours(member):
            yield f"{path}.{name}", member


def _is_ours(member: Any) -> bool:
    return str(member.__module__).startswith("telnyx_voice_advanced")


def resources() -> Iterator[tuple[str, Any]]:
    """Every method of every resource of both clients: plain, raw and streaming, and their classes."""
    for client in CLIENTS:
        waiting: list[tuple[str, Any]] = [(type(client).__name__, client)]
        while waiting:
            path, holder = waiting.pop()
            for name in dir(holder):
                if name.startswith("_") or name in vars(type(client)).get("__slots__", ()):
                    continue
                member = getattr(holder, name)
                if inspect.ismethod(member) or inspect.isfunction(member):
                    yield f"{path}.{name}", member
                elif "resource" in type(member).__module__:
                    yield from _with_methods(type(member).__name__, type(member))
                    waiting.append((f"{path}.{name}", member))


THINGS = {**dict(listed()), **dict(resources())}
