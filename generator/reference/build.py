"""Make the pages of the reference."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial

from generator import ir, pages
from generator.cache.lazy import Lazy
from generator.changes.surface import Surface
from generator.plan.operations import OperationDraft
from generator.plan.plan import Plan

from .commands import command
from .events import TYPE, EventFields, event, file_of
from .rows import Rows


def build_reference(plan: Plan, package: ir.Package, surface: Surface) -> pages.Reference:
    """The reference of a package. Commands and events are in the order of the spec: what matters most comes first."""
    rows = Rows(surface)
    operations = {
        f"{resource.path}.{operation.python_name}": operation
        for resource in package.resources
        for operation in resource.operations
    }
    messages = {made.message: made for made in package.events}
    shown = [messages[webhook.name] for webhook in plan.webhooks]
    fields = [EventFields(made, rows) for made in shown]
    common = _common(fields)
    return pages.Reference(
        title=plan.title,
        version=plan.version,
        signature_header=plan.signature.signature_header,
        timestamp_header=plan.signature.timestamp_header,
        tolerance_seconds=plan.signature.tolerance_seconds,
        commands=tuple(
            command(
                planned,
                operations[planned.draft.id],
                surface.methods[planned.draft.id],
                tuple(_webhooks(planned.draft, messages)),
                rows,
            )
            for planned in plan.operations
        ),
        events=tuple(event(*each, common, rows) for each in zip(shown, fields, strict=True)),
        common=tuple(
            rows.received(name, field)
            for each in fields[:1]
            for name, field in (*each.data.items(), *each.payload.items())
            if name in common
        ),
        objects=tuple(
            Lazy(name, rows.key(name), partial(rows.object, name))
            for name in rows.reached(_types(surface, fields, rows))
        ),
    )


def _webhooks(
    draft: OperationDraft, messages: Mapping[str, ir.Event]
) -> Iterator[pages.CausedWebhook]:
    for caused in draft.webhooks:
        if (made := messages.get(caused.message)) is not None:
            yield pages.CausedWebhook(
                event_type=made.event_type,
                event_file=file_of(made),
                when=" ".join(caused.when.split()),
            )


def _common(events: Iterable[EventFields]) -> frozenset[str]:
    """The names of the fields that every event has, alike in all."""
    names = [frozenset((*fields.data, *fields.payload)) for fields in events]
    return frozenset.intersection(*names) - {TYPE} if names else frozenset()


def _types(surface: Surface, events: Iterable[EventFields], rows: Rows) -> Iterator[str]:
    """The types of all that pages show, and do not list themselves."""
    for method in surface.methods.values():
        yield from (field.type for field in method.arguments.values())
        response = method.returns.removesuffix(" | None")
        if response in surface.classes:
            yield from (field.type for field in rows.fields(response).values())
    for fields in events:
        yield from fields.types()
