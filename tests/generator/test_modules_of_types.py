"""In which modules of `types/` classes are: what is used together is together, and nobody has to know."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

import pytest

from .spec_copy import SpecCopy, python

EVENT = "call.dtmf.received"
BODY = (
    '{"data":{"event_type":"call.dtmf.received","payload":{"digit":"1","key":{"shape":"round"}}}}'
)


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def with_a_key(spec_copy: SpecCopy) -> None:
    """The spec with a struct and an enum that one event uses."""
    schemas = spec_copy.asyncapi["components"]["schemas"]
    schemas["PressedKey"] = {"type": "object", "properties": {"shape": ref("KeyShape")}}
    schemas["KeyShape"] = {"type": "string", "enum": ["round", "square"]}
    _properties(schemas["CallDtmfReceivedPayload"])["key"] = ref("PressedKey")


def shared(spec_copy: SpecCopy) -> None:
    """The same with another event that uses them too."""
    with_a_key(spec_copy)
    schemas = spec_copy.asyncapi["components"]["schemas"]
    _properties(schemas["CallSiprecFailedPayload"])["key"] = ref("PressedKey")


def _properties(schema: Any) -> Any:
    parts = [schema, *schema.get("allOf", [])]
    return next(part["properties"] for part in parts if "properties" in part)


def modules_after(spec_copy: SpecCopy, program: str) -> set[str]:
    """The modules of `types/` that a program has imported in the end."""
    listing = "import sys; print(*(n for n in sys.modules if n.startswith(f'{PACKAGE}.types.')))"
    head = f"PACKAGE = 'telnyx_voice_advanced'\n{program}\n"
    return {name.rpartition(".")[2] for name in spec_copy.run(head + listing).split()}


def files(folder: Path) -> dict[str, str]:
    top = folder / "telnyx_voice_advanced"
    return {p.relative_to(top).as_posix(): p.read_text("utf-8") for p in top.rglob("*.py")}


def test_an_event_brings_what_it_alone_uses(spec_copy: SpecCopy) -> None:
    with_a_key(spec_copy)
    spec_copy.write()
    program = f"from telnyx_voice_advanced import unsafe_unwrap; unsafe_unwrap({BODY!r})"
    modules = modules_after(spec_copy, program)
    assert "call_dtmf_received_webhook_event" in modules
    assert not modules & {"pressed_key", "key_shape", "call_dtmf_received_payload"}


def test_a_command_brings_neither_its_params_nor_those_of_others(spec_copy: SpecCopy) -> None:
    spec_copy.write()
    program = "from telnyx_voice_advanced import types; types.ActionSendDtmfResponse"
    modules = modules_after(spec_copy, program)
    assert "action_send_dtmf_response" in modules
    assert not [name for name in modules if "param" in name or "event" in name or "alias" in name]


def test_what_is_shared_from_now_on_moves_and_nothing_else_does(
    spec_copy: SpecCopy, tmp_path: Path
) -> None:
    with_a_key(spec_copy)
    before = files(spec_copy.write())
    other = SpecCopy(tmp_path / "other")
    shared(other)
    after = files(other.write())
    differing = {name for name in before.keys() | after if before.get(name) != after.get(name)}
    events = {f"types/call_{name}_webhook_event.py" for name in ("dtmf_received", "siprec_failed")}
    assert differing == {*events, "types/pressed_key.py", "types/__init__.py", "testing/events.py"}
    assert "class KeyShape(" in after["types/pressed_key.py"]
    names = "from telnyx_voice_advanced.types import *; print(sorted(dir()))"
    assert spec_copy.run(names) == other.run(names)


PICKLE = f"""
import pickle, sys
from telnyx_voice_advanced import types, unsafe_unwrap
event = unsafe_unwrap({BODY!r})
told = event, type(event), types.PressedKey(shape="oval"), types.KeyShape("square")
sys.stdout.write(pickle.dumps(told, int(sys.argv[1])).hex())
"""
UNPICKLE = f"""
import pickle, sys
event, kind, key, shape = pickle.loads(bytes.fromhex(sys.argv[1]))
from telnyx_voice_advanced import types, unsafe_unwrap
assert event == unsafe_unwrap({BODY!r}) and type(event.data.payload.key) is types.PressedKey
assert kind is types.CallDtmfReceivedWebhookEvent
assert key == types.PressedKey(shape="oval") and shape is types.KeyShape.SQUARE
"""


@pytest.mark.parametrize("protocol", [2, pickle.HIGHEST_PROTOCOL])
def test_a_pickle_outlives_the_move(spec_copy: SpecCopy, tmp_path: Path, protocol: int) -> None:
    with_a_key(spec_copy)
    spec_copy.write()
    other = SpecCopy(tmp_path / "other")
    shared(other)
    other.write()
    for made, read in ((spec_copy, other), (other, spec_copy)):
        read.run(UNPICKLE, made.run(PICKLE, str(protocol)).strip())


def test_classes_that_refer_to_each_other_and_are_reached_at_both_ends(
    spec_copy: SpecCopy,
) -> None:
    schemas = spec_copy.asyncapi["components"]["schemas"]
    schemas["Leg"] = {"type": "object", "properties": {"n": {}, "bridge": ref("Bridge")}}
    schemas["Bridge"] = {
        "type": "object",
        "properties": {"legs": {"type": "array", "items": ref("Leg")}, "kind": ref("Kind")},
    }
    schemas["Kind"] = {"type": "string", "enum": ["mixed"]}
    _properties(schemas["CallDtmfReceivedPayload"])["leg"] = ref("Leg")
    _properties(schemas["CallSiprecFailedPayload"])["bridge"] = ref("Bridge")
    spec_copy.write()
    inner = '{"legs": [{"n": 2, "bridge": {"kind": "mixed"}}]}'
    bodies = {
        EVENT: f'{{"leg": {{"n": 1, "bridge": {inner}}}}}',
        "siprec.failed": f'{{"bridge": {inner}}}',
    }
    paths = {EVENT: "leg.bridge", "siprec.failed": "bridge"}
    for order in (list(bodies), list(reversed(bodies))):
        program = "from telnyx_voice_advanced import unsafe_unwrap, types\n"
        for name in order:
            body = f'{{"data": {{"event_type": "{name}", "payload": {bodies[name]}}}}}'
            program += f"bridge = unsafe_unwrap({body!r}).data.payload.{paths[name]}\n"
            program += "assert bridge.legs[0].bridge.kind is types.Kind.MIXED\n"
            program += "assert type(bridge.legs[0]) is types.Leg\n"
        spec_copy.run(program)
    for first in ("Leg", "Bridge", "Kind"):
        spec_copy.run(f"from telnyx_voice_advanced.types import {first}")


def test_every_name_is_where_its_class_says(spec_copy: SpecCopy) -> None:
    program = """
import importlib
from telnyx_voice_advanced import types
for name in types.__all__:
    kind = getattr(types, name)
    if isinstance(kind, type) and ".types." in kind.__module__:
        assert getattr(importlib.import_module(kind.__module__), name) is kind
        assert getattr(types, name) is kind
"""
    assert python("-c", program, path=spec_copy.write()) == ""
