"""The operations of a spec, path by path: those that are known, and those that are read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from generator.load.load import Document, escape
from generator.load.node import Node
from generator.load.registry import Registry
from generator.load.schema import Adopted
from generator.problem import collect
from generator.schemas.shape import Shape

from . import arguments, check_arguments, operations
from .adopting import Adopting
from .arguments import Argument
from .checks import Checks
from .known import Known
from .operation_schemas import OperationSchemas, operation_schemas
from .operations import OperationDraft, ReadOperation
from .planned_operation import PlannedOperation, planned_operation

_MEMO: Final = Adopting[tuple[PlannedOperation, ...]]("path", tuple[PlannedOperation, ...])


@dataclass(slots=True, kw_only=True)
class _Path:
    """A path of which the operations are not known."""

    key: bytes | None
    read: tuple[ReadOperation, ...]
    found: list[OperationSchemas] = field(default_factory=list)
    adopted: Sequence[Adopted | None] = ()
    arguments: list[list[tuple[Argument, Node]]] = field(default_factory=list)


class Operations:
    """The operations of a document, in stages: each needs what the one before said of all of them."""

    def __init__(self, document: Document, registry: Registry, known: Known) -> None:
        """Read the operations. What is wrong with them joins the registry's problems, as in all stages."""
        self._registry = registry
        self._known = known
        self._paths = [self._path(document, path) for path in operations.paths(document)]
        self.drafts: Sequence[OperationDraft] = [
            draft for path in self._paths for draft in _drafts(path)
        ]
        registry.problems += operations.check(document, self.drafts)

    def _path(self, document: Document, path: str) -> _Path | Sequence[PlannedOperation]:
        key = self._registry.made_of(document, f"/paths/{escape(path)}")
        known = _MEMO.known(self._known, key, self._registry)
        if known is not None:
            return known
        item = operations.item(document, path)
        return _Path(key=key, read=tuple(operations.read(path, item, self._registry)))

    def name_schemas(self) -> Sequence[OperationSchemas | PlannedOperation]:
        """Name what each takes and gives."""
        for path in self._paths:
            if isinstance(path, _Path):
                before = len(self._registry.adopted)
                for read in path.read:
                    made = collect(self._registry.problems, operation_schemas, read, self._registry)
                    if made is not None:
                        path.found.append(made)
                path.adopted = self._registry.adopted[before:]
        return [
            operation
            for path in self._paths
            for operation in (path.found if isinstance(path, _Path) else path)
        ]

    def decide_arguments(self, shapes: Mapping[str, Shape]) -> None:
        """Decide what each method takes.

        Args:
            shapes: those of requests.
        """
        for path in self._paths:
            if isinstance(path, _Path):
                path.arguments = [self._arguments(found, shapes) for found in path.found]

    def _arguments(
        self, operation: OperationSchemas, shapes: Mapping[str, Shape]
    ) -> list[tuple[Argument, Node]]:
        problems = self._registry.problems
        made = list(arguments.arguments(operation, self._registry, shapes, problems))
        problems += check_arguments.check(operation, made, self._registry, shapes)
        return made

    def planned(self, checks: Checks) -> Iterator[PlannedOperation]:
        """All that is decided of each."""
        for path in self._paths:
            if not isinstance(path, _Path):
                yield from path
                continue
            made = tuple(
                planned_operation(found, own, self._registry, checks)
                for found, own in zip(path.found, path.arguments, strict=True)
            )
            _MEMO.put(self._known, path.key, made, path.adopted)
            yield from made


def _drafts(path: _Path | Sequence[PlannedOperation]) -> Iterator[OperationDraft]:
    for operation in path.read if isinstance(path, _Path) else path:
        yield operation.draft
