"""Build the surface of a plan."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import Final

from msgspec.structs import replace

from generator import naming
from generator.ir import Model
from generator.plan import fields
from generator.plan.models import Decided
from generator.plan.plan import Plan
from generator.plan.planned_operation import PlannedOperation
from generator.schemas.shape import Shape, base_of, is_object, referred

from .surface import Class, Event, Field, Method, Side, Surface

_NOT_OF_ONE_KIND: Final = frozenset({"$ref", "const", "anyOf"})


def build_surface(plan: Plan) -> Surface:
    """What importers see of a planned package."""
    signature = asdict(plan.signature)
    signature["separator"] = plan.signature.separator.decode("ascii")
    return Surface(
        version=plan.version,
        base_url=plan.base_url,
        signature=signature,
        methods={
            operation.draft.id: _method(plan, operation)
            for operation in sorted(plan.operations, key=lambda operation: operation.draft.id)
        },
        events={
            w.event_type: Event(
                class_name=plan.responses.models[w.envelope].class_name,
                text=w.summary,
            )
            for w in sorted(plan.webhooks, key=lambda w: w.event_type)
        },
        classes=dict(sorted(_classes(plan))),
    )


def _method(plan: Plan, operation: PlannedOperation) -> Method:
    draft = operation.draft
    arguments: dict[str, Field] = {}
    for argument in operation.arguments:
        by_name = argument.location in ("path", "body")
        wire = argument.field.wire_name
        key = wire if by_name else f"{argument.location} {wire}"
        made = _field(argument.field, argument.field.python_name, plan.requests)
        # As `source` writes it: an object that takes other keys than its own takes any mapping.
        arguments[key] = (
            replace(made, type=f"{made.type} | dict[any]") if argument.is_open else made
        )
    return Method(
        http=draft.http_method,
        path=draft.path,
        arguments=arguments,
        returns=_returns(plan, operation),
        repeating=f"key {draft.idempotency_key}"
        if draft.idempotency == "key"
        else draft.idempotency,
        webhooks=tuple(
            sorted(f"{w.message} if {w.when}" if w.when else w.message for w in draft.webhooks)
        ),
        deprecated=draft.deprecated,
        text=" ".join(filter(None, (draft.summary, draft.description))),
    )


def _returns(plan: Plan, operation: PlannedOperation) -> str:
    if operation.response is None:
        return ""
    name = plan.responses.models[operation.response].class_name
    return f"{name} | None" if operation.draft.may_be_empty else name


def _classes(plan: Plan) -> Iterable[tuple[str, Class]]:
    sides: tuple[tuple[Side, Decided], ...] = (
        ("received", plan.responses),
        ("request", plan.requests),
    )
    bodies = set(_bodies(plan))
    for side, decided in sides:
        for name, model in decided.models.items():
            if name not in plan.unshipped:
                is_body = side == "request" and name in bodies
                yield model.class_name, _class(name, model, side, decided, is_body=is_body)


def _class(name: str, model: Model, side: Side, decided: Decided, *, is_body: bool) -> Class:
    shape, facts = decided.shapes[name], decided.facts[name]
    values = shape.get("enum")
    base = base_of(shape)
    return Class(
        side=side,
        base=decided.models[base].class_name if base else "",
        fields={
            field.wire_name: _field(
                field, field.python_name if side == "received" else field.wire_name, decided
            )
            for field in facts.fields
        },
        is_body=is_body,
        values=tuple(map(str, values)) if isinstance(values, list) else (),
        members={member.value: member.python_name for member in model.members},
        deprecated=facts.replaced,
        type="" if is_object(shape) or values else _whole(shape, decided),
        text=facts.text,
    )


def _bodies(plan: Plan) -> Iterator[str]:
    """The schemas of bodies, and those that they derive from."""
    for operation in plan.operations:
        name = operation.body or ""
        while name:
            yield name
            name = base_of(plan.requests.shapes[name])


def _field(field: fields.Field, written_name: str, decided: Decided) -> Field:
    type_, nullable = written(field.shape, decided)
    return Field(
        python_name=written_name,
        type=type_,
        required=field.required,
        nullable=nullable,
        limits=field.limits,
        sensitive=field.sensitive,
        default=field.default,
        deprecated=field.deprecated,
        text=field.text,
    )


def written(shape: Shape, decided: Decided) -> tuple[str, bool]:
    """A type as people read it, and whether it may be null."""
    kinds = shape.get("type")
    if isinstance(kinds, str) and shape.keys().isdisjoint(_NOT_OF_ONE_KIND):
        return _one(kinds, shape, decided), False  # as most are
    if (name := referred(shape)) is not None:
        target = decided.shapes.get(name, {})
        if target and not is_object(target) and "enum" not in target:
            return written(target, decided)  # an alias is what it stands for
        model = decided.models.get(name)
        return (model.class_name if model else naming.model_class(name)), False
    if "const" in shape:
        return repr(shape["const"]), isinstance(shape.get("type"), list)
    if isinstance(branches := shape.get("anyOf"), list):
        parts = [written(branch, decided) for branch in branches]
        names = [name for name, _ in parts if name != "null"]
        return " | ".join(names), len(names) < len(parts) or any(null for _, null in parts)
    names = [str(kind) for kind in kinds] if isinstance(kinds, list) else [str(kinds or "any")]
    nullable = "null" in names and len(names) > 1
    return " | ".join(
        _one(n, shape, decided) for n in names if n != "null" or not nullable
    ), nullable


def _one(kind: str, shape: Shape, decided: Decided) -> str:
    if kind == "array":
        return f"list[{_whole(shape.get('items'), decided)}]"
    if kind == "object":
        return f"dict[{_whole(shape.get('additionalProperties'), decided)}]"
    return f"{shape['format']}" if "format" in shape else kind


def _whole(shape: object, decided: Decided) -> str:
    """A type as people read it where nothing else says that it may be null."""
    if not isinstance(shape, dict) or not shape:
        return "any"
    type_, nullable = written(shape, decided)
    return f"{type_} | null" if nullable else type_
