"""A renderer that trusts the spec: the positive control. If the corpus does not break it, the corpus is no test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any, Final

_PROSE: Final = frozenset({"title", "summary", "description"})
_NAMED: Final = frozenset({"schemas", "messages"})


def render(documents: dict[str, Any]) -> dict[PurePosixPath, str]:
    """Prose as docstrings, values as literals, names as classes and files, as a careless template would write them."""
    files: dict[PurePosixPath, str] = {}
    for name, document in documents.items():
        files[PurePosixPath(f"{name}.py")] = "".join(_lines(document))
        components = document.get("components", {})
        for kind in sorted(_NAMED & components.keys()):
            for schema in components[kind]:
                files[PurePosixPath(kind, f"{schema}.py".lower())] = f"class {schema}:\n    pass\n"
    return files


def _lines(value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for inner in value:
            yield from _lines(inner)
    elif isinstance(value, dict):
        for key, inner in value.items():
            if not isinstance(inner, str):
                yield f'KEY = "{key}"\n'
                yield from _lines(inner)
            elif key in _PROSE:
                yield f'def method():\n    """{inner}"""\n'
            else:
                yield f'TABLE = {{"{key}": "{inner}"}}\n'
    elif isinstance(value, str):
        yield f'VALUE = "{value}"\n'
