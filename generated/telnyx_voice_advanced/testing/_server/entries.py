# Generated; edit spec/ or templates/ instead.
"""What happened at the twin, as numbered entries of JSON."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Mapping
from itertools import islice
from typing import Any, Final, TypeAlias

from .._twin.commands import COMMANDS
from .._twin.journal import DeliveryRecord, Record, RequestRecord
from .said import said

Entry: TypeAlias = dict[str, Any]

KINDS: Final[Mapping[str, str]] = {
    "request": "requests",
    "execution": "executions",
    "delivery": "deliveries",
}
"""Each kind of entry, and what several are called."""
MOST: Final = 10_000
"""How many entries are kept; the oldest go first."""

_KEYS: Final[Mapping[str, str | None]] = {each.name: each.idempotency_key for each in COMMANDS}
_REASONS: Final = {
    "nowhere to go": "the twin was told no URL to deliver to",
    "too late": "no response within 2 s",
    "ConnectError": "nobody listens there: is the application running?",
}


class Entries:
    """The entries of a journal, in the order in which things happened, from number 1 up.

    The journal is emptied into them.
    """

    def __init__(self, journal: list[Record], address: Callable[[str], str]) -> None:
        self._journal = journal
        self._address = address
        self._kept: deque[Entry] = deque()
        self._last = 0
        self._counts = dict.fromkeys(KINDS, 0)
        self._said: defaultdict[str | None, list[dict[str, Any]]] = defaultdict(list)
        self._executions: dict[tuple[Any, ...], Entry] = {}
        """The last one of each command, call and `command_id`."""
        self._deliveries: dict[int, DeliveryRecord] = {}
        self._numbers: dict[int, int] = {}
        """Of deliveries, by the identity of their records."""

    def last(self) -> int:
        """The number of the last one."""
        self._catch_up()
        return self._last

    def counts(self) -> dict[str, int]:
        """How many there were of each kind."""
        self._catch_up()
        return dict(self._counts)

    def said(self, call: str) -> list[dict[str, Any]]:
        """What a call was made to hear."""
        self._catch_up()
        return [*self._said.get(call, ())]

    def since(
        self, number: int, *, kind: str | None = None, call: str | None = None
    ) -> list[Entry]:
        """Those after a number, of a kind, about a call."""
        self._catch_up()
        skipped = max(number - (self._last - len(self._kept)), 0)
        return [
            entry
            for entry in islice(self._kept, skipped, None)
            if kind in (None, entry["kind"]) and call in (None, entry["call"])
        ]

    def delivery(self, number: int) -> DeliveryRecord | None:
        """The attempt of a number."""
        self._catch_up()
        return self._deliveries.get(number)

    def _catch_up(self) -> None:
        records, self._journal[:] = [*self._journal], []
        for record in records:
            if isinstance(record, RequestRecord):
                self._request(record)
            else:
                self._delivery(record)

    def _add(self, kind: str, at: float, call: str | None, fields: Entry) -> Entry:
        self._last += 1
        self._counts[kind] += 1
        entry = {"number": self._last, "kind": kind, "at": round(at, 6), "call": call, **fields}
        self._kept.append(entry)
        if len(self._kept) > MOST:
            self._forget(self._kept.popleft())
        return entry

    def _forget(self, entry: Entry) -> None:
        record = self._deliveries.pop(entry["number"], None)
        if record is not None:
            del self._numbers[id(record)]

    def _request(self, record: RequestRecord) -> None:
        key = _KEYS.get(record.command or "")
        command_id = record.body.get(key) if key else None
        identity = (record.command, record.call_control_id, command_id)
        fields: Entry = {
            "method": record.method,
            "path": record.target,
            "command": record.command,
            "status": record.status,
            "outcome": record.outcome,
            "code": record.code,
            "detail": record.detail,
            "fault": record.fault,
            "execution": None,
        }
        request = self._add("request", record.at, record.call_control_id, fields)
        if record.outcome == "executed":
            self._executions[identity] = self._execution(record)
        if record.outcome in ("executed", "repeat"):
            execution = self._executions[identity]
            execution["requests"].append(request["number"])
            request["execution"] = execution["number"]

    def _execution(self, record: RequestRecord) -> Entry:
        heard = said(record)
        if heard is not None:
            self._said[record.call_control_id].append(heard)
        fields: Entry = {
            "command": record.command,
            "arguments": dict(record.body),
            "requests": [],
        }
        return self._add("execution", record.at, record.call_control_id, fields)

    def _delivery(self, record: DeliveryRecord) -> None:
        fields: Entry = {
            "event_type": record.event_type,
            "event_id": record.event_id,
            "url": record.delivered_to or None,
            "sent_to": self._address(record.delivered_to) if record.delivered_to else None,
            "attempt": record.attempt,
            "verdict": record.verdict,
            "status": record.status,
            "reason": _REASONS.get(record.verdict),
            "took_ms": round(record.seconds * 1000, 1),
            "is_duplicate": record.is_duplicate,
            "repeat_of": self._numbers.get(id(record.repeats)) if record.repeats else None,
            "body": record.body.decode("utf-8", "replace"),
            "headers": dict(record.headers),
            "response": record.response.decode("utf-8", "replace"),
        }
        entry = self._add("delivery", record.at, record.call_control_id, fields)
        self._deliveries[entry["number"]] = record
        self._numbers[id(record)] = entry["number"]
