"""What the references of a spec lead to."""

from __future__ import annotations

from generator.problem import suggest

from .load import Spec, escape
from .node import Node, document_node


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
