"""A schema that is another name for one, however many names there are and wherever it stands, also in a circle."""

from __future__ import annotations

from typing import Any

import pytest

from .spec_copy import SpecCopy

RESULT = "CallControlCommandResult"
DECODE = """
import msgspec
from telnyx_voice_advanced import types

def decode(name, text):
    return msgspec.json.decode(text, type=getattr(types, name))
"""


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def result(spec_copy: SpecCopy, **properties: Any) -> None:
    spec_copy.schemas[RESULT]["properties"] |= properties


def test_an_alias_is_a_base(spec_copy: SpecCopy) -> None:
    spec_copy.schemas["CommandParams"] = ref("CallCommandParams")
    spec_copy.schemas["RepeatableCallCommandParams"]["allOf"][0] = ref("CommandParams")
    spec_copy.write()
    spec_copy.run(
        "from telnyx_voice_advanced.types import CommandParams, CallCommandParams as c; assert CommandParams is c"
    )


@pytest.mark.parametrize(
    "alias",
    [ref("Between"), {"oneOf": [ref("Between"), {"type": "null"}]}],
    ids=["of an alias", "or null"],
)
def test_another_name_for_what_is_sent(spec_copy: SpecCopy, alias: Any) -> None:
    """Its class is a request's, whatever it is called."""
    spec_copy.schemas.update(Between=ref("CallCommandParams"), Command=alias)
    spec_copy.write()
    spec_copy.run("from telnyx_voice_advanced.types import CommandParam, BetweenParam")


def test_an_alias_leads_back_to_what_it_stands_for(spec_copy: SpecCopy) -> None:
    spec_copy.schemas["CommandResult"] = ref(RESULT)
    result(spec_copy, previous=ref("CommandResult"))
    spec_copy.write()
    spec_copy.run(
        f'{DECODE}\nr = decode(\'{RESULT}\', b\'{{"previous": {{"result": "ok"}}}}\')\n'
        "assert r.previous.result == 'ok'; assert types.CommandResult is type(r)"
    )


@pytest.mark.parametrize(
    ("alias", "text", "reads"),
    [
        (
            {"type": "array", "items": ref(RESULT)},
            '[{"result": "ok"}]',
            "r.previous[0].result == 'ok'",
        ),
        (
            {"type": "object", "additionalProperties": ref(RESULT)},
            '{"a": {"result": "ok"}}',
            "r.previous['a'].result == 'ok'",
        ),
        (
            {"oneOf": [ref(RESULT), {"type": "string"}]},
            '{"result": "ok"}',
            "r.previous.result == 'ok'",
        ),
        (
            {"oneOf": [{"type": "array", "items": ref("Tree")}, {"type": "string"}]},
            '[["a"], "b"]',
            "r.previous == [['a'], 'b']",
        ),
    ],
    ids=["list", "map", "union", "of itself"],
)
def test_an_alias_in_a_circle(spec_copy: SpecCopy, alias: Any, text: str, reads: str) -> None:
    spec_copy.schemas["Tree"] = alias
    result(spec_copy, previous=ref("Tree"))
    spec_copy.write()
    spec_copy.run(
        f"{DECODE}\nr = decode('{RESULT}', '{{\"previous\": {text}}}'); assert {reads}; types.Tree"
    )


@pytest.mark.parametrize("null", [{"type": "null"}, {"enum": [None]}, {"oneOf": [ref("Nil")]}])
def test_an_alias_of_null(spec_copy: SpecCopy, null: Any) -> None:
    """Python joins no type to `None` by another name for it."""
    spec_copy.schemas["Nil"] = {"type": "null"}
    spec_copy.schemas["Nothing"] = null
    result(spec_copy, previous=ref("Nothing"), either={"oneOf": [ref("Nothing"), ref(RESULT)]})
    spec_copy.schemas["ActionSendDtmfParams"]["allOf"][-1]["properties"]["none"] = ref("Nothing")
    spec_copy.write()
    spec_copy.run(
        f"{DECODE}\nr = decode('{RESULT}', b'{{\"previous\": null, \"either\": {{}}}}'); "
        "assert r.previous is None and r.either.result is None; types.Nothing"
    )


def test_keys_that_are_no_names_in_a_circle(spec_copy: SpecCopy) -> None:
    """Python has a TypedDict with such keys as a call, whose types it looks up at once."""
    either = {"oneOf": [ref("RopeParams"), {"type": "string"}]}
    spec_copy.schemas["KnotParams"] = {
        "type": "object",
        "properties": {"a-b": ref("KnotParams"), "c-d": either},
    }
    spec_copy.schemas["RopeParams"] = {
        "type": "object",
        "properties": {"a-b": {"type": "array", "items": ref("KnotParams")}},
    }
    spec_copy.schemas["ActionSendDtmfParams"]["allOf"][-1]["properties"]["knot"] = ref("KnotParams")
    spec_copy.write()
    hints = spec_copy.run(
        "import typing\nfrom telnyx_voice_advanced.types import KnotParams, RopeParams\n"
        "print(typing.get_type_hints(KnotParams)['c-d'] == RopeParams | str, typing.get_type_hints(RopeParams))"
    )
    assert hints.startswith("True {'a-b': list[")


def test_a_base_that_may_be_null(spec_copy: SpecCopy) -> None:
    spec_copy.schemas["CallCommandParams"]["type"] = ["object", "null"]
    spec_copy.schemas["Long"] = {
        "type": ["object", "null"],
        "properties": {"a": {"type": "string"}},
    }
    spec_copy.schemas["Longer"] = {
        "allOf": [ref("Long"), {"properties": {"b": {"type": "string"}}}]
    }
    result(spec_copy, longer=ref("Longer"))
    spec_copy.write()
    spec_copy.run(f"{DECODE}\nassert decode('{RESULT}', b'{{\"longer\": null}}').longer is None")


def test_a_response_that_may_be_null(spec_copy: SpecCopy) -> None:
    spec_copy.schemas["CallControlCommandResponse"]["type"] = ["object", "null"]
    spec_copy.write()
    spec_copy.run("""
import httpx
from telnyx_voice_advanced import Telnyx

transport = httpx.MockTransport(lambda request: httpx.Response(200, content=b" null "))
with Telnyx(api_key="KEY", http_client=httpx.Client(transport=transport)) as client:
    assert client.calls.actions.send_dtmf("v3:a", digits="1") is None
""")


def test_a_fixed_value_or_null_that_is_always_there(spec_copy: SpecCopy) -> None:
    result(spec_copy, kind={"oneOf": [{"const": "plain"}, {"type": "null"}]})
    spec_copy.schemas[RESULT]["required"] = ["kind"]
    spec_copy.write()
    spec_copy.run(f"{DECODE}\nassert decode('{RESULT}', b'{{\"kind\": null}}').kind is None")


def test_what_stands_beside_a_reference_counts(spec_copy: SpecCopy) -> None:
    spec_copy.schemas["Shade"] = {"type": "string", "description": "A shade."}
    spec_copy.schemas["Colour"] = {**ref("Shade"), "description": "A colour.", "x-sensitive": True}
    result(spec_copy, colour={**ref("Colour"), "default": "red"})
    spec_copy.write()
    source = spec_copy.run(
        "import inspect; from telnyx_voice_advanced import types\n"
        f"print(inspect.getsource(types.{RESULT}))"
    )
    assert '"""A colour. The API\'s default is `red`.' in source
    assert 'frozenset({"colour"})' in source
