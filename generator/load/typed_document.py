"""The OpenAPI document as openapi-python-client's typed model, and what that model would let pass."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pydantic import BaseModel, ValidationError

from generator.problem import Problem, SpecError

from . import oai
from .load import Document, Map, escape
from .registry import document_node

TYPED: Final = "is no valid OpenAPI"
"""How the problems that the typed model finds start."""
_KNOWN_EXTRAS: Final = frozenset(
    {"examples", "summary", "identifier", "jsonSchemaDialect", "description"}
)


def typed(document: Document) -> oai.OpenAPI:
    """The typed document.

    Raises:
        SpecError: it does not fit the model, or has keys that the model does not know.
    """
    try:
        model = oai.OpenAPI.model_validate(_without_extensions(document.root))
    except ValidationError as error:
        raise SpecError(_from_pydantic(document, error)) from None
    if problems := list(_extras(document, model, "")):
        raise SpecError(problems)
    return model


def _without_extensions(tree: Map) -> dict[str, object]:
    """The document without extensions among its paths, which the model would take for paths."""
    paths = tree.get("paths")
    if not isinstance(paths, Map):
        return tree
    return {**tree, "paths": {key: item for key, item in paths.items() if not key.startswith("x-")}}


def _from_pydantic(document: Document, error: ValidationError) -> Iterator[Problem]:
    for detail in error.errors(include_url=False, include_input=False):
        pointer = ""
        for step in detail["loc"]:
            deeper = f"{pointer}/{escape(str(step))}"
            node = (
                document_node(document).child(*document.steps(pointer))
                if pointer
                else document_node(document)
            )
            # pydantic names union branches in its path; they are no keys of the document.
            if node is None or str(step) in node.value or detail["type"] == "missing":
                pointer = deeper
        yield document.problem("openapi-schema", pointer, f"{TYPED}: {detail['msg']}")


def _extras(document: Document, model: BaseModel, pointer: str) -> Iterator[Problem]:
    if isinstance(model, oai.Schema | oai.Reference):
        return
    for key in model.model_extra or {}:
        if not key.startswith("x-") and key not in _KNOWN_EXTRAS:
            yield document.problem(
                "unsupported-key",
                f"{pointer}/{escape(key)}",
                f"the key {key!r} is not supported here",
                key=True,
            )
    for name, field in type(model).model_fields.items():
        yield from _extras_in(
            document, getattr(model, name), f"{pointer}/{escape(field.alias or name)}"
        )


def _extras_in(document: Document, value: object, pointer: str) -> Iterator[Problem]:
    if isinstance(value, BaseModel):
        yield from _extras(document, value, pointer)
    elif isinstance(value, dict):
        for key, inner in value.items():
            text = key.get_untrusted_value() if hasattr(key, "get_untrusted_value") else str(key)
            yield from _extras_in(document, inner, f"{pointer}/{escape(text)}")
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _extras_in(document, inner, f"{pointer}/{index}")
