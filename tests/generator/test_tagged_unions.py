"""Unions of objects that each have a tag: sent, received, and kept where the tag is unknown."""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator import SpecError

from .spec_copy import SpecCopy

DECODE = """
import json, sys
import httpx
from telnyx_voice_advanced import Telnyx, types
from telnyx_voice_advanced.types import UnrecognizedObject

def received(data, **sent):
    def handle(request):
        seen.append(json.loads(request.content))
        return httpx.Response(200, json={"data": data})
    seen = []
    with Telnyx(api_key="KEY", http_client=httpx.Client(transport=httpx.MockTransport(handle))) as client:
        response = client.calls.actions.send_dtmf("v3:a", digits="1", **sent)
    return response.data, seen[0]
"""


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def shape(tag: Any, **properties: Any) -> dict[str, Any]:
    described = {"kind": {"type": "string", "description": "Which.", **tag}, **properties}
    return {"type": "object", "required": ["kind"], "properties": described}


@pytest.fixture
def figures(spec_copy: SpecCopy) -> SpecCopy:
    schemas: dict[str, Any] = spec_copy.schemas
    schemas |= {
        "Circle": shape(
            {"const": "circle"},
            radius={"type": "integer"},
            drawn={"type": "string", "format": "date-time"},
            inner=ref("Figure"),
        ),
        "Square": shape({"enum": ["square"]}, side={"type": "number"}),
        "Figure": {
            "oneOf": [ref("Circle"), ref("Square")],
            "discriminator": {
                "propertyName": "kind",
                "mapping": {"circle": "#/components/schemas/Circle"},
            },
        },
    }
    spec_copy.schemas["CallControlCommandResult"]["properties"] |= {
        "figure": ref("Figure"),
        "figures": {"type": "array", "items": ref("Figure")},
        "maybe": {"anyOf": [ref("Circle"), ref("Square"), {"type": "null"}]},
    }
    spec_copy.schemas["ActionSendDtmfParams"]["allOf"][1]["properties"]["figure"] = ref("Figure")
    return spec_copy


def test_a_tag_says_which(figures: SpecCopy) -> None:
    figures.write()
    figures.run(f"""{DECODE}
square = {{"kind": "square", "side": 2}}
circle = {{"kind": "circle", "radius": 3.0, "drawn": "2026-01-01T00:00:00Z", "inner": square}}
hexagon = {{"kind": "hexagon", "edges": [1]}}
data, body = received({{"figure": circle, "figures": [square, hexagon, {{}}], "maybe": None}}, figure=square)
assert body["figure"] == square
assert type(data.figure) is types.Circle and data.figure.radius == 3 and data.figure.drawn.year == 2026
assert type(data.figure.inner) is types.Square and data.figures[0].side == 2
assert data.figures[1] == hexagon and isinstance(data.figures[1], UnrecognizedObject)
assert "edges" in repr(data) and "[1]" not in repr(data)
assert data.to_dict()["figures"] == [square, hexagon, {{}}] and isinstance(data.figure, types.Figure)
""")


def test_a_union_takes_in_another(figures: SpecCopy) -> None:
    figures.schemas["Line"] = shape({"const": "line"}, length={"type": "integer"})
    figures.schemas["Drawing"] = {"oneOf": [ref("Figure"), ref("Line")]}
    figures.schemas["CallControlCommandResult"]["properties"]["drawing"] = ref("Drawing")
    figures.schemas["ActionSendDtmfParams"]["allOf"][1]["properties"]["drawing"] = ref("Drawing")
    figures.write()
    figures.run(f"""{DECODE}
line, square = {{"kind": "line", "length": 3}}, {{"kind": "square", "side": 2}}
data, body = received({{"drawing": square}}, drawing=line)
assert body["drawing"] == line and type(data.drawing) is types.Square
assert type(received({{"drawing": line}})[0].drawing) is types.Line
""")


