"""`adopt` drafts an edit of the spec, which lint refuses until somebody has been over it."""

from __future__ import annotations

import difflib
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.lint import lint
from tests.generator.command import run
from tests.generator.spec_copy import SPEC, SpecCopy
from tests.generator.upstream.documents import schema

BLINK = schema(
    {
        "command_id": {"type": "string", "description": "Theirs.", "example": "one"},
        "colour": {"type": "string", "enum": ["red", "green"], "example": "red"},
        "stream_password": {"type": "string", "example": "+1 or hush"},
        "lamps": {"type": "array", "items": {"$ref": "#/components/schemas/Lamp"}},
        "times": {"type": "integer", "minimum": 1, "default": 3},
        "hue": {"$ref": "#/components/schemas/Hue", "default": 7},
        "tone": {"anyOf": [{"type": "string"}, {"type": "integer"}], "default": "deep"},
        "call_control_id": {"type": "string", "description": "An\u200bother c\u202eall."},
        "timeout": {"type": "integer"},
        "speed\u200b": {"type": "integer"},
    },
    "colour",
)
BLINKED = schema(
    {
        "event_type": {"type": "string", "enum": ["call.blinked"]},
        "payload": schema(
            {
                "call_control_id": {"type": "string"},
                "lamp": {"$ref": "#/components/schemas/Lamp"},
                "times": {"type": "integer"},
            }
        ),
    }
)


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "vendor.yaml"
    described = "Blinks.\n\n- `call.blinked` if `colour` is *loud*.\n- `call.unheard`\n"
    responses = {
        "200": {"description": "Yes.", "content": json_of(schema({"ok": {"type": "boolean"}}))}
    }
    post = {
        "operationId": "BlinkCall",
        "summary": "Blink",
        "description": described,
        "requestBody": {"content": json_of(BLINK)},
        "responses": responses,
    }
    parameters = [{"name": "call_control_id", "in": "path", "schema": {"type": "string"}}]
    get = {"operationId": "ListCalls", "responses": responses}
    hook = {
        "operationId": "CallBlinked",
        "summary": "Call Blinked",
        "requestBody": {"content": json_of(schema({"data": BLINKED}))},
    }
    whole = {
        "openapi": "3.1.0",
        "paths": {
            "/calls/{call_control_id}/actions/blink": {"parameters": parameters, "post": post},
            "/calls": {"get": get},
            "/calls/{call_control_id}/actions/siprec_stop": {"post": {"operationId": "Stop"}},
        },
        "webhooks": {"callBlinked": {"post": hook}},
        "components": {
            "schemas": {
                "Lamp": schema({"watts": {"type": "number"}}),
                "Hue": {"oneOf": [{"type": "integer"}, {"type": "string"}]},
            }
        },
    }
    path.write_text(yaml.safe_dump(whole, sort_keys=False), "utf-8")
    return path


def json_of(schema: Any) -> Any:
    return {"application/json": {"schema": schema}}


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    folder = tmp_path / "spec"
    shutil.copytree(SPEC, folder)
    for path in folder.iterdir():
        text = path.read_text("utf-8").replace(
            "components:\n", "# Kept.\ncomponents:   # so is this\n"
        )
        path.write_text(text, "utf-8")
    return folder


def adopt(spec: Path, document: Path, *ids: str) -> subprocess.CompletedProcess[str]:
    return run("adopt", document, *ids, "--spec", spec)


def test_the_draft_is_added_and_every_other_line_stays(spec: Path, document: Path) -> None:
    before = {path: path.read_text("utf-8").splitlines() for path in spec.iterdir()}
    result = adopt(spec, document, "BlinkCall", "CallBlinked")
    assert (result.returncode, result.stderr) == (0, "")
    for path, lines in before.items():
        after = path.read_text("utf-8").splitlines()
        changed = [line[0] for line in difflib.ndiff(lines, after) if line[0] in "+-"]
        assert changed
        assert set(changed) == {"+"}
    assert "wait for you" in result.stdout


