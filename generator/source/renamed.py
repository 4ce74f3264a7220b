"""Shapes whose references name classes instead of schemas."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.schemas.shape import REF, Shape, referred


class Renamed(Mapping[str, Shape]):
    """Shapes by class name, each renamed when somebody asks for it."""

    def __init__(self, shapes: Mapping[str, Shape], classes: Mapping[str, str]) -> None:
        """Rename nothing yet.

        Args:
            shapes: by the names of schemas.
            classes: the classes of schemas.
        """
        self._shapes = shapes
        self._classes = classes
        self._schemas = {classes[name]: name for name in shapes}
        self._renamed: dict[str, Shape] = {}

    def __getitem__(self, class_name: str) -> Shape:
        if (known := self._renamed.get(class_name)) is None:
            known = self._shape(self._shapes[self._schemas[class_name]])
            self._renamed[class_name] = known
        return known

    def __iter__(self) -> Iterator[str]:
        return iter(self._schemas)

    def __len__(self) -> int:
        return len(self._schemas)

    def _shape(self, shape: Shape) -> Shape:
        if (name := referred(shape)) is not None:
            return {"$ref": f"{REF}{self._classes[name]}"}
        return {key: self._below(inner) for key, inner in shape.items()}

    def _below(self, value: object) -> object:
        if isinstance(value, dict):
            return self._shape(value)
        return [self._below(inner) for inner in value] if isinstance(value, list) else value
