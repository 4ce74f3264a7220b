"""What brings a webhook reaches the docstrings of commands and events."""

from __future__ import annotations

from generator.lint import lint

from .bench import Bench


def docstring(bench: Bench, class_name: str) -> str:
    bench.write()
    return bench.run(
        "import inspect, sys; from telnyx_voice_advanced import types;"
        "print(inspect.getdoc(getattr(types, sys.argv[1])))",
        class_name,
    )


def test_an_event_says_which_commands_cause_it_and_when(bench: Bench) -> None:
    bench.operation("siprec_start")["x-webhooks"] = [
        {"message": "callSiprecFailed", "when": "the session\nbreaks"},
        "callSiprecStarted",
    ]
    said = docstring(bench, "CallSiprecFailedWebhookEvent")
    assert "Caused by:\n\n- `client.calls.actions.start_siprec`, if the session breaks\n" in said


def test_an_event_of_the_network_says_so(bench: Bench) -> None:
    said = docstring(bench, "CallDtmfReceivedWebhookEvent")
    assert "\n\nCaused by no command: it comes from the network.\n" in said


def test_a_spec_that_does_not_speak_of_causes_is_left_alone(bench: Bench) -> None:
    for item in bench.openapi["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict):
                operation.pop("x-webhooks", None)
    for message in bench.asyncapi["components"]["messages"].values():
        message.pop("x-origin", None)
    assert [p.rule for p in lint(bench.save())[1]] == []


def test_what_reads_need_not_say_that_it_causes_nothing(bench: Bench) -> None:
    bench.add_operation("/calls", "get", operationId="ListCalls", **{"x-resource": "calls"})
    assert [p.rule for p in lint(bench.save())[1]] == []


def test_a_reason_waives_it(bench: Bench) -> None:
    operation = bench.operation("siprec_stop")
    del operation["x-webhooks"]
    message = bench.asyncapi["components"]["messages"]["callDtmfReceived"]
    del message["x-origin"]
    rules = sorted(p.rule for p in lint(bench.save())[1])
    assert rules == ["uncaused-webhook", "unlisted-webhooks"]
    operation["x-lint-ignore"] = {"unlisted-webhooks": "Nobody knows yet."}
    message["x-lint-ignore"] = {"uncaused-webhook": "Its command is not described yet."}
    assert [p.rule for p in lint(bench.save())[1]] == []
