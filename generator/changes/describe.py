"""Read the surface off a plan."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import Final

from generator import docs, models, naming
from generator.ir import Model
from generator.operations import OperationDraft
from generator.plan import Plan
from generator.registry import Node, root
from generator.skeleton import REF, Json

from .surface import Class, Event, Field, Method, Side, Surface

LIMITS: Final = (
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "pattern",
    "multipleOf",
    "uniqueItems",
)


def describe(plan: Plan) -> Surface:
    """What importers see of a planned package."""
    info = root(plan.spec.openapi).child("info")
    assert info is not None
    signature = asdict(plan.signature)
    signature["separator"] = plan.signature.separator.decode("ascii")
    return Surface(
        version=info.text("version"),
        base_url=plan.base_url,
        signature=signature,
        methods={
            r.draft.id: _method(plan, r.draft, r.body, r.response)
            for r in sorted(plan.roots, key=lambda r: r.draft.id)
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


def _method(plan: Plan, draft: OperationDraft, body: str | None, response: str | None) -> Method:
    arguments = {
        f"{p.location} {p.name}" if p.location != "path" else p.name: _field(
            plan, p.name, p.node, p.schema, {}, required=p.required
        )
        for p in draft.parameters
    }
    if body is not None:
        arguments |= _fields(plan, body, plan.requests)
    node = draft.node
    return Method(
        http=draft.http_method,
        path=draft.path,
        arguments=arguments,
        returns=plan.responses.models[response].class_name if response else "",
        repeating=f"key {draft.idempotency_key}"
        if draft.idempotency == "key"
        else draft.idempotency,
        webhooks=tuple(sorted(draft.webhooks)),
        deprecated=node.value.get("deprecated") is True,
        text=_texts(node, "summary", "description"),
    )


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
    skeleton = decided.skeletons[name]
    values = skeleton.get("enum")
    base = _base(skeleton)
    fields = _fields(plan, name, decided) if _is_object(skeleton) else {}
    own = {field.wire_name for field in model.fields}
    return Class(
        side=side,
        base=decided.models[base].class_name if base else "",
        fields={w: f for w, f in fields.items() if w in own},
        is_body=side == "request" and name in bodies,
        values=tuple(map(str, values)) if isinstance(values, list) else (),
        type="" if _is_object(skeleton) or values else written(skeleton, decided)[0],
        text=_texts(node, "title", "description"),
    )


def _base(skeleton: Json) -> str:
    references = [part["$ref"] for part in models.parts(skeleton) if "$ref" in part]
    return str(references[0]).removeprefix(REF) if references else ""


def _bodies(plan: Plan) -> Iterator[str]:
    """The schemas of bodies, and those that they derive from."""
    for name in (r.body for r in plan.roots if r.body):
        base = name
        while base:
            yield base
            base = _base(plan.requests.skeletons[base])


def _is_object(skeleton: Json) -> bool:
    return "properties" in skeleton or "allOf" in skeleton


def _fields(plan: Plan, name: str, decided: models.Decided) -> dict[str, Field]:
    node = plan.registry.schemas[name].node
    required = plan.reducer.required(node)
    types = _types(name, decided)
    return {
        wire: _field(
            plan,
            wire,
            child,
            child,
            types.get(wire, {}),
            required=wire in required,
            decided=decided,
        )
        for wire, child in plan.reducer.properties(node)
    }


def _types(name: str, decided: models.Decided) -> dict[str, Json]:
    """The skeleton of every property, those of bases included."""
    skeleton = decided.skeletons[name]
    found: dict[str, Json] = {}
    for part in (*models.parts(skeleton), skeleton):
        if isinstance(ref := part.get("$ref"), str):
            found |= _types(ref.removeprefix(REF), decided)
        elif isinstance(properties := part.get("properties"), dict):
            found |= properties
    return found


def _field(
    plan: Plan,
    wire: str,
    node: Node,
    schema: Node,
    skeleton: Json,
    *,
    required: bool,
    decided: models.Decided | None = None,
) -> Field:
    type_, nullable = written(
        skeleton or plan.reducer.inline(schema, wire), decided or plan.requests
    )
    target = plan.registry.resolve(schema)
    return Field(
        python_name=models.field_name(wire, node, check=False),
        type=type_,
        required=required,
        nullable=nullable,
        limits={key: target.value[key] for key in LIMITS if key in target.value},
        sensitive=models.sensitivity(node, plan.registry),
        text=docs.describe(node, plan.registry),
    )


def written(skeleton: Json, decided: models.Decided) -> tuple[str, bool]:
    """A type as people read it, and whether it may be null."""
    if isinstance(ref := skeleton.get("$ref"), str):
        model = decided.models.get(ref.removeprefix(REF))
        return (model.class_name if model else naming.model_class(ref.removeprefix(REF))), False
    if "const" in skeleton:
        return repr(skeleton["const"]), False
    if isinstance(branches := skeleton.get("anyOf"), list):
        parts = [written(branch, decided) for branch in branches]
        names = [name for name, _ in parts if name != "null"]
        return " | ".join(names), len(names) < len(parts) or any(null for _, null in parts)
    kinds = skeleton.get("type")
    names = [str(kind) for kind in kinds] if isinstance(kinds, list) else [str(kinds or "any")]
    nullable = "null" in names and len(names) > 1
    return " | ".join(
        _one(n, skeleton, decided) for n in names if n != "null" or not nullable
    ), nullable


def _one(kind: str, skeleton: Json, decided: models.Decided) -> str:
    if kind == "array":
        items = skeleton.get("items")
        return f"list[{written(items, decided)[0] if isinstance(items, dict) and items else 'any'}]"
    if kind == "object":
        values = skeleton.get("additionalProperties")
        return f"dict[{written(values, decided)[0] if isinstance(values, dict) else 'any'}]"
    if isinstance(values := skeleton.get("enum"), list):
        return " | ".join(map(repr, values))
    return f"{skeleton['format']}" if "format" in skeleton else kind


def _texts(node: Node, *keys: str) -> str:
    return " ".join(text for key in keys if (text := node.text(key).strip()))
