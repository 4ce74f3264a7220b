"""What was done and what was seen, in a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from math import ceil

from .history import History, Run
from .journal import Line
from .plan import Repeat
from .verdict import Violation, is_disturbed, is_excused

_MOST_SHOWN = 10


def table(history: History, seconds: float) -> str:
    """Two columns."""
    rows = [*_done(history), *_seen(history), ("seconds", f"{seconds:.1f}")]
    width = max(len(name) for name, _ in rows)
    return "\n".join(f"  {name:{width}}  {value}" for name, value in rows)


def _done(history: History) -> Iterator[tuple[str, str]]:
    plan = history.plan
    repeated = sum(event.repeat is not Repeat.NEVER for event in plan.events)
    yield "events", f"{len(plan.events)} on {len(plan.legs)} legs"
    yield "delivered twice by the sender", str(repeated)
    for fault, count in sorted(
        Counter(happened.fault.value for happened in history.faults).items()
    ):
        yield fault, str(count)


def _seen(history: History) -> Iterator[tuple[str, str]]:
    deliveries, runs = history.deliveries, history.runs
    yield "deliveries, retries included", str(len(deliveries))
    statuses = Counter(delivery.status for delivery in deliveries)
    yield "statuses", ", ".join(f"{status}: {statuses[status]}" for status in (200, 500, 503))
    cut = sum(delivery.was_cut for delivery in deliveries)
    yield "no response", f"{statuses[None]}, of which connections of killed workers: {cut}"
    times = sorted(delivery.seconds for delivery in deliveries if not is_excused(history, delivery))
    figures = [times[ceil(len(times) * share) - 1] for share in (0.5, 0.99, 1.0)]
    yield "response time p50, p99, max", ", ".join(f"{figure:.3f} s" for figure in figures)
    yield "handlers that ran", str(len(runs))
    yield "handlers that failed", str(sum(not run.handled and run.killed is None for run in runs))
    killed = [run for run in runs if run.killed is not None]
    yield "killed while they ran", str(sum(not run.handled for run in killed))
    yield "killed before it was noted", str(sum(run.handled for run in killed))
    again = [seconds for run in killed if (seconds := _seconds_to_take_over(history, run))]
    if again:
        figures = f"{min(again):.2f} to {max(again):.2f} s"
        yield "handled again after a kill and no other fault", f"{len(again)}, after {figures}"


def _seconds_to_take_over(history: History, killed: Run) -> float | None:
    for run in history.runs:
        if run.event == killed.event and killed.killed is not None and run.begin > killed.killed:
            disturbed = is_disturbed(history, killed.killed, run.begin)
            return None if disturbed else run.begin - killed.killed
    return None


def complaint(found: list[Violation], history: History, lines: list[Line]) -> str:
    """The violations, and what the journal has of their events."""
    counts = Counter(violation.promise for violation in found)
    text = [f"  BROKEN: {promise}: {count} times" for promise, count in counts.items()]
    for violation in found[:_MOST_SHOWN]:
        text.append(f"\n  {violation.promise}: {violation.why} {violation.events}")
        text += _timeline(violation.events, history, lines)
    return "\n".join(text)


def _timeline(events: tuple[str, ...], history: History, lines: list[Line]) -> Iterator[str]:
    start = lines[0]["at"]
    entries: list[tuple[float, str]] = []
    tokens = {line["token"] for line in lines if line.get("key") in {f"id:{e}" for e in events}}
    fences = {line["fencing_token"] for line in lines if line.get("event") in events}
    for line in lines:
        if line.get("token") in tokens or line.get("fencing_token") in fences:
            shown = {key: value for key, value in line.items() if key not in ("what", "at", "pid")}
            entries.append((line["at"], f"{line['pid']} {line['what']} {shown}"))
    for delivery in history.deliveries:
        if delivery.event in events:
            pid = history.receivers.get(delivery.number)
            what = f"delivery {delivery.number} of {delivery.event} to {pid}"
            entries.append((delivery.sent, f"{what} sent"))
            entries.append((delivery.ended, f"{what}: {delivery.status}"))
    if entries:
        first, last = min(entries)[0] - 5, max(entries)[0]
        for fault in history.faults:
            if first <= fault.began <= last:
                name = f"{fault.fault.value} {fault.pid or ''}"
                entries.append((fault.began, f"--- {name}"))
                entries.append((fault.ended, f"--- over: {name}"))
    for at, what in sorted(entries):
        yield f"    {at - start:9.3f}  {what}"
