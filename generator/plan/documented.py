"""What the documentation shows of an operation: a request, and the errors that it may end in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.load.load import Map
from generator.load.node import Node
from generator.load.registry import Registry
from generator.pages import ErrorCode


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorResponse:
    """A response that is no success."""

    status: str
    """`422`, `4XX` or `default`."""
    text: str
    codes: tuple[ErrorCode, ...]


def request_example(operation: Node, registry: Registry) -> Mapping[str, Any]:
    """The first example of a request's body, by wire name; empty where there is none."""
    reference = operation.child("requestBody")
    body = registry.resolve(reference) if reference else None
    for _, media in body.children("content") if body else ():
        for _, example in media.children("examples"):
            value = registry.resolve(example).value.get("value")
            if isinstance(value, Map):
                return value
        if isinstance(value := media.value.get("example"), Map):
            return value
    return {}


def errors(
    operation: Node, arguments: frozenset[str], registry: Registry
) -> tuple[ErrorResponse, ...]:
    """The responses that are no success, in the order of the document.

    Args:
        arguments: wire names of all that the operation takes.
    """
    return tuple(
        ErrorResponse(
            status=status,
            text=response.text("description").strip(),
            codes=tuple(dict.fromkeys(_codes(response, arguments, registry))),
        )
        for status, reference in operation.children("responses")
        if not status.startswith("2")
        for response in (registry.resolve(reference),)
    )


def _codes(response: Node, arguments: frozenset[str], registry: Registry) -> Iterator[ErrorCode]:
    """The errors that the examples of a response show, without those about an argument of other operations."""
    for _, media in response.children("content"):
        for _, reference in media.children("examples"):
            example = registry.resolve(reference)
            value = example.child("value")
            for _, error in value.children("errors") if value else ():
                source = error.child("source")
                pointer = source.text("pointer").strip("/") if source else ""
                # "Invalid value for digits" is about digits, "Value outside of range" about any argument.
                if pointer in error.text("title").split() and pointer not in arguments:
                    continue
                yield ErrorCode(
                    code=error.text("code"),
                    title=error.text("title"),
                    advice=" ".join(example.text("description").split()),
                )
