# Generated; edit spec/ or templates/ instead.
"""Decoding JSON into types, those that keep the keys that they have no fields for included."""

from __future__ import annotations

from typing import Any, Protocol, get_args

from .prepared import convert_gathered, plain_decoder


class Decoder(Protocol):
    @property
    def type(self) -> Any: ...
    def decode(self, body: str | bytes | bytearray | memoryview, /) -> Any: ...


def json_decoder(wanted: Any) -> Decoder:
    """A decoder of JSON into a type, ready for any number of threads."""
    decoder = plain_decoder(wanted)
    if not keeps_extra_keys(wanted):
        return decoder
    from .extra_keys import GatheringDecoder

    return GatheringDecoder(wanted)


def convert(value: object, wanted: Any) -> Any:
    """Decoded JSON as a type.

    Raises:
        msgspec.ValidationError: it is not of the type.
        RecursionError: it is nested too deeply.
    """
    if keeps_extra_keys(wanted):
        from .extra_keys import gathered

        value = gathered(value, wanted)
    return convert_gathered(value, wanted)


def keeps_extra_keys(wanted: Any) -> bool:
    """Whether a type, or one that it is made of, has a field for the keys that it has no fields for."""
    return bool(getattr(wanted, "__extra_keys__", "")) or any(
        map(keeps_extra_keys, get_args(wanted))
    )
