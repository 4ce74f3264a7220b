"""What an answer can become is told before the call that could only fail after it."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, Generic, NamedTuple, Protocol, TypedDict, TypeVar

import httpx
import msgspec
import pytest
from telnyx_voice_advanced import Telnyx

T = TypeVar("T")


class Plain:
    """A class that says nothing of JSON."""


class Reader(Protocol):
    def read(self) -> str: ...


@dataclass
class Holder:
    plain: Plain


@dataclass
class Tree:
    name: str = ""
    default: object = field(default_factory=Plain)
    branches: list[Tree] = field(default_factory=list)


@dataclass
class BadTree:
    branches: list[BadTree]
    plain: Plain | None = None


class Struct(msgspec.Struct):
    plain: Plain | None = None


class Node(msgspec.Struct):
    data: dict[str, object] | None = None
    next: Node | None = None


class Typed(TypedDict, total=False):
    plain: Plain


class Pair(NamedTuple):
    first: int
    second: Plain


class Box(msgspec.Struct, Generic[T]):
    data: T


@pytest.mark.parametrize(
    "cast_to",
    [
        Plain,
        dict[str, Plain],
        list[Plain],
        tuple[int, Plain],
        tuple[Plain, ...],
        Plain | None,
        Annotated[dict[str, list[Plain]], msgspec.Meta(min_length=1)],
        Holder,
        list[BadTree],
        Struct,
        Typed,
        Pair,
        Box[Plain],
    ],
)
def test_a_type_that_no_answer_can_become(
    client: Telnyx, sent: list[httpx.Request], cast_to: Any
) -> None:
    with pytest.raises(TypeError, match="No response can become a Plain: `cast_to` takes"):
        client.post("/x", cast_to=cast_to)
    assert sent == []


@pytest.mark.parametrize(
    ("cast_to", "words"),
    [
        (None, r"No response can become None: .* `cast_to` is type\(None\)"),
        (list[Reader], "No response can become a Reader"),
        (5, "Type '5' is not supported"),
    ],
)
def test_what_is_no_type_of_an_answer(
    client: Telnyx, sent: list[httpx.Request], cast_to: Any, words: str
) -> None:
    with pytest.raises(TypeError, match=words):
        client.post("/x", cast_to=cast_to)
    assert sent == []


@pytest.mark.parametrize(
    "cast_to",
    [
        object,
        dict[str, object],
        dict[str, dict[str, Hashable]],
        Mapping[str, Any],
        Node,
        Tree,
        Box[dict[str, str]],
    ],
)
def test_what_an_answer_can_become(client: Telnyx, cast_to: Any) -> None:
    assert client.post("/x", cast_to=cast_to)
