"""Read the spec: two documents, each of which knows where everything in it stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

from generator.cache.cache import Cache
from generator.problem import Place, Problem, SpecError, collect

from . import blocks, gist, plain_file
from .blocks import Read
from .gist import Gist
from .lines import source_line
from .marks import marks
from .tree import Map, Seq
from .yaml_tree import escape, parse

__all__ = ["ASYNCAPI", "OPENAPI", "Document", "Map", "Seq", "Spec", "escape", "load", "parse_texts"]

OPENAPI: Final = "openapi.yaml"
ASYNCAPI: Final = "asyncapi.yaml"

_MAX_BYTES: Final = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Document:
    """One file of the spec."""

    file: str
    text: str
    root: Map
    blocks: Read | None = None
    """What is known of its blocks, where it was read block by block."""
    part: Map | None = None
    """What of the tree is to be walked through, where that is not all of it."""

    @property
    def walked(self) -> Map:
        """What those look at who walk through the document."""
        return self.root if self.part is None else self.part

    def steps(self, pointer: str) -> list[str]:
        return [s.replace("~1", "/").replace("~0", "~") for s in pointer.split("/")[1:]]

    def place(self, pointer: str, *, key: bool = False) -> Place:
        """Where a pointer's value stands (its key, where asked); the nearest ancestor of one that is not there."""
        found = marks(self.text) if self.blocks is None else self.blocks.layout
        line, column = found.find(self.steps(pointer), key=key)
        return Place(file=self.file, line=line, column=column, pointer=pointer)

    def problem(self, rule: str, pointer: str, message: str, *, key: bool = False) -> Problem:
        """A problem at a pointer of this document."""
        place = self.place(pointer, key=key)
        return Problem(
            place=place, rule=rule, message=message, source_line=source_line(self.text, place.line)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """The two documents of a spec, as read."""

    openapi: Document
    asyncapi: Document
    near: Callable[[str, str], tuple[Map, Map]] | None = None
    """Both trees with no more than the part that a place in a file is in, and what that leads to."""

    @property
    def documents(self) -> tuple[Document, Document]:
        return (self.openapi, self.asyncapi)

    def named(self, filename: str) -> Document | None:
        """The document that a relative reference such as `./openapi.yaml` names."""
        return {OPENAPI: self.openapi, ASYNCAPI: self.asyncapi}.get(filename.removeprefix("./"))


def load(spec_dir: Path, cache: Cache | None = None) -> tuple[Spec | None, list[Problem]]:
    """Read `openapi.yaml` and `asyncapi.yaml` of a folder.

    Args:
        cache: what earlier runs found out.

    Returns:
        The spec, and what is wrong with its YAML; no spec where one of the files cannot be read. A document that
        is no YAML is empty.
    """
    problems: list[Problem] = []
    texts: dict[str, str] = {}
    for name in (OPENAPI, ASYNCAPI):
        text = collect(problems, _text, spec_dir / name)
        if text is not None:
            texts[name] = text
    spec, found = parse_texts(texts, spec_dir, cache)
    return spec, problems + found


def parse_texts(
    texts: Mapping[str, str], spec_dir: Path, cache: Cache | None = None
) -> tuple[Spec | None, list[Problem]]:
    """The spec that two texts make; as `load`."""
    problems: list[Problem] = []
    documents: dict[str, Document] = {}
    for name, text in texts.items():
        documents[name], found = _document(name, (spec_dir / name).as_posix(), text, cache)
        problems += found
    if documents.keys() != {OPENAPI, ASYNCAPI}:
        return None, problems
    return Spec(openapi=documents[OPENAPI], asyncapi=documents[ASYNCAPI]), problems


@lru_cache(maxsize=4)
def gists(document: Document) -> Mapping[str, Gist]:
    """The parts of a document by pointer, and under none what is left of it."""
    return gist.gists(document.root) if document.blocks is None else document.blocks.gists


def held(document: Document, pointer: str) -> object:
    """What a part of a document holds."""
    if not pointer:
        return gist.rest(document.root)
    found: object = document.root
    for step in document.steps(pointer):
        found = found[step] if isinstance(found, dict) else None
    return found


def _document(
    name: str, file: str, text: str, cache: Cache | None
) -> tuple[Document, list[Problem]]:
    """A text as a document, read in blocks where something may be known of them."""
    if cache is not None and (read := blocks.read(name, text, cache)) is not None:
        return Document(file=file, text=text, root=read.root, blocks=read), []
    return _whole(file, text)


@lru_cache(maxsize=2)
def _whole(file: str, text: str) -> tuple[Document, list[Problem]]:
    root, problems = parse(file, text)
    return Document(file=file, text=text, root=Map() if root is None else root), problems


def _text(path: Path) -> str:
    def spec_error(rule: str, message: str, before: bytes = b"", line: bytes = b"") -> SpecError:
        *above, start = before.decode("utf-8").split("\n")
        place = Place(file=path.as_posix(), line=len(above) + 1, column=len(start) + 1)
        shown = line.decode("utf-8", "backslashreplace").rstrip()
        return SpecError([Problem(place=place, rule=rule, message=message, source_line=shown)])

    try:
        data = plain_file.read(path)
    except OSError as error:
        raise spec_error("unreadable", f"cannot be read: {error.strerror}") from None
    if len(data) > _MAX_BYTES:
        raise spec_error("too-large", f"is larger than {_MAX_BYTES} bytes")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        before, line = data[: error.start], data.split(b"\n")[data[: error.start].count(b"\n")]
        message = f"is not UTF-8: the byte 0x{data[error.start]:02x} cannot be decoded"
        raise spec_error("encoding", message, before, line) from None
