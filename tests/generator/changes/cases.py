"""Changes that an editor makes to the spec: what is said of each, and the verdict."""

from __future__ import annotations

import copy
from collections.abc import Callable
from functools import cache
from typing import Any

from generator.changes.build_surface import build_surface
from generator.changes.change import Change, Verdict
from generator.changes.compare import compare
from generator.changes.surface import Surface
from generator.lint import accept
from tests.generator.spec_copy import SPEC, SpecCopy

Edit = Callable[[SpecCopy], Any]


B, F, X = Verdict.BREAKING, Verdict.FEATURE, Verdict.FIX


@cache
def before() -> Surface:
    return build_surface(accept(SPEC)[0])


def changes(spec_copy: SpecCopy) -> list[Change]:
    return compare(before(), build_surface(accept(spec_copy.save())[0]))


def dtmf(spec_copy: SpecCopy) -> Any:
    return spec_copy.schemas["ActionSendDtmfParams"]["allOf"][1]


def received(spec_copy: SpecCopy) -> Any:
    return spec_copy.asyncapi["components"]["schemas"]


def duration(**keywords: Any) -> Edit:
    def edit(spec_copy: SpecCopy) -> None:
        schema = dtmf(spec_copy)["properties"]["duration_millis"]
        schema.update(keywords)
        for key in [key for key, value in keywords.items() if value is None]:
            del schema[key]

    return edit


def named_duration(spec_copy: SpecCopy) -> None:
    """Move the schema of an argument to one of its own, with other words."""
    properties = dtmf(spec_copy)["properties"]
    spec_copy.schemas["Duration"] = {**properties["duration_millis"], "description": "How long."}
    properties["duration_millis"] = {"$ref": "#/components/schemas/Duration"}


def required(spec_copy: SpecCopy) -> None:
    dtmf(spec_copy)["required"].append("duration_millis")
    content = spec_copy.operation("send_dtmf")["requestBody"]["content"]["application/json"]
    for example in content["examples"].values():
        example["value"]["duration_millis"] = 250


def new_required(spec_copy: SpecCopy) -> None:
    dtmf(spec_copy)["properties"]["loudness"] = {"type": "integer", "description": "In decibels."}
    dtmf(spec_copy)["required"].append("loudness")
    content = spec_copy.operation("send_dtmf")["requestBody"]["content"]["application/json"]
    for example in content["examples"].values():
        example["value"]["loudness"] = 3


def unfold(spec_copy: SpecCopy) -> None:
    """Write the fields of the base's base into the class itself, and leave out the base's and its own."""
    schemas = received(spec_copy)
    schemas["CallDtmfReceivedPayload"] = {
        "type": "object",
        "properties": schemas["CallWebhookPayload"]["properties"],
    }
    for example in spec_copy.asyncapi["components"]["messages"]["callDtmfReceived"]["examples"]:
        for name in ("digit", "from", "to"):
            del example["payload"]["data"]["payload"][name]


def other_base(spec_copy: SpecCopy) -> None:
    """Derive from the base's base, and write the fields of the base into the class itself."""
    schemas = received(spec_copy)
    base = schemas["CallReferWebhookPayload"]["allOf"]
    schemas["CallReferFailedPayload"]["allOf"] = copy.deepcopy(base)


def rename_event(spec_copy: SpecCopy) -> None:
    for entries in (
        spec_copy.asyncapi["components"]["messages"],
        spec_copy.asyncapi["channels"]["webhook"]["messages"],
    ):
        del entries["callDtmfReceived"]
    for end in ("WebhookEvent", "", "Payload"):
        del received(spec_copy)[f"CallDtmfReceived{end}"]


def move(spec_copy: SpecCopy, name: str, path: str) -> None:
    operation = spec_copy.openapi["paths"].pop(f"/calls/{{call_control_id}}/actions/{name}")
    parameter = {"name": "leg", "in": "path", "required": True, "schema": {"type": "string"}}
    if "{leg}" in path:
        operation["post"].setdefault("parameters", []).append(parameter)
    spec_copy.openapi["paths"][path] = operation


NEW_FIELD = {"type": "string", "description": "Free text."}


