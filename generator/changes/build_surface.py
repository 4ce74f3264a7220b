"""Build the surface of a plan."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict

from generator import naming
from generator.ir import Model
from generator.load.load import Map
from generator.load.registry import Node, document_node
from generator.plan import descriptions, models, spec_names
from generator.plan.operation_schemas import OperationSchemas
from generator.plan.plan import Plan
from generator.schemas import objects
from generator.schemas.shape import Shape, is_object, parts, properties, referred

from .read_limits import read_limits
from .surface import Class, Event, Field, Method, Side, Surface


def build_surface(plan: Plan) -> Surface:
    """What importers see of a planned package."""
    info = document_node(plan.spec.openapi).child("info")
    assert info is not None
    signature = asdict(plan.signature)
    signature["separator"] = plan.signature.separator.decode("ascii")
    return Surface(
        version=info.text("version"),
        base_url=plan.base_url,
        signature=signature,
        methods={
            r.draft.id: _method(plan, r) for r in sorted(plan.operations, key=lambda r: r.draft.id)
        },
        events={
            w.event_type: Event(
                class_name=plan.responses.models[w.envelope.name].class_name,
                text=w.node.text("summary"),
            )
            for w in sorted(plan.webhooks, key=lambda w: w.event_type)
        },
        classes=dict(sorted(_classes(plan))),
    )


def _method(plan: Plan, operation: OperationSchemas) -> Method:
    draft, node = operation.draft, operation.draft.node
    types = _types(operation.parameters, plan.requests) if operation.parameters else {}
    arguments = {
        f"{p.location} {p.name}" if p.location != "path" else p.name: _field(
            plan,
            p.python_name,
            types[p.python_name],
            p.node,
            p.schema,
            required=p.required,
            decided=plan.requests,
        )
        for p in draft.parameters
    }
    if operation.body is not None:
        arguments |= _fields(plan, operation.body, plan.requests, spec_names.argument)
    return Method(
        http=draft.http_method,
        path=draft.path,
        arguments=arguments,
        returns=_returns(plan, operation),
        repeating=f"key {draft.idempotency_key}"
        if draft.idempotency == "key"
        else draft.idempotency,
        webhooks=tuple(sorted(draft.webhooks)),
        deprecated=node.value.get("deprecated") is True,
        text=_texts(node, "summary", "description"),
    )


def _returns(plan: Plan, operation: OperationSchemas) -> str:
    if operation.response is None:
        return ""
    name = plan.responses.models[operation.response].class_name
    return f"{name} | None" if operation.draft.may_be_empty else name


def _classes(plan: Plan) -> Iterable[tuple[str, Class]]:
    sides: tuple[tuple[Side, models.Decided], ...] = (
        ("received", plan.responses),
        ("request", plan.requests),
    )
    bodies = set(_bodies(plan))
    for side, decided in sides:
        for name, model in decided.models.items():
            if name not in plan.unshipped:
                yield model.class_name, _class(plan, name, model, side, decided, bodies)


def _class(
    plan: Plan, name: str, model: Model, side: Side, decided: models.Decided, bodies: set[str]
) -> Class:
    node = plan.registry.schemas[name].node
    shape = decided.shapes[name]
    values = shape.get("enum")
    base = _base(shape)
    namer = spec_names.field if side == "received" else _key
    fields = _fields(plan, name, decided, namer) if is_object(shape) else {}
    own = {field.wire_name for field in model.fields}
    return Class(
        side=side,
        base=decided.models[base].class_name if base else "",
        fields={w: f for w, f in fields.items() if w in own},
        is_body=side == "request" and name in bodies,
        values=tuple(map(str, values)) if isinstance(values, list) else (),
        members={member.value: member.python_name for member in model.members},
        deprecated=_replaced(node),
        type="" if is_object(shape) or values else _whole(shape, decided),
        text=_texts(node, "title", "description"),
    )


def _base(shape: Shape) -> str:
    bases = (referred(part) for part in parts(shape))
    return next((name for name in bases if name is not None), "")


def _bodies(plan: Plan) -> Iterator[str]:
    """The schemas of bodies, and those that they derive from."""
    for name in (r.body for r in plan.operations if r.body):
        base = name
        while base:
            yield base
            base = _base(plan.requests.shapes[base])


def _key(wire: str, node: Node) -> str:
    return wire


def _fields(
    plan: Plan, name: str, decided: models.Decided, namer: Callable[[str, Node], str]
) -> dict[str, Field]:
    node = plan.registry.schemas[name].node
    required = objects.required(node, plan.registry)
    types = _types(name, decided)
    return {
        wire: _field(
            plan,
            namer(wire, child),
            types[wire],
            child,
            child,
            required=wire in required,
            decided=decided,
        )
        for wire, child in objects.properties(node, plan.registry)
    }


def _types(name: str, decided: models.Decided) -> dict[str, Shape]:
    """The shape of every property, those of bases included."""
    shape = decided.shapes[name]
    base = _base(shape)
    return {**(_types(base, decided) if base else {}), **properties(shape)}


def _field(
    plan: Plan,
    python_name: str,
    shape: Shape,
    node: Node,
    schema: Node,
    *,
    required: bool,
    decided: models.Decided,
) -> Field:
    type_, nullable = written(shape, decided)
    target = plan.registry.resolve(schema)
    return Field(
        python_name=python_name,
        type=type_,
        required=required,
        nullable=nullable,
        limits=read_limits(schema, plan.registry),
        sensitive=models.sensitivity(node, plan.registry),
        default=_default(target),
        deprecated=node.value.get("deprecated") is True or target.value.get("deprecated") is True,
        text=descriptions.text(node, plan.registry),
    )


def _default(node: Node) -> str:
    """As JSON, so that the text `1` is not the number."""
    value = node.value.get("default")
    return "" if value is None else json.dumps(value, ensure_ascii=False)


def written(shape: Shape, decided: models.Decided) -> tuple[str, bool]:
    """A type as people read it, and whether it may be null."""
    if (name := referred(shape)) is not None:
        model = decided.models.get(name)
        return (model.class_name if model else naming.model_class(name)), False
    if "const" in shape:
        return repr(shape["const"]), isinstance(shape.get("type"), list)
    if isinstance(branches := shape.get("anyOf"), list):
        parts = [written(branch, decided) for branch in branches]
        names = [name for name, _ in parts if name != "null"]
        return " | ".join(names), len(names) < len(parts) or any(null for _, null in parts)
    kinds = shape.get("type")
    names = [str(kind) for kind in kinds] if isinstance(kinds, list) else [str(kinds or "any")]
    nullable = "null" in names and len(names) > 1
    return " | ".join(
        _one(n, shape, decided) for n in names if n != "null" or not nullable
    ), nullable


def _one(kind: str, shape: Shape, decided: models.Decided) -> str:
    if kind == "array":
        return f"list[{_whole(shape.get('items'), decided)}]"
    if kind == "object":
        return f"dict[{_whole(shape.get('additionalProperties'), decided)}]"
    return f"{shape['format']}" if "format" in shape else kind


def _whole(shape: object, decided: models.Decided) -> str:
    """A type as people read it where nothing else says that it may be null."""
    if not isinstance(shape, dict) or not shape:
        return "any"
    type_, nullable = written(shape, decided)
    return f"{type_} | null" if nullable else type_


def _replaced(node: Node) -> dict[str, str]:
    replaced = node.value.get("x-deprecated-values")
    return {old: str(new) for old, new in replaced.items()} if isinstance(replaced, Map) else {}


def _texts(node: Node, *keys: str) -> str:
    return " ".join(text for key in keys if (text := node.text(key).strip()))
