# Generated; edit spec/ or templates/ instead.
"""Which types a response can become: told before the call, since it could only fail after it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from .._json.prepared import described_type

if TYPE_CHECKING:
    from msgspec.inspect import CustomType

_DECODED: Final = (dict, list, str, int, float, bool, type(None))
"""What JSON is decoded to where a type says nothing else."""


def check_decodable(cast_to: Any) -> None:
    """Refuse a type that no response can become, or that holds one.

    Raises:
        TypeError: it does.
    """
    if cast_to is None:
        raise TypeError(
            "No response can become None: where it says nothing, `cast_to` is type(None)"
        )
    from msgspec.inspect import CustomType, Field, Type

    pending: list[object] = [described_type(cast_to)]
    # A type that refers to itself leads back to what was looked at.
    seen: set[int] = set()
    while pending:
        info = pending.pop()
        if isinstance(info, tuple):
            pending += cast("tuple[object, ...]", info)
        elif isinstance(info, Type | Field) and id(info) not in seen:
            seen.add(id(info))
            if isinstance(info, CustomType) and not _holds_decoded(info):
                raise TypeError(
                    f"No response can become a {getattr(info.cls, '__name__', info.cls)}: `cast_to` takes"
                    " JSON's own types, TypedDicts, dataclasses, msgspec structs and collections of them"
                )
            pending += [getattr(info, name) for name in info.__struct_fields__]


def _holds_decoded(info: CustomType) -> bool:
    """Is it a base of what JSON is decoded to, as `object` and `Hashable` are?"""
    try:
        return any(issubclass(decoded, info.cls) for decoded in _DECODED)
    except TypeError:
        return False
