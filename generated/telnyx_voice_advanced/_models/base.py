# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""The bases of every generated model: a frozen struct, an open enum, a webhook envelope."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, ClassVar

import msgspec

__all__ = ["Model", "OpenEnum", "WebhookEvent"]

_MASK = "***"
_SHOWN_OF_A_TOKEN = 8


class Model(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What the API sends, typed: immutable, and readable without giving secrets away."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset()
    """Fields whose values a repr must never show."""
    __shortened__: ClassVar[frozenset[str]] = frozenset()
    """Fields of which a repr shows the first characters alone (a `call_control_id` is a token)."""

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON types under the API's own key names; what is `None` is left out."""
        builtins: dict[str, Any] = msgspec.to_builtins(self, enc_hook=_of_a_subclass)
        return builtins

    def to_json(self) -> str:
        """The same as `to_dict()`, as JSON text."""
        return msgspec.json.encode(self.to_dict()).decode()

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.__rich_repr__())
        return f"{type(self).__name__}({shown})"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        masked = _united(type(self), "__sensitive__")
        shortened = _united(type(self), "__shortened__")
        shown: list[tuple[str, Any]] = []
        for name in self.__struct_fields__:
            value = getattr(self, name)
            if value is None:
                continue
            if name in masked:
                value = _MASK
            elif name in shortened:
                value = f"{str(value)[:_SHOWN_OF_A_TOKEN]}…"
            shown.append((name, value))
        return shown


class OpenEnum(StrEnum):
    """A string enum that keeps values it does not know.

    A known value is its member, so `is` works. An unknown one becomes a member of the class that
    is registered nowhere: it equals its string and hashes like it, survives pickling and copying,
    and takes no memory once it is let go. Iteration yields the known members alone.
    """

    @classmethod
    def _missing_(cls, value: object) -> OpenEnum | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    def __repr__(self) -> str:
        if self._value_ in type(self)._value2member_map_:
            return super().__repr__()
        return f"<{type(self).__name__} unknown: {self._value_!r}>"

    # Enum hashes the name; a member that equals its string has to hash like it.
    __hash__ = str.__hash__

    def __reduce_ex__(self, proto: Any) -> tuple[type[OpenEnum], tuple[str]]:
        return type(self), (str(self),)

    def __copy__(self) -> OpenEnum:
        return self

    def __deepcopy__(self, memo: Any) -> OpenEnum:
        return self


class WebhookEvent(Model, frozen=True, kw_only=True):
    """The envelope that every webhook event derives from."""

    raw: bytes = b""
    """The body, byte for byte as it came. Set by `unwrap`, never read from the body itself."""

    def to_dict(self) -> dict[str, Any]:
        """The body decoded, with every field it had, those that the types do not know included.

        An event that was built by hand has no body: it gives its own fields.
        """
        if not self.raw:
            return super().to_dict()
        from .._json.text import decode_json

        body: dict[str, Any] = decode_json(self.raw)
        return body

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        return [(name, value) for name, value in super().__rich_repr__() if name != "raw"]


def _of_a_subclass(value: object) -> str:
    from .._json.datetimes import text_of_subclass

    return text_of_subclass(value)


def _united(model: type, attribute: str) -> frozenset[str]:
    return frozenset[str]().union(*(vars(base).get(attribute, ()) for base in model.__mro__))
