"""Calls of a method as people write them: in Python, and in a shell."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterable, Mapping
from typing import Any, Final

from generator import ir
from generator.literal import py_literal
from generator.render import PACKAGE

_WIDTH: Final = 88
_CLASS: Final = re.compile(r"('(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\")|\btypes\.")


def signature(id: str, operation: ir.Operation) -> str:
    """What a method takes and returns, without the options that every method has."""
    path = [f"{a.python_name}: {_annotation(a.annotation)}" for a in operation.path_arguments]
    named = [
        f"{a.python_name}: {_annotation(a.annotation)}{f' = {a.default}' if a.default else ''}"
        for a in operation.keyword_arguments
    ]
    taken = [*path, *(["*"] if named else []), *named]
    return f"{_call(f'client.{id}', taken)} -> {_annotation(operation.returns)}"


def program(call: str) -> str:
    """What makes a client, and then a call."""
    return f"from {PACKAGE} import Telnyx\n\nclient = Telnyx()  # reads TELNYX_API_KEY\n{call}"


def python(id: str, operation: ir.Operation, example: Mapping[str, Any], *, before: str) -> str:
    """A statement that calls a method with an example.

    Args:
        example: the body, by wire name.
        before: what stands in front of `client`.
    """
    given = [a.python_name for a in operation.path_arguments]
    given += [
        f"{a.python_name}={py_literal(example[a.wire_name])}"
        for a in operation.body_arguments
        if a.wire_name in example
    ]
    return f"response = {_call(f'{before}client.{id}', given)}"


def shell(id: str, operation: ir.Operation, example: Mapping[str, Any]) -> str:
    """A command line that sends the same."""
    words = ["telnyx-voice send", id]
    words += [f'"${a.python_name.upper()}"' for a in operation.path_arguments]
    for argument in operation.body_arguments:
        if argument.wire_name in example:
            value = example[argument.wire_name]
            text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
            option = argument.python_name.rstrip("_").replace("_", "-")
            words.append(f"--{option} {shlex.quote(text)}")
    line = " ".join(words)
    return line if len(line) <= _WIDTH else " \\\n  ".join((" ".join(words[:3]), *words[3:]))


def _annotation(annotation: str) -> str:
    """A type without the module that its classes are in."""
    return _CLASS.sub(lambda found: found[1] or "", annotation)


def _call(name: str, arguments: Iterable[str]) -> str:
    given = list(arguments)
    line = f"{name}({', '.join(given)})"
    if len(line) <= _WIDTH:
        return line
    return f"{name}(\n" + "".join(f"    {argument},\n" for argument in given) + ")"
