"""Each request example of the spec, sent by the client and accepted by the spec."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import yaml
from telnyx_voice_advanced import Telnyx

from .conftest import SPEC

METHODS = {
    "UpdateClientState": "update_client_state",
    "SendDTMF": "send_dtmf",
    "StartSiprecSession": "start_siprec",
    "StopSiprecSession": "stop_siprec",
    "noiseSuppressionStart": "start_noise_suppression",
    "noiseSuppressionStop": "stop_noise_suppression",
    "SwitchSupervisorRole": "switch_supervisor_role",
}


def examples() -> Iterator[Any]:
    for path in yaml.safe_load(SPEC.read_text(encoding="utf-8"))["paths"].values():
        for operation in (path[verb] for verb in path if verb != "parameters"):
            if method := METHODS.get(operation["operationId"]):
                named = operation["requestBody"]["content"]["application/json"]["examples"]
                for name, example in named.items():
                    yield pytest.param(method, example["value"], id=f"{method}-{name}")


@pytest.mark.parametrize(("method", "body"), list(examples()))
def test_an_example_can_be_said_in_python(
    client: Telnyx, method: str, body: dict[str, Any]
) -> None:
    answer = getattr(client.calls.actions, method)("call_control_id", **body)
    assert answer.data.result == "ok"
