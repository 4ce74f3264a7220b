"""Put drafted YAML into the text of a document, and leave every other byte of it as it was."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import yaml

from generator.load.load import Document, Map
from generator.load.node import document_node
from generator.rules.placeholders import REVIEW

REVIEWED: Final = ("x-resource", "x-python-name", "x-idempotency", "x-webhooks", "x-sensitive")
"""Keys whose values are a proposal."""


class Flow(list[Any]):
    """A list that is written in one line."""


class _Dumper(yaml.SafeDumper):
    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    # A quote that goes on over lines is refused, so line ends are escaped; and what does not begin
    # like a word may be a number to some YAML reader.
    style = '"' if not text.isprintable() else None if text[:1].isalpha() else "'"
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


def _flow(dumper: yaml.SafeDumper, items: Flow) -> yaml.SequenceNode:
    return dumper.represent_sequence("tag:yaml.org,2002:seq", items, flow_style=True)


_Dumper.add_representer(str, _text)
_Dumper.add_representer(Flow, _flow)


def inserted(document: Document, steps: tuple[str, ...], entries: Mapping[str, Any]) -> Document:
    """The document with entries at the end of a mapping, which is made where it is not there.

    Raises:
        RuntimeError: the mapping is written in braces, so there is no end of it to append to.
    """
    while steps and document_node(document).child(*steps) is None:
        *above, last = steps
        steps, entries = tuple(above), {last: dict(entries)}
    root = document_node(document).child(*steps)
    assert root is not None
    pointer = root.pointer
    lines = document.text.split("\n")
    start = document.place(pointer, key=True) if steps else None
    if start is not None and "{" in lines[start.line - 1].partition(":")[2]:
        raise RuntimeError(f"{document.file}:{start.line}: write this mapping over several lines")
    indent = start.column - 1 if start is not None else -1
    end = _end(lines, start.line if start is not None else 0, indent)
    spaced = len(steps) != 0 and steps[0] in ("paths", "components") and len(steps) < 4
    shown = _dump(entries, indent + 2 if start is not None else 0, spaced=spaced)
    lines[end:end] = [*([""] if spaced else []), *shown]
    text = "\n".join(lines)
    return Document(file=document.file, text=text, root=_parsed(document.file, text))


def _end(lines: list[str], first: int, indent: int) -> int:
    """The number of the first line after a block, blank lines and comments between blocks left out."""
    end = first
    for number in range(first, len(lines)):
        line = lines[number]
        stripped = line.strip()
        if not stripped or stripped.startswith("#"):
            continue
        if len(line) - len(line.lstrip()) <= indent:
            break
        end = number + 1
    return end


def _dump(entries: Mapping[str, Any], indent: int, *, spaced: bool) -> list[str]:
    shown: list[str] = []
    for key, value in entries.items():
        if spaced and shown:
            shown.append("")
        text = yaml.dump(
            {key: value}, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=1_000_000
        )
        shown += [f"{' ' * indent}{_marked(line)}" for line in text.rstrip("\n").split("\n")]
    return shown


def _marked(line: str) -> str:
    return f"{line}  {REVIEW}" if line.strip().partition(":")[0] in REVIEWED else line


def _parsed(file: str, text: str) -> Map:
    from generator.load.yaml_tree import parse
    from generator.problem import SpecError

    root, problems = parse(file, text)
    if root is None or problems:
        raise SpecError(problems)
    return root
