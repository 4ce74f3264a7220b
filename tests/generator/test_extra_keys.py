"""Keys that `additionalProperties` allows beside the properties of what is received are kept, in the types it gives."""

from __future__ import annotations

from typing import Any

import pytest

from .spec_copy import SpecCopy

RECEIVE = """
import copy, httpx, json, pickle
from telnyx_voice_advanced import APIResponseValidationError, Telnyx, types

def received(thing):
    answer = httpx.MockTransport(lambda request: httpx.Response(200, json={"data": {"thing": thing}}))
    with Telnyx(api_key="KEY", http_client=httpx.Client(transport=answer)) as client:
        return client.calls.actions.send_dtmf("v3:a", digits="1")
"""


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def thing(values: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {"id": {"type": "string"}, "parts": {"type": "array", "items": ref("Thing")}},
        "additionalProperties": values,
    }


def receives(spec_copy: SpecCopy, schema: Any, program: str, **others: Any) -> str:
    spec_copy.schemas.update(others, Thing=schema)
    spec_copy.schemas["CallControlCommandResult"]["properties"]["thing"] = ref("Thing")
    spec_copy.write()
    return spec_copy.run(RECEIVE + program)


@pytest.mark.parametrize("values", [True, {}])
def test_any_key_is_kept(spec_copy: SpecCopy, values: Any) -> None:
    receives(
        spec_copy,
        thing(values),
        """
sent = {"id": "1", "colour": "red", "parts": [{"id": "2", "size": {"of": 3}}], "additional_properties": 4}
response = received(sent)
got = response.data.thing
assert got.additional_properties == {"colour": "red", "additional_properties": 4}
assert got.parts[0].additional_properties == {"size": {"of": 3}}
assert got.to_dict() == sent and json.loads(got.to_json()) == sent
assert response.to_dict() == {"data": {"thing": sent}}
assert received({"id": "1"}).data.thing.additional_properties is None
assert pickle.loads(pickle.dumps(response)) == response == copy.deepcopy(response)
assert hash(got) == hash(received(sent).data.thing) and got != received({"id": "1"}).data.thing
assert "red" not in repr(response), "nobody knows whether it is a secret"
""",
    )


def test_values_are_of_the_type_that_the_schema_says(spec_copy: SpecCopy) -> None:
    receives(
        spec_copy,
        thing(ref("Mark")),
        """
got = received({"id": "1", "corner": {"at": "2026-01-01T00:00:00Z", "size": 42.0}}).data.thing
assert got.additional_properties["corner"].at.year == 2026
assert got.additional_properties["corner"].size == 42
assert got.to_dict() == {"id": "1", "corner": {"at": "2026-01-01T00:00:00Z", "size": 42}}
try:
    received({"corner": "none"})
except APIResponseValidationError as error:
    assert "Expected `object`, got `str`" in str(error)
else:
    raise AssertionError("it is not of the type")
""",
        Mark={
            "type": "object",
            "properties": {
                "at": {"type": "string", "format": "date-time"},
                "size": {"type": "integer"},
            },
        },
    )


def test_a_program_makes_such_an_object(spec_copy: SpecCopy) -> None:
    receives(
        spec_copy,
        thing({"type": "integer"}),
        """
made = types.Thing(id="1", additional_properties={"size": 3, "id": 4})
assert made.to_dict() == {"id": "1", "size": 3}, "a key that has a field is the field's"
try:
    types.Thing(additional_properties={"size": "three"})
except TypeError as error:
    assert "Thing.additional_properties takes dict[str, int] | None" in str(error)
else:
    raise AssertionError("it is not of the type")
""",
    )


