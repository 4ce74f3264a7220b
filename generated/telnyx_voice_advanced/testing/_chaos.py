# Generated; edit spec/ or templates/ instead.
"""A test run in order, and then in disorder of its webhooks: the same commands have to be executed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Final, TypeAlias, cast

import pytest
from _pytest.runner import runtestprotocol

from ._twin.journal import DeliveryRecord, Record, RequestRecord
from ._twin.twin import Twin

_SPREAD: Final = 0.001
"""Seconds of the twin's clock within which webhooks of one moment are shuffled."""


@dataclass(frozen=True, kw_only=True)
class Disorder:
    """What happens to the webhooks of a test, as its mark says."""

    duplicate: bool = True
    """Each may be delivered again."""
    concurrent: bool = True
    """Each may be delivered twice at once."""
    reorder: bool = False
    """Those of one moment may come in any order."""
    runs: int = 20
    seed: int = 0


class DisorderlyTwin(Twin):
    """A twin whose webhooks are duplicated, doubled and shuffled."""

    def __init__(self, disorder: Disorder, seed: int) -> None:
        super().__init__(seed=seed)
        self._spread = _SPREAD if disorder.reorder else 0.0
        if disorder.duplicate:
            self.disturb(rate=0.5, duplicate=True, reorder=self._spread)
        if disorder.concurrent:
            self.disturb(rate=0.5, concurrent=True, reorder=self._spread)
        if disorder.reorder:
            self.disturb(rate=1.0, reorder=self._spread)

    def deliver(self) -> None:
        """Deliver what is due now, and what the disorder moved a little."""
        self.advance(self._spread)

    async def deliver_async(self) -> None:
        """Deliver what is due now, and what the disorder moved a little."""
        await self.advance_async(self._spread)


Executed: TypeAlias = tuple[str, int]
"""A command, and which of the twin's calls it was for: their identifiers differ from run to run."""

_DISORDER: Final = pytest.StashKey[tuple[Disorder, int] | None]()
_TWIN: Final = pytest.StashKey[Twin]()


def twin_for(item: pytest.Item) -> Twin:
    """The twin of a test: in order, or in the disorder of this run."""
    planned = item.stash.get(_DISORDER, None)
    twin = Twin() if planned is None else DisorderlyTwin(*planned)
    item.stash[_TWIN] = twin
    return twin


def problem_of(mark: pytest.Mark) -> str:
    """What keeps a test with a mark from being run in disorder; empty where nothing does."""
    known: dict[str, type] = {field.name: type(field.default) for field in fields(Disorder)}
    if mark.args or not mark.kwargs.keys() <= known.keys():
        return f"telnyx_chaos takes {', '.join(known)}, by keyword"
    options: Mapping[str, Any] = mark.kwargs
    for name, value in options.items():
        if type(value) not in (known[name],) or value < 0:
            kind = "True or False" if known[name] is bool else "a whole number from 0 up"
            return f"telnyx_chaos expects {kind} for `{name}` but received {value!r}"
    disorder = Disorder(**mark.kwargs)
    if not (disorder.duplicate or disorder.concurrent or disorder.reorder):
        return (
            "telnyx_chaos disturbs nothing: `duplicate`, `concurrent` and `reorder` are all False"
        )
    return ""


def run_in_disorder(item: pytest.Function, nextitem: pytest.Item | None, mark: pytest.Mark) -> bool:
    """Run a test once in order and then in disorder, and report what came of it as one test."""
    item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    reports = [*_reports(item, nextitem, mark), *_left(item, nextitem)]
    for report in reports:
        item.ihook.pytest_runtest_logreport(report=report)
    item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True


def _reports(
    item: pytest.Function, nextitem: pytest.Item | None, mark: pytest.Mark
) -> list[pytest.TestReport]:
    disorder = Disorder(**mark.kwargs)
    reports = _run(item, None, nextitem if disorder.runs == 0 else None)
    calm = item.stash.get(_TWIN, None)
    if _failed(reports):
        return reports
    if calm is None:
        # A mark of a class or a module is on tests too that have no twin.
        return _without_twin(reports) if mark in item.own_markers else reports
    expected = Counter(_executed(calm))
    for seed in range(disorder.seed, disorder.seed + disorder.runs):
        is_last = seed == disorder.seed + disorder.runs - 1
        reports = _run(item, (disorder, seed), nextitem if is_last else None)
        twin = item.stash[_TWIN]
        problem = _difference(twin, expected)
        if problem or _failed(reports):
            return [_told(report, problem, seed, twin.journal) for report in reports]
    return reports


