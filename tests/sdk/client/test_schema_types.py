"""A response that JSON's grammar and JSON Schema's types allow is read: its command ran."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import IntEnum
from typing import Annotated, Any, Literal, TypedDict

import httpx
import msgspec
import pytest
from telnyx_voice_advanced import APIResponseValidationError, Telnyx, UnprocessableEntityError


class Level(IntEnum):
    ONE = 1


class Leaf(msgspec.Struct, tag="leaf"):
    size: int


class Branch(msgspec.Struct, tag="branch"):
    size: float
    children: list[Leaf | Branch] = []


class Keyed(TypedDict):
    count: int
    share: float


@dataclass
class Record:
    count: int
    at: datetime | None = None
    any: Any = None


def got(body: str, cast_to: Any) -> Any:
    transport = httpx.MockTransport(lambda request: httpx.Response(200, content=body.encode()))
    with Telnyx(api_key="K", http_client=httpx.Client(transport=transport)) as client:
        return client.get("/x", cast_to=cast_to)


@pytest.mark.parametrize(
    ("body", "cast_to", "value"),
    [
        ("42.0", int, 42),
        ("4.2e1", int | None, 42),
        ("[1.0,2]", tuple[int, float], (1, 2.0)),
        ("[1.0,2.5]", tuple[int | float, ...], (1.0, 2.5)),
        ("[1.0]", set[int], {1}),
        ('{"7":1.0}', dict[int, int], {7: 1}),
        ("1.0", Level, Level.ONE),
        ("1.0", Literal[1, 2], 1),
        ("5.0", Annotated[int, msgspec.Meta(ge=5)], 5),
        ('{"count":1.0,"share":1.0}', Keyed, {"count": 1, "share": 1.0}),
        ('{"count":1.0,"any":2.0}', Record, Record(count=1, any=2.0)),
        ('{"data":3.0}', dict[str, object], {"data": 3.0}),
        (
            '{"type":"branch","size":2.0,"children":[{"type":"leaf","size":3.0}]}',
            Leaf | Branch,
            Branch(size=2.0, children=[Leaf(size=3)]),
        ),
        (
            '{"count":1,"at":"2016-12-31T23:59:60Z"}',
            Record,
            Record(count=1, at=datetime(2016, 12, 31, 23, 59, 59, 999_999, UTC)),
        ),
        (r'"bye \ud83d"', object, "bye \ufffd"),
        (r'{"count":1.0,"any":"\ud83d"}', Record, Record(count=1, any="\ufffd")),
    ],
)
def test_what_the_schema_allows_is_read(body: str, cast_to: Any, value: Any) -> None:
    read = got(body, cast_to)
    assert repr(read) == repr(value)


@pytest.mark.parametrize(
    ("body", "cast_to"),
    [
        ("42.5", int),
        ('"42"', int),
        ("1e300", int),
        ("3.0", Literal[1, 2]),
        ("2.0", Level),
        ("[1.0]", list[str]),
        ("4.0", Annotated[int, msgspec.Meta(ge=5)]),
        ('{"type":"leaf","size":1.5}', Leaf | Branch),
        ("NaN", object),
        ("[" * 100_000, list[Any]),
    ],
)
def test_what_it_does_not_allow_is_not(body: str, cast_to: Any) -> None:
    with pytest.raises(APIResponseValidationError):
        got(body, cast_to)


def test_a_commands_response() -> None:
    body = rb'{"data":{"result":"ok \ud83d"}}'
    transport = httpx.MockTransport(lambda request: httpx.Response(200, content=body))
    with Telnyx(api_key="K", http_client=httpx.Client(transport=transport)) as client:
        response = client.calls.actions.stop_siprec("id")
    assert response.data is not None
    assert response.data.result == "ok \ufffd"


def test_half_a_pair_hides_no_error() -> None:
    error = {"errors": [{"code": "90018", "title": "Call has ended", "detail": "HALF"}]}
    body = json.dumps(error).replace("HALF", r"\ud83d").encode()
    transport = httpx.MockTransport(lambda request: httpx.Response(422, content=body))
    with (
        Telnyx(api_key="K", http_client=httpx.Client(transport=transport)) as client,
        pytest.raises(UnprocessableEntityError) as caught,
    ):
        client.calls.actions.stop_siprec("id")
    assert (caught.value.errors[0].code, caught.value.errors[0].detail) == ("90018", "\ufffd")
