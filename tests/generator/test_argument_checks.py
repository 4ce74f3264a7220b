"""What is checked of arguments, for the shapes that a spec may have."""

from __future__ import annotations

from typing import Any

import pytest

from .spec_copy import SpecCopy

JSON = "application/json"
PROPERTIES: dict[str, Any] = {
    "from": {"type": "string", "maxLength": 3},
    "level": {"type": "integer", "exclusiveMinimum": 0, "exclusiveMaximum": 9},
    "ratio": {"type": "number", "minimum": 0.5},
    "big": {"type": "integer", "maximum": 10, "x-sensitive": True},
    "tags": {"type": "array", "items": {"type": "string", "pattern": "^[a-z]+$"}, "maxItems": 2},
    "scores": {"type": "object", "additionalProperties": {"type": "integer"}},
    "node": {"$ref": "#/components/schemas/Node"},
    "either": {"anyOf": [{"type": "string", "minLength": 2}, {"type": "integer"}]},
    "mixed": {"type": ["string", "integer"], "maximum": 3},
    "maybe": {"type": ["integer", "null"], "minimum": 1},
    "when": {"type": "string", "format": "date-time"},
    "loose": {"type": "string", "pattern": "^.$"},
    "audio": {"type": "string", "contentEncoding": "base64"},
    "open": {},
    "limited": {"allOf": [{"$ref": "#/components/schemas/Word"}], "description": "A word."},
    "short": {"$ref": "#/components/schemas/Word", "maxLength": 4},
    "color": {"type": "string", "enum": ["red"]},
    "fixed": {"const": "one"},
    "secret": {
        "type": "object",
        "title": "Secrets",
        "x-sensitive": True,
        "properties": {"pin": {"type": "integer", "maximum": 9}},
        "additionalProperties": True,
    },
}
NODE = {
    "type": "object",
    "properties": {
        "name": {"type": "string"},
        "next": {"$ref": "#/components/schemas/Node"},
        "note": {"type": ["string", "null"]},
    },
}

