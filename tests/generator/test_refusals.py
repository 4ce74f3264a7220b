"""What the generator does not support it refuses, and says where."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Any

import pytest

from generator import SpecError

from .spec_copy import SpecCopy

Change = Callable[[SpecCopy], Any]


def schema(**keywords: Any) -> Change:
    return lambda spec_copy: spec_copy.schemas["CallControlCommandResult"]["properties"].update(
        result=keywords
    )


def parameter(**keywords: Any) -> Change:
    return lambda spec_copy: spec_copy.operation("send_dtmf").update(
        parameters=[{"name": "p", "in": "query", "schema": {"type": "string"}, **keywords}]
    )


def body(**keywords: Any) -> Change:
    return lambda spec_copy: spec_copy.operation("send_dtmf").update(
        requestBody={"content": {"application/json": {"schema": keywords}}}
    )


def send_dtmf(**keywords: Any) -> Change:
    return lambda spec_copy: spec_copy.operation("send_dtmf").update(**keywords)


def event(**keywords: Any) -> Change:
    return lambda spec_copy: spec_copy.asyncapi["components"]["schemas"]["CallSiprecFailedPayload"][
        "allOf"
    ][1].update(keywords)


def signature(**keywords: Any) -> Change:
    return lambda spec_copy: spec_copy.asyncapi["channels"]["webhook"][
        "x-webhook-signature"
    ].update(keywords)


CAUSE = {"type": "string", "enum": ["busy"]}
RESULT = "/components/schemas/CallControlCommandResult/properties/result"
SEND = "/paths/~1calls~1{call_control_id}~1actions~1send_dtmf/post"
SIGNED = "/channels/webhook/x-webhook-signature"

REFUSED: list[tuple[Change, str, str]] = [
    (schema(**{"if": {}}), "unsupported-keyword", f"{RESULT}/if"),
    (schema(patternProperties={}), "unsupported-keyword", f"{RESULT}/patternProperties"),
    (schema(prefixItems=[{}]), "unsupported-keyword", f"{RESULT}/prefixItems"),
    (schema(**{"not": {}}), "unsupported-keyword", f"{RESULT}/not"),
    (
        schema(**{"$ref": "#/components/schemas/CallControlComandResult"}),
        "ref-unresolved",
        f"{RESULT}/$ref",
    ),
    (schema(**{"$ref": "https://example.com/x.json"}), "ref-outside", f"{RESULT}/$ref"),
    (schema(**{"$ref": "../secrets.yaml#/x"}), "ref-outside", f"{RESULT}/$ref"),
    (schema(oneOf=[{"type": "object", "properties": {}}]), "unnamed-variant", f"{RESULT}/oneOf/0"),
    (schema(enum=["a", 1]), "enum", f"{RESULT}/enum"),
    (schema(type="string", enum=["+", "-"]), "enum-name", f"{RESULT}/enum/0"),
    (schema(type="string", enum=["a b", "a-b"]), "name-collision", f"{RESULT}/enum/1"),
    (
        lambda spec_copy: spec_copy.schemas["CallControlCommandResult"].update(
            properties={"to_dict": {}}
        ),
        "field-name",
        "/components/schemas/CallControlCommandResult/properties/to_dict",
    ),
    (
        lambda spec_copy: spec_copy.schemas["CallControlCommandResult"].update(
            properties={"aB": {}, "a_b": {}}
        ),
        "name-collision",
        "/components/schemas/CallControlCommandResult/properties/a_b",
    ),
    (
        lambda spec_copy: spec_copy.schemas["CallControlCommandResult"].update(required=["gone"]),
        "required-unknown",
        "/components/schemas/CallControlCommandResult/required/0",
    ),
    (parameter(**{"in": "cookie"}), "unsupported-parameter", f"{SEND}/parameters/0/in"),
    (parameter(style="pipeDelimited"), "unsupported-parameter", f"{SEND}/parameters/0"),
    (parameter(schema={"type": "object"}), "unsupported-parameter", f"{SEND}/parameters/0/schema"),
    (
        parameter(schema={"anyOf": [{"type": "string"}, {"type": "object"}]}),
        "unsupported-parameter",
        f"{SEND}/parameters/0/schema",
    ),
    (parameter(name="timeout"), "name-collision", f"{SEND}/parameters/0"),
    (parameter(name="digits"), "name-collision", SEND),
    (
        body(type="array", items={}),
        "unsupported-body",
        f"{SEND}/requestBody/content/application~1json/schema",
    ),
    (
        lambda spec_copy: spec_copy.operation("send_dtmf")["requestBody"]["content"].update(
            {"text/plain": {}}
        ),
        "unsupported-content",
        f"{SEND}/requestBody/content/text~1plain",
    ),
    (send_dtmf(**{"x-resource": "calls.class"}), "resource-name", f"{SEND}/x-resource"),
    (send_dtmf(**{"x-resource": ""}), "missing-resource", SEND),
    (send_dtmf(**{"x-idempotency": "maybe"}), "idempotency", f"{SEND}/x-idempotency"),
    (
        send_dtmf(**{"x-idempotency": {"key": "gone"}}),
        "idempotency-key",
        f"{SEND}/x-idempotency/key",
    ),
    (send_dtmf(**{"x-python-name": "class"}), "method-name", f"{SEND}/x-python-name"),
    (send_dtmf(**{"x-python-name": "with_raw_response"}), "method-name", f"{SEND}/x-python-name"),
    (
        send_dtmf(**{"x-python-name": "start_siprec"}),
        "name-collision",
        SEND.replace("send_dtmf", "siprec_start"),
    ),
    (send_dtmf(callbacks={}), "unsupported-key", f"{SEND}/callbacks"),
    (event(properties={"raw": {"type": "string"}}), "field-name", "/properties/raw"),
    (
        lambda spec_copy: (
            spec_copy.schemas.update(
                HTTPCause={"type": "object", "properties": {"a": CAUSE}}, HttpCause=CAUSE
            )
            or schema(**{"$ref": "#/components/schemas/HTTPCause"})(spec_copy)
        ),
        "name-collision",
        "/components/schemas/HttpCause",
    ),
    (
        lambda spec_copy: spec_copy.schemas["ActionSendDtmfParams"]["allOf"][1][
            "properties"
        ].update(__z={"type": "string"}),
        "field-name",
        "/properties/__z",
    ),
    (signature(algorithm="HMAC"), "signature", f"{SIGNED}/algorithm"),
    (signature(signedMessage="{body}"), "signature", f"{SIGNED}/signedMessage"),
    (signature(toleranceSeconds=-1), "signature", f"{SIGNED}/toleranceSeconds"),
    (
        lambda spec_copy: spec_copy.openapi["servers"][0].update(url="http://api.telnyx.com"),
        "server-url",
        "/servers/0/url",
    ),
]


@pytest.mark.parametrize(
    ("change", "rule", "pointer"), REFUSED, ids=[f"{r}-{i}" for i, (_, r, _) in enumerate(REFUSED)]
)
def test_it_is_refused_at_its_place(
    spec_copy: SpecCopy, change: Change, rule: str, pointer: str
) -> None:
    change(spec_copy)
    with pytest.raises(SpecError) as caught:
        spec_copy.generate()
    found = [(p.rule, p.place.pointer) for p in caught.value.problems]
    assert any(r == rule and p.endswith(pointer) for r, p in found), str(caught.value)
    for problem in caught.value.problems:
        assert problem.place.file.endswith((".yaml",))
        assert problem.place.line > 1
        assert problem.source_line


def test_an_extension_among_the_paths_is_no_path(spec_copy: SpecCopy) -> None:
    before = spec_copy.generate()
    spec_copy.openapi["paths"]["x-note"] = {"post": {"operationId": "none", "by": "me"}}
    after = spec_copy.generate()
    assert {path.name for path in after if after[path] != before[path]} == {"MANIFEST.json"}


def test_two_schemas_of_one_name_that_are_the_same(spec_copy: SpecCopy) -> None:
    before = spec_copy.generate()
    spec_copy.asyncapi["components"]["schemas"]["SipTransport"] = spec_copy.schemas["SipTransport"]
    after = spec_copy.generate()
    assert {path.name for path in after if after[path] != before[path]} == {"MANIFEST.json"}


def test_two_schemas_of_one_name_that_differ(spec_copy: SpecCopy) -> None:
    spec_copy.asyncapi["components"]["schemas"]["SipTransport"] = {"type": "string"}
    with pytest.raises(SpecError, match=r"described differently in .*openapi\.yaml"):
        spec_copy.generate()


def test_an_example_that_does_not_fit(spec_copy: SpecCopy) -> None:
    content = spec_copy.operation("send_dtmf")["requestBody"]["content"]["application/json"]
    content["examples"]["required"]["value"]["digits"] = "12x"
    with pytest.raises(SpecError, match="example-mismatch"):
        spec_copy.generate()


def test_all_mistakes_of_a_class_are_told_at_once(spec_copy: SpecCopy) -> None:
    spec_copy.schemas["CallControlCommandResult"]["properties"] |= {
        name: {"type": "string", "description": "A mistake."}
        for name in ("raw", "to_dict", "1st", "a-b", "a_b")
    }
    spec_copy.asyncapi["components"]["schemas"]["CallMachineDetectionResult"]["enum"] = [
        *("", "*", "a", "A", "human", "machine", "not_sure"),
    ]
    with pytest.raises(SpecError) as caught:
        spec_copy.generate()
    told = sorted((p.rule, p.place.pointer.rpartition("/")[2]) for p in caught.value.problems)
    assert told == [
        *(("enum-name", "0"), ("enum-name", "1")),
        *(("field-name", "1st"), ("field-name", "raw"), ("field-name", "to_dict")),
        *(("name-collision", "3"), ("name-collision", "a_b")),
    ]


def test_a_request_that_nothing_sends_any_more_drags_no_base_along(spec_copy: SpecCopy) -> None:
    del spec_copy.openapi["paths"]["/calls/{call_control_id}/actions/send_dtmf"]
    files = {path.name for path in spec_copy.generate()}
    assert "action_send_dtmf_params.py" in files


def test_the_modules_of_resources_name_classes_of_the_spec_through_types_alone(
    spec_copy: SpecCopy,
) -> None:
    imported = {
        node.module
        for path, text in spec_copy.generate().items()
        if "resources" in path.parts and path.suffix == ".py"
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.ImportFrom) and node.module
    }
    assert "_requests.operation" in imported
    assert not [module for module in imported if module.startswith("types.")]
