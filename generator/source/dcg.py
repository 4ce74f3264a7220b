"""Have datamodel-code-generator write classes for schema shapes."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from typing import Final, Literal, TypeAlias, get_args

from generator.schemas.shape import Shape

Flavour: TypeAlias = Literal["struct", "typed_dict"]
FLAVOURS: Final[tuple[Flavour, ...]] = get_args(Flavour)

BASES: Final = "telnyx_voice_advanced._models"
"""Where the base classes live; `postprocess` makes the import relative."""


def load() -> None:
    """Load what `write` needs, before there is anything to write.

    The library imports its parts when it first meets work for them, so it is given some.
    """
    for flavour in FLAVOURS:
        write({"Loaded": {"type": "object"}}, flavour, aliases={}, envelopes=frozenset({"Loaded"}))


def write(
    schemas: Mapping[str, Shape],
    flavour: Flavour,
    *,
    aliases: Mapping[str, str],
    envelopes: frozenset[str],
) -> str:
    """One module of source with a class or alias for every schema.

    Args:
        schemas: shapes by class name.
        aliases: what fields are called, by `Class.wire_name`, where it would be something else.
        envelopes: classes whose base is a webhook's envelope.

    Raises:
        RuntimeError: datamodel-code-generator warned of something, or split the module.
    """
    from datamodel_code_generator import InputFileType, generate
    from datamodel_code_generator.enums import DataModelType, OpenAPIScope
    from datamodel_code_generator.format import DatetimeClassType, PythonVersion
    from datamodel_code_generator.parser import LiteralType

    if not schemas:
        return ""
    structs = flavour == "struct"
    document = {
        "openapi": "3.1.0",
        "info": {"title": "", "version": ""},
        "paths": {},
        "components": {"schemas": dict(sorted(schemas.items()))},
    }
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        source = generate(
            document,
            input_file_type=InputFileType.OpenAPI,
            openapi_scopes=[OpenAPIScope.Schemas],
            output_model_type=DataModelType.MsgspecStruct
            if structs
            else DataModelType.TypingTypedDict,
            base_class=f"{BASES}.base.Model" if structs else "",
            base_class_map=dict.fromkeys(envelopes, f"{BASES}.event.WebhookEvent")
            if structs
            else None,
            aliases=dict(aliases),
            enum_field_as_literal=LiteralType("none") if structs else LiteralType("all"),
            target_python_version=PythonVersion.PY_311,
            output_datetime_class=DatetimeClassType.Datetime,
            use_type_alias=True,
            use_object_type=True,
            keyword_only=True,
            disable_timestamp=True,
            formatters=[],
        )
    for warning in caught:
        if issubclass(warning.category, UserWarning):
            raise RuntimeError(f"datamodel-code-generator warned: {warning.message}")
    if not isinstance(source, str):
        raise RuntimeError("datamodel-code-generator split the module")
    return source
