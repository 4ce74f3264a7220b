"""A property that a schema has from a base, and describes anew."""

from __future__ import annotations

from typing import Any

import pytest

from generator import SpecError

from .spec_copy import SpecCopy

REFERENCE = {"$ref": "#/components/schemas/Room"}


@pytest.fixture
def rooms(spec_copy: SpecCopy) -> SpecCopy:
    """A method that sends a suite, which is a room, and gets one back."""
    spec_copy.schemas["House"] = {
        "type": "object",
        "required": ["street"],
        "properties": {"street": {"type": "string"}, "floor": {"type": "integer"}},
    }
    spec_copy.schemas["Room"] = {
        "allOf": [
            {"$ref": "#/components/schemas/House"},
            {
                "type": "object",
                "required": ["kind"],
                "properties": {
                    "kind": {"type": ["string", "null"]},
                    "beds": {"type": "integer"},
                    "view": {},
                },
            },
        ]
    }
    suite: dict[str, Any] = {"$ref": "#/components/schemas/Suite"}
    content = {"content": {"application/json": {"schema": suite}}}
    spec_copy.add_operation(
        "/suites",
        "post",
        operationId="book",
        **{"x-resource": "suites", "x-idempotency": "none"},
        requestBody=content,
        responses={"200": {"description": "Booked.", **content}},
    )
    return spec_copy


def suite(spec_copy: SpecCopy, *required: str, **properties: Any) -> None:
    own = {"type": "object", "required": [*required], "properties": properties}
    if not required:
        del own["required"]
    spec_copy.schemas["Suite"] = {"allOf": [REFERENCE, own]}


CALL = """
import json
import httpx
from telnyx_voice_advanced import Telnyx

seen = []

def serve(request):
    seen.append(json.loads(request.content))
    return httpx.Response(200, json={"street": "Main", "kind": "suite", "beds": 2, "view": [1]})

client = Telnyx(api_key="KEY", http_client=httpx.Client(transport=httpx.MockTransport(serve)))
booked = client.suites.book(street="Main", kind="suite", beds=2, floor=3)
assert seen == [{"street": "Main", "kind": "suite", "beds": 2, "floor": 3}], seen
assert (booked.street, booked.kind, booked.beds, booked.view) == ("Main", "suite", 2, [1]), booked
try:
    client.suites.book(street="Main", kind="suite")
except TypeError as error:
    assert "beds" in str(error), error
else:
    raise AssertionError("beds are required")
print("booked")
"""


@pytest.mark.parametrize(
    "kind", [{"const": "suite"}, {"type": "string", "enum": ["suite", "double"]}]
)
def test_it_may_be_narrower_and_required(rooms: SpecCopy, kind: Any) -> None:
    suite(rooms, "beds", "kind", kind=kind, view={"type": "array", "items": {"type": "integer"}})
    rooms.write()
    assert rooms.run(CALL) == "booked\n"


def test_it_may_be_required_of_a_base(rooms: SpecCopy) -> None:
    suite(rooms, "beds")
    rooms.write()
    assert rooms.run(CALL) == "booked\n"


def test_it_may_not_be_another_type(rooms: SpecCopy) -> None:
    suite(rooms, beds={"type": "string"})
    with pytest.raises(SpecError, match=r"base-differs.*'beds' is described in a base already"):
        rooms.generate()


def test_a_single_part_is_the_schema_itself(spec_copy: SpecCopy) -> None:
    properties = spec_copy.schemas["CallControlCommandResult"]["properties"]
    properties["result"] = {"allOf": [{"type": "string", "maxLength": 9}]}
    spec_copy.write()
    spec_copy.run(
        "import msgspec; from telnyx_voice_advanced.types import CallControlCommandResult as Result\n"
        "assert msgspec.json.decode(b'{\"result\": \"ok\"}', type=Result).result == 'ok'"
    )
