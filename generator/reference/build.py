"""Make the pages of the reference."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from generator import ir, pages
from generator.changes.surface import Surface
from generator.plan.documented import ErrorResponse
from generator.plan.messages import MessageDraft
from generator.plan.plan import Plan
from generator.plan.planned_operation import PlannedOperation

from . import calls
from .exceptions import exception_of
from .handlers import handler
from .rows import Rows

_PLAIN_TYPE: Final = re.compile(r"[a-z0-9_]+(\.[a-z0-9_]+)+")
"""With a dot, which no module's name has."""
_TYPE: Final = "data.event_type"


def build_reference(plan: Plan, package: ir.Package, surface: Surface) -> pages.Reference:
    """The reference of a package. Commands and events are in the order of the spec: what matters most comes first."""
    rows = Rows(surface)
    operations = {
        f"{resource.path}.{operation.python_name}": operation
        for resource in package.resources
        for operation in resource.operations
    }
    messages = {event.message: event for event in package.events}
    commands = tuple(
        _command(planned, operations[planned.draft.id], messages, surface, rows)
        for planned in plan.operations
    )
    events = [_event(w, messages[w.name], rows) for w in plan.webhooks]
    common = _common(events)
    classes = [event.class_name for event in events]
    return pages.Reference(
        title=plan.title,
        version=plan.version,
        signature_header=plan.signature.signature_header,
        timestamp_header=plan.signature.timestamp_header,
        tolerance_seconds=plan.signature.tolerance_seconds,
        commands=commands,
        events=tuple(
            replace(
                event, own=tuple(row for row in _rows(event) if row.name not in {*common, _TYPE})
            )
            for event in events
        ),
        common=tuple(row for row in (_rows(events[0]) if events else ()) if row.name in common),
        objects=tuple(rows.object(name) for name in rows.reached(_types(surface, classes, rows))),
    )


def _command(
    planned: PlannedOperation,
    operation: ir.Operation,
    messages: Mapping[str, ir.Event],
    surface: Surface,
    rows: Rows,
) -> pages.Command:
    draft = planned.draft
    example = planned.request_example
    sync_call = calls.python(draft.id, operation, example, before="")
    return pages.Command(
        id=draft.id,
        title=draft.summary.rstrip("."),
        text=draft.description,
        http=f"{draft.http_method} {draft.path}",
        signature=calls.signature(draft.id, operation),
        program=calls.program(sync_call),
        sync_call=sync_call,
        async_call=calls.python(draft.id, operation, example, before="await "),
        shell_call=calls.shell(draft.id, operation, example),
        arguments=tuple(
            rows.sent(field)
            for field in sorted(
                surface.methods[draft.id].arguments.values(), key=lambda field: not field.required
            )
        ),
        path_names=frozenset(a.python_name for a in operation.path_arguments),
        response=rows.object(operation.response_class) if operation.response_class else None,
        errors=tuple(_error(error) for error in planned.errors),
        webhooks=tuple(
            pages.CausedWebhook(
                event_type=messages[caused.message].event_type,
                event_file=_file(messages[caused.message]),
                when=_line(caused.when),
            )
            for caused in draft.webhooks
            if caused.message in messages
        ),
        idempotency=draft.idempotency,
        idempotency_key=draft.idempotency_key or "",
        deprecated=draft.deprecated,
    )


def _error(error: ErrorResponse) -> pages.Error:
    return pages.Error(
        status=error.status,
        exception=exception_of(error.status),
        text=error.text,
        codes=error.codes,
    )


def _event(webhook: MessageDraft, event: ir.Event, rows: Rows) -> pages.Event:
    data = rows.inner(event.class_name, "data")
    payload = rows.inner(data, "payload")
    return pages.Event(
        event_type=webhook.event_type,
        file=_file(event),
        class_name=event.class_name,
        title=webhook.title,
        text=webhook.summary,
        causes=event.causes,
        is_networks=event.is_networks,
        handler=handler(event.class_name, rows.own(payload) if payload else ()),
        data=tuple(
            rows.received(f"data.{name}", field)
            for name, field in rows.fields(data)
            if name != "payload" or not payload
        ),
        payload=tuple(
            rows.received(f"data.payload.{name}", field)
            for name, field in (rows.fields(payload) if payload else ())
        ),
        own=(),
        body=json.dumps(json.loads(webhook.example), indent=2, ensure_ascii=False),
    )


def _rows(event: pages.Event) -> tuple[pages.Row, ...]:
    return (*event.data, *event.payload)


def _common(events: Sequence[pages.Event]) -> set[str]:
    """The names of the fields that every event has, alike in all."""
    names = [{row.name for row in _rows(event)} for event in events]
    return set.intersection(*names) - {_TYPE} if names else set()


def _types(surface: Surface, events: Iterable[str], rows: Rows) -> Iterator[str]:
    """The types of all that pages show, and do not list themselves."""
    for method in surface.methods.values():
        yield from (field.type for field in method.arguments.values())
        response = method.returns.removesuffix(" | None")
        if response in surface.classes:
            yield from (field.type for _, field in rows.fields(response))
    for class_name in events:
        data = rows.inner(class_name, "data")
        payload = rows.inner(data, "payload")
        for name, field in rows.fields(data):
            if name != "payload" or not payload:
                yield field.type
        for _, field in rows.fields(payload) if payload else ():
            yield field.type


def _file(event: ir.Event) -> str:
    """The page of an event: by its type, where that can be the name of a file everywhere."""
    return f"{event.event_type if _PLAIN_TYPE.fullmatch(event.event_type) else event.module}.md"


def _line(text: str) -> str:
    return " ".join(text.split())
