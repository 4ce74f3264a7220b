"""Each request example of the spec, sent by the client and accepted by the spec."""

from __future__ import annotations

from typing import Any

import pytest
from telnyx_voice_advanced import Telnyx

from tests.oracle.ours import ours
from tests.oracle.spec import Operation, operations

EXAMPLES = [
    pytest.param(operation, body, id=f"{operation}-{name}")
    for operation in operations()
    for name, body in operation.bodies.items()
]


@pytest.mark.parametrize(("operation", "body"), EXAMPLES)
def test_an_example_can_be_said_in_python(
    client: Telnyx, operation: Operation, body: dict[str, Any]
) -> None:
    answer = ours(client, operation, "call_control_id", body)
    assert answer.to_dict() == dict(operation.answers)[200]
