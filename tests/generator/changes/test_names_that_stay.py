"""Adding, removing and reordering changes nothing but the code of what was added, removed or reordered."""

from __future__ import annotations

import copy
import difflib
from pathlib import PurePosixPath
from typing import Any

import pytest

from generator.tree import tree
from tests.generator.spec_copy import SpecCopy

PACKAGE = PurePosixPath("telnyx_voice_advanced")
OWN = {
    PurePosixPath("docs/events/call.fax.detected.md"),
    PACKAGE / "types" / "call_fax_detected_webhook_event.py",
}
INDEXES = {
    PACKAGE / name
    for name in (
        "_cli/names.py",
        "_models/secret_names.py",
        "_unwrap/unwrap.py",
        "testing/_examples.py",
        "testing/events.py",
        "types/__init__.py",
        "types/unwrap_webhook_event.py",
        "webhooks/_typed_on.py",
    )
}

SKILL = PACKAGE / ".agents/skills/telnyx-voice-advanced"
LISTS = {
    *(PurePosixPath("docs", name) for name in ("index.md", "llms.txt", "objects.md")),
    *(SKILL / name for name in ("SKILL.md", "references/commands.md", "references/events.md")),
}
"""What a reader reads from the top: in the order of the spec, where what matters most comes first."""


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> tree.Tree:
    return SpecCopy(tmp_path_factory.mktemp("before")).generate()


def add_event(spec_copy: SpecCopy, position: int) -> None:
    schemas = spec_copy.asyncapi["components"]["schemas"]
    new: dict[str, Any] = {}
    for end in ("WebhookEvent", "", "Payload"):
        made = copy.deepcopy(schemas[f"CallDtmfReceived{end}"])
        new[f"CallFaxDetected{end}"] = _renamed(made)
    spec_copy.asyncapi["components"]["schemas"] = _insert(schemas, position, new)
    messages = spec_copy.asyncapi["components"]["messages"]
    message = _renamed(copy.deepcopy(messages["callDtmfReceived"]))
    spec_copy.asyncapi["components"]["messages"] = _insert(
        messages, position, {"callFaxDetected": message}
    )
    channel = spec_copy.asyncapi["channels"]["webhook"]
    reference = {"$ref": "#/components/messages/callFaxDetected"}
    channel["messages"] = _insert(channel["messages"], position, {"callFaxDetected": reference})


def _renamed(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _renamed(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_renamed(inner) for inner in value]
    if isinstance(value, str):
        for old, new in (("DtmfReceived", "FaxDetected"), ("dtmf.received", "fax.detected")):
            value = value.replace(old, new)
    return value


def _insert(mapping: dict[str, Any], position: int, new: dict[str, Any]) -> dict[str, Any]:
    items = list(mapping.items())
    at = position if position >= 0 else len(items)
    return dict([*items[:at], *new.items(), *items[at:]])


def changed(before: tree.Tree, after: tree.Tree) -> dict[PurePosixPath, list[str]]:
    """The lines that left or came, by file; what the manifests say follows from the files."""
    return {
        drift.path: [
            line
            for line in difflib.ndiff(
                before.get(drift.path, b"").decode().splitlines(),
                after.get(drift.path, b"").decode().splitlines(),
            )
            if line[0] in "+-"
        ]
        for drift in tree.compare(after, before)
        if drift.path not in (tree.MANIFEST, tree.API)
    }


@pytest.mark.parametrize("position", [0, 5, -1], ids=["before", "between", "after"])
def test_a_new_event_is_its_own_files_and_a_line_in_each_index(
    before: tree.Tree, spec_copy: SpecCopy, position: int
) -> None:
    add_event(spec_copy, position)
    found = changed(before, spec_copy.generate())
    assert found.keys() - OWN <= INDEXES | LISTS
    assert found.keys() >= OWN
    for path in found.keys() - OWN:
        assert all(line.startswith("+") for line in found[path]), (path, found[path])
        text = "".join(found[path]).lower().replace("_", "").replace(".", "")
        assert "faxdetected" in text


def test_it_does_not_matter_where_an_event_stands(tmp_path_factory: pytest.TempPathFactory) -> None:
    made: list[tree.Tree] = []
    for position in (0, 5, -1):
        spec_copy = SpecCopy(tmp_path_factory.mktemp("at"))
        add_event(spec_copy, position)
        files = spec_copy.generate()
        made.append({path: files[path] for path in files.keys() - LISTS - {tree.MANIFEST}})
    assert made[0] == made[1] == made[2]


@pytest.mark.parametrize("position", [0, 3, -1], ids=["before", "between", "after"])
def test_a_new_operation_is_its_own_lines(
    before: tree.Tree, spec_copy: SpecCopy, position: int
) -> None:
    path = "/calls/{call_control_id}/actions/mute"
    operation = {
        "summary": "Mute",
        "operationId": "MuteCall",
        "x-resource": "calls.actions",
        "x-idempotency": "natural",
        "parameters": [{"$ref": "#/components/parameters/CallControlId"}],
        "responses": {"204": {"description": "Muted."}},
    }
    spec_copy.openapi["paths"] = _insert(
        spec_copy.openapi["paths"], position, {path: {"post": operation}}
    )
    found = changed(before, spec_copy.generate())
    assert found.keys() - LISTS == {
        PurePosixPath("docs/commands/calls.actions.mute_call.md"),
        *(
            PACKAGE / name
            for name in ("_cli/names.py", "resources/calls/actions.py", "testing/_twin/commands.py")
        ),
    }
    assert all(line.startswith("+") for lines in found.values() for line in lines)


def test_order_does_not_matter(before: tree.Tree, spec_copy: SpecCopy) -> None:
    for document in (spec_copy.openapi, spec_copy.asyncapi):
        for kind in ("schemas", "messages"):
            if entries := document["components"].get(kind):
                document["components"][kind] = dict(reversed(entries.items()))
    spec_copy.openapi["paths"] = dict(reversed(spec_copy.openapi["paths"].items()))
    channel = spec_copy.asyncapi["channels"]["webhook"]
    channel["messages"] = dict(reversed(channel["messages"].items()))
    assert changed(before, spec_copy.generate()).keys() <= LISTS


def test_removing_an_event_takes_its_own_files_and_lines_alone(
    before: tree.Tree, spec_copy: SpecCopy
) -> None:
    for entries in (
        spec_copy.asyncapi["components"]["messages"],
        spec_copy.asyncapi["channels"]["webhook"]["messages"],
    ):
        del entries["callDtmfReceived"]
    for end in ("WebhookEvent", "", "Payload"):
        del spec_copy.asyncapi["components"]["schemas"][f"CallDtmfReceived{end}"]
    found = changed(before, spec_copy.generate())
    own = {
        PurePosixPath("docs/events/call.dtmf.received.md"),
        PACKAGE / "types" / "call_dtmf_received_webhook_event.py",
    }
    assert own <= found.keys() <= own | INDEXES | LISTS
    # The sensitive names of all events are one set, in a line.
    found.pop(PACKAGE / "_models/secret_names.py")
    assert {line for lines in found.values() for line in lines if not line.startswith("-")} == set()
