# Generated; edit spec/ or templates/ instead.
"""Control of the twin, under /_twin/v1."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from typing import Any, Final, NoReturn

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from .._twin.leg import TwinCall
from . import faults, view
from .engine import VERSION, Engine
from .entries import KINDS
from .responses import Problem, answer, document_of
from .served_twin import When
from .stream import events

_BASE: Final = f"/_twin/v{VERSION}"
_DIGITS: Final = re.compile(r"[0-9A-D*#]{1,128}")
_NUMBER: Final = (int, float)
_LONGEST: Final = 100_000_000.0
"""Seconds by which the clock can be moved, some three years."""

Handler = Callable[[Request], Awaitable[Response]]


class Control:
    """The handlers of the routes."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def routes(self) -> list[BaseRoute]:
        """All that there is."""
        table: list[tuple[str, str, Handler]] = [
            ("GET", "/state", self._state),
            ("GET", "/journal", self._journal),
            *(("GET", f"/{several}", self._list(kind)) for kind, several in KINDS.items()),
            ("GET", "/stream", self._stream),
            ("GET", "/calls", self._calls),
            ("POST", "/calls", self._call),
            ("GET", "/calls/{call}", self._one_call),
            ("POST", "/calls/{call}/pick_up", self._pick_up),
            ("POST", "/calls/{call}/press", self._press),
            ("POST", "/calls/{call}/hang_up", self._hang_up),
            ("POST", "/deliveries/{number:int}/repeat", self._repeat),
            ("POST", "/events", self._emit),
            ("GET", "/clock", self._clock),
            ("POST", "/clock", self._set_clock),
            ("GET", "/faults", self._faults),
            ("POST", "/faults", self._switch_on),
            ("DELETE", "/faults", self._switch_off),
            ("DELETE", "/faults/{fault}", self._switch_off),
            ("POST", "/reset", self._reset),
        ]
        by_path: dict[str, list[tuple[str, Handler]]] = {}
        for method, path, handler in table:
            by_path.setdefault(path, []).append((method, handler))
        return [
            Route(_BASE + path, _by_method(handlers), methods=[method for method, _ in handlers])
            for path, handlers in by_path.items()
        ]

    # What there is, and what happened.

    async def _state(self, request: Request) -> Response:
        return answer(self._engine.state())

    async def _journal(self, request: Request) -> Response:
        return answer(self._engine.entries.since(_after(request), call=_call_of(request)))

    def _list(self, kind: str) -> Handler:
        async def listed(request: Request) -> Response:
            after, call = _after(request), _call_of(request)
            return answer(self._engine.entries.since(after, kind=kind, call=call))

        return listed

    async def _stream(self, request: Request) -> Response:
        after = request.headers.get("last-event-id") or request.query_params.get("after")
        number = int(after) if after and after.isascii() and after.isdigit() else 0
        return StreamingResponse(events(self._engine, number), media_type="text/event-stream")

    # The far ends of calls.

    async def _calls(self, request: Request) -> Response:
        return answer([self._shown(call) for call in self._engine.twin.calls.values()])

    async def _one_call(self, request: Request) -> Response:
        return answer(self._shown(self._found(request)))

    async def _call(self, request: Request) -> Response:
        kinds = {"from": str, "to": str, "state": str, "client_state": str, "connection_id": str}
        document = await document_of(request, **kinds)
        state = document.pop("state", "ringing")
        if state not in ("ringing", "answered"):
            _refuse(f"A call begins as 'ringing' or 'answered', not {state!r}")
        made = self._engine.twin.call(state=state, from_=document.pop("from", None), **document)
        self._engine.changed()
        return answer(self._shown(made), 201)

    async def _pick_up(self, request: Request) -> Response:
        document = await document_of(request, by=str)
        by = document.get("by", "human")
        if by not in ("human", "machine"):
            _refuse(f"A call is picked up by 'human' or 'machine', not {by!r}")
        call = self._found(request)
        if call.state != "ringing" or call.direction != "outgoing":
            _conflict("Only an outgoing call that rings can be picked up")
        self._engine.twin.pick_up(call, by=by)
        return self._changed(call)

    async def _press(self, request: Request) -> Response:
        digits = (await document_of(request, digits=str)).get("digits", "")
        if not _DIGITS.fullmatch(digits):
            _refuse("'digits' are 1 to 128 of 0-9, A-D, * and #")
        call = self._found(request)
        if call.state != "answered":
            _conflict("Keys are heard on a call that is answered and goes on")
        self._engine.twin.press(call, digits)
        return self._changed(call)

    async def _hang_up(self, request: Request) -> Response:
        document = await document_of(request, cause=str)
        call = self._found(request)
        if call.state == "ended":
            _conflict("The call has ended")
        self._engine.twin.hang_up(call, **document)
        return self._changed(call)

    # Deliveries and events.

    async def _repeat(self, request: Request) -> Response:
        number: int = request.path_params["number"]
        record = self._engine.entries.delivery(number)
        if record is None:
            raise Problem(404, "no_such_delivery", f"{number} is the number of no delivery")
        if not record.delivered_to or self._engine.state()["deliver"] is None:
            _conflict("It went nowhere: the twin was told no URL to deliver to")
        await self._engine.pump.repeat(record)
        entries = self._engine.entries.since(number, kind="delivery")
        return answer([entry for entry in entries if entry["repeat_of"] == number][-1])

    async def _emit(self, request: Request) -> Response:
        kinds = {"event_type": str, "call": str, "payload": dict, "after": _NUMBER}
        document = await document_of(request, **kinds)
        event_type, after = document.get("event_type", ""), document.get("after", 0)
        if not event_type:
            _refuse("'event_type' is missing")
        if not 0 <= after <= _LONGEST:
            _refuse("'after' is out of its range")
        call = self._named(document["call"]) if "call" in document else None
        payload = document.get("payload")
        try:
            self._engine.twin.emit(event_type, call, payload, after=after)
        except ValueError as error:
            _refuse(str(error))
        self._engine.changed()
        return answer({"event_type": event_type}, 202)

    # Time and faults.

    async def _clock(self, request: Request) -> Response:
        return answer(view.clock(self._engine.twin))

    async def _set_clock(self, request: Request) -> Response:
        document = await document_of(request, advance=_NUMBER, running=bool, speed=_NUMBER)
        speed, advance = document.get("speed"), document.get("advance")
        if speed is not None and not 0 < speed <= 1000:
            _refuse("'speed' is more than 0 and at most 1000; running: false stops the clock")
        if advance is not None and not 0 <= advance <= _LONGEST:
            _refuse("'advance' is 0 seconds or more")
        twin, pump = self._engine.twin, self._engine.pump
        twin.clock.set(running=document.get("running"), speed=speed)
        self._engine.changed()
        if advance is not None:
            await pump.advance(advance)
        return answer(view.clock(twin))

    async def _faults(self, request: Request) -> Response:
        twin = self._engine.twin
        return answer({"catalogue": faults.catalogue(), "on": view.switches(twin.switches())})

    async def _switch_on(self, request: Request) -> Response:
        document = await document_of(
            request,
            fault=str,
            command=str,
            call=str,
            event_type=str,
            times=int,
            rate=_NUMBER,
            options=dict,
        )
        name, options = document.pop("fault", ""), document.pop("options", {})
        try:
            what = faults.make(name, options)
            self._engine.twin.switch_on(name, what, When(**document))
        except LookupError:
            raise Problem(
                404, "no_such_fault", f"There is no fault {name!r}; there are {[*faults.KINDS]}"
            ) from None
        except ValueError as error:
            _refuse(str(error))
        self._engine.changed()
        return await self._faults(request)

    async def _switch_off(self, request: Request) -> Response:
        name = request.path_params.get("fault")
        if name is not None and name not in faults.KINDS:
            raise Problem(404, "no_such_fault", f"There is no fault {name!r}")
        self._engine.twin.switch_off(name)
        self._engine.changed()
        return await self._faults(request)

    async def _reset(self, request: Request) -> Response:
        document = await document_of(request, seed=int)
        await self._engine.reset(document.get("seed"))
        return answer(self._engine.state())

    def _changed(self, call: TwinCall) -> Response:
        self._engine.changed()
        return answer(self._shown(call))

    def _shown(self, call: TwinCall) -> dict[str, Any]:
        return view.call(self._engine.twin, self._engine.entries, call)

    def _found(self, request: Request) -> TwinCall:
        return self._named(request.path_params["call"])

    def _named(self, call_id: str) -> TwinCall:
        call = self._engine.twin.calls.get(call_id)
        if call is None:
            raise Problem(404, "no_such_call", "There is no call with this call_control_id")
        return call


def _by_method(handlers: list[tuple[str, Handler]]) -> Handler:
    table = dict(handlers)

    async def handle(request: Request) -> Response:
        return await table["GET" if request.method == "HEAD" else request.method](request)

    return handle


def _after(request: Request) -> int:
    text = request.query_params.get("after", "0")
    if not (text.isascii() and text.isdigit()):
        _refuse("'after' is the number of an entry")
    return int(text)


def _call_of(request: Request) -> str | None:
    return request.query_params.get("call")


def _refuse(detail: str) -> NoReturn:
    raise Problem(422, "invalid_value", detail)


def _conflict(detail: str) -> NoReturn:
    raise Problem(409, "not_now", detail)
