"""How parameters are written: RFC 3339 and RFC 6570, in the query and in headers."""

from __future__ import annotations

from typing import Any

from .spec_copy import SpecCopy

CALLS = """
from datetime import UTC, date, datetime, timedelta, timezone
import httpx
from telnyx_voice_advanced import Telnyx

def sent(**arguments):
    seen = []
    def handle(request):
        seen.append(request)
        return httpx.Response(200, json={"a": [1]})
    with Telnyx(api_key="KEY", http_client=httpx.Client(transport=httpx.MockTransport(handle))) as client:
        assert client.things.list(**arguments) == {"a": [1]}
    query = seen[0].url.query.decode()
    return query, {name: value for name, value in seen[0].headers.items() if name.startswith("x-")}

"""
MOMENT = {"type": "string", "format": "date-time"}
TEXTS = {"type": "array", "items": {"type": "string"}}


def parameter(name: str, where: str, schema: Any, **more: Any) -> dict[str, Any]:
    return {"name": name, "in": where, "description": "Which.", "schema": schema, **more}


def things(spec_copy: SpecCopy) -> None:
    spec_copy.add_operation(
        "/things",
        "get",
        operationId="list",
        **{"x-resource": "things"},
        parameters=[
            parameter("X-Ids", "header", TEXTS),
            parameter("X-Flag", "header", {"type": "boolean"}),
            parameter("X-When", "header", MOMENT),
            parameter("ids", "query", TEXTS, explode=False),
            parameter(
                "flags", "query", {"type": "array", "items": {"type": "boolean"}}, explode=False
            ),
            parameter("since", "query", MOMENT),
        ],
        responses={"200": {"description": "Any JSON.", "content": {"application/json": {}}}},
    )
    spec_copy.write()


def test_a_list_has_commas_that_are_its_own(spec_copy: SpecCopy) -> None:
    things(spec_copy)
    spec_copy.run(f"""{CALLS}
assert sent(ids=["a,b", "c"]) == ("ids=a%2Cb,c", {{}})
assert sent(ids=["a", "b", "c"], flags=[True, False]) == ("ids=a,b,c&flags=true,false", {{}})
assert sent(ids=[], x_ids=[]) == ("", {{}})
assert sent(x_ids=["a", "b,c"], x_flag=True) == ("", {{"x-ids": "a,b,c", "x-flag": "true"}})
when = datetime(2026, 1, 1, tzinfo=UTC)
assert sent(since=when, x_when=when) == ("since=2026-01-01T00%3A00%3A00Z", {{"x-when": "2026-01-01T00:00:00Z"}})
east = datetime(2026, 1, 1, tzinfo=timezone(timedelta(hours=1)))
assert sent(x_when=east)[1] == {{"x-when": "2026-01-01T00:00:00+01:00"}}
""")


def test_patterns_of_ecma_262_are_taken(spec_copy: SpecCopy) -> None:
    spec_copy.schemas["ActionSendDtmfParams"]["allOf"][1]["properties"] |= {
        "word": {"type": "string", "description": "Letters.", "pattern": r"^\p{L}+$"},
        "twice": {"type": "string", "description": "Twice.", "pattern": r"^(?<one>a)\k<one>$"},
    }
    spec_copy.generate()
