"""Webhooks that the spec allows, drawn from the schemas of `asyncapi.yaml`."""

from __future__ import annotations

from functools import cache
from typing import Any

import schemathesis
from hypothesis import strategies as st

from .spec import document

MESSAGES: dict[str, Any] = document("asyncapi.yaml")["components"]["messages"]


@cache
def _schema() -> Any:
    """The messages as the bodies of operations: drawing from those is what Schemathesis can."""
    source = document("asyncapi.yaml")
    return schemathesis.openapi.from_dict(
        {
            "openapi": "3.1.0",
            "info": {"title": "webhooks", "version": "1"},
            "paths": {
                f"/{name}": {
                    "post": {
                        "requestBody": {
                            "required": True,
                            "content": {"application/json": {"schema": message["payload"]}},
                        },
                        "responses": {"200": {"description": "taken"}},
                    }
                }
                for name, message in MESSAGES.items()
            },
            "components": {"schemas": source["components"]["schemas"]},
        }
    )


@cache
def payloads(message: str) -> st.SearchStrategy[dict[str, Any]]:
    """Valid payloads of a message, with fields that the spec does not name among them."""
    return _schema()[f"/{message}"]["POST"].as_strategy().map(lambda case: case.body)


def with_unknown_fields(node: Any) -> Any:
    """The same, with a field in every object, at every level, that no spec names."""
    if isinstance(node, dict):
        known = {name: with_unknown_fields(value) for name, value in node.items()}
        return {"x_next_year": {"a": [1, None]}, **known, "digit2": "5"}
    if isinstance(node, list):
        return [with_unknown_fields(item) for item in node]
    return node
