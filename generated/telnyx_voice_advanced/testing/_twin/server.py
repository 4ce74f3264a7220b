# Generated; edit spec/ or templates/ instead.
"""The twin's end of its connections."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Any

import httpcore

from .clock import SystemClock
from .connection import Connection, End, Piece, Reply
from .fault import Fault
from .http import Request, Response
from .journal import Record, RequestRecord
from .network import TwinNetwork
from .rules import Rules
from .service import Service


class Server:
    """Accepts connections, lets faults happen, and notes what came of each request."""

    def __init__(
        self,
        service: Service,
        clock: SystemClock,
        faults: Rules[Fault],
        journal: list[Record],
        lock: AbstractContextManager[Any],
    ) -> None:
        self.network = TwinNetwork(clock, self._open)
        self._service = service
        self._clock = clock
        self._faults = faults
        self._journal = journal
        self._lock = lock
        self._is_closed = False

    def close(self) -> None:
        """Refuse connections from now on."""
        self._is_closed = True

    def _open(self) -> Connection:
        if self._is_closed:
            raise httpcore.ConnectError("the twin is closed")
        if self._faults.take(None, None, lambda fault: fault.at == "connect"):
            raise httpcore.ConnectError("[Errno 111] Connection refused")
        return Connection(self._clock.monotonic, self._serve, self.accept, self._is_stale)

    def _is_stale(self) -> bool:
        """A connection that is kept stands in the way of a fault on connect, or of the end."""
        return self._is_closed or self._faults.any(lambda fault: fault.at == "connect")

    def accept(self) -> End:
        """What becomes of a connection as soon as it is used."""
        fault = self._faults.take(None, None, lambda fault: fault.at == "accept")
        return "keep" if fault is None else fault.end

    def _serve(self, request: Request) -> Reply:
        response, fault = self.serve(request)
        data = b"" if response is None else response.encode()
        if fault is None:
            return Reply(iter([Piece(0.0, data)]))
        return Reply(iter(fault.play(data)), fault.end)

    def serve(self, request: Request) -> tuple[Response | None, Fault | None]:
        """Take a request, and note it. Gives the response, if one was made, and what spoils it."""
        with self._lock:
            taken = self._service.read(request)
            command = None if taken.command is None else taken.command.name
            fault = self._faults.take(
                command, taken.call_control_id, lambda fault: fault.at == "response"
            )
            executes = fault is None or fault.executes
            served = self._service.respond(request, taken) if executes else None
            self._journal.append(
                RequestRecord(
                    at=self._clock.elapsed,
                    command=command,
                    call_control_id=taken.call_control_id,
                    body=taken.body,
                    headers=request.headers,
                    outcome="not executed" if served is None else served.outcome,
                    status=None if served is None else served.response.status,
                    code=None if served is None else served.code,
                    detail=None if served is None else served.detail,
                    fault=None if fault is None else fault.name,
                    method=request.method,
                    target=request.target,
                )
            )
        return None if served is None else served.response, fault
