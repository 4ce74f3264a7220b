"""What brings a webhook reaches the docstrings of commands and events."""

from __future__ import annotations

from generator import ir
from generator.cache.cache import Cache
from generator.lint import lint
from generator.source.build import build

from .spec_copy import SpecCopy


def docstring(spec_copy: SpecCopy, class_name: str) -> str:
    spec_copy.write()
    return spec_copy.run(
        "import inspect, sys; from telnyx_voice_advanced import types;"
        "print(inspect.getdoc(getattr(types, sys.argv[1])))",
        class_name,
    )


def test_an_event_says_which_commands_cause_it_and_when(spec_copy: SpecCopy) -> None:
    spec_copy.operation("siprec_start")["x-webhooks"] = [
        {"message": "callSiprecFailed", "when": "the session\nbreaks"},
        "callSiprecStarted",
    ]
    said = docstring(spec_copy, "CallSiprecFailedWebhookEvent")
    assert "Caused by:\n\n- `client.calls.actions.start_siprec`, if the session breaks\n" in said


def test_templates_see_causes_as_data(spec_copy: SpecCopy) -> None:
    spec_copy.operation("siprec_start")["x-webhooks"] = [
        {"message": "callSiprecFailed", "when": "the session\nbreaks"}
    ]
    spec_copy.operation("siprec_stop")["x-webhooks"] = ["callSiprecFailed"]
    planned = lint(spec_copy.save())[0]
    assert planned is not None
    events = {event.message: event for event in build(planned, Cache()).events}
    assert events["callSiprecFailed"].causes == (
        ir.Cause(command="calls.actions.start_siprec", when="the session breaks"),
        ir.Cause(command="calls.actions.stop_siprec", when=""),
    )
    assert events["callDtmfReceived"].is_networks


def test_an_event_of_the_network_says_so(spec_copy: SpecCopy) -> None:
    said = docstring(spec_copy, "CallDtmfReceivedWebhookEvent")
    assert "\n\nCaused by no command: it comes from the network.\n" in said


def test_a_spec_that_does_not_speak_of_causes_is_left_alone(spec_copy: SpecCopy) -> None:
    for item in spec_copy.openapi["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict):
                operation.pop("x-webhooks", None)
    for message in spec_copy.asyncapi["components"]["messages"].values():
        message.pop("x-origin", None)
    assert [p.rule for p in lint(spec_copy.save())[1]] == []


def test_what_reads_need_not_say_that_it_causes_nothing(spec_copy: SpecCopy) -> None:
    spec_copy.add_operation("/calls", "get", operationId="ListCalls", **{"x-resource": "calls"})
    assert [p.rule for p in lint(spec_copy.save())[1]] == []


def test_a_reason_waives_it(spec_copy: SpecCopy) -> None:
    operation = spec_copy.operation("siprec_stop")
    del operation["x-webhooks"]
    message = spec_copy.asyncapi["components"]["messages"]["callDtmfReceived"]
    del message["x-origin"]
    rules = sorted(p.rule for p in lint(spec_copy.save())[1])
    assert rules == ["uncaused-webhook", "unlisted-webhooks"]
    operation["x-lint-ignore"] = {"unlisted-webhooks": "Nobody knows yet."}
    message["x-lint-ignore"] = {"uncaused-webhook": "Its command is not described yet."}
    assert [p.rule for p in lint(spec_copy.save())[1]] == []