def test_what_is_made_from_such_an_object_keeps_them_too(spec_copy: SpecCopy) -> None:
    heap = {"allOf": [ref("Base"), {"properties": {"top": {"type": "string"}}}]}
    receives(
        spec_copy,
        heap,
        """
got = received({"id": "1", "top": "t", "size": 3}).data.thing
assert got.additional_properties == {"size": 3} and got.to_dict() == {"id": "1", "top": "t", "size": 3}
""",
        Base={
            "type": "object",
            "properties": {"id": {"type": "string"}},
            "additionalProperties": {"type": "integer"},
        },
    )


def test_part_of_an_object_may_have_them(spec_copy: SpecCopy) -> None:
    heap = {"allOf": [ref("Base")], "additionalProperties": True}
    receives(
        spec_copy,
        heap,
        """
assert received({"id": "1", "size": 3}).data.thing.additional_properties == {"size": 3}
assert not hasattr(types.Base(id="1"), "additional_properties")
""",
        Base={"type": "object", "properties": {"id": {"type": "string"}}},
    )


def test_a_list_a_map_and_a_union_of_such_objects(spec_copy: SpecCopy) -> None:
    def kind(name: str, **more: Any) -> dict[str, Any]:
        return {"type": "object", "properties": {"kind": {"const": name}}, **more}

    either = {"oneOf": [ref("Free"), ref("Fixed")]}
    lists = {"type": "array", "items": {"type": "object", "additionalProperties": ref("Either")}}
    receives(
        spec_copy,
        {"type": "object", "properties": {"lists": lists}},
        """
sent = {"lists": [{"a": {"kind": "free", "size": 3}, "b": {"kind": "fixed"}, "c": {"kind": "new"}}]}
response = received(sent)
assert response.data.thing.lists[0]["a"].additional_properties == {"size": 3}
assert response.to_dict() == {"data": {"thing": sent}}
""",
        Either=either,
        Free=kind("free", additionalProperties=True),
        Fixed=kind("fixed"),
    )


def test_a_response_that_is_a_list(spec_copy: SpecCopy) -> None:
    spec_copy.schemas["Thing"] = thing(True)
    content = {"application/json": {"schema": {"type": "array", "items": ref("Thing")}}}
    spec_copy.add_operation(
        "/things",
        "get",
        operationId="list",
        **{"x-resource": "things"},
        responses={"200": {"description": "All.", "content": content}},
    )
    spec_copy.write()
    spec_copy.run("""
import httpx
from telnyx_voice_advanced import Telnyx, types
answer = httpx.MockTransport(lambda request: httpx.Response(200, json=[{"id": "1", "size": 3}]))
with Telnyx(api_key="KEY", http_client=httpx.Client(transport=answer)) as client:
    assert client.things.list()[0].additional_properties == {"size": 3}
    assert client.get("/things/1", cast_to=list[types.Thing])[0].to_dict() == {"id": "1", "size": 3}
""")


def test_a_webhook_has_them_in_its_payload(spec_copy: SpecCopy) -> None:
    payload = spec_copy.asyncapi["components"]["schemas"]["CallSiprecFailedPayload"]
    payload["allOf"][-1]["additionalProperties"] = True
    spec_copy.write()
    spec_copy.run("""
from telnyx_voice_advanced.testing import events
event = events.call_siprec_failed(failure_cause="busy", extra={"attempts": 2})
got = event.data.payload
assert got.additional_properties == {"attempts": 2} and got.to_dict()["attempts"] == 2
assert event.to_dict()["data"]["payload"]["attempts"] == 2
""")


def test_pydantic_reads_and_describes_them(spec_copy: SpecCopy) -> None:
    receives(
        spec_copy,
        thing({"type": "integer"}),
        """
import pydantic
adapter = pydantic.TypeAdapter(types.Thing)
read = adapter.validate_python({"id": "1", "size": 3})
assert read.additional_properties == {"size": 3}
assert adapter.dump_python(read, mode="json") == {"id": "1", "size": 3}
described = adapter.json_schema()
assert described["additionalProperties"] == {"type": "integer"}, described
assert "additional_properties" not in described["properties"]
""",
    )
