# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""What happened at the twin, as numbered entries of JSON."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from .._twin.commands import COMMANDS
from .._twin.journal import DeliveryRecord, Record, RequestRecord

Entry: TypeAlias = dict[str, Any]

KINDS: Final[tuple[str, ...]] = ("request", "execution", "delivery")
_KEYS: Final[Mapping[str, str | None]] = {each.name: each.idempotency_key for each in COMMANDS}

_REASONS: Final = {
    "nowhere to go": "the twin was told no URL to deliver to",
    "too late": "no response within 2 s",
    "ConnectError": "nobody listens there: is the application running?",
}


class Entries:
    """The entries of a journal, in the order in which things happened, from number 1 up."""

    def __init__(self, journal: list[Record], address: Callable[[str], str]) -> None:
        self._journal = journal
        self._address = address
        self._read = 0
        self._all: list[Entry] = []
        self._numbers: dict[int, int] = {}
        """The number of each delivery, by its identity."""
        self._executions: dict[tuple[Any, ...], Entry] = {}
        self._records: dict[int, DeliveryRecord] = {}
        self._counts: dict[str, int] = dict.fromkeys(KINDS, 0)

    def __len__(self) -> int:
        self._catch_up()
        return len(self._all)

    def counts(self) -> dict[str, int]:
        """How many there are of each kind."""
        self._catch_up()
        return dict(self._counts)

    def since(
        self, number: int, *, kind: str | None = None, call: str | None = None
    ) -> list[Entry]:
        """Those after a number, of a kind, about a call."""
        self._catch_up()
        return [
            entry
            for entry in self._all[max(number, 0) :]
            if kind in (None, entry["kind"]) and call in (None, entry["call"])
        ]

    def delivery(self, number: int) -> DeliveryRecord | None:
        """The attempt of a number."""
        self._catch_up()
        return self._records.get(number)

    def _catch_up(self) -> None:
        while self._read < len(self._journal):
            record = self._journal[self._read]
            self._read += 1
            if isinstance(record, RequestRecord):
                self._request(record)
            else:
                self._delivery(record)

    def _add(self, kind: str, at: float, call: str | None, fields: Entry) -> Entry:
        number = len(self._all) + 1
        entry = {"number": number, "kind": kind, "at": round(at, 6), "call": call, **fields}
        self._all.append(entry)
        self._counts[kind] += 1
        return entry

    def _request(self, record: RequestRecord) -> None:
        key = _KEYS.get(record.command or "")
        command_id = record.body.get(key) if key else None
        identity = (record.command, record.call_control_id, command_id)
        fields = {
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
            execution: Entry = {
                "command": record.command,
                "arguments": dict(record.body),
                "requests": [],
            }
            self._executions[identity] = self._add(
                "execution", record.at, record.call_control_id, execution
            )
        if record.outcome in ("executed", "repeat"):
            known = self._executions[identity]
            known["requests"].append(request["number"])
            request["execution"] = known["number"]

    def _delivery(self, record: DeliveryRecord) -> None:
        repeated = None if record.repeats is None else self._numbers[id(record.repeats)]
        fields = {
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
            "repeat_of": repeated,
            "body": record.body.decode("utf-8", "replace"),
            "headers": dict(record.headers),
            "response": record.response.decode("utf-8", "replace"),
        }
        entry = self._add("delivery", record.at, record.call_control_id, fields)
        self._numbers[id(record)] = entry["number"]
        self._records[entry["number"]] = record
