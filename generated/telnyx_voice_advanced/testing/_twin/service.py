# Generated; edit spec/ or templates/ instead.
"""From a request to a response: what the API checks, in the order in which the twin checks it."""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Mapping
from typing import Any, Final, NamedTuple, cast
from urllib.parse import unquote

from . import refusals
from .behaviours import AFTER_THE_END, BEHAVIOURS, WHILE_RINGING
from .command import Command
from .commands import COMMANDS
from .dialling import DIALLED
from .http import Request, Response
from .json_text import parse
from .leg import TwinCall
from .refusals import Refusal
from .schema import named, violations
from .world import World

WINDOW: Final = 60.0
"""Seconds in which a command with a `command_id` that was seen before is ignored."""
BASE_PATH: Final = "/v2"
CALL_ID: Final = "call_control_id"

_WELL_FORMED: Final = re.compile(r"[A-Za-z0-9_:.=+/~-]+")
_BAD_NEWS: Final = ("error", "failed", "stopped")
_BETWEEN: Final = 1.0
"""Seconds between the webhooks that a command without a behaviour of its own causes."""


class Taken(NamedTuple):
    """A request as the service understands it."""

    command: Command | None
    call_control_id: str | None
    body: Mapping[str, Any]


class Served(NamedTuple):
    """What became of a request."""

    response: Response
    outcome: str
    code: str | None = None
    detail: str | None = None


class Service:
    """The API."""

    def __init__(self, world: World, api_key: str) -> None:
        self.api_key: str | None = api_key
        """The only key that is taken; None: any is."""
        self._world = world
        self._seen: dict[tuple[str | None, str], tuple[float, Response]] = {}
        self._limit: tuple[int, float] | None = None
        self._recent: deque[float] = deque()

    def limit(self, requests: int, seconds: float) -> None:
        """Refuse more than so many requests in so many seconds."""
        self._limit = (requests, seconds)
        self._recent.clear()

    def read(self, request: Request) -> Taken:
        """Which command a request is for, as far as one can tell."""
        path = request.target.partition("?")[0].removeprefix(BASE_PATH)
        for command, pattern in _PATTERNS:
            found = pattern.fullmatch(path)
            if found and command.method == request.method:
                values = dict(zip(command.parameters, map(unquote, found.groups()), strict=True))
                return Taken(command, values.get(CALL_ID), _json_object(request.body) or {})
        return Taken(None, None, _json_object(request.body) or {})

    def respond(self, request: Request, taken: Taken) -> Served:
        """Do what is asked, or say why not."""
        try:
            return self._respond(request, taken)
        except Refusal as refusal:
            return Served(refusal.response(), "refused", refusal.code, refusal.detail)

    def _respond(self, request: Request, taken: Taken) -> Served:
        if not self._is_authorized(request.headers.get("authorization", "")):
            raise refusals.unauthorized()
        self._count()
        command, call_id, body = taken
        if command is None:
            path = request.target.partition("?")[0].removeprefix(BASE_PATH)
            is_known = any(pattern.fullmatch(path) for _, pattern in _PATTERNS)
            raise refusals.method_not_allowed() if is_known else refusals.not_found()
        if request.body and _json_object(request.body) is None:
            self._refuse_json(request.body)
        call = self._call(command, call_id)
        if command.body_schema is not None:
            found = list(violations(named(command.body_schema), body))
            if found:
                raise refusals.invalid_body(found)
        repeated = self._repeated(command, call_id, body)
        if repeated is not None:
            return Served(repeated, "repeat")
        if call is not None:
            _check_state(command, call)
        response = self._execute(command, call, body)
        self._remember(command, call_id, body, response)
        return Served(response, "executed")

    def _is_authorized(self, header: str) -> bool:
        if self.api_key is None:
            return re.fullmatch(r"Bearer \S+", header) is not None
        return header == f"Bearer {self.api_key}"

    def _refuse_json(self, body: bytes) -> None:
        try:
            parsed = parse(body)
        except ValueError:
            raise refusals.invalid_json() from None
        raise refusals.invalid_body(violations({"type": "object"}, parsed))

    def _count(self) -> None:
        if self._limit is None:
            return
        most, seconds = self._limit
        now = self._world.clock.monotonic()
        while self._recent and self._recent[0] <= now - seconds:
            self._recent.popleft()
        if len(self._recent) >= most:
            first = self._recent[0] if self._recent else now
            raise refusals.too_many_requests(most, first + seconds - now)
        self._recent.append(now)

    def _call(self, command: Command, call_id: str | None) -> TwinCall | None:
        if CALL_ID not in command.parameters:
            return None
        if not call_id or not _WELL_FORMED.fullmatch(call_id):
            raise refusals.invalid_call_control_id()
        call = self._world.calls.get(call_id)
        if call is None:
            raise refusals.not_found()
        return call

    def _key(
        self, command: Command, call_id: str | None, body: Mapping[str, Any]
    ) -> tuple[str | None, str] | None:
        given = body.get(command.idempotency_key) if command.idempotency_key else None
        return (call_id, given) if isinstance(given, str) else None

    def _repeated(
        self, command: Command, call_id: str | None, body: Mapping[str, Any]
    ) -> Response | None:
        key = self._key(command, call_id, body)
        seen = None if key is None else self._seen.get(key)
        if seen is None or self._world.clock.monotonic() - seen[0] >= WINDOW:
            return None
        return seen[1]

    def _remember(
        self, command: Command, call_id: str | None, body: Mapping[str, Any], response: Response
    ) -> None:
        key = self._key(command, call_id, body)
        if key is not None:
            self._seen[key] = (self._world.clock.monotonic(), response)

    def _execute(
        self, command: Command, call: TwinCall | None, body: Mapping[str, Any]
    ) -> Response:
        if call is None:
            dialled = DIALLED.get(command.name)
            data = None if dialled is None else dialled(self._world, body)
            return _success(command, data)
        behaviour = BEHAVIOURS.get(command.name)
        before = call.client_state
        call.client_state = body.get("client_state", before)
        if behaviour is None:
            for number, event_type in enumerate(_caused(command)):
                self._world.emit(event_type, call, after=number * _BETWEEN)
            return _success(command, None)
        try:
            return _success(command, behaviour.run(self._world, call, body))
        except Refusal:
            call.client_state = before
            raise


def _check_state(command: Command, call: TwinCall) -> None:
    if call.state == "ended" and command.name not in AFTER_THE_END:
        raise refusals.call_has_ended()
    if call.state == "ringing" and command.name not in WHILE_RINGING:
        raise refusals.call_not_answered()


def _caused(command: Command) -> list[str]:
    """The webhooks that a command causes when all goes well."""
    return [
        caused.event_type
        for caused in command.causes
        if not caused.when and caused.event_type.rpartition(".")[2] not in _BAD_NEWS
    ]


def _success(command: Command, data: Mapping[str, Any] | None) -> Response:
    if command.response is None:
        return Response(command.status, b"")
    body = json.loads(command.response)
    if data is not None:
        body = {**body, "data": {**body.get("data", {}), **data}}
    return Response(command.status, json.dumps(body).encode())


def _json_object(data: bytes) -> dict[str, Any] | None:
    try:
        parsed = parse(data)
    except ValueError:
        return None
    return cast("dict[str, Any]", parsed) if isinstance(parsed, dict) else None


def _pattern(command: Command) -> re.Pattern[str]:
    return re.compile("([^/]*)".join(map(re.escape, command.path)))


_PATTERNS: Final[tuple[tuple[Command, re.Pattern[str]], ...]] = tuple(
    (command, _pattern(command)) for command in COMMANDS
)
