"""Hold the OpenAPI document against openapi-python-client's typed model of it.

The model costs half a second to import. `generate` and `check --full` ask it; `lint`, `diff` and the plan do without.
It keeps a key that it does not know, and says nothing. Here such a key is an error, unless it is an extension or on an
allow-list.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from openapi_python_client import schema as oai
from pydantic import BaseModel, ValidationError

from .load.load import Document, Map, Spec, escape
from .load.node import document_node
from .problem import Problem
from .schemas.keywords import ANNOTATIONS, STRUCTURE

_DESCRIBES: Final = frozenset(
    {"examples", "summary", "identifier", "jsonSchemaDialect", "description"}
)
"""Keys of OpenAPI 3.1 that the model, which is older, does not know, and that decide nothing."""
_OF_SCHEMAS: Final = ANNOTATIONS | STRUCTURE | _DESCRIBES
"""Keywords that the generator reads itself, whether the model knows them or not."""


def problems(spec: Spec) -> Iterator[Problem]:
    """What the model refuses, or would drop."""
    document = spec.openapi
    try:
        model = oai.OpenAPI.model_validate(_without_extensions(document.walked))
    except ValidationError as error:
        yield from _refusals(document, error)
    else:
        yield from _extras(document, model, "")


def _without_extensions(tree: Map) -> dict[str, object]:
    """The document without extensions among its paths, which the model would take for paths."""
    paths = tree.get("paths")
    if not isinstance(paths, Map):
        return tree
    return {**tree, "paths": {key: item for key, item in paths.items() if not key.startswith("x-")}}


def _refusals(document: Document, error: ValidationError) -> Iterator[Problem]:
    for detail in error.errors(include_url=False, include_input=False):
        pointer = ""
        for step in detail["loc"]:
            deeper = f"{pointer}/{escape(str(step))}"
            node = document_node(document).child(*document.steps(pointer))
            # pydantic names the variants of a union in its path; they are no keys of the document.
            if node is None or str(step) in node.value or detail["type"] == "missing":
                pointer = deeper
        message = f"openapi-python-client's model of OpenAPI refuses this: {detail['msg']}"
        yield document.problem("openapi-model", pointer, message)


def _extras(document: Document, model: BaseModel, pointer: str) -> Iterator[Problem]:
    known = _OF_SCHEMAS if isinstance(model, oai.Schema | oai.Reference) else _DESCRIBES
    for key in model.model_extra or {}:
        if not key.startswith("x-") and key not in known:
            yield document.problem(
                "openapi-model",
                f"{pointer}/{escape(key)}",
                f"openapi-python-client's model of OpenAPI drops the key {key!r}, so it is not supported here",
                key=True,
            )
    for name, field in type(model).model_fields.items():
        below = f"{pointer}/{escape(field.alias or name)}"
        yield from _extras_in(document, getattr(model, name), below)


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
