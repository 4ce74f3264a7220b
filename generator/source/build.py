"""Make the intermediate representation: everything the templates need, and nothing of the spec's own form."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import Final, TypeAlias

from generator import ir, naming
from generator.cache.cache import Cache
from generator.cache.memo import Memo
from generator.literal import py_literal
from generator.plan.checks import Check
from generator.plan.messages import MessageDraft
from generator.plan.models import Decided
from generator.plan.plan import Plan
from generator.plan.planned_operation import PlannedOperation

from . import event_arguments, methods
from .generate_classes import Types, generate_classes

Made: TypeAlias = list[tuple[PlannedOperation, ir.Operation]]

_EVENT_ARGUMENTS: Final = Memo[tuple[ir.EventArgument, ...]](
    "event arguments", tuple[ir.EventArgument, ...]
)
_NOT_GENERATED: Final = (
    ir.TypesImport(module=".._json.tagged", class_names=("UnrecognizedObject",)),
    ir.TypesImport(module=".._models.unrecognized", class_names=("UnrecognizedWebhookEvent",)),
    ir.TypesImport(module=".unwrap_webhook_event", class_names=("UnwrapWebhookEvent",)),
)
"""What `types/` exports beside the classes of the spec."""


def build(planned: Plan, cache: Cache) -> ir.Package:
    """The package of a plan. Nothing in it depends on the order of operations and events in the spec."""
    requests = generate_classes(
        planned.requests,
        cache,
        roots=[o.body for o in planned.operations if o.body],
        unshipped=planned.unshipped,
    )
    responses = generate_classes(
        planned.responses,
        cache,
        roots=[
            *(o.response for o in planned.operations if o.response),
            *(webhook.envelope for webhook in planned.webhooks),
        ],
    )
    event_types = {w.name: w.event_type for w in planned.webhooks}
    maker = methods.Methods(requests, responses, event_types, cache)
    made = [(o, maker.operation(o)) for o in planned.operations]
    resources = tuple(_resources(made, planned.checks))
    events = tuple(
        _event(webhook, planned, responses, cache)
        for webhook in sorted(planned.webhooks, key=lambda w: w.name)
    )
    hidden = _received(responses, "hide")
    return ir.Package(
        title=planned.title,
        version=planned.version,
        base_url=planned.base_url,
        signature=planned.signature,
        resources=resources,
        top_resources=tuple(_child(r.path, "resources") for r in resources if "." not in r.path),
        events=events,
        event_imports=tuple(_event_imports(events, responses)),
        wire_schemas=tuple(
            ir.WireSchema(name=name, text=text) for name, text in planned.wire_schemas.items()
        ),
        hidden_fields=hidden,
        shortened_fields=tuple(
            name for name in _received(responses, "shorten") if name not in hidden
        ),
        types_modules=(*responses.modules, *requests.modules),
        indexes=tuple(_indexes(made, requests, responses)),
    )


def _received(responses: Types, sensitive: str) -> tuple[str, ...]:
    """The fields that some received model keeps from its repr."""
    fields = (field for model in responses.models.values() for field in model.fields)
    return tuple(sorted({field.python_name for field in fields if field.sensitive == sensitive}))


def _event(webhook: MessageDraft, planned: Plan, responses: Types, cache: Cache) -> ir.Event:
    model = responses.models[webhook.envelope]
    return ir.Event(
        message=webhook.name,
        event_type=webhook.event_type,
        class_name=model.class_name,
        module=model.module,
        title=webhook.title,
        summary=webhook.summary,
        causes=planned.causes.get(webhook.name, ()),
        is_networks=webhook.is_networks,
        factory=naming.event_factory(model.module),
        arguments=_event_arguments(webhook.envelope, planned.responses, responses, cache),
        example=webhook.example,
    )


def _event_arguments(
    envelope: str, decided: Decided, types: Types, cache: Cache
) -> tuple[ir.EventArgument, ...]:
    make = partial(event_arguments.event_arguments, envelope, decided, types)
    made_of = decided.made_of.get(envelope)
    return make() if made_of is None else _EVENT_ARGUMENTS.get(cache, made_of, make)


def _event_imports(events: Iterable[ir.Event], responses: Types) -> Iterator[ir.Import]:
    modules = {model.class_name: model.module for model in responses.models.values()}
    used = {event.class_name for event in events}
    for event in events:
        for argument in event.arguments:
            used |= modules.keys() & set(methods.names_in(argument.annotation))
    for name in sorted(used):
        yield ir.Import(module=f"..types.{modules[name]}", name=name)


def _child(path: str, package: str) -> ir.SubResource:
    steps = tuple(path.split("."))
    return ir.SubResource(
        accessor=steps[-1],
        module=f".{package}.{steps[-1]}",
        class_name=naming.resource_class(steps),
    )


def _resources(made: Made, checks: Mapping[str, Check]) -> Iterator[ir.Resource]:
    paths = sorted(
        {
            planned.draft.resource[:length]
            for planned, _ in made
            for length in range(1, len(planned.draft.resource) + 1)
        }
    )
    inside: dict[tuple[str, ...], Made] = {}
    for planned, op in made:
        inside.setdefault(planned.draft.resource, []).append((planned, op))
    below: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
    for path in paths:
        below.setdefault(path[:-1], []).append(path)
    for path in paths:
        own = [op for _, op in inside.get(path, ())]
        sent = [planned for planned, _ in inside.get(path, ())]
        children = below.get(path, [])
        file = "/".join(path) + ("/__init__.py" if children else ".py")
        dots = "." * (file.count("/") + 2)
        yield ir.Resource(
            path=".".join(path),
            file=file,
            package_prefix=dots,
            accessor=path[-1],
            class_name=naming.resource_class(path),
            children=tuple(
                ir.SubResource(
                    accessor=p[-1], module=f".{p[-1]}", class_name=naming.resource_class(p)
                )
                for p in children
            ),
            operations=tuple(sorted(own, key=lambda op: op.python_name)),
            checked_objects=tuple(_checked_objects(sent, checks)),
            imports=tuple(_imports(own)),
        )


def _checked_objects(
    operations: Iterable[PlannedOperation], checks: Mapping[str, Check]
) -> Iterator[ir.CheckedObject]:
    """The objects that the arguments of operations hold, at any depth."""
    used: set[str] = set()
    waiting: list[object] = [check for op in operations for check in op.checks.values()]
    while waiting:
        match waiting.pop():
            case {"$ref": str(name)} if name not in used:
                used.add(name)
                waiting.append(checks[name])
            case dict() as check:
                waiting += check.values()
            case list() as several:
                waiting += several
            case _:
                continue
    for name in sorted(used):
        yield ir.CheckedObject(name=name, check=py_literal(checks[name]))


def _imports(ops: Iterable[ir.Operation]) -> Iterator[ir.Import]:
    """What annotations name outside of `types`: at run time too, so that they can be evaluated."""
    known = {
        "Literal": "typing",
        "Any": "typing",
        "Mapping": "collections.abc",
        "Sequence": "collections.abc",
        "datetime": "datetime",
        "date": "datetime",
    }
    annotations = {
        argument.annotation
        for op in ops
        for argument in (*op.path_arguments, *op.keyword_arguments)
    }
    used = {name for annotation in annotations for name in methods.names_in(annotation)}
    for name in sorted(used):
        if name in known:
            yield ir.Import(module=known[name], name=name)


def _indexes(made: Made, requests: Types, responses: Types) -> Iterator[ir.TypesIndex]:
    """`types/__init__.py` with everything; for each resource, one with what those below it use."""
    generated = [
        ir.TypesImport(module=f".{module.name}", class_names=module.class_names)
        for module in (*responses.modules, *requests.modules)
    ]
    shipped = {name for entry in generated for name in entry.class_names}
    imports = sorted((*generated, *_NOT_GENERATED), key=lambda entry: entry.module)
    yield ir.TypesIndex(
        file="__init__.py",
        types_prefix=".",
        title="Every type of the package.",
        class_names=tuple(sorted(name for entry in imports for name in entry.class_names)),
        imports=tuple(imports),
    )
    parents = sorted(
        {planned.draft.resource[:-1] for planned, _ in made if len(planned.draft.resource) > 1}
    )
    mentions = {**requests.references, **responses.references}
    for parent in parents:
        used: set[str] = set()
        waiting = [
            name
            for planned, op in made
            if planned.draft.resource[:-1] == parent
            for name in _mentioned(op, planned.body, requests)
        ]
        while waiting:
            name = waiting.pop()
            if name not in used and name in shipped:
                used.add(name)
                waiting += mentions.get(name, ())
        if not used:
            continue
        types_prefix = "." * (len(parent) + 1)
        yield ir.TypesIndex(
            file="/".join((*parent, "__init__.py")),
            types_prefix=types_prefix,
            title=f"The types that `client.{'.'.join(parent)}` and what hangs off it use.",
            class_names=tuple(sorted(used)),
            imports=(ir.TypesImport(module=types_prefix, class_names=tuple(sorted(used))),),
        )


def _mentioned(op: ir.Operation, body: str | None, requests: Types) -> Iterator[str]:
    if op.response_class:
        yield op.response_class
    for argument in (*op.path_arguments, *op.keyword_arguments):
        yield from methods.names_in(argument.annotation)
    if body is not None:
        yield requests.models[body].class_name
