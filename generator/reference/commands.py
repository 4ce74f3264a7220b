"""The pages of commands."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from msgspec import Struct

from generator import ir, pages
from generator.cache.cache import digest
from generator.cache.lazy import Lazy
from generator.cache.memo import fingerprint
from generator.changes.surface import Field, Method
from generator.plan.documented import ErrorResponse
from generator.plan.planned_operation import PlannedOperation

from . import calls
from .exceptions import exception_of
from .rows import Rows


class _Parts(Struct, frozen=True, kw_only=True):
    """All that decides a page, beside what its types mean and the class of its response."""

    id: str
    title: str
    text: str
    http: str
    operation: ir.Operation
    fields: tuple[Field, ...]
    example: Mapping[str, Any]
    errors: tuple[ErrorResponse, ...]
    webhooks: tuple[pages.CausedWebhook, ...]


def command(
    planned: PlannedOperation,
    operation: ir.Operation,
    method: Method,
    webhooks: tuple[pages.CausedWebhook, ...],
    rows: Rows,
) -> Lazy[pages.Command]:
    """The page of a command."""
    draft = planned.draft
    parts = _Parts(
        id=draft.id,
        title=draft.summary.rstrip("."),
        text=draft.description,
        http=f"{draft.http_method} {draft.path}",
        operation=operation,
        fields=tuple(sorted(method.arguments.values(), key=lambda field: not field.required)),
        example=planned.request_example,
        errors=planned.errors,
        webhooks=webhooks,
    )
    key = digest(
        fingerprint(parts),
        rows.key_of(parts.fields),
        rows.key(operation.response_class or ""),
    )
    return Lazy(draft.id, key, partial(_page, parts, rows))


def _page(parts: _Parts, rows: Rows) -> pages.Command:
    id, operation, example = parts.id, parts.operation, parts.example
    sync_call = calls.python(id, operation, example, before="")
    return pages.Command(
        id=id,
        title=parts.title,
        text=parts.text,
        http=parts.http,
        signature=calls.signature(id, operation),
        program=calls.program(sync_call),
        sync_call=sync_call,
        async_call=calls.python(id, operation, example, before="await "),
        shell_call=calls.shell(id, operation, example),
        arguments=tuple(rows.sent(field) for field in parts.fields),
        path_names=tuple(a.python_name for a in operation.path_arguments),
        response=rows.object(operation.response_class) if operation.response_class else None,
        errors=tuple(_error(error) for error in parts.errors),
        webhooks=parts.webhooks,
        idempotency=operation.idempotency,
        idempotency_key=operation.idempotency_key or "",
        deprecated=operation.deprecated,
    )


def _error(error: ErrorResponse) -> pages.Error:
    return pages.Error(
        status=error.status,
        exception=exception_of(error.status),
        text=error.text,
        codes=error.codes,
    )
