# Generated; edit spec/ or templates/ instead.
"""A string enum that keeps values it does not know, and that type checkers take for open too."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from .pickled_names import from_types, is_of_types

__all__ = ["OpenEnum", "member"]

if TYPE_CHECKING:
    _E = TypeVar("_E")

    class member:
        """A value that the enum knows."""

        def __init__(self, value: str) -> None: ...
        def __get__(self, instance: object, owner: type[_E]) -> _E: ...

    class _OpenEnumMeta(type):
        __members__: Mapping[str, Any]

        def __iter__(cls: type[_E]) -> Iterator[_E]: ...
        def __getitem__(cls: type[_E], name: str) -> _E: ...
        def __len__(cls) -> int: ...
        def __contains__(cls, value: object) -> bool: ...

    class _Base(str, metaclass=_OpenEnumMeta):
        # Not an enum for a type checker, which would take the known members for all there are.
        @property
        def name(self) -> str: ...
        @property
        def value(self) -> str: ...

        _name_: str
        _value_: str
        _value2member_map_: Mapping[str, Any]
else:
    from enum import StrEnum as _Base

    def member(value: str) -> str:
        return value


class OpenEnum(_Base):
    """A string enum that keeps values it does not know.

    A known value is its member, so `is` works. An unknown one becomes a member of the class that
    is registered nowhere: it equals its string and hashes like it, survives pickling and copying,
    and takes no memory once it is let go. Iteration yields the known members alone.

    Type checkers see a `str` whose known members are of the class: no `match` over them is
    exhaustive, so a `case _` is asked for.
    """

    @classmethod
    def _missing_(cls, value: object) -> OpenEnum | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> Any:
        made = handler(schema)
        shown = handler.resolve_ref_schema(made)
        # The known values are examples: another one is valid too.
        shown.pop("enum", None)
        shown.pop("const", None)
        shown["examples"] = [known.value for known in cls]
        return made

    def __repr__(self) -> str:
        if self._value_ in type(self)._value2member_map_:
            return super().__repr__()
        return f"<{type(self).__name__} unknown: {self._value_!r}>"

    # Enum hashes the name; a member that equals its string has to hash like it.
    __hash__ = str.__hash__

    def __reduce_ex__(self, proto: Any) -> tuple[Any, ...]:
        kind = type(self)
        # By its name alone: the module that holds it may change.
        return (
            (_from_types, (kind.__name__, str(self))) if is_of_types(kind) else (kind, (str(self),))
        )

    def __copy__(self) -> OpenEnum:
        return self

    def __deepcopy__(self, memo: Any) -> OpenEnum:
        return self


def _from_types(name: str, value: str) -> object:
    """A member of an enum of `types`, from a pickle."""
    return from_types(name)(value)