def test_what_is_wrong_within_a_variant_is_said_of_its_place(figures: SpecCopy) -> None:
    figures.write()
    figures.run(f"""{DECODE}
for wrong, said in (
    ({{"kind": 5}}, "Expected a string for `figure.kind` but received int"),
    ("square", "Expected a mapping for `figure` but received str"),
):
    try:
        received({{}}, figure=wrong)
    except TypeError as error:
        assert str(error) == said, error
    else:
        raise AssertionError(wrong)
""")


def test_a_known_tag_with_another_content_is_no_such_response(figures: SpecCopy) -> None:
    figures.write()
    figures.run(f"""{DECODE}
from telnyx_voice_advanced import APIResponseValidationError
for wrong in ({{"kind": "circle", "radius": "wide"}}, "circle"):
    try:
        received({{"figure": wrong}})
    except APIResponseValidationError as error:
        assert "data.figure" in str(error) and "wide" not in str(error), error
    else:
        raise AssertionError(wrong)
""")


def test_a_union_is_received_in_a_webhook(figures: SpecCopy) -> None:
    schemas = figures.asyncapi["components"]["schemas"]
    schemas["Drawn"] = {"oneOf": [ref("Line"), ref("Dot")]}
    schemas |= {"Line": shape({"const": "line"}), "Dot": shape({"const": "dot"})}
    schemas["CallDtmfReceivedPayload"]["allOf"][1]["properties"]["drawn"] = ref("Drawn")
    message = figures.asyncapi["components"]["messages"]["callDtmfReceived"]
    body = message["examples"][0]["payload"]
    figures.write()
    for value in ({"kind": "dot"}, {"kind": "star", "points": 5}):
        body["data"]["payload"]["drawn"] = value
        figures.run(
            """
import json, sys
from telnyx_voice_advanced import types
from telnyx_voice_advanced._models.event import read_event
text = sys.argv[1]
event = read_event(types.CallDtmfReceivedWebhookEvent, json.loads(text), text.encode())
drawn = event.data.payload.drawn
assert isinstance(drawn, types.Dot) or drawn == {"kind": "star", "points": 5}, drawn
""",
            json.dumps(body),
        )


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda s: s["Square"]["properties"]["kind"].pop("enum"), "a const of its own"),
        (lambda s: s["Figure"]["discriminator"].update(propertyName="sort"), "a const of its own"),
        (
            lambda s: s["Figure"]["discriminator"]["mapping"].update(
                circle="#/components/schemas/Square"
            ),
            "the mapping has 'Square' for 'circle'",
        ),
        (
            lambda s: s["Circle"].update(discriminator={"propertyName": "kind"}),
            "stands beside a oneOf",
        ),
        (
            lambda s: s["CallControlCommandResult"]["properties"].update(
                figure={"oneOf": [ref("Figure"), {"type": "string"}]}
            ),
            "describe it as the union alone",
        ),
    ],
)
def test_what_tells_nothing_apart_is_refused(figures: SpecCopy, change: Any, says: str) -> None:
    change(figures.schemas)
    with pytest.raises(SpecError, match=says) as caught:
        figures.generate()
    assert all(problem.place.line > 1 for problem in caught.value.problems)


@pytest.mark.parametrize("kind", ["application/json; charset=utf-8", "application/vnd.call+json"])
def test_json_by_another_name(spec_copy: SpecCopy, kind: str) -> None:
    operation = spec_copy.operation("send_dtmf")
    content = operation["requestBody"]["content"]
    content[kind] = content.pop("application/json")
    result = {"content": {kind: {"schema": ref("CallControlCommandResponse")}}}
    operation["responses"]["200"] = {"description": "Good.", **result}
    spec_copy.write()
    printed = spec_copy.run("""
import httpx
from telnyx_voice_advanced import Telnyx

def handle(request):
    print(request.headers["content-type"], request.headers["accept"], sep="\\n")
    return httpx.Response(200, json={"data": {"result": "ok"}})

with Telnyx(api_key="KEY", http_client=httpx.Client(transport=httpx.MockTransport(handle))) as client:
    assert client.calls.actions.send_dtmf("v3:a", digits="1").data.result == "ok"
""")
    assert printed.splitlines() == [kind, kind.partition(";")[0]]
