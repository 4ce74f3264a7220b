# Generated; edit spec/ or templates/ instead.
"""Read a curl command, as browsers, proxies and the webhook pages of other tools copy one."""

from __future__ import annotations

import re
import shlex
from typing import Final

from .captured import Captured, UnreadableCaptureError, header_pairs

_ANSI_QUOTED: Final = re.compile(r"(?<![^\s=])\$'((?:[^'\\]|\\.)*)'", re.DOTALL)
_DATA: Final = frozenset({"-d", "--data", "--data-raw", "--data-binary", "--data-ascii", "--json"})
_WITH_VALUE: Final = frozenset(
    {"-A", "-b", "-e", "-m", "-o", "-u", "-x", "--connect-timeout", "--max-time", "--proxy"}
    | {"--cookie", "--output", "--user", "--user-agent", "--referer", "--cacert", "--resolve"}
)
_ESCAPES: Final = {"n": "\n", "r": "\r", "t": "\t", "a": "\a", "b": "\b", "f": "\f", "v": "\v"}


def read_curl(command: str) -> Captured:
    """The headers and the body that the command would send.

    Raises:
        UnreadableCaptureError: A quote is not closed, or the body is in a file.
    """
    lines = re.sub(r"\\\r?\n", " ", command.strip().removeprefix("$").strip())
    try:
        words = shlex.split(_ANSI_QUOTED.sub(lambda found: shlex.quote(_ansi(found[1])), lines))
    except ValueError as error:
        raise UnreadableCaptureError(f"The curl command cannot be read: {error}") from None
    headers: list[str] = []
    data: list[str] = []
    waiting = iter(words[1:])
    for word in waiting:
        name, equals, value = word.partition("=")
        if word[:2] in ("-H", "-d") and len(word) > 2 and not word.startswith("--"):
            name, value = word[:2], word[2:]
        elif not (equals and word.startswith("--")):
            name = word
            known = name in {"-H", "--header", "-X", "--request", "--url"} | _DATA | _WITH_VALUE
            value = next(waiting, "") if known else ""
        if name in ("-H", "--header"):
            headers.append(value)
        elif name in _DATA:
            data.append(_text(name, value))
    return Captured(header_pairs(headers), "&".join(data).encode("utf-8", "surrogateescape"))


def _text(option: str, value: str) -> str:
    if value.startswith("@") and option != "--data-raw":
        raise UnreadableCaptureError(
            f"The body is in the file {value[1:]!r}: give that file and the headers instead"
        )
    return value


def _ansi(text: str) -> str:
    def decoded(found: re.Match[str]) -> str:
        escape = found[1]
        if escape[0] in "xuU" and len(escape) > 1:
            return chr(int(escape[1:], 16))
        return _ESCAPES.get(escape, escape)

    return re.sub(
        r"\\(x[0-9a-fA-F]{1,2}|u[0-9a-fA-F]{1,4}|U[0-9a-fA-F]{1,8}|.)",
        decoded,
        text,
        flags=re.DOTALL,
    )
