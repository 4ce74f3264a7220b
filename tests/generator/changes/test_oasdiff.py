"""The verdicts beside oasdiff's: where its documented rules apply, ours agree or say why not.

oasdiff judges the contract; we judge what a Python program that imports the package sees. Its levels ERR and WARN mean
breaking, INFO means not.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from generator.changes.change import Verdict
from tests.generator.spec_copy import SpecCopy

from .cases import Edit, changes, dtmf, duration


def digits(**keywords: Any) -> Edit:
    return lambda spec_copy: dtmf(spec_copy)["properties"]["digits"].update(keywords)


def without(spec_copy: SpecCopy, key: str) -> None:
    del dtmf(spec_copy)["properties"]["digits"][key]


def new_required(spec_copy: SpecCopy) -> None:
    dtmf(spec_copy)["properties"]["loudness"] = {"type": "integer", "description": "In decibels."}
    dtmf(spec_copy)["required"].append("loudness")


def result(**keywords: Any) -> Edit:
    return lambda spec_copy: spec_copy.schemas["CallControlCommandResult"]["properties"][
        "result"
    ].update(keywords)


def transport(spec_copy: SpecCopy) -> Any:
    return spec_copy.schemas["ActionStartSiprecParams"]["allOf"][1]["properties"]["sip_transport"]


def drop_examples(value: Any) -> None:
    """Take out all examples: most edits make some unfit, which is not what is asked here."""
    if isinstance(value, dict):
        value.pop("example", None)
        value.pop("examples", None)
    for inner in value.values() if isinstance(value, dict) else value:
        if isinstance(inner, dict | list):
            drop_examples(inner)


@dataclass(frozen=True)
class Rule:
    """A rule of oasdiff, an edit that it is about, and what ours says of it."""

    id: str
    level: str
    edit: Edit
    words: str
    """In what we say; empty where we say nothing."""
    instead: str = ""
    """Why our verdict is the opposite; empty where it is the same."""


RULES = (
    # Requests.
    Rule(
        "new-required-request-property", "ERR", new_required, "(loudness) was added and is required"
    ),
    Rule(
        "new-optional-request-property",
        "INFO",
        lambda b: dtmf(b)["properties"].update(note={"type": "string", "description": "Any."}),
        "(note) was added",
    ),
    Rule(
        "request-property-became-required",
        "ERR",
        lambda b: dtmf(b)["required"].append("duration_millis"),
        "is required now",
    ),
    Rule(
        "request-property-became-optional",
        "INFO",
        lambda b: dtmf(b)["required"].remove("digits"),
        "is optional now",
    ),
    Rule(
        "request-property-removed",
        "WARN",
        lambda b: dtmf(b)["properties"].pop("duration_millis"),
        "(duration_millis) was removed",
    ),
    Rule("request-property-max-decreased", "ERR", duration(maximum=400), "has maximum 400"),
    Rule("request-property-max-increased", "INFO", duration(maximum=900), "has maximum 900"),
    Rule("request-property-min-increased", "ERR", duration(minimum=120), "has minimum 120"),
    Rule("request-property-min-decreased", "INFO", duration(minimum=50), "has minimum 50"),
    Rule("request-property-max-length-set", "ERR", digits(maxLength=40), "has maxLength 40"),
    Rule("request-property-min-length-decreased", "INFO", digits(minLength=0), "has minLength 0"),
    Rule("request-property-pattern-changed", "WARN", digits(pattern="^[0-9]+$"), "has pattern"),
    Rule(
        "request-property-pattern-removed",
        "INFO",
        lambda b: without(b, "pattern"),
        "has no pattern any more",
    ),
    Rule("request-property-multiple-of-set", "ERR", duration(multipleOf=10), "has multipleOf 10"),
    Rule(
        "request-property-type-generalized",
        "INFO",
        duration(type="number"),
        "is number instead of integer",
    ),
    Rule(
        "request-property-type-changed",
        "ERR",
        duration(type="string", minimum=None, maximum=None, default=None),
        "is string instead of integer",
    ),
    Rule(
        "request-property-list-of-types-widened",
        "INFO",
        duration(type=["integer", "string"]),
        "is integer | string instead of integer",
    ),
    Rule(
        "request-property-become-nullable",
        "INFO",
        duration(type=["integer", "null"]),
        "may be null now",
    ),
    Rule(
        "request-property-enum-value-added",
        "INFO",
        lambda b: b.schemas["SipTransport"]["enum"].append("ws"),
        "SipTransportParam has a new value 'ws'",
    ),
    Rule(
        "request-property-enum-value-removed",
        "ERR",
        lambda b: b.schemas["AiCousticsModelSize"]["enum"].remove("l"),
        "AiCousticsModelSizeParam lost its value 'l'",
    ),
    Rule(
        "request-property-became-enum",
        "ERR",
        lambda b: dtmf(b)["properties"].update(
            digits={"$ref": "#/components/schemas/SipTransport"}
        ),
        "send_dtmf(digits) is SipTransportParam instead of string",
    ),
    Rule(
        "request-property-became-not-enum",
        "INFO",
        lambda b: (transport(b).clear(), transport(b).update(type="string", description="Any.")),
        "start_siprec(sip_transport) is string instead of SipTransportParam",
    ),
    Rule(
        "request-property-const-changed",
        "ERR",
        duration(type="string", const="x", minimum=None, maximum=None, default=None),
        "is 'x' instead of integer",
    ),
    Rule(
        "request-property-default-value-changed",
        "INFO",
        duration(default=300),
        "has the default 300 instead of the default 250",
    ),
    # Answers.
    Rule(
        "response-optional-property-added",
        "INFO",
        lambda b: b.schemas["CallControlCommandResult"]["properties"].update(
            note={"type": "string", "description": "Any."}
        ),
        "CallControlCommandResult.note was added",
    ),
    Rule(
        "response-optional-property-removed",
        "INFO",
        lambda b: b.schemas["APIErrorDetail"]["properties"].pop("detail"),
        "APIErrorDetail.detail was removed",
        instead="the attribute is gone, whether or not it was ever set",
    ),
    Rule(
        "response-property-became-required",
        "INFO",
        lambda b: b.schemas["CallControlCommandResult"].update(required=["result"]),
        "is always there now",
    ),
    Rule(
        "response-property-became-optional",
        "ERR",
        lambda b: b.schemas["CallControlCommandResponse"].pop("required"),
        "may be absent now",
    ),
    Rule(
        "response-property-became-nullable",
        "ERR",
        result(type=["string", "null"]),
        "",
        instead="an optional field is None where it is absent, and None where it is null",
    ),
    Rule(
        "response-property-type-changed",
        "ERR",
        result(type="integer"),
        "CallControlCommandResult.result is integer instead of string",
    ),
    Rule(
        "response-property-list-of-types-widened",
        "ERR",
        result(type=["string", "integer"]),
        "CallControlCommandResult.result is string | integer instead of string",
    ),
    Rule(
        "response-property-max-length-increased",
        "ERR",
        result(maxLength=4),
        "",
        instead="answers are held against no limits",
    ),
    Rule(
        "response-property-enum-value-added",
        "ERR",
        lambda b: b.asyncapi["components"]["schemas"]["CallingPartyType"]["enum"].append("web"),
        "CallingPartyType has a new value 'web'",
        instead="enums of what is received are open",
    ),
    Rule(
        "response-property-enum-value-removed",
        "INFO",
        lambda b: b.asyncapi["components"]["schemas"]["CallMachineGreetingResult"]["enum"].remove(
            "ended"
        ),
        "CallMachineGreetingResult lost its value 'ended'",
        instead="programs name its member",
    ),
    # Operations.
    Rule(
        "api-removed-without-deprecation",
        "ERR",
        lambda b: b.openapi["paths"].popitem(),
        "calls.actions.switch_supervisor_role was removed",
    ),
    Rule(
        "endpoint-added",
        "INFO",
        lambda b: b.add_operation(
            "/calls", "get", operationId="ListCalls", **{"x-resource": "calls"}
        ),
        "calls.list_calls was added",
    ),
    Rule(
        "endpoint-deprecated",
        "INFO",
        lambda b: b.operation("send_dtmf").update(deprecated=True),
        "calls.actions.send_dtmf is deprecated",
    ),
    Rule(
        "api-operation-id-removed",
        "ERR",
        lambda b: b.operation("send_dtmf").update(operationId="PlayTones"),
        "calls.actions.send_dtmf is called calls.actions.play_tones now",
    ),
    Rule(
        "api-path-removed-without-deprecation",
        "ERR",
        lambda b: b.openapi["paths"].update(
            {"/calls/{call_control_id}/tones": b.openapi["paths"].pop(SEND)}
        ),
        "goes to POST /calls/{call_control_id}/tones",
        instead="programs call the method, whatever its path",
    ),
    Rule(
        "request-parameter-default-value-changed",
        "ERR",
        lambda b: None,
        "",
        instead="a default is the server's: it changes for every version of the package at once",
    ),
)
SEND = "/calls/{call_control_id}/actions/send_dtmf"


@pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
def test_the_verdict_is_oasdiffs_or_has_a_reason(spec_copy: SpecCopy, rule: Rule) -> None:
    drop_examples(spec_copy.openapi)
    drop_examples(spec_copy.asyncapi)
    rule.edit(spec_copy)
    found = [change for change in changes(spec_copy) if rule.words and rule.words in str(change)]
    assert bool(found) == bool(rule.words), changes(spec_copy)
    ours = any(change.verdict is Verdict.BREAKING for change in found)
    theirs = rule.level in ("ERR", "WARN")
    assert (ours == theirs) == (not rule.instead), found
