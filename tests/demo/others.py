"""The commands that an edit of the spec adds to those that a user writes here."""

from __future__ import annotations

import json
from collections.abc import Container, Mapping
from operator import attrgetter
from typing import Any

from telnyx_voice_advanced import Telnyx

from . import ROOT
from .commands import CALL


def others(
    client: Telnyx, sent: Container[str], document: Mapping[str, Any]
) -> dict[str, str | None]:
    """Sends each command that was not sent yet as its first example has it; gives the result by the method's name."""
    methods = json.loads((ROOT / "generated" / "API.json").read_text("utf-8"))["methods"]
    results: dict[str, str | None] = {}
    for path, method in methods.items():
        name = path.rpartition(".")[2]
        if name not in sent:
            operation = document["paths"][method["path"]][method["http"].lower()]
            values = {"call_control_id": CALL, **_first_example(operation)}
            arguments = {
                argument["python_name"]: values[wire]
                for wire, argument in method["arguments"].items()
                if wire in values
            }
            answer = attrgetter(path)(client)(**arguments)
            results[name] = getattr(answer.data, "result", "ok")
    return results


def _first_example(operation: Mapping[str, Any]) -> dict[str, Any]:
    content = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
    for example in content.get("examples", {}).values():
        values: dict[str, Any] = example["value"]
        return values
    return {}
