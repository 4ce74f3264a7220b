"""Commands that the spec allows: hypothesis draws them from the schemas, by way of Schemathesis."""

from __future__ import annotations

from functools import cache
from typing import Any

import schemathesis
from hypothesis import strategies as st

from .spec import Operation, document


@cache
def _schema() -> Any:
    return schemathesis.openapi.from_dict(document("openapi.yaml"))


@cache
def bodies(operation: Operation) -> st.SearchStrategy[dict[str, Any]]:
    """Valid bodies of an operation, with properties that the spec does not name among them."""
    if not operation.has_body:
        return st.just({})
    drawn = _schema()[operation.path][operation.verb].as_strategy()
    return drawn.map(lambda case: case.body).filter(
        # An empty key is valid by the schema and refused by our client: it would protect nothing.
        lambda body: operation.key is None or body.get(operation.key) != ""
    )


IDS = st.sampled_from(
    [
        "v3:qT7bQ0m2xVn9d4LrYk1cZf8hWs3uEj6aGp5oRi0tNyXvBzKeMDlHCw",
        "AgDIxmoRX6QMuaIj_uXRXnPAXP0QlNfXczRrZvZakpWxBlpw48KyZQ==",
        "v3:a/b+c=",
        "a?b#c d%e%2F",
    ]
) | st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(
    lambda text: text not in {".", ".."}
)
"""Ids of calls: such as Telnyx makes, and any other text that may stand in a path."""
