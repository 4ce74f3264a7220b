# Generated; edit spec/ or templates/ instead.
"""The JSON Schema of a model: what a framework shows of it, with the texts of its fields.

msgspec's own has enums closed, and knows nothing of what the source says of a field.
"""

from __future__ import annotations

import inspect as source
from typing import Any, Final, cast

from msgspec import NODEFAULT, inspect

from .._json.extra_keys import FIELD
from .._json.prepared import described_type
from .documentation import field_texts

__all__ = ["json_schema"]

_SCALARS: Final[dict[type[inspect.Type], dict[str, Any]]] = {
    inspect.NoneType: {"type": "null"},
    inspect.BoolType: {"type": "boolean"},
    inspect.IntType: {"type": "integer"},
    inspect.FloatType: {"type": "number"},
    inspect.StrType: {"type": "string"},
    inspect.DateTimeType: {"type": "string", "format": "date-time"},
    inspect.DateType: {"type": "string", "format": "date"},
}


def json_schema(model: type, *, decoded: type | None = None) -> dict[str, Any]:
    """A schema in one piece. Open enums are text with examples, so that it allows every value.

    Args:
        model: the class whose schema it is.
        decoded: the type that JSON is decoded into for it, where that is another.
    """
    described = cast("inspect.StructType", described_type(decoded or model))
    return _object(described, model, ())


def _object(described: inspect.StructType, model: type, around: tuple[type, ...]) -> dict[str, Any]:
    schema: dict[str, Any] = {"title": model.__name__, "type": "object"}
    if described.cls in around:  # It leads back to itself.
        return schema
    schema |= _description(vars(model).get("__doc__"))
    texts = field_texts(model)
    further = FIELD if getattr(model, "__extra_keys__", "") == "here" else None
    properties: dict[str, Any] = {}
    for field in described.fields:
        text = texts[field.name].text if field.name in texts else None
        inner = _schema(field.type, (*around, described.cls))
        if field.encode_name == further:
            # The field is a map or None; its keys are the object's own.
            kept = next(kind for kind in inner["anyOf"] if "additionalProperties" in kind)
            schema["additionalProperties"] = kept["additionalProperties"]
            continue
        properties[field.encode_name] = {**inner, **_description(text)}
    # An event type, which a program need not give, is in every body.
    required = [
        f.encode_name for f in described.fields if f.required or f.default_factory is not NODEFAULT
    ]
    return {**schema, "properties": properties, **({"required": required} if required else {})}


def _schema(kind: inspect.Type, around: tuple[type, ...]) -> dict[str, Any]:
    match kind:
        case inspect.Metadata(type=inner):
            return _schema(inner, around)
        case inspect.StructType(cls=model):
            return _object(kind, model, around)
        case inspect.EnumType(cls=members):
            examples = [member.value for member in members]
            about = _description(vars(members).get("__doc__"))
            return {"title": members.__name__, "type": "string", "examples": examples, **about}
        case inspect.LiteralType(values=values):
            return {"enum": list(values)}
        case inspect.UnionType(types=types):
            return {"anyOf": [_schema(one, around) for one in types]}
        case inspect.ListType(item_type=item) | inspect.VarTupleType(item_type=item):
            return {"type": "array", "items": _schema(item, around)}
        case inspect.DictType(value_type=value):
            return {"type": "object", "additionalProperties": _schema(value, around)}
        case _:
            return dict(_SCALARS.get(type(kind), {}))


def _description(text: str | None) -> dict[str, str]:
    return {"description": source.cleandoc(text)} if text else {}
