"""Decide everything that can be decided before a line of source is written, and collect all that is wrong."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator import ir, naming
from generator.load.load import Spec
from generator.load.registry import Node, Registry, document_node
from generator.problem import SpecError, collect
from generator.schemas import bases, overrides, unions
from generator.schemas.normalize import Normalizer
from generator.schemas.shape import Shape

from . import (
    arguments,
    caused,
    check_arguments,
    collisions,
    documented,
    messages,
    models,
    operations,
    server,
    wire_schemas,
)
from .arguments import Argument
from .checks import Check, Checks
from .operation_schemas import OperationSchemas, operation_schemas


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedOperation:
    """An operation of which everything is decided."""

    draft: operations.OperationDraft
    body: str | None
    """The schema of its body."""
    response: str | None
    arguments: tuple[Argument, ...]
    """In the order of the spec, parameters first."""
    status: int
    """Of a success."""
    response_example: str | None
    """The body of a success, as JSON."""
    checks: Mapping[str, Check]
    """What is checked of each argument before it is sent, by its name."""
    request_example: Mapping[str, Any]
    """A body, by wire name; empty where the spec shows none."""
    errors: tuple[documented.ErrorResponse, ...]
    """The responses that are no success."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What the package will hold. Whoever has it needs nothing else of the spec."""

    title: str
    version: str
    operations: tuple[PlannedOperation, ...]
    webhooks: tuple[messages.MessageDraft, ...]
    causes: Mapping[str, tuple[ir.Cause, ...]]
    """What brings each, by the name of its message."""
    signature: ir.SignatureScheme
    base_url: str
    requests: models.Decided
    responses: models.Decided
    wire_schemas: Mapping[str, str]
    """The schemas that request bodies have to match, by name, as JSON."""
    unshipped: frozenset[str]
    """Schemas made up for the types of parameters; no class of theirs ships."""
    checks: Mapping[str, Check]
    """Those of the objects that the checks of arguments refer to."""


def plan(spec: Spec) -> Plan:
    """What a spec describes.

    Raises:
        SpecError: the spec has mistakes, or uses something that is not supported; all that could be found.
    """
    registry = Registry(spec)
    normalizer = Normalizer(registry)
    problems = registry.problems
    drafts = collect(problems, operations.read, spec.openapi, registry) or ()
    base_url = collect(problems, server.base_url, spec)
    channel = collect(problems, messages.channel, spec.asyncapi)
    signature = collect(problems, messages.signature, channel) if channel else None
    webhooks = messages.read(channel, registry) if channel else ()
    found = tuple(_operations(drafts, registry))

    declared = set(registry.schemas)
    sent = [name for r in found for name in (r.body, r.parameters) if name]
    received = [r.response for r in found if r.response] + [w.envelope.name for w in webhooks]
    unshipped = frozenset(r.parameters for r in found if r.parameters)
    # What a broken reference meant to reach is not known, so nothing is said of what nobody reaches.
    whole = not problems
    sent_shapes = models.reached(registry, normalizer, sent, side="typed_dict")
    received_shapes = models.reached(registry, normalizer, received, side="struct")
    if whole:
        unused = (
            declared
            - sent_shapes.keys()
            - received_shapes.keys()
            - _headers(spec, registry)
            - unshipped
        )
        only_sent = sent_shapes.keys() - received_shapes.keys()
        for_requests = {
            name
            for name in unused
            if name.endswith(naming.REQUEST_SUFFIXES)
            # Another name for what is sent alone, for example.
            or not only_sent.isdisjoint(
                models.reached(registry, normalizer, [name], side="typed_dict")
            )
        }
        sent_shapes |= models.reached(registry, normalizer, for_requests, side="typed_dict")
        received_shapes |= models.reached(
            registry, normalizer, unused - for_requests, side="struct"
        )
    requests = models.requests(registry, sent_shapes)
    responses = models.structs(
        registry, received_shapes, {w.envelope.name: w.event_type for w in webhooks}
    )
    causes = caused.causes((draft.id, draft.webhooks) for draft in drafts)
    responses = models.described(responses, _causes(causes, webhooks))
    problems += unions.check(responses.shapes, registry)
    problems += overrides.check(responses.shapes, registry)
    for side in (requests, responses):
        problems += bases.check(side.shapes, registry)
    problems += collisions.check(registry, (responses, requests), found, unshipped)
    made = [(operation, _arguments(operation, registry, requests.shapes)) for operation in found]
    info = document_node(spec.openapi).child("info")
    if problems or base_url is None or signature is None or info is None:
        raise SpecError(problems)
    checks = Checks(registry)
    return Plan(
        title=info.text("title"),
        version=info.text("version"),
        operations=tuple(_planned(operation, own, registry, checks) for operation, own in made),
        checks=checks.named,
        webhooks=webhooks,
        causes=causes,
        signature=signature,
        base_url=base_url,
        requests=requests,
        responses=responses,
        wire_schemas=wire_schemas.wire_schemas((o.body for o in found if o.body), registry),
        unshipped=unshipped,
    )


def _causes(
    known: Mapping[str, tuple[ir.Cause, ...]], webhooks: Iterable[messages.MessageDraft]
) -> Iterator[tuple[str, str]]:
    """For the envelope of each webhook, what its docs say of what brings it."""
    for webhook in webhooks:
        if found := known.get(webhook.name):
            lines = [f"- `client.{c.command}`{', if ' if c.when else ''}{c.when}" for c in found]
            yield webhook.envelope.name, "\n".join(["Caused by:", "", *lines])
        elif webhook.is_networks:
            yield webhook.envelope.name, "Caused by no command: it comes from the network."


def _operations(
    drafts: Iterable[operations.OperationDraft], registry: Registry
) -> Iterator[OperationSchemas]:
    for draft in drafts:
        made = collect(registry.problems, operation_schemas, draft, registry)
        if made is not None:
            yield made


def _arguments(
    operation: OperationSchemas, registry: Registry, shapes: Mapping[str, Shape]
) -> list[tuple[Argument, Node]]:
    """The arguments of an operation, with their nodes; what is wrong with them joins the registry's problems."""
    problems = registry.problems
    made = list(arguments.arguments(operation, registry, shapes, problems))
    problems += check_arguments.check(operation, made, registry, shapes)
    return made


def _planned(
    operation: OperationSchemas,
    made: list[tuple[Argument, Node]],
    registry: Registry,
    checks: Checks,
) -> PlannedOperation:
    status, example = wire_schemas.success(operation.draft.node, registry)
    taken = frozenset(argument.field.wire_name for argument, _ in made)
    return PlannedOperation(
        draft=operation.draft,
        body=operation.body,
        response=operation.response,
        arguments=tuple(argument for argument, _ in made),
        status=status,
        response_example=example,
        checks={
            argument.field.python_name: checks.of(node.child("schema") or node)
            if argument.location != "body"
            else checks.of(node)
            for argument, node in made
        },
        request_example=documented.request_example(operation.draft.node, registry),
        errors=documented.errors(operation.draft.node, taken, registry),
    )


def _headers(spec: Spec, registry: Registry) -> set[str]:
    """The schemas of message headers: facts of the protocol, no classes."""
    found: set[str] = set()
    components = document_node(spec.asyncapi).child("components")
    for kind in ("messageTraits", "messages"):
        for _, node in components.children(kind) if components else ():
            headers = node.child("headers")
            if headers is not None and "$ref" in headers.value:
                found |= {schema.name for schema in registry.schemas_on_the_way(headers)}
    return found