PROGRAM = """
import dataclasses, datetime, decimal, enum, json, uuid
import httpx, msgspec
import telnyx_voice_advanced as t

transport = httpx.MockTransport(lambda request: httpx.Response(204))
client = t.Telnyx(api_key="KEY", http_client=httpx.Client(transport=transport))

class Text(str): pass
class Number(int): pass
class Color(enum.Enum): RED = "red"
class Size(enum.IntEnum): S = 2
@dataclasses.dataclass
class Point: name: str = "p"

ACCEPTED = [
    dict(from_=Text("abc")), dict(level=Number(3)), dict(level=Size.S), dict(ratio=1), dict(ratio=0.5),
    dict(tags=["a", "b"]), dict(tags=("a",)), dict(tags={"a"}), dict(scores={"a": 1}),
    dict(node={"name": "a", "more": 1}),
    dict(node={"next": {"next": {"name": "b"}}}), dict(node={"note": None}), dict(node=Point()),
    dict(either="ab"), dict(either=3), dict(mixed=99), dict(maybe=None), dict(maybe=1),
    dict(when=datetime.datetime(2026, 1, 2)), dict(loose="ab"), dict(audio="YQ=="), dict(open=[None, {}]),
    dict(limited="ab"), dict(color="green"), dict(color=Color.RED), dict(fixed="two"), dict(secret={"pin": 1}),
    dict(from_=None), dict(from_="long", extra_body={"from": "longer"}), dict(color=uuid.UUID(int=0)),
    dict(limit=5), dict(states=["a"]), dict(states=iter(["a"])), dict(x_trace="a"),
    dict(x_trace=4, extra_headers={"x-trace": "a"}),
]
REFUSED = [
    (dict(from_="long"), "ValueError: Expected at most 3 characters for `from_` but received 4"),
    (dict(level=0), "ValueError: Expected more than 0 and less than 9 for `level` but received 0"),
    (dict(level=9), "ValueError: Expected more than 0 and less than 9 for `level` but received 9"),
    (dict(ratio="1"), "TypeError: Expected a number for `ratio` but received str"),
    (dict(ratio=decimal.Decimal("1")), "TypeError: Expected a number for `ratio` but received Decimal"),
    (dict(ratio=False), "TypeError: Expected a number for `ratio` but received bool"),
    (dict(ratio=float("nan")), "ValueError: Expected at least 0.5 for `ratio` but received nan"),
    (dict(big=11), "ValueError: Expected at most 10 for `big`"),
    (dict(tags="ab"), "TypeError: Expected a list for `tags` but received str"),
    (dict(tags={"a": 1}), "TypeError: Expected a list for `tags` but received dict"),
    (dict(tags=["a", 1]), "TypeError: Expected a string for `tags[1]` but received int"),
    (dict(tags=["a", "B"]), "ValueError: Expected text of the form `^[a-z]+$` for `tags[1]` but received 'B'"),
    (dict(tags=["a", "b", "c"]), "ValueError: Expected at most 2 items for `tags` but received 3"),
    (dict(scores={"a": "1"}), "TypeError: Expected an integer for `scores['a']` but received str"),
    (dict(node="a"), "TypeError: Expected a mapping for `node` but received str"),
    (dict(node={"next": {"name": 1}}), "TypeError: Expected a string for `node.next.name` but received int"),
    (dict(node={"name": None}), "TypeError: Expected a string for `node.name` but received None"),
    (dict(either="a"), "ValueError: Expected at least 2 characters for `either` but received 1"),
    (dict(either=[]), "TypeError: Expected a string or an integer for `either` but received list"),
    (dict(mixed=1.5), "TypeError: Expected a string or an integer for `mixed` but received float"),
    (dict(maybe=0), "ValueError: Expected at least 1 for `maybe` but received 0"),
    (dict(when=5), "TypeError: Expected a string for `when` but received int"),
    (dict(audio="???"), "ValueError: Expected base64 for `audio`"),
    (dict(audio=b"YQ=="), "TypeError: Expected a string for `audio` but received bytes"),
    (dict(limited="a"), "ValueError: Expected at least 2 characters for `limited` but received 1"),
    (dict(short="a"), "ValueError: Expected at least 2 characters for `short` but received 1"),
    (dict(short="abcde"), "ValueError: Expected at most 4 characters for `short` but received 5"),
    (dict(color=1), "TypeError: Expected a string for `color` but received int"),
    (dict(fixed=1), "TypeError: Expected a string for `fixed` but received int"),
    (dict(secret={"pin": 4711}), "ValueError: Expected at most 9 for `secret.pin`"),
    (dict(limit="5"), "TypeError: Expected an integer for `limit` but received str"),
    (dict(limit=101), "ValueError: Expected 1 to 100 for `limit` but received 101"),
    (dict(x_trace=4), "TypeError: Expected a string for `x_trace` but received int"),
    (dict(states=["A"]), "ValueError: Expected text of the form `^[a-z]$` for `states[0]` but received 'A'"),
]

for given in ACCEPTED:
    client.shop.order("AB", must=1, **given)
for given, sentence in REFUSED:
    try:
        client.shop.order("AB", must=1, **given)
    except (TypeError, ValueError) as error:
        assert f"{type(error).__name__}: {error}" == sentence, f"{type(error).__name__}: {error}"
        assert error.__cause__ is None
    else:
        raise AssertionError(f"{given} was sent")
    client.with_options(validate_arguments=False).shop.order("AB", must=1, **given) if "nan" not in sentence \\
        and "tags" not in given and "scores" not in given else None
for path, sentence in [("ab", "ValueError: Expected text of the form `^[A-Z]{2}$` for `code`"), (1, "TypeError")]:
    try:
        client.shop.order(path, must=1)
    except (TypeError, ValueError) as error:
        assert f"{type(error).__name__}: {error}".startswith(sentence), error
    else:
        raise AssertionError(path)
try:
    client.shop.order("AB", must=None)
except TypeError as error:
    assert str(error) == "Expected an integer for `must` but received None", error
print("checked")
"""


@pytest.fixture
def shop(spec_copy: SpecCopy) -> SpecCopy:
    spec_copy.schemas["Node"] = NODE
    spec_copy.schemas["Word"] = {"type": "string", "minLength": 2}
    spec_copy.add_operation(
        "/shop/{code}",
        "post",
        operationId="order",
        **{"x-resource": "shop", "x-idempotency": "none", "x-webhooks": []},
        parameters=[
            {
                "name": "code",
                "in": "path",
                "required": True,
                "schema": {"type": "string", "pattern": "^[A-Z]{2}$"},
            },
            {"name": "limit", "in": "query", "schema": {"$ref": "#/components/schemas/Limit"}},
            {
                "name": "states",
                "in": "query",
                "schema": {"type": "array", "items": {"type": "string", "pattern": "^[a-z]$"}},
            },
            {"name": "X-Trace", "in": "header", "schema": {"type": "string"}},
        ],
        requestBody={
            "content": {
                JSON: {
                    "schema": {
                        "type": "object",
                        "required": ["must"],
                        "properties": {**PROPERTIES, "must": {"type": "integer"}},
                    }
                }
            }
        },
    )
    spec_copy.schemas["Limit"] = {"type": "integer", "minimum": 1, "maximum": 100}
    return spec_copy


def test_what_the_spec_says_is_checked_and_nothing_else(shop: SpecCopy) -> None:
    shop.write()
    assert shop.run(PROGRAM) == "checked\n"
