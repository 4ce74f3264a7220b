"""A schema that is another name for one, however many names there are and wherever it stands, also in a circle."""

from __future__ import annotations

from typing import Any

import pytest

from .bench import Bench

RESULT = "CallControlCommandResult"
DECODE = """
import msgspec
from telnyx_voice_advanced import types

def decode(name, text):
    return msgspec.json.decode(text, type=getattr(types, name))
"""


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def result(bench: Bench, **properties: Any) -> None:
    bench.schemas[RESULT]["properties"] |= properties


def test_an_alias_is_a_base(bench: Bench) -> None:
    bench.schemas["CommandParams"] = ref("CallCommandParams")
    bench.schemas["RepeatableCallCommandParams"]["allOf"][0] = ref("CommandParams")
    bench.write()
    bench.run(
        "from telnyx_voice_advanced.types import CommandParams, CallCommandParams as c; assert CommandParams is c"
    )


def test_an_alias_leads_back_to_what_it_stands_for(bench: Bench) -> None:
    bench.schemas["CommandResult"] = ref(RESULT)
    result(bench, previous=ref("CommandResult"))
    bench.write()
    bench.run(
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
def test_an_alias_in_a_circle(bench: Bench, alias: Any, text: str, reads: str) -> None:
    bench.schemas["Tree"] = alias
    result(bench, previous=ref("Tree"))
    bench.write()
    bench.run(
        f"{DECODE}\nr = decode('{RESULT}', '{{\"previous\": {text}}}'); assert {reads}; types.Tree"
    )


def test_keys_that_are_no_names_in_a_circle(bench: Bench) -> None:
    """Python has a TypedDict with such keys as a call, whose types it looks up at once."""
    either = {"oneOf": [ref("RopeParams"), {"type": "string"}]}
    bench.schemas["KnotParams"] = {
        "type": "object",
        "properties": {"a-b": ref("KnotParams"), "c-d": either},
    }
    bench.schemas["RopeParams"] = {
        "type": "object",
        "properties": {"a-b": {"type": "array", "items": ref("KnotParams")}},
    }
    bench.schemas["ActionSendDtmfParams"]["allOf"][-1]["properties"]["knot"] = ref("KnotParams")
    bench.write()
    hints = bench.run(
        "import typing\nfrom telnyx_voice_advanced.types import KnotParams, RopeParams\n"
        "print(typing.get_type_hints(KnotParams)['c-d'] == RopeParams | str, typing.get_type_hints(RopeParams))"
    )
    assert hints.startswith("True {'a-b': list[")


def test_a_base_that_may_be_null(bench: Bench) -> None:
    bench.schemas["CallCommandParams"]["type"] = ["object", "null"]
    bench.schemas["Long"] = {"type": ["object", "null"], "properties": {"a": {"type": "string"}}}
    bench.schemas["Longer"] = {"allOf": [ref("Long"), {"properties": {"b": {"type": "string"}}}]}
    result(bench, longer=ref("Longer"))
    bench.write()
    bench.run(f"{DECODE}\nassert decode('{RESULT}', b'{{\"longer\": null}}').longer is None")


def test_a_response_that_may_be_null(bench: Bench) -> None:
    bench.schemas["CallControlCommandResponse"]["type"] = ["object", "null"]
    bench.write()
    bench.run("""
import httpx
from telnyx_voice_advanced import Telnyx

transport = httpx.MockTransport(lambda request: httpx.Response(200, content=b" null "))
with Telnyx(api_key="KEY", http_client=httpx.Client(transport=transport)) as client:
    assert client.calls.actions.send_dtmf("v3:a", digits="1") is None
""")


def test_a_fixed_value_or_null_that_is_always_there(bench: Bench) -> None:
    result(bench, kind={"oneOf": [{"const": "plain"}, {"type": "null"}]})
    bench.schemas[RESULT]["required"] = ["kind"]
    bench.write()
    bench.run(f"{DECODE}\nassert decode('{RESULT}', b'{{\"kind\": null}}').kind is None")


def test_what_stands_beside_a_reference_counts(bench: Bench) -> None:
    bench.schemas["Shade"] = {"type": "string", "description": "A shade."}
    bench.schemas["Colour"] = {**ref("Shade"), "description": "A colour.", "x-sensitive": True}
    result(bench, colour={**ref("Colour"), "default": "red"})
    bench.write()
    source = (bench.out / "telnyx_voice_advanced/types/call_control_command_result.py").read_text(
        "utf-8"
    )
    assert '"""A colour. The API\'s default is `red`.' in source
    assert 'frozenset({"colour"})' in source
