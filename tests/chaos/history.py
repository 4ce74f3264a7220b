"""What happened in a run: the deliveries, the faults, and from the journal how handlers ran."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import inf

from .deliverer import Delivery
from .faults import Happened
from .journal import Line
from .plan import Fault, Plan


@dataclass(slots=True, kw_only=True)
class Run:
    """A handler that ran for an event. Times are monotonic, in seconds."""

    event: str
    leg: str
    pid: int
    fencing_token: int
    begin: float
    end: float = inf
    """When it returned or raised, or was killed."""
    handled: bool = False
    """It returned."""
    noted: float | None = None
    """When the store had taken note of that."""
    killed: float | None = None
    """When its process was killed, while it ran or before it knew that the store had taken note."""


@dataclass(slots=True, kw_only=True)
class Place:
    """A delivery in the queue of its leg. Times are monotonic, in seconds."""

    leg: str
    asked: float
    placed: float | None = None
    """When it knew that it was in the queue."""
    fencing_token: int | None = None
    """Where its event was claimed for it."""


@dataclass(frozen=True, kw_only=True)
class History:
    """All that the verdict is about."""

    plan: Plan
    deliveries: Sequence[Delivery]
    faults: Sequence[Happened]
    runs: Sequence[Run]
    """In the order in which they began."""
    places: Sequence[Place]
    receivers: Mapping[int, int]
    """By the number of a delivery, the process that got it."""

    @cached_property
    def legs(self) -> dict[str, str]:
        """The leg of each event."""
        return {event.id: event.leg for event in self.plan.events}


def history_of(
    plan: Plan,
    deliveries: Sequence[Delivery],
    faults: Sequence[Happened],
    lines: Sequence[Line],
) -> History:
    """Put a history together."""
    killed = {
        fault.pid: fault.began
        for fault in faults
        if fault.fault is Fault.KILL_WORKER and fault.pid is not None
    }
    return History(
        plan=plan,
        deliveries=deliveries,
        faults=faults,
        runs=sorted(_runs(lines, killed), key=lambda run: run.begin),
        places=_places(lines),
        receivers={line["delivery"]: line["pid"] for line in lines if line["what"] == "received"},
    )


def _runs(lines: Iterable[Line], killed: Mapping[int, float]) -> Iterable[Run]:
    runs: dict[str, Run] = {}
    by_token: dict[int, Run] = {}
    for line in lines:
        match line["what"]:
            case "begin":
                run = runs[line["run"]] = by_token[line["fencing_token"]] = Run(
                    event=line["event"],
                    leg=line["leg"],
                    pid=line["pid"],
                    fencing_token=line["fencing_token"],
                    begin=line["at"],
                )
            case "end":
                run = runs[line["run"]]
                run.end, run.handled = line["at"], line["handled"]
            case "noted":
                by_token[line["fencing_token"]].noted = line["at"]
    for run in runs.values():
        if run.pid in killed and (run.end == inf or (run.handled and run.noted is None)):
            run.killed = killed[run.pid]
            run.end = min(run.end, run.killed)
    return runs.values()


def _places(lines: Iterable[Line]) -> Sequence[Place]:
    places: dict[str, Place] = {}
    for line in lines:
        match line["what"]:
            case "asked" if line["leg"] is not None:
                places[line["token"]] = Place(leg=line["leg"], asked=line["at"])
            case "placed":
                places[line["token"]].placed = line["at"]
            case "acquired":
                places[line["token"]].fencing_token = line["fencing_token"]
    return list(places.values())
