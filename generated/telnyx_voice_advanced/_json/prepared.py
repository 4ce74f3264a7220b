# Generated; edit spec/ or templates/ instead.
"""Types that one thread makes ready before any other decodes into them.

msgspec works out how to decode a type when it is first used, and lets a second thread decode with
what the first has not finished: the process dies. So every type passes through here before it is
used, and every struct of this package when its name is first looked up.
"""

from __future__ import annotations

from threading import RLock
from typing import Any, Final, TypeVar

import msgspec

from .. import _fork

T = TypeVar("T")

_lock: Final = RLock()

# A child forked while another thread is at work here would keep an unfinished type for ever.
_fork.hold_while_forking(_lock)


def prepared(wanted: T) -> T:
    """The type itself, once it and all that it is made of can be decoded into by any thread."""
    plain_decoder(wanted)
    return wanted


def plain_decoder(wanted: Any) -> msgspec.json.Decoder[Any]:
    """A decoder of JSON into a type that keeps no extra keys, ready for any number of threads."""
    with _lock:
        return msgspec.json.Decoder(wanted, dec_hook=_unknown_to_msgspec)


def described_type(wanted: Any) -> Any:
    """What a type is made of, as `msgspec.inspect.type_info` says, which makes a decoder of it itself.

    Raises:
        TypeError: msgspec does not take it.
    """
    from msgspec.inspect import type_info

    with _lock:
        return type_info(wanted)


def convert_gathered(value: object, wanted: Any, *, str_keys: bool = False) -> Any:
    """Decoded JSON as a type, the keys that the type has no fields for where it keeps them.

    Raises:
        msgspec.ValidationError: it is not of the type.
        RecursionError: it is nested too deeply.
    """
    return msgspec.convert(value, wanted, str_keys=str_keys, dec_hook=_unknown_to_msgspec)


def _unknown_to_msgspec(wanted: type[Any], value: object) -> object:
    """msgspec's hook for types that it does not know: one that decodes itself has `__decode_json__`."""
    decode = getattr(wanted, "__decode_json__", None)
    # What comes back as it was, as without a hook, msgspec looks at: whether it is of the type.
    return value if decode is None else decode(value)
