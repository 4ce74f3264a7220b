"""Decide everything that can be decided before a line of source is written, and gather all that is wrong."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator import ir
from generator.load.load import Spec
from generator.load.registry import Registry, root
from generator.problem import SpecError, gather
from generator.schemas import bases, overrides, unions
from generator.schemas.reduce import Reducer

from . import arguments, messages, models, operations
from .roots import Roots, roots


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What the package will hold."""

    spec: Spec
    registry: Registry
    roots: tuple[Roots, ...]
    webhooks: tuple[messages.MessageDraft, ...]
    signature: ir.SignatureScheme
    base_url: str
    requests: models.Decided
    responses: models.Decided
    unshipped: frozenset[str]
    """Schemas made up for the types of parameters; no class of theirs ships."""


def plan(spec: Spec) -> Plan:
    """What a spec describes.

    Raises:
        SpecError: the spec has mistakes, or uses something that is not supported; all that could be found.
    """
    registry = Registry(spec)
    reducer = Reducer(registry)
    problems = registry.problems
    drafts = gather(problems, operations.read, spec.openapi, registry) or ()
    base_url = gather(problems, _base_url, spec)
    channel = gather(problems, messages.channel, spec.asyncapi)
    signature = gather(problems, messages.signature, channel) if channel else None
    webhooks = messages.read(channel, registry) if channel else ()
    found = tuple(_roots(drafts, registry))

    declared = set(registry.schemas)
    sent = [name for r in found for name in (r.body, r.parameters) if name]
    received = [r.response for r in found if r.response] + [w.envelope.name for w in webhooks]
    unshipped = frozenset(r.parameters for r in found if r.parameters)
    requests = models.requests(registry, reducer, sent)
    # What a broken reference meant to reach is not known, so nothing is said of what nobody reaches.
    unreached = set() if problems else declared - requests.models.keys() - _headers(spec, registry)
    responses = models.structs(
        registry,
        reducer,
        sorted({*received, *unreached} - unshipped),
        frozenset(w.envelope.name for w in webhooks),
    )
    problems += unions.check(responses.skeletons, registry)
    problems += overrides.check(responses.skeletons, registry)
    for side in (requests, responses):
        problems += bases.check(side.skeletons, registry)
    _one_class_a_module(registry, requests, responses, unshipped)
    for r in found:
        problems += gather(problems, arguments.check, r, registry, requests.skeletons) or ()
    if problems or base_url is None or signature is None:
        raise SpecError(problems)
    return Plan(
        spec=spec,
        registry=registry,
        roots=found,
        webhooks=webhooks,
        signature=signature,
        base_url=base_url,
        requests=requests,
        responses=responses,
        unshipped=unshipped,
    )


def _roots(drafts: Iterable[operations.OperationDraft], registry: Registry) -> Iterator[Roots]:
    for draft in drafts:
        made = gather(registry.problems, roots, draft, registry)
        if made is not None:
            yield made


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


def _one_class_a_module(
    registry: Registry,
    requests: models.Decided,
    responses: models.Decided,
    unshipped: frozenset[str],
) -> None:
    seen: dict[str, tuple[str, ir.Model]] = {}
    for side in (responses, requests):
        for name, model in side.models.items():
            if name in unshipped:
                continue
            first, other = seen.setdefault(model.module, (name, model))
            if other is not model:
                registry.problems.append(
                    registry.schemas[name].node.problem(
                        "name-collision",
                        f"{name!r} and {first!r} give {model.class_name} and {other.class_name}, "
                        f"which share the module types/{model.module}.py; set x-python-name",
                        key=True,
                    )
                )


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
