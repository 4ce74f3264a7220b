"""The public GitHub API through the generator: `python -m benchmarks.scale.github api.github.com.json`.

The document comes from the npm package `@octokit/openapi`. What it lacks by our curation rules is filled in by rote
(where each method lives, what may be repeated, OpenAPI 3.0's `nullable`); what the generator then refuses is counted,
construct by construct; and the package of all operations that it takes is generated.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Collection
from pathlib import Path
from typing import Any, Final

from generator.lint import lint
from generator.naming import pascal_case, snake_case
from generator.problem import Problem

from .spec import make

_METHODS: Final = ("get", "put", "post", "delete", "patch")
_MISTAKES: Final = frozenset({"default-mismatch", "example-key", "example-mismatch"})
_REF: Final = re.compile(r'"\$ref": "#/components/([a-z-]+/[^"]+)"', re.IGNORECASE)


def curate(document: dict[str, Any]) -> None:
    """Fill in by rote what a curator would decide."""
    document["openapi"] = "3.1.0"
    document["info"]["version"] = "0.1.0"
    document["servers"] = [{"url": "https://api.github.com"}]
    for key in ("x-webhooks", "webhooks"):
        document.pop(key, None)
    for item in document["paths"].values():
        for method in _METHODS:
            if (operation := item.get(method)) is not None:
                _curate_operation(method, operation)
    _nullable(document)
    schemas = document["components"]["schemas"]
    _untitled(document, schemas.values(), {pascal_case(name) for name in schemas})


def _curate_operation(method: str, operation: dict[str, Any]) -> None:
    group, _, name = operation["operationId"].partition("/")
    operation["x-resource"] = group.replace("-", "_")
    operation["x-python-name"] = snake_case(name)
    if method in ("post", "patch"):
        operation["x-idempotency"] = "none"


def _nullable(value: Any) -> None:
    """OpenAPI 3.0's way to allow null as JSON Schema's."""
    if isinstance(value, list):
        for inner in value:
            _nullable(inner)
    elif isinstance(value, dict):
        if value.get("nullable") is True and isinstance(value.get("type"), str):
            value["type"] = [value["type"], "null"]
            if isinstance(value.get("enum"), list) and None not in value["enum"]:
                value["enum"].append(None)
        if isinstance(value.get("nullable"), bool):
            del value["nullable"]
        for inner in value.values():
            _nullable(inner)


def _untitled(value: Any, named: Collection[Any], names: set[str]) -> None:
    """Take the title from inline schemas whose title is the name of another one."""
    for inner in value.values() if isinstance(value, dict) else value:
        if isinstance(inner, dict) and not any(inner is schema for schema in named):
            title = inner.get("title")
            if isinstance(title, str) and pascal_case(title) in names:
                del inner["title"]
        if isinstance(inner, dict | list):
            _untitled(inner, named, names)


def construct(problem: Problem) -> str:
    """What kind of thing a problem is about."""
    named = r"'[^']*'|\S+\.yaml:\d+" if problem.rule != "unsupported-keyword" else r"$^"
    message = re.sub(named, "…", problem.message)
    return f"{problem.rule}: {message[:90]}"


def mend(document: dict[str, Any], problems: list[Problem]) -> list[Problem]:
    """Take out the examples and defaults that do not fit their own schemas; gives the problems that are left."""
    left: list[Problem] = []
    for problem in problems:
        steps = _steps(problem)
        kinds = ("default",) if problem.rule == "default-mismatch" else ("examples", "example")
        if problem.rule not in _MISTAKES or not (
            kind := next((k for k in kinds if k in steps), "")
        ):
            left.append(problem)
            continue
        holder: Any = document
        for step in steps[: steps.index(kind)]:
            holder = holder[int(step)] if isinstance(holder, list) else holder[step]
        holder.pop(kind, None)
    return left


def _steps(problem: Problem) -> list[str]:
    steps = problem.place.pointer.split("/")[1:]
    return [step.replace("~1", "/").replace("~0", "~") for step in steps]


def without(document: dict[str, Any], problems: list[Problem]) -> None:
    """Take out what was refused, and every operation and component that needs it."""
    bad: set[str] = set()
    for problem in problems:
        steps = _steps(problem)
        if steps[:1] == ["paths"]:
            item = document["paths"].get(steps[1], {})
            for method in steps[2:3] if steps[2:3] != ["parameters"] else [*_METHODS]:
                item.pop(method, None)
        elif steps[:1] == ["components"]:
            bad.add("/".join(steps[1:3]))
    components = document["components"]
    needs = {
        f"{kind}/{name}": _needs(made)
        for kind, entries in components.items()
        for name, made in entries.items()
    }
    while more := {name for name, needed in needs.items() if needed & bad} - bad:
        bad |= more
    for item in document["paths"].values():
        for method in [m for m in _METHODS if m in item and _needs(item[m]) & bad]:
            del item[method]
    document["paths"] = {
        path: item for path, item in document["paths"].items() if item.keys() & set(_METHODS)
    }
    used = {name for item in document["paths"].values() for name in _needs(item)}
    while more := {n for name in used for n in needs.get(name, ())} - used:
        used |= more
    document["components"] = {
        kind: {name: made for name, made in entries.items() if f"{kind}/{name}" in used}
        for kind, entries in components.items()
    }


def _needs(value: Any) -> set[str]:
    return set(_REF.findall(json.dumps(value)))


def operations(document: dict[str, Any]) -> int:
    """How many operations a document has."""
    return sum(method in item for item in document["paths"].values() for method in _METHODS)


def imported(out: Path) -> int:
    """Import every module of a package in a process of its own; how many there are."""
    program = (
        "import importlib, pkgutil, telnyx_voice_advanced as package; "
        "names = [m.name for m in pkgutil.walk_packages(package.__path__, package.__name__ + '.')]; "
        "[importlib.import_module(name) for name in names]; print(len(names))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=out, capture_output=True, text=True, check=True
    )
    return int(done.stdout)


def main(path: str) -> None:
    """Count, generate, measure."""
    from generator import generate
    from generator.tree import place

    document = json.loads(Path(path).read_bytes())
    curate(document)
    everything = operations(document)
    with tempfile.TemporaryDirectory() as name:
        spec = Path(name)
        _, asyncapi = make(0, 1)
        (spec / "asyncapi.yaml").write_text(json.dumps(asyncapi), "utf-8")
        refused: Counter[str] = Counter()
        mistakes = 0
        while True:
            (spec / "openapi.yaml").write_text(
                json.dumps(document, indent=1, ensure_ascii=False), "utf-8"
            )
            start = time.perf_counter()
            errors = [p for p in lint(spec)[1] if p.severity == "error"]
            print(
                f"{operations(document)} operations, {len(errors)} errors, {time.perf_counter() - start:.1f} s",
                flush=True,
            )
            if not errors:
                break
            unsupported = mend(document, errors)
            mistakes += len(errors) - len(unsupported)
            refused.update(construct(problem) for problem in unsupported)
            without(document, unsupported)
        print(f"{mistakes:>6}  mistakes of the document: examples and defaults that do not fit")
        for what, count in refused.most_common():
            print(f"{count:>6}  {what}")
        start = time.perf_counter()
        place.write(generate(spec), spec / "generated")
        seconds = time.perf_counter() - start
        files = imported(spec / "generated")
    print(
        f"{operations(document)} of {everything} operations: {files} modules in {seconds:.1f} s, each can be imported"
    )


if __name__ == "__main__":
    main(sys.argv[1])
