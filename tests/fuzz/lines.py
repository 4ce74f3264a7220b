"""Texts of a small spec with their lines moved, indented and broken, read as a whole and in blocks."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from generator.cache.cache import Cache
from generator.load.load import gists, parse_texts

SMALL: Final = {
    "openapi.yaml": """\
openapi: 3.1.0

info:
  title: T
  description: >-
    Long
    text.
servers:
- url: https://a.b/c
# about paths
paths:
  # first
  /calls/{id}:
    post:
      operationId: A
      summary: 'It''s one'
      tags: [a, b]
      requestBody:
        $ref: '#/components/requestBodies/B'
  /other:
    get:
      description: |
        Line: one
          - two

        three

  '/quoted/{x}':
    parameters:
    - name: a
      in: query
    - $ref: "#/components/parameters/P"

components:
  parameters:
    P:
      name: p   # comment
      in: query
  schemas:
    A:
      type: object
      properties:
        a: {type: string}
        b:
          type: [string, 'null']
          default: null
    B:
      allOf:
      - $ref: '#/components/schemas/A'
      - type: object
    # between
    C: {}
    D:
      description: a long
        plain text
        goes on
  responses: {}
""",
    "asyncapi.yaml": """\
asyncapi: 3.0.0
channels:
  webhook:
    messages:
      a:
        $ref: '#/components/messages/a'
components:
  messages:
    a:
      payload:
        $ref: '#/components/schemas/P'
    b:
      examples:
      - payload: {x: 1}
  schemas:
    P:
      type: object
      enum:
      - 1
      - "two"
      - |+
        keep

    Q:
      const: 1.50
""",
}
_WORDS: Final = (
    *(
        "\n",
        "\n  ",
        "\n    ",
        "  ",
        " ",
        "- ",
        "|",
        "|2\n",
        ">\n",
        ":",
        ": ",
        "'",
        '"',
        "'\n",
        '"\n',
    ),
    *("{", "}", "[", "]", "{\n", "}\n", ",", "?", "? a\n", "#", " #", "\t", "&a ", "*a", "!!str "),
    *(
        "---\n",
        "...\n",
        "%YAML 1.1\n",
        "<<: *a",
        "=======\n",
        "\r\n",
        "\r",
        "\x85",
        "\u2028",
        "é",
        "\ufeff",
    ),
    *("paths:\n", "components:\n", "  schemas:\n", "    E:\n      a: b\n", "  /new:\n    x: 1\n"),
    *("null", "yes", "010", "~", "1e999", "18446744073709551616", "$ref: ''", "\x00"),
)


def spoilt(text: str, chance: random.Random) -> str:
    """A text with one to three edits."""
    for _ in range(chance.randint(1, 3)):
        if chance.random() < 0.5:
            at, length = chance.randrange(len(text) + 1), chance.choice((0, 0, 1, 2, 5, 40))
            text = text[:at] + chance.choice(_WORDS) + text[at + length :]
        elif lines := text.splitlines(keepends=True):
            text = "".join(_moved(lines, chance))
    return text


def _moved(lines: list[str], chance: random.Random) -> list[str]:
    """Lines of which some stand elsewhere, or at another depth."""
    first, last = sorted((chance.randrange(len(lines)), chance.randrange(len(lines))))
    match chance.randrange(4):
        case 0:
            lines[first] = " " * chance.randint(1, 4) + lines[first]
        case 1:
            lines[first] = lines[first][chance.randint(1, 4) :]
        case 2:
            lines.insert(last, lines[first])
        case _:
            block = lines[first:last]
            del lines[first:last]
            at = chance.randrange(len(lines))
            lines[at:at] = block
    return lines


def compare(texts: Mapping[str, str], cache: Cache) -> int:
    """Read texts as a whole and in blocks, and compare all that comes out; returns how many were read in blocks."""
    folder = Path("spec")
    (whole, problems), (spec, found) = parse_texts(texts, folder), parse_texts(texts, folder, cache)
    assert problems == found
    assert whole is not None
    assert spec is not None
    count = 0
    for one, other in zip(whole.documents, spec.documents, strict=True):
        if other.blocks is None:
            continue
        count += 1
        for pointer in _pointers(one.root, ""):
            # What is not there is told at what it would be in.
            for asked in (pointer, f"{pointer}/none"):
                for key in (True, False):
                    assert one.place(asked, key=key) == other.place(asked, key=key)
        parts, others = ({k: v for k, v in gists(d).items() if k} for d in (one, other))
        assert parts == others
        # Their types and their order are the same too.
        assert repr(one.root) == repr(other.root)
        assert one.root == other.root
    return count


def _pointers(value: object, pointer: str) -> Iterator[str]:
    yield pointer
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _pointers(inner, f"{pointer}/{key.replace('~', '~0').replace('/', '~1')}")
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _pointers(inner, f"{pointer}/{index}")