def test_lint_refuses_the_draft_and_nothing_else(spec: Path, document: Path) -> None:
    adopt(spec, document, "BlinkCall", "CallBlinked", "ListCalls")
    plan, problems = lint(spec)
    assert plan is None
    assert {problem.rule for problem in problems} == {"placeholder"}


def test_what_is_proposed(spec: Path, document: Path) -> None:
    adopt(spec, document, "BlinkCall", "CallBlinked")
    openapi = yaml.safe_load((spec / "openapi.yaml").read_text("utf-8"))
    item = openapi["paths"]["/calls/{call_control_id}/actions/blink"]
    assert item["parameters"] == [{"$ref": "#/components/parameters/CallControlId"}]
    post = item["post"]
    assert (post["x-resource"], post["x-python-name"]) == ("calls.actions", "blink")
    assert post["x-idempotency"] == {"key": "command_id"}
    assert post["x-webhooks"] == [{"message": "callBlinked", "when": "`colour` is *loud*"}]
    schemas = openapi["components"]["schemas"]
    body = schemas["ActionBlinkParams"]
    assert body["required"] == ["colour"]
    assert body["properties"]["stream_password"]["x-sensitive"] is True
    assert body["properties"]["times"]["default"] == 3
    assert body["properties"]["hue"]["oneOf"][0]["type"] == "integer"
    assert [body["properties"][name]["default"] for name in ("hue", "tone")] == [7, "deep"]
    assert body["properties"]["call_control_id"]["x-python-name"] == "body_call_control_id"
    assert body["properties"]["call_control_id"]["description"] == "TODO: Another call."
    assert body["properties"]["timeout"]["x-python-name"] == "body_timeout"
    assert "speed" in body["properties"]
    assert body["properties"]["colour"] == {"$ref": "#/components/schemas/ActionBlinkParamsColour"}
    asyncapi = yaml.safe_load((spec / "asyncapi.yaml").read_text("utf-8"))
    assert "callBlinked" in asyncapi["channels"]["webhook"]["messages"]
    received = asyncapi["components"]["schemas"]
    assert {"CallBlinkedWebhookEvent", "CallBlinked", "CallBlinkedPayload", "Lamp"} <= set(received)
    payload = received["CallBlinkedPayload"]["allOf"][1]["properties"]
    assert payload["times"]["type"] == ["integer", "null"]
    assert "call_control_id" not in payload  # The base of the spec's payloads has it.


def test_once_it_is_written_the_package_has_it(
    spec: Path, document: Path, spec_copy: SpecCopy
) -> None:
    adopt(spec, document, "BlinkCall", "CallBlinked", "ListCalls")
    for path in spec.iterdir():
        text = re.sub(
            r"TODO: ?", "Written. ", path.read_text("utf-8").replace("# TODO: review", "")
        )
        path.write_text(text, "utf-8")
    plan, problems = lint(spec)
    assert (problems, plan is not None) == ([], True)
    from generator import generate
    from generator.tree import place

    place.write(generate(spec), spec_copy.out)
    said = spec_copy.run(
        "from telnyx_voice_advanced import Telnyx, unsafe_unwrap;"
        "blink = Telnyx(api_key='k').calls.actions.blink;"
        'event = unsafe_unwrap(\'{"data": {"event_type": "call.blinked", "payload": {}}}\');'
        "print(type(event).__name__, blink.__doc__)"
    )
    assert said.startswith("CallBlinkedWebhookEvent")
    assert "`call.blinked`, if `colour` is *loud*" in said


@pytest.mark.parametrize(
    ("id", "said"),
    [("BlinkCal", "did you mean 'BlinkCall'?"), ("Stop", "is in the spec already")],
)
def test_what_cannot_be_adopted_is_said_and_nothing_written(
    spec: Path, document: Path, id: str, said: str
) -> None:
    before = {path: path.read_bytes() for path in spec.iterdir()}
    result = adopt(spec, document, "BlinkCall", id)
    assert result.returncode == 2
    assert said in result.stderr
    assert {path: path.read_bytes() for path in spec.iterdir()} == before
