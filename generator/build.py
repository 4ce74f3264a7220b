"""Make the intermediate representation: everything the templates need, and nothing of the spec's own form."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from . import ir, messages, methods, models, naming, operations
from .load import Spec
from .problem import SpecError
from .registry import Registry, root
from .skeleton import Reducer


def build(spec: Spec) -> ir.Package:
    """The package that a spec describes.

    Raises:
        SpecError: the spec has mistakes, or uses something that is not supported.
    """
    registry = Registry(spec)
    reducer = Reducer(registry)
    drafts = operations.read(spec.openapi, registry)
    channel = messages.channel(spec.asyncapi)
    signature = messages.signature(channel)
    webhooks = messages.read(channel, registry, reducer)
    roots = list(_roots(drafts, registry, reducer))
    _stop(registry)

    declared = set(registry.schemas)
    sent = [name for r in roots for name in (r.body, r.parameters) if name]
    received = [r.response for r in roots if r.response] + [w.envelope.name for w in webhooks]
    requests = models.requests(registry, reducer, sent)
    unreached = declared - requests.models.keys() - _headers(spec, registry)
    responses = models.structs(
        registry,
        reducer,
        sorted({*received, *unreached} - {r.parameters for r in roots if r.parameters}),
        frozenset(w.envelope.name for w in webhooks),
    )
    types = list(_types(registry, requests, responses, {r.parameters for r in roots}))

    maker = methods.Methods(
        registry, reducer, requests, responses, {w.name: w.event_type for w in webhooks}
    )
    made: list[tuple[operations.OperationDraft, ir.Operation]] = []
    for r in roots:
        try:
            made.append((r.draft, maker.operation(r)))
        except SpecError as error:
            registry.problems += error.problems
    resources = tuple(_resources(made, {m.class_name for m in types}, registry))
    _stop(registry)
    info = root(spec.openapi).child("info")
    assert info is not None
    return ir.Package(
        title=info.text("title"),
        version=info.text("version"),
        base_url=_base_url(spec),
        signature=signature,
        resources=resources,
        roots=tuple(_child(r.path, "resources") for r in resources if "." not in r.path),
        events=tuple(
            ir.Event(
                message=w.name,
                event_type=w.event_type,
                class_name=responses.models[w.envelope.name].class_name,
                module=responses.models[w.envelope.name].module,
                title=w.node.text("title") or w.name,
                summary=w.node.text("summary"),
            )
            for w in webhooks
        ),
        models=tuple(sorted(types, key=lambda m: m.module)),
        indexes=tuple(_indexes(made, types, requests, responses)),
    )


def _stop(registry: Registry) -> None:
    if registry.problems:
        raise SpecError(registry.problems)


def _roots(
    drafts: Iterable[operations.OperationDraft], registry: Registry, reducer: Reducer
) -> Iterator[methods.Roots]:
    for draft in drafts:
        try:
            yield methods.roots(draft, registry, reducer)
        except SpecError as error:
            registry.problems += error.problems


def _headers(spec: Spec, registry: Registry) -> set[str]:
    """The schemas of message headers: facts of the protocol, no classes."""
    found: set[str] = set()
    components = root(spec.asyncapi).child("components")
    for kind in ("messageTraits", "messages"):
        for _, node in components.children(kind) if components else ():
            headers = node.child("headers")
            if headers is not None and "$ref" in headers.value:
                found.add(registry.schema_named(headers).name)
    return found


def _types(
    registry: Registry, requests: models.Types, responses: models.Types, unshipped: set[str | None]
) -> Iterator[ir.Model]:
    """All classes; two that would share a module are a problem."""
    seen: dict[str, tuple[str, ir.Model]] = {}
    for side in (responses, requests):
        for name, model in side.models.items():
            if name in unshipped:
                continue
            if model.module in seen:
                first, other = seen[model.module]
                registry.problems.append(
                    registry.schemas[name].node.problem(
                        "name-collision",
                        f"{name!r} and {first!r} give {model.class_name} and {other.class_name}, "
                        f"which share the module types/{model.module}.py; set x-python-name",
                        key=True,
                    )
                )
                continue
            seen[model.module] = (name, model)
            yield model


def _base_url(spec: Spec) -> str:
    servers = list(root(spec.openapi).children("servers"))
    if len(servers) != 1:
        raise root(spec.openapi).refuse(
            "one-server", "one server is supported", "servers", key=True
        )
    server = servers[0][1]
    url = server.text("url")
    if not url.startswith("https://") or "{" in url or "@" in url:
        raise server.refuse(
            "server-url", "the server's URL must be https, without variables or credentials", "url"
        )
    return url.rstrip("/")


def _child(path: str, package: str) -> ir.SubResource:
    steps = tuple(path.split("."))
    return ir.SubResource(
        accessor=steps[-1],
        module=f".{package}.{steps[-1]}",
        class_name=naming.resource_class(steps),
    )


def _resources(
    made: list[tuple[operations.OperationDraft, ir.Operation]],
    classes: set[str],
    registry: Registry,
) -> Iterator[ir.Resource]:
    paths = sorted(
        {
            draft.resource[:length]
            for draft, _ in made
            for length in range(1, len(draft.resource) + 1)
        }
    )
    for path in paths:
        own = [(draft, op) for draft, op in made if draft.resource == path]
        children = [p for p in paths if p[:-1] == path]
        for draft, op in own:
            if (*path, op.python_name) in children:
                registry.problems.append(
                    draft.node.problem(
                        "name-collision",
                        f"{op.python_name!r} is a method and a resource of {'.'.join(path)}; set x-python-name",
                        key=True,
                    )
                )
        file = "/".join(path) + ("/__init__.py" if children else ".py")
        dots = "." * (file.count("/") + 2)
        yield ir.Resource(
            path=".".join(path),
            file=file,
            root=dots,
            accessor=path[-1],
            class_name=naming.resource_class(path),
            children=tuple(
                ir.SubResource(
                    accessor=p[-1], module=f".{p[-1]}", class_name=naming.resource_class(p)
                )
                for p in children
            ),
            operations=tuple(op for _, op in own),
            imports=tuple(_imports((op for _, op in own), classes, dots)),
        )


def _imports(ops: Iterable[ir.Operation], classes: set[str], dots: str) -> Iterator[ir.Import]:
    known = {
        "Literal": "typing",
        "Any": "typing",
        "Mapping": "collections.abc",
        "Sequence": "collections.abc",
        "datetime": "datetime",
        "date": "datetime",
    }
    used: set[str] = set()
    for op in ops:
        for argument in op.keyword_arguments:
            used |= set(methods.names_in(argument.annotation))
        if op.response_class:
            used.add(op.response_class)
    for name in sorted(used):
        if name in classes:
            yield ir.Import(module=f"{dots}types.{naming.module(name)}", name=name)
        elif name in known:
            yield ir.Import(module=known[name], name=name)


def _indexes(
    made: list[tuple[operations.OperationDraft, ir.Operation]],
    types: list[ir.Model],
    requests: models.Types,
    responses: models.Types,
) -> Iterator[ir.TypesIndex]:
    """`types/__init__.py` with everything; for each resource, one with what those below it use."""
    by_class = {m.class_name: m for m in types}
    yield ir.TypesIndex(
        file="__init__.py",
        root=".",
        is_root=True,
        title="Every type of the package.",
        models=tuple(sorted(types, key=lambda m: m.class_name)),
    )
    parents = sorted({draft.resource[:-1] for draft, _ in made if len(draft.resource) > 1})
    mentions = {**requests.references, **responses.references}
    for parent in parents:
        used: set[str] = set()
        waiting = [
            name
            for draft, op in made
            if draft.resource[:-1] == parent
            for name in _mentioned(op, draft, requests)
        ]
        while waiting:
            name = waiting.pop()
            if name not in used and name in by_class:
                used.add(name)
                waiting += mentions.get(name, ())
        if not used:
            continue
        yield ir.TypesIndex(
            file="/".join((*parent, "__init__.py")),
            root="." * (len(parent) + 1),
            is_root=False,
            title=f"The types that `client.{'.'.join(parent)}` and what hangs off it use.",
            models=tuple(by_class[name] for name in sorted(used)),
        )


def _mentioned(
    op: ir.Operation, draft: operations.OperationDraft, requests: models.Types
) -> Iterator[str]:
    if op.response_class:
        yield op.response_class
    for argument in op.keyword_arguments:
        yield from methods.names_in(argument.annotation)
    if draft.body is not None:
        ref = draft.body.text("$ref").rpartition("/")[2] or f"{draft.type_stem}Params"
        if ref in requests.models:
            yield requests.models[ref].class_name
