"""Write a program that uses everything of a package, for `pairs`."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path


def program_of(package: Path) -> Iterator[str]:
    """A program that uses everything of the package as its types allow."""
    yield "from __future__ import annotations"
    yield "from collections.abc import Mapping, Sequence"
    yield "from datetime import date, datetime"
    yield "from typing import Any, Literal"
    yield "from telnyx_voice_advanced import Telnyx, types"
    for path in sorted((package / "types").glob("*.py")):
        if path.stem.startswith(("_", "unwrap")):
            continue
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.ClassDef | ast.AnnAssign):
                yield from _uses(node)
            elif isinstance(node, ast.If):
                yield from _union(node)
    source = (package / "resources/calls/actions.py").read_text("utf-8")
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef) and node.name == "send":
            yield from _calls(node)
            return


def _union(node: ast.If) -> Iterator[str]:
    """A function for each variant that gives it where the union is wanted."""
    for alias in node.body:
        if isinstance(alias, ast.AnnAssign) and alias.value is not None:
            name = ast.unparse(alias.target)
            yield f"from telnyx_voice_advanced.types import {name}"
            for variant in ast.unparse(alias.value).split(" | "):
                if variant != "None":
                    yield f"from telnyx_voice_advanced.types import {variant}"
                    yield f"def give_{name}_{variant}(x: {variant}) -> {name}:\n    return x"


def _uses(node: ast.ClassDef | ast.AnnAssign) -> Iterator[str]:
    name = node.name if isinstance(node, ast.ClassDef) else ast.unparse(node.target)
    yield f"from telnyx_voice_advanced.types import {name}"
    if isinstance(node, ast.AnnAssign):
        return
    bases = [ast.unparse(base) for base in node.bases]
    fields = {
        ast.unparse(line.target): ast.unparse(line.annotation)
        for line in node.body
        if isinstance(line, ast.AnnAssign)
        and not ast.unparse(line.annotation).startswith("ClassVar")
    }
    if bases == ["OpenEnum"]:
        for line in node.body:
            if isinstance(line, ast.Assign):
                yield f"{name}.{ast.unparse(line.targets[0])}"
    elif "TypedDict" in bases:
        yield from _builds(name, fields)
    else:
        for field, annotation in fields.items():
            yield f"def read_{name}_{field}(x: {name}) -> {annotation}:\n    return x.{field}"


def _builds(name: str, fields: dict[str, str]) -> Iterator[str]:
    """Functions that build a TypedDict, with all of its keys and with the required ones alone."""
    plain = {
        key: text.removeprefix("NotRequired[").removesuffix("]") if text.startswith("Not") else text
        for key, text in fields.items()
    }
    needed = [key for key in fields if not fields[key].startswith("NotRequired[")]
    for suffix, keys in (("all", list(fields)), ("few", needed)):
        taken = ", ".join(f"{key}: {plain[key]}" for key in keys)
        made = ", ".join(f"'{key}': {key}" for key in keys)
        yield f"def build_{name}_{suffix}({taken}) -> {name}:\n    return {{{made}}}"


def _calls(node: ast.FunctionDef) -> Iterator[str]:
    """Functions that call a method, with all of its arguments and with the required ones alone."""
    named = {
        argument.arg: (ast.unparse(argument.annotation or ast.Name("object")), default)
        for argument, default in zip(node.args.kwonlyargs, node.args.kw_defaults, strict=True)
    }
    options = {"extra_headers", "extra_query", "extra_body", "timeout", "max_retries", "deadline"}
    returns = ast.unparse(node.returns or ast.Name("object"))
    own = [name for name in named if name not in options]
    for suffix, names in (("all", own), ("few", [name for name in own if named[name][1] is None])):
        taken = "".join(f", {name}: {named[name][0].removesuffix(' | Omit')}" for name in names)
        given = ", ".join(f"{name}={name}" for name in names)
        yield f"def call_{suffix}(client: Telnyx{taken}) -> {returns}:"
        yield f"    return client.calls.actions.send({given})"
