"""Text of the spec stays text: whatever it says, it never becomes code."""

from __future__ import annotations

import ast
from pathlib import PurePosixPath
from typing import Any

import pytest

from generator import SpecError
from generator.literal import docstring, py_literal
from generator.load.hidden import hidden
from generator.tree import tree

from .spec_copy import SpecCopy

HOSTILE = [
    '"""\nimport os\nos.abort()\n"""',
    "'''\nimport os\n'''",
    'ends with a quote"',
    'ends with three"""',
    '""""',
    "ends with a backslash\\",
    '\\"""',
    '\\" + __import__("os").abort() + "',
    "{{ 7 * 7 }} {% for x in y %} {# nothing #}",
    "{% raw %}{{ }}{% endraw %}",
    "carriage\rreturn\r\nand\x0bform\x0cfeed",
    "line\u2028separator\u2029paragraph",
    "bell\x07",
    "\u202eright to left\u202c",
    "#!/usr/bin/env python\n# -*- coding: utf-7 -*-",
    "f\"{__import__('os').abort()}\"",
    "%(x)s {0} {x!r:>{w}}",
    "\\N{BULLET} \\x41 \\u0041 \\",
    "    indented\n\ttabbed\n- item\n  - nested",
    "🙂 façade Ω",
]


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("indent", [0, 4, 8])
def test_a_docstring_is_one_string_with_the_same_words(text: str, indent: int) -> None:
    source = docstring(text, indent)
    (statement,) = ast.parse("if 1:\n" + " " * 8 + source).body
    assert isinstance(statement, ast.If)
    (inner,) = statement.body
    assert isinstance(inner, ast.Expr)
    assert isinstance(inner.value, ast.Constant)
    assert str(inner.value.value).split() == text.split()


@pytest.mark.parametrize("text", HOSTILE)
def test_a_literal_is_the_same_string(text: str) -> None:
    assert ast.literal_eval(py_literal(text)) == text
    assert py_literal(text).isprintable()


@pytest.mark.parametrize("text", [text for text in HOSTILE if hidden(text) is None])
def test_descriptions_and_enum_values_come_out_as_text(spec_copy: SpecCopy, text: str) -> None:
    plain = spec_copy.generate()
    operation = spec_copy.operation("send_dtmf")
    operation["summary"] = operation["description"] = text
    result = spec_copy.schemas["CallControlCommandResult"]
    result["description"] = text
    result["properties"]["result"]["description"] = text
    spec_copy.schemas["ActionSwitchSupervisorRoleParams"]["description"] = text
    spec_copy.schemas["SupervisorRole"]["enum"] = ["barge", "whisper", "monitor", text]
    spec_copy.openapi["info"]["title"] = text
    message = spec_copy.asyncapi["components"]["messages"]["callSiprecFailed"]
    message["title"] = message["summary"] = text
    payload = spec_copy.asyncapi["components"]["schemas"]["CallWebhookPayload"]
    payload["properties"]["call_leg_id"]["description"] = text
    made = spec_copy.generate()
    assert made.keys() == plain.keys()
    for path, data in made.items():
        if path.suffix == ".py":
            assert _without_strings(path, data) == _without_strings(path, plain[path]), path


def _without_strings(path: PurePosixPath, data: bytes) -> str:
    """The syntax tree of a file, every string in it made the same."""
    module = ast.parse(data, filename=str(path))
    for node in ast.walk(module):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
        if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Tuple):
            node.slice.elts = node.slice.elts[:1]
        body: Any = getattr(node, "body", None)
        if isinstance(body, list):
            node.body = [  # type: ignore[attr-defined]
                inner
                for inner in body
                if not (isinstance(inner, ast.Expr) and isinstance(inner.value, ast.Constant))
            ]
    return ast.dump(module)


NAMES: list[tuple[str, str]] = [
    ("class", "class_"),
    ("from", "from_"),
    ("async", "async_"),
    ("None", "none"),
    ("fooBar", "foo_bar"),
    ("X-Trace", "x_trace"),
]


@pytest.mark.parametrize(("wire", "python"), NAMES)
def test_keywords_and_other_styles_become_names(
    spec_copy: SpecCopy, wire: str, python: str
) -> None:
    spec_copy.schemas["CallControlCommandResult"]["properties"][wire] = {"type": "string"}
    spec_copy.write()
    program = (
        "import msgspec, sys\n"
        "from telnyx_voice_advanced.types import CallControlCommandResult as R\n"
        "print(getattr(msgspec.convert({sys.argv[1]: 'x'}, R), sys.argv[2]))"
    )
    assert spec_copy.run(program, wire, python) == "x\n"


@pytest.mark.parametrize(
    "name", ["", "...", "1st", "a b(c)", "__import__('os').abort()", "é", "\n", "../../etc/passwd"]
)
def test_a_name_that_is_none_is_an_error_or_harmless(spec_copy: SpecCopy, name: str) -> None:
    spec_copy.schemas[name] = {"type": "object", "properties": {name: {"type": "string"}}}
    spec_copy.schemas["CallControlCommandResult"]["properties"]["more"] = {
        "$ref": "#/components/schemas/" + name.replace("/", "~1")
    }
    made = _refused_or_made(spec_copy)
    for path in made:
        assert ".." not in path.parts
        assert path.name.isascii()


def _refused_or_made(spec_copy: SpecCopy) -> tree.Tree:
    try:
        return spec_copy.generate()
    except SpecError as refusal:
        places = [problem.place for problem in refusal.problems]
    assert all(place.pointer for place in places)
    return {}
