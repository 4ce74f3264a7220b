"""What the docstrings of methods say."""

from __future__ import annotations

from collections.abc import Iterable

from generator.plan.operations import OperationDraft


def method(
    draft: OperationDraft,
    *,
    arguments: Iterable[tuple[str, str]],
    events: Iterable[tuple[str, str]],
    returns: str,
) -> str:
    """The docstring of a method.

    Args:
        arguments: names and descriptions, in the order of the signature.
        events: event types that the command may cause, each with its condition or none.
        returns: what the method returns.
    """
    request = f"{draft.http_method} {draft.path}"
    parts = [f"{draft.summary.rstrip('.') or request}."]
    if draft.description:
        parts.append(draft.description)
    if draft.deprecated:
        parts.append("Deprecated.")
    types = [f"- `{event}`{f', if {_one_line(when)}' if when else ''}" for event, when in events]
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
    parts.append(f"Source: `{request}`")
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
  APIConnectionError: No response came (`APITimeoutError`: not in time).
  APIResponseValidationError: The API took the call, and its response is not of the declared shape."""
