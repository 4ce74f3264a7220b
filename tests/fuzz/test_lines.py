"""A spec that is read in blocks is what it is when it is read as a whole, whatever was done to its lines."""

from __future__ import annotations

import json
import random
from typing import Any, Final

import pytest
import yaml

from generator.cache.cache import Cache
from generator.load.load import gists, parse_texts
from tests.generator.spec_copy import SPEC

from .lines import SMALL, compare, spoilt
from .mistakes import TEXTS

_OPENAPI: Final = SMALL["openapi.yaml"]
_PARSE: Final = yaml.parse


def test_lines_that_were_moved() -> None:
    chance = random.Random()
    cache, count = Cache(), 0
    for _ in range(400):
        texts = {name: spoilt(text, chance) for name, text in SMALL.items()}
        count += compare(texts, cache)
        cache = Cache(cache.used)
    assert count > 100


@pytest.mark.parametrize("length", [1, 30, 300])
def test_spans_of_the_spec_itself(length: int) -> None:
    chance = random.Random()
    cache = Cache()
    assert compare(TEXTS, cache) == 2
    for _ in range(3):
        at = chance.randrange(len(TEXTS["openapi.yaml"]))
        text = TEXTS["openapi.yaml"]
        compare({**TEXTS, "openapi.yaml": text[:at] + text[at + length :]}, Cache(cache.used))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("paths:", "paths: &a"),
        ("paths:", "paths: # a comment"),
        ("paths:", "'paths':"),
        ("paths:\n", "paths:\n  a\n"),
        ("paths:\n", "x: [a,\npaths:\n"),
        ("paths:\n", 'x: "a\npaths:\n'),
        ("paths:\n", "x: |\n  a\n\npaths:\n"),
        ("paths:\n", "x:\n  - a\n  paths:\n"),
        ("paths:\n", "paths:\n- a\n"),
        ("paths:\n", "paths:\n\n\n   # deep\n# shallow\n"),
        ("openapi: 3.1.0", "{openapi: 3.1.0}"),
        ("openapi: 3.1.0", "--- # one\nopenapi: 3.1.0"),
        ("openapi: 3.1.0", "# one\n\nopenapi: 3.1.0"),
        ("openapi: 3.1.0", "\ufeffopenapi: 3.1.0"),
        ("  schemas:\n", "  schemas:\n    A: 1\n"),
        ("  schemas:\n", "  schemas: {}\n  schemas:\n"),
        ("  schemas:\n", "  schemas:\n    ? complex\n    : 1\n"),
        ("    # between\n", "    # between\n  # shallower\n# at the margin\n"),
        ("    # between\n", "   E: 1\n"),
        ("    C: {}\n", "    C: {a: 1,\n    b: 2}\n"),
        ("    C: {}\n", "    C: 'a\n    b: 2'\n"),
        ("    C: {}\n", "    C: |1\n     a\n"),
        ("    C: {}\n", "    C: |+\n\n\n"),
        ("    C: {}\n", "    C:\n    - a\n    -\n      b: 1\n"),
        ("    C: {}\n", "    C:\n"),
        ("    C: {}\n", "    C: 184467440737095516160\n"),
        ("    C: {}\n", "    C: -0.0\n    E: 1.0\n    F: 9223372036854775808\n"),
        ("    C: {}\n", "    C: a\n     b\n    # c\n     d\n"),
        ("    C: {}\n", "    C: \t a\n"),
        ("    C: {}\n", "    C:\t\n      a: 1\n"),
        ("    C: {}\n", "    <<: {}\n"),
        ("    C: {}\n", "    yes: {}\n"),
        ("    C: {}\n", "    C: {}\x85    E: {}\n"),
        ("    C: {}\n", "    a~b/c: {}\n"),
        ("\n", "\r\n"),
        ("  responses: {}\n", "  responses:"),
        ("  responses: {}\n", "  responses:\n    A: 1"),
        ("  responses: {}\n", "  responses:\n    A: 'open\n"),
        ("  responses: {}\n", "=======\n"),
        (_OPENAPI, ""),
        (_OPENAPI, "paths:\n  a: 1\n"),
        (_OPENAPI, "  paths:\n    a: 1\n"),
        (_OPENAPI, "components:\n  a: 1\n"),
        (_OPENAPI, "- paths:\n"),
    ],
)
def test_texts_that_look_like_blocks(old: str, new: str) -> None:
    assert old in _OPENAPI
    cache = Cache()
    for _ in range(2):
        compare({**SMALL, "openapi.yaml": _OPENAPI.replace(old, new)}, cache)
        cache = Cache(cache.used)


@pytest.mark.parametrize("depth", [96, 97, 98, 99, 100, 101])
def test_a_block_is_as_deep_as_where_it_stands(depth: int) -> None:
    value = "[" * depth + "]" * depth
    compare({**SMALL, "openapi.yaml": _OPENAPI.replace("C: {}", f"C: {value}")}, Cache())


def test_what_is_not_looked_into_is_all_there() -> None:
    cache = Cache()
    whole, _ = parse_texts(SMALL, SPEC)
    parse_texts(SMALL, SPEC, cache)
    assert whole is not None
    for look in (
        json.dumps,
        dict,
        lambda m: {**m},
        lambda m: m | {},
        lambda m: {} | m,
        repr,
        len,
        list,
    ):
        spec, _ = parse_texts(SMALL, SPEC, Cache(cache.used))
        assert spec is not None
        for step in ("paths", "components"):
            one, other = whole.openapi.root[step], spec.openapi.root[step]
            assert look(other) == look(one)
            assert other == one


def test_a_part_is_the_same_wherever_it_stands() -> None:
    moved = {**SMALL, "openapi.yaml": _OPENAPI.replace("paths:\n", "paths:\n  /: {}\n\n")}
    (one, _), (other, _) = parse_texts(SMALL, SPEC, Cache()), parse_texts(moved, SPEC, Cache())
    assert one is not None
    assert other is not None
    assert gists(one.openapi).items() < gists(other.openapi).items()


def test_after_an_edit_the_edited_block_alone_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    cache = Cache()
    parse_texts(TEXTS, SPEC, cache)
    read: list[str] = []

    def parse(text: str, **options: Any) -> Any:
        read.append(text)
        return _PARSE(text, **options)

    monkeypatch.setattr(yaml, "parse", parse)
    edited = TEXTS["openapi.yaml"].replace("summary: Send DTMF", "summary: Send some DTMF", 1)
    assert edited != TEXTS["openapi.yaml"]
    parse_texts({**TEXTS, "openapi.yaml": edited}, SPEC, Cache(cache.used))
    assert len(read) == 1
    assert "summary: Send some DTMF" in read[0]
    assert read[0].count("operationId") == 1
