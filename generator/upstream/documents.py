"""Documents as plain trees, and what a `$ref` in one of them leads to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeAlias

import yaml

from generator.load.hidden import without_hidden
from generator.load.load import ASYNCAPI, OPENAPI, Spec, escape
from generator.problem import Place, Problem, SpecError

Tree: TypeAlias = Mapping[str, Any]
_RULE: Final = "unreadable"


@dataclass(frozen=True, slots=True)
class Node:
    """A mapping of a document, and where it is: the document's name and a JSON pointer."""

    document: str
    pointer: str
    value: Tree

    def child(self, *steps: str) -> Node | None:
        """The mapping below this one, where there is one."""
        value: Any = self.value
        for step in steps:
            if isinstance(value, Mapping) and step in value:
                value = value[step]
            elif isinstance(value, list) and step.isdigit() and int(step) < len(value):
                value = value[int(step)]
            else:
                return None
        if not isinstance(value, Mapping):
            return None
        pointer = self.pointer + "".join(f"/{escape(step)}" for step in steps)
        return Node(self.document, pointer, value)

    def children(self, step: str) -> list[tuple[str, Node]]:
        """The mappings in a mapping or a list below this one, with their keys."""
        inner = self.value.get(step)
        keys = list(inner) if isinstance(inner, Mapping) else []
        if isinstance(inner, list):
            keys = [str(index) for index in range(len(inner))]
        found = [(str(key), self.child(step, key)) for key in keys]
        return [(key, node) for key, node in found if node is not None]

    def text(self, key: str) -> str:
        """A string below this one; empty where it is absent."""
        value = self.value.get(key)
        return value if isinstance(value, str) else ""


class Documents:
    """Documents that refer to each other."""

    def __init__(self, trees: Mapping[str, Tree]) -> None:
        self._roots = {name: Node(name, "", tree) for name, tree in trees.items()}

    def root(self, name: str) -> Node:
        """A whole document."""
        return self._roots[name]

    def resolve(self, node: Node) -> Node | None:
        """What a node's `$ref`s lead to; itself where it has none, nothing where they lead nowhere."""
        for _ in range(20):
            reference = node.value.get("$ref")
            if not isinstance(reference, str):
                return node
            file, _, pointer = reference.partition("#")
            root = self._roots.get(file.removeprefix("./") or node.document)
            steps = [s.replace("~1", "/").replace("~0", "~") for s in pointer.split("/")[1:]]
            found = root.child(*steps) if root else None
            if found is None:
                return None
            node = found
        return None


def curated(spec: Spec) -> Documents:
    """The two documents of the spec."""
    return Documents({OPENAPI: spec.openapi.root, ASYNCAPI: spec.asyncapi.root})


def vendors(path: Path) -> Documents:
    """A vendor's OpenAPI document, in YAML or JSON, without characters that nobody sees: the spec cannot have them.

    Raises:
        SpecError: it cannot be read, or is not an OpenAPI document.
    """
    try:
        text = path.read_text("utf-8")
        tree = yaml.load(text, Loader=_Loader)
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise _refused(path, f"cannot be read: {' '.join(str(error).split())}") from None
    if not isinstance(tree, dict) or not isinstance(tree.get("openapi"), str):
        raise _refused(path, "is not an OpenAPI document")
    return Documents({OPENAPI: _seen(tree)})


def _seen(value: Any) -> Any:
    if isinstance(value, str):
        return without_hidden(value)
    if isinstance(value, dict):
        return {_seen(key): _seen(inner) for key, inner in value.items()}
    return [_seen(inner) for inner in value] if isinstance(value, list) else value


def _refused(path: Path, message: str) -> SpecError:
    place = Place(file=path.as_posix(), line=1, column=1)
    return SpecError([Problem(place=place, rule=_RULE, message=message)])


class _Loader(yaml.CSafeLoader if hasattr(yaml, "CSafeLoader") else yaml.SafeLoader):  # type: ignore[misc]
    """A safe loader. Dates stay texts, as they are in JSON."""

    yaml_implicit_resolvers: Final = {
        first: [(tag, shape) for tag, shape in pairs if tag != "tag:yaml.org,2002:timestamp"]
        for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }
