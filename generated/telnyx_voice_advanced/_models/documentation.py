# Generated; edit spec/ or templates/ instead.
"""The documentation of a model with its fields. Imported by `help()` and by whoever makes a schema.

Python drops the text under a field, so it is read from the source; where there is none (a frozen
program), the class has its own docstring alone.
"""

from __future__ import annotations

import ast
import inspect
from functools import cache
from typing import NamedTuple

from msgspec import StructMeta

__all__ = ["FieldText", "documentation", "field_texts"]


class FieldText(NamedTuple):
    """What the source says of a field."""

    annotation: str
    text: str


def documentation(model: type) -> str | None:
    """The docstring of a class, and its fields, inherited ones included."""
    own = vars(model).get("__doc__")
    fields = [
        f"    {name}: {field.annotation}" + "".join(f"\n        {line}" for line in _lines(field))
        for name, field in field_texts(model).items()
    ]
    if not fields:
        return own
    about = inspect.cleandoc(own) if own else f"{model.__name__}."
    return f"{about}\n\nFields:\n" + "\n".join(fields)


@cache
def field_texts(model: type) -> dict[str, FieldText]:
    """What the source says of the fields of a class, in their order."""
    said: dict[str, FieldText] = {}
    for base in reversed(model.__mro__):
        said |= _own_texts(base)
    return {name: said[name] for name in getattr(model, "__struct_fields__", ()) if name in said}


def _own_texts(model: type) -> dict[str, FieldText]:
    if not isinstance(model, StructMeta):
        return {}
    try:
        (parsed,) = ast.parse(inspect.cleandoc("\n" + inspect.getsource(model))).body
    except (OSError, TypeError, SyntaxError, ValueError):
        return {}
    assert isinstance(parsed, ast.ClassDef)
    found: dict[str, FieldText] = {}
    for node, below in zip(parsed.body, [*parsed.body[1:], None], strict=True):
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            text = below.value if isinstance(below, ast.Expr) else None
            said = text.value if isinstance(text, ast.Constant) else None
            found[node.target.id] = FieldText(
                ast.unparse(node.annotation),
                " ".join(said.split()) if isinstance(said, str) else "",
            )
    return found


def _lines(field: FieldText) -> list[str]:
    from textwrap import wrap

    return wrap(field.text, 92)
