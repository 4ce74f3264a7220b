"""The named schemas of both documents, and what a `$ref` points to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache, partial
from pathlib import PurePath

from generator import naming
from generator.cache.cache import digest
from generator.cache.memo import fingerprint
from generator.problem import Problem, SpecError, suggest

from .gist import Place, part
from .load import Document, Map, Seq, Spec, escape
from .tree import mappings

SCHEMAS = "/components/schemas/"


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A mapping of the spec, with its place."""

    document: Document
    pointer: str
    value: Map
    _below: dict[str | tuple[str, int], Node] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """The nodes that were asked for: every rule and the plan go through the same ones."""

    def at(self, *steps: str) -> str:
        """The pointer of something below this node."""
        if len(steps) == 1:
            return f"{self.pointer}/{escape(steps[0])}"
        return self.pointer + "".join(f"/{escape(step)}" for step in steps)

    def child(self, *steps: str) -> Node | None:
        """The mapping below this node, where there is one."""
        node = self
        way = iter(steps)
        for step in way:
            value = node.value.get(step)
            if isinstance(value, Seq):
                # A list is no node: the next step is one of its items.
                index = next(way, "")
                found = node._item(step, int(index)) if index.isdigit() else None
            else:
                found = node._entry(step, value)
            if found is None:
                return None
            node = found
        return node

    def children(self, step: str) -> Iterator[tuple[str, Node]]:
        """The mappings that stand in a mapping or a list below this node, with their keys."""
        inner = self.value.get(step)
        if isinstance(inner, Map):
            holder = self._entry(step, inner)
            assert holder is not None
            for key, value in inner.items():
                if (node := holder._entry(key, value)) is not None:
                    yield key, node
        elif isinstance(inner, Seq):
            for index in range(len(inner)):
                if (node := self._item(step, index)) is not None:
                    yield str(index), node

    def keys(self, step: str) -> Iterator[str]:
        """The keys of the mappings that stand in a mapping below this node, none of which is read."""
        inner = self.value.get(step)
        if isinstance(inner, Map):
            yield from mappings(inner)

    def _entry(self, key: str, value: object) -> Node | None:
        if not isinstance(value, Map):
            return None
        if (known := self._below.get(key)) is None:
            known = Node(document=self.document, pointer=self.at(key), value=value)
            self._below[key] = known
        return known

    def _item(self, key: str, index: int) -> Node | None:
        values = self.value[key]
        assert isinstance(values, Seq)
        if index >= len(values) or not isinstance(value := values[index], Map):
            return None
        if (known := self._below.get((key, index))) is None:
            known = Node(document=self.document, pointer=self.at(key, str(index)), value=value)
            self._below[key, index] = known
        return known

    def text(self, key: str) -> str:
        """A string below this node; empty where it is absent."""
        value = self.value.get(key)
        return value if isinstance(value, str) else ""

    def strings(self, key: str) -> tuple[str, ...]:
        """The strings of a list below this node."""
        value = self.value.get(key)
        return tuple(v for v in value if isinstance(v, str)) if isinstance(value, Seq) else ()

    def line(self, *, reader: Node) -> str:
        """Where this node starts, for a message about another one: "line 7", with the file where it is not the same."""
        place = self.document.place(self.pointer, key=True)
        file = "" if self.document is reader.document else f" of {PurePath(place.file).name}"
        return f"line {place.line}{file}"

    def problem(self, rule: str, message: str, *steps: str, key: bool = False) -> Problem:
        """A problem at this node or below it."""
        return self.document.problem(rule, self.at(*steps), message, key=key)

    def error(self, rule: str, message: str, *steps: str, key: bool = False) -> SpecError:
        """The same as an exception, to raise."""
        return SpecError([self.problem(rule, message, *steps, key=key)])


