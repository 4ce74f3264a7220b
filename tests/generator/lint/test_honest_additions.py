"""What somebody adds who follows the rules brings no warning."""

from __future__ import annotations

from typing import Any

import pytest

from generator.lint import lint
from tests.generator.spec_copy import SpecCopy


def warnings(spec_copy: SpecCopy) -> list[str]:
    problems = lint(spec_copy.save())[1]
    return [str(problem) for problem in problems]


def party(tag: str, field: str, kind: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "description": "A party.",
        "required": ["kind"],
        "properties": {
            "kind": kind,
            field: {"type": ["string", "null"], "description": "How it is reached."},
        },
    }


@pytest.mark.parametrize("one", [{"const": "phone"}, {"type": "string", "enum": ["phone"]}])
def test_the_tag_of_a_union_is_required(spec_copy: SpecCopy, one: dict[str, Any]) -> None:
    schemas = spec_copy.asyncapi["components"]["schemas"]
    schemas["PhoneParty"] = party("phone", "number", {**one, "description": "A phone."})
    schemas["SipParty"] = party("sip", "uri", {"const": "sip"})
    parties = [{"$ref": f"#/components/schemas/{name}"} for name in ("PhoneParty", "SipParty")]
    schemas["Party"] = {"description": "Who it was.", "oneOf": parties}
    schemas["CallWebhookPayload"]["properties"]["party"] = {"$ref": "#/components/schemas/Party"}
    assert warnings(spec_copy) == []


@pytest.mark.parametrize(
    ("sent", "received", "differ"),
    [
        (["user", "tool"], ["user", "agent", "system"], False),
        (["a", "b", "c", "d"], ["a", "b", "c"], True),
    ],
)
def test_enums_of_one_name_differ_where_most_of_their_values_agree(
    spec_copy: SpecCopy, sent: list[str], received: list[str], differ: bool
) -> None:
    for document, name, values in (
        (spec_copy.openapi, "SentMood", sent),
        (spec_copy.asyncapi, "HeardMood", received),
    ):
        schemas = document["components"]["schemas"]
        schemas[name] = {"type": "string", "description": "How it sounds.", "enum": values}
        home = "CallCommandParams" if document is spec_copy.openapi else "CallWebhookPayload"
        schemas[home]["properties"]["mood"] = {"$ref": f"#/components/schemas/{name}"}
    found = warnings(spec_copy)
    assert [text for text in found if "enum-differs" not in text] == []
    assert bool(found) is differ


def test_a_const_says_what_it_is(spec_copy: SpecCopy) -> None:
    kind = {"type": "string", "const": "call", "description": "The record type."}
    spec_copy.schemas["CallControlCommandResult"]["properties"]["record_type"] = kind
    assert warnings(spec_copy) == []
