"""Decide everything that can be decided before a line of source is written, and collect all that is wrong."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass

from generator import ir
from generator.load.load import Spec
from generator.load.node import document_node
from generator.load.registry import Registry
from generator.load.schema import NotReadError
from generator.problem import SpecError, collect
from generator.schemas import bases, overrides, unions

from . import caused, collisions, messages, models, server, wire_schemas
from .checks import Check, Checks
from .known import Known, nothing
from .plan_operations import Operations
from .planned_operation import PlannedOperation
from .reach import reach


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


def plan(spec: Spec, known: Known | None = None) -> Plan:
    """What a spec describes.

    Args:
        known: what earlier runs found out.

    Raises:
        SpecError: the spec has mistakes, or uses something that is not supported; all that could be found.
    """
    if known is not None:
        with suppress(NotReadError):
            return _plan(spec, known)
    return _plan(spec, nothing())


def _plan(spec: Spec, known: Known) -> Plan:
    """As `plan`.

    Raises:
        NotReadError: what is known does not suffice.
    """
    registry = Registry(spec, known.keys)
    problems = registry.problems
    found = Operations(spec.openapi, registry, known)
    base_url = collect(problems, server.base_url, spec)
    channel = collect(problems, messages.channel, spec.asyncapi)
    signature = collect(problems, messages.signature, channel) if channel else None
    webhooks = messages.read(channel, registry, known) if channel else ()
    operations = found.name_schemas()
    unshipped = frozenset(o.parameters for o in operations if o.parameters)
    sent, received = reach(
        spec,
        registry,
        known,
        [name for o in operations for name in (o.body, o.parameters) if name],
        [o.response for o in operations if o.response] + [w.envelope for w in webhooks],
    )
    requests = models.requests(registry, known, sent)
    found.decide_arguments(requests.shapes)
    events = {w.envelope: w.event_type for w in webhooks}
    responses = models.structs(registry, known, received, events)
    causes = caused.causes((draft.id, draft.webhooks) for draft in found.drafts)
    responses = models.described(responses, _causes(causes, webhooks))
    problems += unions.check(responses.shapes, registry)
    problems += overrides.check(responses.shapes, registry)
    for side in (requests, responses):
        problems += bases.check(side.shapes, registry)
    resources = (o.draft.resource for o in operations)
    problems += collisions.check(registry, (responses, requests), resources, unshipped)
    info = document_node(spec.openapi).child("info")
    if problems or base_url is None or signature is None or info is None:
        raise SpecError(problems)
    checks = Checks(registry, known)
    planned = tuple(found.planned(checks))
    made = Plan(
        title=info.text("title"),
        version=info.text("version"),
        operations=planned,
        checks=checks.named(check for o in planned for check in o.checks.values()),
        webhooks=webhooks,
        causes=causes,
        signature=signature,
        base_url=base_url,
        requests=requests,
        responses=responses,
        wire_schemas=wire_schemas.wire_schemas(
            (o.body for o in planned if o.body), registry, known
        ),
        unshipped=unshipped,
    )
    known.keep()
    return made


def _causes(
    known: Mapping[str, tuple[ir.Cause, ...]], webhooks: Iterable[messages.MessageDraft]
) -> Iterator[tuple[str, str]]:
    """For the envelope of each webhook, what its docs say of what brings it."""
    for webhook in webhooks:
        if found := known.get(webhook.name):
            lines = [f"- `client.{c.command}`{', if ' if c.when else ''}{c.when}" for c in found]
            yield webhook.envelope, "\n".join(["Caused by:", "", *lines])
        elif webhook.is_networks:
            yield webhook.envelope, "Caused by no command: it comes from the network."
