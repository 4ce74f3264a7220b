"""What the docstrings say: the spec's descriptions, and the facts that its schemas state."""

from __future__ import annotations

from collections.abc import Iterable

from .load import Map, Seq
from .registry import Node, Registry


def describe(node: Node, registry: Registry) -> str:
    """What a property or parameter is: its description, then its default, limits and deprecated values."""
    target = registry.resolve(node)
    text = node.text("description") or target.text("description") or target.text("title")
    return " ".join(sentence for sentence in (text.strip(), *facts(target)) if sentence)


def facts(node: Node) -> Iterable[str]:
    """The sentences that a schema's own keywords make."""
    value = node.value
    if (low := value.get("minimum")) is not None and (high := value.get("maximum")) is not None:
        yield f"From {low} to {high}."
    elif low is not None:
        yield f"At least {low}."
    elif (high := value.get("maximum")) is not None:
        yield f"At most {high}."
    if "pattern" in value and "contentEncoding" not in value:
        yield f"Pattern: `{value['pattern']}`."
    if "default" in value and value["default"] is not None:
        yield f"The API's default is `{_plain(value['default'])}`."
    deprecated = value.get("x-deprecated-values")
    if isinstance(deprecated, Map):
        pairs = ", ".join(f"`{old}` (now `{new}`)" for old, new in deprecated.items())
        yield f"Deprecated: {pairs}."
    if value.get("deprecated") is True:
        yield "Deprecated."


def _plain(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Map | Seq):
        return "…"
    return str(value)


def method(
    *,
    node: Node,
    http_method: str,
    path: str,
    arguments: Iterable[tuple[str, str]],
    events: Iterable[str],
    returns: str,
) -> str:
    """The docstring of a method.

    Args:
        arguments: names and descriptions, in the order of the signature.
        events: event types that the command may cause.
        returns: what the method returns.
    """
    summary = node.text("summary").strip().rstrip(".")
    parts = [f"{summary}." if summary else f"{http_method} {path}."]
    if description := node.text("description").strip():
        parts.append(description)
    if node.value.get("deprecated") is True:
        parts.append("Deprecated.")
    types = [f"- `{event}`" for event in events]
    parts.append(
        "\n".join(["**Expected webhooks:**", "", *types])
        if types
        else "**Expected webhooks:** none."
    )
    lines = ["Args:"]
    for name, text in arguments:
        lines.append(
            f"  {name}: {_one_line(text)}" if text else f"  {name}: See the API's documentation."
        )
    lines += _OPTIONS
    parts.append("\n".join(lines))
    parts.append(f"Returns:\n  {returns}")
    parts.append(_RAISES)
    parts.append(f"Source: `{http_method} {path}`")
    return "\n\n".join(parts)


def _one_line(text: str) -> str:
    return " ".join(text.split())


_OPTIONS = [
    "  extra_headers: More headers; they win over the client's.",
    "  extra_query: More query parameters.",
    "  extra_body: More properties of the body; they win over the arguments above.",
    "  timeout: Seconds for each attempt, in place of the client's.",
    "  max_retries: How often the call may be repeated, in place of the client's.",
    "  deadline: Seconds for the whole call, attempts and pauses together, in place of the client's.",
]

_RAISES = """Raises:
  APIStatusError: The API refused; the subclass tells the status.
  APIConnectionError: No answer came (`APITimeoutError`: not in time).
  APIResponseValidationError: The API took the call, and its answer is not of the declared shape."""