CASES: list[tuple[str, Edit, str, Verdict]] = [
    # What is sent: asking for more breaks.
    ("new required argument", new_required, "send_dtmf(loudness) was added and is required", B),
    ("argument becomes required", required, "send_dtmf(duration_millis) is required now", B),
    (
        "new optional argument",
        lambda b: dtmf(b)["properties"].update(note=NEW_FIELD),
        "calls.actions.send_dtmf(note) was added",
        F,
    ),
    ("a limit gets tighter", duration(multipleOf=50), "has multipleOf 50", B),
    ("maximum goes up", duration(maximum=900), "has maximum 900 instead of 500", F),
    ("a limit goes", duration(maximum=None), "has no maximum any more", F),
    (
        "a type grows",
        duration(type=["integer", "string"]),
        "is integer | string instead of integer",
        F,
    ),
    ("a type changes", duration(type="number"), "is number instead of integer", F),
    (
        "new value to send",
        lambda b: b.schemas["SipTransport"]["enum"].append("ws"),
        "SipTransportParam has a new value 'ws'",
        F,
    ),
    (
        "a value goes",
        lambda b: b.schemas["AiCousticsModelSize"]["enum"].remove("l"),
        "AiCousticsModelSizeParam lost its value 'l'",
        B,
    ),
    (
        "null is allowed",
        duration(type=["integer", "null"]),
        "send_dtmf(duration_millis) may be null now",
        F,
    ),
    (
        "a method is renamed",
        lambda b: b.operation("siprec_stop").update({"x-python-name": "end_siprec"}),
        "calls.actions.stop_siprec is called calls.actions.end_siprec now",
        B,
    ),
    (
        "a method goes",
        lambda b: b.openapi["paths"].popitem(),
        "calls.actions.switch_supervisor_role was removed",
        B,
    ),
    (
        "a method is deprecated",
        lambda b: b.operation("send_dtmf").update(deprecated=True),
        "calls.actions.send_dtmf is deprecated",
        F,
    ),
    (
        "other words",
        lambda b: b.operation("send_dtmf").update(description="Plays tones."),
        "calls.actions.send_dtmf is described in other words",
        X,
    ),
    (
        "other default",
        duration(default=300),
        "send_dtmf(duration_millis) has the default 300 instead of the default 250",
        X,
    ),
    (
        "may be repeated",
        lambda b: b.operation("siprec_start").update({"x-idempotency": "natural"}),
        "calls.actions.start_siprec may be repeated: natural",
        F,
    ),
    (
        "another path parameter",
        lambda b: move(b, "send_dtmf", "/calls/{call_control_id}/legs/{leg}/send_dtmf"),
        "calls.actions.send_dtmf takes other path parameters",
        B,
    ),
    (
        "another path",
        lambda b: move(b, "send_dtmf", "/calls/{call_control_id}/tones"),
        "goes to POST /calls/{call_control_id}/tones instead of POST /calls/{call_control_id}/actions/",
        X,
    ),
    (
        "another answer",
        lambda b: b.operation("send_dtmf")["responses"]["200"]["content"][
            "application/json"
        ].update(schema={"$ref": "#/components/schemas/ActionStopSiprecResponse"}),
        "returns ActionStopSiprecResponse instead of ActionSendDtmfResponse",
        B,
    ),
    (
        "no answer any more",
        lambda b: b.operation("send_dtmf")["responses"]["200"].pop("content"),
        "returns nothing instead of ActionSendDtmfResponse",
        B,
    ),
    (
        "another name in Python",
        lambda b: dtmf(b)["properties"]["duration_millis"].update({"x-python-name": "millis"}),
        "send_dtmf(duration_millis) is called millis instead of duration_millis in Python",
        B,
    ),
    (
        "shown otherwise",
        lambda b: dtmf(b)["properties"]["duration_millis"].update({"x-sensitive": True}),
        "send_dtmf(duration_millis) shows not at all in logs and reprs",
        X,
    ),
    (
        "no longer hidden",
        lambda b: dtmf(b)["properties"]["digits"].pop("x-sensitive"),
        "send_dtmf(digits) shows in full in logs and reprs, where it showed not at all",
        F,
    ),
    (
        "no default any more",
        duration(default=None),
        "send_dtmf(duration_millis) has no default instead of the default 250",
        X,
    ),
    (
        "an argument is deprecated",
        duration(deprecated=True),
        "send_dtmf(duration_millis) is deprecated",
        F,
    ),
    (
        "a value is replaced",
        lambda b: b.schemas["SipTransport"].update({"x-deprecated-values": {"udp": "tcp"}}),
        "SipTransportParam replaces its value 'udp' by 'tcp'",
        F,
    ),
    (
        "other webhooks",
        lambda b: b.operation("send_dtmf").update({"x-webhooks": ["callDtmfReceived"]}),
        "calls.actions.send_dtmf may cause other webhooks",
        X,
    ),
    (
        "a webhook on a condition",
        lambda b: b.operation("siprec_stop").update(
            {"x-webhooks": [{"message": "callSiprecStopped", "when": "a session goes on"}]}
        ),
        "calls.actions.stop_siprec may cause other webhooks",
        X,
    ),
    (
        "an argument becomes optional",
        lambda b: dtmf(b)["required"].remove("digits"),
        "send_dtmf(digits) is optional now",
        F,
    ),
    (
        "another base URL",
        lambda b: b.openapi["servers"][0].update(url="https://api.telnyx.example/v2"),
        "the base URL is https://api.telnyx.example/v2",
        X,
    ),
    # What is received: promising less breaks.
    (
        "new field of a webhook",
        lambda b: received(b)["CallWebhookPayload"]["properties"].update(note=NEW_FIELD),
        "CallWebhookPayload.note was added",
        F,
    ),
    (
        "a field of a webhook goes",
        lambda b: (
            received(b)["WebhookMeta"]["properties"].pop("attempt")
            and [
                m["examples"][0]["payload"]["meta"].pop("attempt")
                for m in b.asyncapi["components"]["messages"].values()
            ]
        ),
        "WebhookMeta.attempt was removed",
        B,
    ),
    (
        "new value of an open enum",
        lambda b: received(b)["CallingPartyType"]["enum"].append("webrtc"),
        "CallingPartyType has a new value 'webrtc'",
        F,
    ),
    (
        "a value of an open enum goes",
        lambda b: received(b)["CallMachineGreetingResult"]["enum"].remove("ended"),
        "CallMachineGreetingResult lost its value 'ended'",
        B,
    ),
    (
        "a member of an open enum has another name",
        lambda b: received(b)["CallMachineGreetingResult"].update(
            {"x-enum-varnames": ["BEEP", "OVER", "UNSURE"]}
        ),
        "CallMachineGreetingResult names its value 'ended' OVER instead of ENDED",
        B,
    ),
    ("an event goes", rename_event, "event call.dtmf.received was removed", B),
    (
        "a field changes its type",
        lambda b: received(b)["CallReferWebhookPayload"]["allOf"][1]["properties"][
            "sip_notify_response"
        ].update(type=["integer", "string", "null"]),
        "sip_notify_response is integer | string instead of integer",
        B,
    ),
    (
        "a required field becomes optional",
        lambda b: b.schemas["CallControlCommandResponse"].pop("required"),
        "CallControlCommandResponse.data may be absent now",
        B,
    ),
    (
        "a field is always there",
        lambda b: b.schemas["CallControlCommandResult"].update(required=["result"]),
        "CallControlCommandResult.result is always there now",
        F,
    ),
    (
        "an event is described in other words",
        lambda b: b.asyncapi["components"]["messages"]["callDtmfReceived"].update(
            summary="A key was pressed"
        ),
        "event call.dtmf.received is described in other words",
        X,
    ),
    (
        "an event has another class",
        lambda b: received(b)["CallDtmfReceivedWebhookEvent"].update(
            {"x-python-name": "KeyPressed"}
        ),
        "event call.dtmf.received is KeyPressed instead of CallDtmfReceivedWebhookEvent",
        B,
    ),
    (
        "a class is described in other words",
        lambda b: b.schemas["CallControlCommandResult"].update(description="What came of it."),
        "CallControlCommandResult is described in other words",
        X,
    ),
    (
        "fields come from elsewhere",
        unfold,
        "CallDtmfReceivedPayload.digit was removed",
        B,
    ),
    (
        "a base is dropped, and its fields are kept",
        other_base,
        "CallReferFailedPayload no longer derives from CallReferWebhookPayload",
        B,
    ),
    (
        "the tolerance",
        lambda b: b.asyncapi["channels"]["webhook"]["x-webhook-signature"].update(
            toleranceSeconds=60
        ),
        "the signature's tolerance_seconds is 60 instead of 300",
        B,
    ),
    (
        "an object takes no other keys",
        lambda b: b.schemas["NoiseSuppressionEngineConfig"].update(additionalProperties=False),
        "(noise_suppression_engine_config) takes no other keys now",
        B,
    ),
    (
        "a value is no longer said to be replaced",
        lambda b: b.schemas["NoiseSuppressionEngine"].pop("x-deprecated-values"),
        "NoiseSuppressionEngineParam no longer says that its value 'A' was replaced",
        X,
    ),
    (
        "a type gets another name",
        named_duration,
        "calls.actions.send_dtmf(duration_millis) is described in other words",
        X,
    ),
    (
        "webhooks are accepted for longer",
        lambda b: b.asyncapi["channels"]["webhook"]["x-webhook-signature"].update(
            toleranceSeconds=600
        ),
        "the signature's tolerance_seconds is 600 instead of 300",
        F,
    ),
]
