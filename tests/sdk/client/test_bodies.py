"""What becomes JSON, and what is refused because JSON would say something else."""

from __future__ import annotations

import json
from collections import OrderedDict, UserDict
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum, IntEnum, StrEnum
from types import MappingProxyType
from typing import Any, NamedTuple

import httpx
import msgspec
import pytest
from telnyx_voice_advanced import Telnyx, TelnyxError


class Text(str):
    """A string of another library, such as a template's."""

    __slots__ = ()

    def __str__(self) -> str:
        return "another"


class Number(int):
    def __str__(self) -> str:
        return "another"


class Real(float): ...


class Moment(datetime):
    """A moment of another library, such as pandas' or pendulum's, or of one that freezes time."""


class Word(StrEnum):
    ONE = "one"


class Count(IntEnum):
    ONE = 1


class Mixed(str, Enum):  # noqa: UP042
    ONE = "one"


@dataclass
class Leg:
    level: object


class Struct(msgspec.Struct):
    level: object = msgspec.field(name="loudness")


class Pair(NamedTuple):
    first: object
    second: object


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Text("1<2"), "1<2"),
        (Number(7), 7),
        (Real(0.5), 0.5),
        ([Text("a"), {Text("k"): Number(1), Number(2): 1}], ["a", {"k": 1, "2": 1}]),
        (Leg(Text("a")), {"level": "a"}),
        ((Word.ONE, Count.ONE, Mixed.ONE), ["one", 1, "one"]),
        (MappingProxyType({"a": UserDict({"b": Text("c")})}), {"a": {"b": "c"}}),
        (OrderedDict(a=1), {"a": 1}),
        (None, None),
        ("null", "null"),
        (Leg({"a": None}), {"level": {"a": None}}),
        (msgspec.Raw(b'{"a":null}'), {"a": None}),
        (Moment(2026, 1, 2, 3, 4, 5, tzinfo=UTC), "2026-01-02T03:04:05Z"),
        ([Moment(2026, 1, 2)], ["2026-01-02T00:00:00"]),
    ],
)
def test_what_becomes_json(
    client: Telnyx, sent: list[httpx.Request], value: Any, expected: Any
) -> None:
    client.calls.actions.start_siprec("id", extra_body={"more": value})
    assert json.loads(sent[0].content)["more"] == expected


def test_an_argument_of_a_subclass(client: Telnyx, sent: list[httpx.Request]) -> None:
    client.calls.actions.send_dtmf("id", digits=Text("1"))
    assert json.loads(sent[0].content)["digits"] == "1"


@pytest.mark.parametrize("body", [MappingProxyType({"a": 1}), UserDict(a=1), {"a": Number(1)}])
@pytest.mark.parametrize("options", [{}, {"extra_body": {"b": 2}}, {"idempotency": "key"}])
def test_any_mapping_is_a_body(
    client: Telnyx, sent: list[httpx.Request], body: Any, options: Any
) -> None:
    client.post("/x", body=body, cast_to=object, **options)
    assert json.loads(sent[0].content)["a"] == 1


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        (object(), "TypeError: Encoding objects of type object is unsupported"),
        ({None: 1}, "TypeError: Encoding objects of type NoneType is unsupported"),
        ({True: 1}, "TypeError: Encoding objects of type bool is unsupported"),
        (
            (letter for letter in "ab"),
            "TypeError: Encoding objects of type generator is unsupported",
        ),
    ],
)
def test_what_json_cannot_say(
    client: Telnyx, sent: list[httpx.Request], value: object, problem: str
) -> None:
    with pytest.raises(TelnyxError, match=problem):
        client.calls.actions.start_siprec("id", extra_body={"more": value})
    assert sent == []


NAN, INFINITY = float("nan"), float("inf")


def deep(value: object, levels: int) -> object:
    for _ in range(levels):
        value = [value]
    return value


@pytest.mark.parametrize(
    ("value", "place"),
    [
        (NAN, "body.more"),
        (-INFINITY, "body.more"),
        (Real(NAN), "body.more"),
        ([1, (2.5, INFINITY)], "body.more[1][1]"),
        (Leg({"a": NAN}), "body.more.level.a"),
        (Struct(NAN), "body.more.loudness"),
        (Pair(None, NAN), "body.more[1]"),
        ({NAN}, "body.more[0]"),
        (frozenset({INFINITY}), "body.more[0]"),
        (MappingProxyType({"a": NAN}), "body.more.a"),
        ([None, "null", Leg([{NAN}])], "body.more[2].level[0][0]"),
        (deep(NAN, 300), "body.more" + "[0]" * 300),
    ],
)
def test_no_number_is_sent_as_null(
    client: Telnyx, sent: list[httpx.Request], value: object, place: str
) -> None:
    with pytest.raises(TelnyxError) as caught:
        client.calls.actions.start_siprec("id", extra_body={"more": value})
    assert str(caught.value) == (
        f"Cannot encode {place} as JSON: it is no finite number. [start_siprec]"
    )
    assert sent == []
