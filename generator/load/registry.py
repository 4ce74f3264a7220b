"""The named schemas of both documents."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Final

from generator import naming
from generator.cache.cache import digest
from generator.cache.memo import fingerprint
from generator.problem import Problem

from .gist import Place, part
from .load import Document, Spec, escape
from .node import Node, document_node
from .references import References
from .schema import Adopted, NotReadError, Schema

SCHEMAS: Final = "/components/schemas/"


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
