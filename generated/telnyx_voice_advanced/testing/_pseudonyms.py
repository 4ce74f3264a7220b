# Generated; edit spec/ or templates/ instead.
"""Replace secrets in a body by values of the same form, and leave every other byte as it is."""

from __future__ import annotations

import hmac
import re
import secrets
import string
from collections.abc import Callable, Iterator
from typing import Final

from ._sensitive import secrets_in

_NUMBER: Final = re.compile(r"-?[0-9][0-9.eE+-]*")
_KEPT: Final = re.compile(r'"v[0-9]+:')
"""What stays at the front of a text: the version of a `call_control_id`."""
_CHARACTER: Final = re.compile(r"\\u(?P<code>[0-9a-fA-F]{4})|\\.|\w")
_ALPHABETS: Final = (string.digits, string.ascii_lowercase, string.ascii_uppercase)


class Pseudonyms:
    """Replaces the values of the fields that the spec marks as sensitive, wherever they stand.

    Digits become digits and letters letters, so a body stays one that its schema accepts. The same
    value has the same replacement for as long as this object lives. A body that is no JSON is
    replaced as a whole.
    """

    def __init__(self) -> None:
        self._key = secrets.token_bytes(32)

    def __call__(self, body: bytes) -> bytes:
        """The body without secrets."""
        made: list[bytes] = []
        end = 0
        for token in secrets_in(body):
            made += (body[end : token.start()], self._replaced(token[0]))
            end = token.end()
        return b"".join((*made, body[end:]))

    def _replaced(self, token: bytes) -> bytes:
        text = token.decode("utf-8", "replace")
        if _NUMBER.fullmatch(text):
            return re.sub("[1-9]", self._stream(text, "123456789"), text).encode()
        kept = _KEPT.match(text)
        front = kept.end() if kept else 0
        return (text[:front] + _CHARACTER.sub(self._stream(text), text[front:])).encode()

    def _stream(self, value: str, only: str = "") -> Callable[[re.Match[str]], str]:
        """Stands for each character in turn what this value alone gives."""
        numbers = _numbers(self._key, value.encode())

        def another(found: re.Match[str]) -> str:
            character = chr(int(found["code"], 16)) if _is_code(found) else found[0]
            if character.startswith("\\"):
                return character
            if len(found[0]) > 1 and not character.isalnum():
                return found[0]
            own = (alphabet for alphabet in _ALPHABETS if character in alphabet)
            letters = only or next(own, string.ascii_lowercase)
            return letters[next(numbers) % len(letters)]

        return another


def _is_code(found: re.Match[str]) -> bool:
    return "code" in found.re.groupindex and found["code"] is not None


def _numbers(key: bytes, value: bytes) -> Iterator[int]:
    count = 0
    while True:
        yield from hmac.digest(key, count.to_bytes(8, "big") + value, "sha256")
        count += 1
