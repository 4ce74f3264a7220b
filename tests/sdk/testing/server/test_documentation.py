"""docs/twin.md: its curl commands, made by a client that has no part in the package."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import Any

import httpx

from tests.sdk.testing.server.conftest import Served

DOCS = Path(__file__).resolve().parents[4] / "docs" / "twin.md"


def curl(line: str, names: dict[str, str]) -> tuple[str, str, str | None]:
    """Method, URL and body of a curl command, as a shell and curl understand it."""
    # What stands between ' is not replaced by a shell.
    outside = re.sub(r"'[^']*'|\$(\w+)", lambda m: names[m[1]] if m[1] else m[0], line)
    words = shlex.split(outside)[1:]
    method, body, urls = None, None, list[str]()
    while words:
        word = words.pop(0)
        if word == "-X":
            method = words.pop(0)
        elif word == "-d":
            body = words.pop(0)
        elif word != "-N":
            urls.append(word)
    return method or ("POST" if body else "GET"), urls[0], body


def test_every_curl_command_works_and_every_path_has_one(twin: Served) -> None:
    twin.call()
    twin.deliver()
    with twin.client() as client:
        dialled = client.calls.dial(connection_id="1", to="+1", from_="+2").data
    assert dialled is not None
    names = {
        "TWIN": f"{twin.url}/_twin/v1",
        "CALL": twin.call(state="answered"),
        "DIALLED": dialled.call_control_id or "",
    }
    lines = re.findall(r"^\$ (curl .*)$", DOCS.read_text("utf-8"), re.MULTILINE)
    made: set[tuple[str, str]] = set()
    for line in lines:
        method, url, body = curl(line, names)
        with httpx.stream(method, url, content=body, trust_env=False) as response:
            assert response.status_code in (200, 201, 202), line
            path = httpx.URL(url).path.removeprefix("/_twin/v1")
            for name in ("CALL", "DIALLED"):
                path = path.replace(names[name], "{call}")
            made.add((method, path.replace("/1/", "/{number}/").replace("/slow", "/{fault}")))
    assert made == paths_of_the_server()


def paths_of_the_server() -> set[tuple[str, str]]:
    """The paths that there are, each with the methods that it takes."""
    from telnyx_voice_advanced.testing._server.control import Control

    routes: list[Any] = Control(engine=None).routes()  # type: ignore[arg-type]
    return {
        (method, route.path.removeprefix("/_twin/v1").replace(":int", ""))
        for route in routes
        for method in route.methods - {"HEAD"}
    }