class NotReadError(Exception):
    """What is known from earlier runs asks for something that was not read again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Adopted:
    """An inline schema that got a name in an earlier run."""

    name: str
    made_of: bytes
    value: bytes
    """A digest of what it says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """A schema that has a name of its own, and so a class."""

    name: str
    made_of: bytes | None
    """A digest of its name, and of all that it says and leads to; none where it is in no part of the spec."""
    find: Callable[[], Node | None]
    """Finds its node; none where it is known from an earlier run what comes of it, and it was not read again."""
    value: bytes = b""
    """A digest of what it says, where it is inline."""

    @property
    def node(self) -> Node:
        """Where it stands.

        Raises:
            NotReadError: it was not read in this run.
        """
        if (found := self.find()) is None:
            raise NotReadError(self.name)
        return found

    @property
    def class_name(self) -> str:
        """The name that the spec gives it for Python: its own, or `x-python-name`."""
        return self.node.text("x-python-name") or self.name


class References:
    """What the references of a spec lead to."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._targets: dict[tuple[str, str], Node] = {}

    def resolve(self, node: Node) -> Node:
        """Follow a node's `$ref`s to what they stand for; a node without one is itself.

        Raises:
            SpecError: the reference leads nowhere, in a cycle, or out of the spec.
        """
        return self.chain(node)[-1]

    def chain(self, node: Node) -> list[Node]:
        """A node, and what its `$ref`s lead to, one after the other; the last one has none.

        Raises:
            SpecError: as `resolve`.
        """
        found = [node]
        if "$ref" not in node.value:
            return found
        seen: set[tuple[str, str]] = set()
        while "$ref" in node.value:
            target = self.target(node)
            place = (target.document.file, target.pointer)
            if place in seen:
                raise node.error(
                    "ref-circle", f"{node.value['$ref']!r} leads back to itself", "$ref"
                )
            seen.add(place)
            found.append(target)
            node = target
        return found

    def target(self, node: Node) -> Node:
        """What a node's `$ref` leads to, which may be another reference.

        Raises:
            SpecError: it leads nowhere, or out of the spec.
        """
        ref = node.value["$ref"]
        if not isinstance(ref, str):
            raise node.error("ref", "$ref must be a string", "$ref")
        if (known := self._targets.get((node.document.file, ref))) is not None:
            return known
        file, hash_sign, pointer = ref.partition("#")
        document = self._spec.named(file) if file else node.document
        if document is None:
            raise node.error(
                "ref-outside",
                f"{ref!r} leads out of the two documents of the spec; only references inside them are followed"
                f"{self._suggest(ref, node)}",
                "$ref",
            )
        steps = document.steps(pointer)
        found = (
            document_node(document).child(*steps) if hash_sign and pointer.startswith("/") else None
        )
        if found is None:
            raise node.error(
                "ref-unresolved", f"{ref!r} points to nothing{self._suggest(ref, node)}", "$ref"
            )
        self._targets[node.document.file, ref] = found
        return found

    def _suggest(self, ref: str, node: Node) -> str:
        """A suggestion for a reference that leads nowhere: what stands in the other document is named with its file."""
        choices: list[str] = []
        for document in self._spec.documents:
            prefix = "" if document is node.document else document.file.rpartition("/")[2]
            components = document_node(document).child("components")
            for kind in components.value if components else ():
                for name, _ in components.children(kind) if components else ():
                    choices.append(f"{prefix}#/components/{escape(kind)}/{escape(name)}")
        named = [
            choice for choice in choices if choice.rpartition("/")[2] == ref.rpartition("/")[2]
        ]
        return suggest(ref, named, cutoff=0) if named else suggest(ref, choices)


class Registry(References):
    """Both documents' schemas under one roof. Inline objects and enums join as they are met."""

    def __init__(self, spec: Spec, keys: Mapping[Place, bytes] | None = None) -> None:
        """Declare the named schemas.

        Args:
            keys: for each part of the spec a digest of it and of all that it leads to.
        """
        super().__init__(spec)
        self._keys = keys or {}
        self.schemas: dict[str, Schema] = {}
        self.problems: list[Problem] = []
        self.adopted: list[Adopted | None] = []
        """Every inline schema that got a name, each time; None for one that is in no part of the spec."""
        for document in spec.documents:
            components = document_node(document).child("components")
            for name in components.keys("schemas") if components else ():
                made_of = self.made_of(document, f"{SCHEMAS}{escape(name)}")
                find = partial(document_node(document).child, "components", "schemas", name)
                self._declare(Schema(name=name, made_of=made_of, find=find))

    def _declare(self, schema: Schema) -> None:
        known = self.schemas.setdefault(schema.name, schema)
        if known is schema:
            return
        if known.node.value != schema.node.value:
            there = known.node.document.place(known.node.pointer)
            self.problems.append(
                schema.node.problem(
                    "schema-differs",
                    f"schema {schema.name!r} is described differently in {there.file}:{there.line}; "
                    "give one of them another name, or refer to it with $ref",
                    key=True,
                )
            )

    def adopt(self, name: str, node: Node) -> str:
        """Give an inline schema a name, its title or `name`, and share it with equal ones; returns the name."""
        name = naming.pascal_case(node.text("title")) or name
        value = digest(fingerprint(node.value)) if self._keys else b""
        key = self.made_of(node.document, node.pointer)
        made_of = digest(key, name, value) if key else None
        self.adopted.append(Adopted(name=name, made_of=made_of, value=value) if made_of else None)
        schema = Schema(name=name, made_of=made_of, find=lambda: node, value=value)
        known = self.schemas.get(schema.name)
        if known is not None and (_says(known, value) or known.node.value == node.value):
            return schema.name
        if known is not None and known.node.pointer != node.pointer:
            there = known.node.document.place(known.node.pointer)
            raise node.error(
                "schema-name",
                f"this inline schema would be named {schema.name!r}, which {there.file}:{there.line} is named already; "
                "move it to components.schemas under a name of its own",
            )
        self.schemas[schema.name] = schema
        return schema.name

    def adopt_again(self, schemas: Iterable[Adopted]) -> None:
        """Give inline schemas the names that they got in an earlier run.

        Raises:
            NotReadError: a name is taken by another schema, or it takes reading to say.
        """
        for schema in schemas:
            known = self.schemas.get(schema.name)
            if known is None:
                self.schemas[schema.name] = Schema(
                    name=schema.name,
                    made_of=schema.made_of,
                    find=lambda: None,
                    value=schema.value,
                )
            elif not _says(known, schema.value):
                raise NotReadError(schema.name)
            self.adopted.append(schema)

    def made_of(self, document: Document, pointer: str) -> bytes | None:
        """A digest of what stands at a pointer, and of all that it leads to; none where that is in no part."""
        holder = part(pointer)
        key = self._keys.get((document.file, holder))
        return key if key is None or holder == pointer else digest(key, pointer)

    def schema_named(self, node: Node) -> Schema:
        """The named schema that a node's `$ref` points to.

        Raises:
            SpecError: as `resolve`, or the target is no entry of `components.schemas`.
        """
        target = self.target(node)
        name = target.pointer.removeprefix(SCHEMAS)
        if not target.pointer.startswith(SCHEMAS) or "/" in name:
            raise node.error(
                "ref-schema",
                f"{node.value['$ref']!r} points into a schema; name that part in components.schemas and refer to it",
                "$ref",
            )
        return self.schemas[target.document.steps(target.pointer)[-1]]

    def schemas_on_the_way(self, node: Node) -> list[Schema]:
        """The named schemas that a node's `$ref` leads through: aliases, and at the end what they stand for.

        Raises:
            SpecError: as `resolve` and `schema_named`.
        """
        return [self.schema_named(step) for step in self.chain(node)[:-1]]


def _says(known: Schema, value: bytes) -> bool:
    """Whether a schema says what another one does, by the digest of that one."""
    return (known.value or digest(fingerprint(known.node.value))) == value if value else False


@lru_cache(maxsize=4)
def document_node(document: Document) -> Node:
    """The whole document as a node."""
    return Node(document=document, pointer="", value=document.root)
