"""Types that one thread makes ready before any other decodes into them.

msgspec works out how to decode a type when it is first used, and lets a second thread decode with
what the first has not finished: the process dies. So every type passes through here before it is
used, and every struct of this package when its name is first looked up.
"""

from __future__ import annotations

from threading import RLock
from typing import Any, Final, Protocol, TypeVar, get_args

import msgspec

from .. import _fork

T = TypeVar("T")

_lock: Final = RLock()

# A child forked while another thread is at work here would keep an unfinished type for ever.
_fork.hold_while_forking(_lock)


class Decoder(Protocol):
    @property
    def type(self) -> Any: ...
    def decode(self, body: str | bytes | bytearray | memoryview, /) -> Any: ...


def json_decoder(wanted: Any) -> Decoder:
    """A decoder of JSON into a type, ready for any number of threads."""
    with _lock:
        decoder = msgspec.json.Decoder(wanted, dec_hook=_unknown_to_msgspec)
    if not keeps_extra_keys(wanted):
        return decoder
    from .extra_keys import GatheringDecoder

    return GatheringDecoder(wanted)


def described_type(wanted: Any) -> Any:
    """What a type is made of, as `msgspec.inspect.type_info` says, which makes a decoder of it itself.

    Raises:
        TypeError: msgspec does not take it.
    """
    from msgspec.inspect import type_info

    with _lock:
        return type_info(wanted)


def keeps_extra_keys(wanted: Any) -> bool:
    """Whether a type, or one that it is made of, has a field for the keys that it has no fields for."""
    return bool(getattr(wanted, "__extra_keys__", "")) or any(
        map(keeps_extra_keys, get_args(wanted))
    )


def convert(value: object, wanted: Any) -> Any:
    """Decoded JSON as a type.

    Raises:
        msgspec.ValidationError: it is not of the type.
        RecursionError: it is nested too deeply.
    """
    if getattr(wanted, "__extra_keys__", ""):
        from .extra_keys import gathered

        value = gathered(value, wanted)
    return convert_gathered(value, wanted)


def convert_gathered(value: object, wanted: Any, *, str_keys: bool = False) -> Any:
    """The same for a value whose keys without fields are where the type keeps them; errors as there."""
    return msgspec.convert(value, wanted, str_keys=str_keys, dec_hook=_unknown_to_msgspec)


def _unknown_to_msgspec(wanted: type[Any], value: object) -> object:
    """msgspec's hook for types that it does not know: one that decodes itself has `__decode_json__`."""
    decode = getattr(wanted, "__decode_json__", None)
    # What comes back as it was, as without a hook, msgspec looks at: whether it is of the type.
    return value if decode is None else decode(value)


def prepared(wanted: T) -> T:
    """The type itself, once it and all that it is made of can be decoded into by any thread."""
    with _lock:
        msgspec.json.Decoder(wanted, dec_hook=_unknown_to_msgspec)
    return wanted
