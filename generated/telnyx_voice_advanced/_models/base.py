# Generated; edit spec/ or templates/ instead.
"""The base of every generated model: a frozen struct that gives no secret away."""

from __future__ import annotations

import copyreg
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, cast

import msgspec

from .pickled_names import name_in_pickles

__all__ = ["Model", "always", "restore"]

_T = TypeVar("_T")
_SHOWN_OF_A_TOKEN = 8
_PACKAGE = __name__.rpartition("._models")[0]


class ModelMeta(msgspec.StructMeta):
    """Checks what a program builds itself, which decoding has done already, and says what fields mean."""

    if not TYPE_CHECKING:

        def __call__(cls, *arguments: Any, **fields: Any) -> Any:
            from .construction import check

            return check(super().__call__(*arguments, **fields))

        @property
        def __doc__(cls) -> str | None:
            from .documentation import documentation

            return documentation(cls)


class Model(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, metaclass=ModelMeta):
    """What the API sends, typed: immutable, hashable, and readable without giving secrets away."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset()
    """Fields whose values a repr must never show."""
    __shortened__: ClassVar[frozenset[str]] = frozenset()
    """Fields of which a repr shows the first characters alone (a `call_control_id` is a token)."""
    __extra_keys__: ClassVar[str] = ""
    """Where keys that no field has are kept: `here`, or `below`, in what the fields hold."""

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON types under the API's own key names; what is `None` is left out."""
        builtins: dict[str, Any] = msgspec.to_builtins(self, enc_hook=_of_a_subclass)
        if not self.__extra_keys__:
            return builtins
        from .._json.extra_keys import spread

        told: dict[str, Any] = spread(self, builtins)
        return told

    def to_json(self) -> str:
        """The same as `to_dict()`, as JSON text."""
        return msgspec.json.encode(self.to_dict()).decode()

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from .pydantic_schema import pydantic_schema

        return pydantic_schema(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        from .json_schema import json_schema

        return json_schema(cls)

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.__rich_repr__())
        return f"{type(self).__name__}({shown})"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        """The fields that say something. Of a secret there is a mark, which differs where the secret does."""
        masked = _united(type(self), "__sensitive__")
        shortened = _united(type(self), "__shortened__")
        shown: list[tuple[str, Any]] = []
        for name in self.__struct_fields__:
            value = getattr(self, name)
            if value is None or value is msgspec.UNSET:
                continue
            hidden = name in masked or _is_open(value, type(self))
            if hidden or name in shortened:
                from .secret_mark import secret_mark

                start = "***" if hidden else f"{str(value)[:_SHOWN_OF_A_TOKEN]}…"
                value = f"{start}{secret_mark(value)}"
            shown.append((name, value))
        return shown

    def __hash__(self) -> int:
        return hash((type(self), *map(_hashable, _values(self))))

    def __reduce__(self) -> tuple[Any, ...]:
        return restore, (type(self), dict(zip(self.__struct_fields__, _values(self), strict=True)))


copyreg.pickle(ModelMeta, name_in_pickles)


def always(value: str) -> Any:
    """The default of a field that has one value, so that it need not be given and is still written."""
    # A plain default would be left out of what is encoded.
    return msgspec.field(default_factory=lambda: value)


def restore(model: type[_T], fields: dict[str, Any]) -> _T:
    """A model of fields that are known to fit it: those that were decoded, or are another model's."""
    made: _T = msgspec.StructMeta.__call__(cast("Any", model), **fields)
    return made


def _values(model: msgspec.Struct) -> Iterator[object]:
    return (getattr(model, name) for name in model.__struct_fields__)


def _hashable(value: object) -> object:
    if isinstance(value, list):
        return tuple(map(_hashable, cast("list[object]", value)))
    if isinstance(value, dict):
        fields = cast("dict[str, object]", value)
        return frozenset((key, _hashable(inner)) for key, inner in fields.items())
    return value


def _of_a_subclass(value: object) -> str:
    from .._json.datetimes import text_of_subclass

    return text_of_subclass(value)


def _united(model: type, attribute: str) -> frozenset[str]:
    named = frozenset[str]().union(*(vars(base).get(attribute, ()) for base in model.__mro__))
    if not _is_callers(model):
        return named
    from .secret_names import SECRET_NAMES

    return named | SECRET_NAMES[attribute]


def _is_open(value: object, model: type) -> bool:
    """Whether a class of the caller's leaves open what the keys of a value are, which may be secret ones."""
    return isinstance(value, dict) and _is_callers(model)


def _is_callers(model: type) -> bool:
    """Whether a program derived a class of its own: what is secret elsewhere is secret there too."""
    return not f"{model.__module__}.".startswith(f"{_PACKAGE}.")