def _run(
    item: pytest.Function, planned: tuple[Disorder, int] | None, nextitem: pytest.Item | None
) -> list[pytest.TestReport]:
    """One run with fixtures of its own; those of wider scopes stay where it is not the last."""
    item.stash[_DISORDER] = planned
    item._initrequest()
    # pytest asks `nextitem` for nothing but its chain of collectors, which a parent has too.
    after = cast("pytest.Item", item.parent) if nextitem is None else nextitem
    return runtestprotocol(item, log=False, nextitem=after)


def _left(item: pytest.Function, nextitem: pytest.Item | None) -> list[pytest.TestReport]:
    """End the fixtures of wider scopes that the next test has no use for: which run is the last is
    not known before it ends. Gives the report of what went wrong in that."""

    def end() -> None:
        item.session._setupstate.teardown_exact(nextitem)

    ended = pytest.CallInfo[None].from_call(end, "teardown")
    if ended.excinfo is None:
        return []
    return [item.ihook.pytest_runtest_makereport(item=item, call=ended)]


def _without_twin(reports: list[pytest.TestReport]) -> list[pytest.TestReport]:
    for report in reports:
        if report.when == "call":
            report.outcome = "failed"
            report.longrepr = (
                "telnyx_chaos disturbs the fixture `telnyx_twin`, which this test does not use"
            )
    return reports


def _failed(reports: list[pytest.TestReport]) -> bool:
    return not all(report.passed for report in reports)


def _executed(twin: Twin) -> list[Executed]:
    return [executed for record in twin.journal if (executed := _execution(twin, record))]


def _execution(twin: Twin, record: Record) -> Executed | None:
    if not isinstance(record, RequestRecord) or record.outcome != "executed":
        return None
    calls = list(twin.calls)
    number = calls.index(record.call_control_id) + 1 if record.call_control_id in calls else 0
    return record.command or "", number


def _difference(twin: Twin, expected: Counter[Executed]) -> str:
    """What was executed more or less often than in order; empty where nothing was."""
    found = Counter(_executed(twin))
    lines = [
        f"{command} for call {number} was executed {found[command, number]} times in disorder, and"
        f" {expected[command, number]} times in order"
        f"{_during(twin, (command, number), expected[command, number])}"
        for command, number in sorted({*found, *expected})
        if found[command, number] != expected[command, number]
    ]
    lost = {
        record.event_type
        for record in twin.journal
        if isinstance(record, DeliveryRecord) and not _is_acknowledged(record, twin.journal)
    }
    if lines and lost:
        lines.append(f"Never acknowledged: {', '.join(sorted(lost))}")
    return "\n".join(lines)


def _during(twin: Twin, executed: Executed, expected: int) -> str:
    """During which delivery the first execution too many was: that which ended next."""
    count = 0
    for index, record in enumerate(twin.journal):
        count += _execution(twin, record) == executed
        if count > expected:
            later = (each for each in twin.journal[index:] if isinstance(each, DeliveryRecord))
            delivery = next(later, None)
            return f": too often in the handler of {delivery.event_type}" if delivery else ""
    return ""


def _is_acknowledged(record: DeliveryRecord, journal: list[Record]) -> bool:
    return any(
        isinstance(each, DeliveryRecord)
        and each.event_id == record.event_id
        and each.verdict == "acknowledged"
        for each in journal
    )


def _told(
    report: pytest.TestReport, problem: str, seed: int, journal: list[Record]
) -> pytest.TestReport:
    """The report of a run that failed, with its seed and its order."""
    if report.when != "call":
        return report
    order = "\n".join(f"  {record}" for record in journal)
    repeat = f"@pytest.mark.telnyx_chaos(seed={seed}, runs=1) repeats this order."
    text = f"{problem}\n{repeat}\nWhat happened, in order:\n{order}".strip()
    if report.passed:
        report.outcome = "failed"
        report.longrepr = text
    else:
        report.sections.append(("telnyx_chaos", text))
    return report
