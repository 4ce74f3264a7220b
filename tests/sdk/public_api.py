"""What the runtime offers to its users, in lines: each public name, its members and signatures.

`python -m tests.sdk.public_api` writes the snapshot anew. What the spec decides (types, resources)
is not in it: `generated/API.json` has that.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import griffe

SNAPSHOT = Path(__file__).with_name("public_api.txt")
PACKAGE = "telnyx_voice_advanced"
MODULES = (
    PACKAGE,
    f"{PACKAGE}.webhooks",
    f"{PACKAGE}.webhooks.inbox",
    f"{PACKAGE}.testing",
)
OF_THE_SPEC = ("types", "webhooks", "calls", "events", "strategies")
SHOWN = ("__init__", "__call__", "__enter__", "__exit__", "__aenter__", "__aexit__")


def lines() -> list[str]:
    """The snapshot of the package as it is generated."""
    search = [Path(__file__).parents[2] / "generated"]
    package: Any = griffe.load(PACKAGE, search_paths=search, resolve_aliases=True)
    found: list[str] = []
    for module in MODULES:
        inner = package if module == PACKAGE else package[module.removeprefix(f"{PACKAGE}.")]
        for name in sorted(inner.exports):
            if name not in OF_THE_SPEC:
                found += _described(f"{module}.{name}", inner[name])
    return found


def _described(path: str, thing: Any) -> Iterator[str]:
    if thing.is_alias:
        thing = thing.final_target
    if thing.is_class:
        bases = ", ".join(str(base).rpartition(".")[2] for base in thing.bases)
        yield f"class {path}({bases})"
        for name, member in sorted(thing.all_members.items()):
            if name in SHOWN or (not name.startswith("_") and name not in OF_THE_SPEC):
                yield from (f"  {line}" for line in _member(name, member))
    elif thing.is_function:
        yield f"def {path}{_signature(thing)}"
    else:
        yield f"{path}: {thing.annotation or 'constant'}"


def _member(name: str, member: Any) -> Iterator[str]:
    if member.is_alias:
        member = member.final_target
    if member.is_function:
        for overload in member.overloads or ():
            if not _is_for_one_event(overload):
                yield f"overload {name}{_signature(overload)}"
        yield f"def {name}{_signature(member)}"
    elif member.is_attribute:
        kind = "property" if "property" in member.labels else "attribute"
        yield f"{kind} {name}: {member.annotation or member.value}"


def _is_for_one_event(overload: Any) -> bool:
    return any(
        each.name == "event" and str(each.annotation).startswith("Literal[")
        for each in overload.parameters
    )


def _signature(function: Any) -> str:
    kinds = griffe.ParameterKind
    parts: list[str] = []
    for parameter in function.parameters:
        star = {kinds.var_positional: "*", kinds.var_keyword: "**"}.get(parameter.kind, "")
        if parameter.kind is kinds.keyword_only and "*" not in parts:
            parts.append("*")
        default = "" if parameter.default is None or star else f" = {parameter.default}"
        note = "" if parameter.annotation is None else f": {parameter.annotation}"
        parts.append(f"{star}{parameter.name}{note}{default}")
    return f"({', '.join(parts)}) -> {function.returns}"


if __name__ == "__main__":
    SNAPSHOT.write_text("\n".join(lines()) + "\n", "utf-8")
