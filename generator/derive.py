"""Sync modules of the runtime from async ones, where the two would differ in words alone.

The async module is the source. What is left of it without `async` and `await`, with the words of
`SYNC` in the place of its own, is the sync module: read, typed and linted like any other. Pools,
network streams, stores and the runners of deliveries are written twice, because threads and event
loops really differ there.
"""

from __future__ import annotations

import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Final

DERIVED: Final = {
    PurePosixPath("_attempts/run_async.py"): PurePosixPath("_attempts/run_sync.py"),
    PurePosixPath("_client/async_api_response.py"): PurePosixPath("_client/sync_api_response.py"),
    PurePosixPath("_client/async_client.py"): PurePosixPath("_client/sync_client.py"),
}
"""The sync modules, by the async ones that they come from."""

SYNC: Final = {
    "AsyncAPIClient": "SyncAPIClient",
    "AsyncAPIResponse": "APIResponse",
    "AsyncCustomClientTransport": "CustomClientTransport",
    "AsyncHTTPClient": "HTTPClient",
    "AsyncIterator": "Iterator",
    "AsyncPool": "Pool",
    "AsyncResponse": "Response",
    "AsyncTelnyx": "Telnyx",
    "AsyncTransport": "Transport",
    "AsyncClient": "Client",
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "aclose": "close",
    "aiter_raw": "iter_raw",
    "async_api_response": "sync_api_response",
    "async_pool": "sync_pool",
    "run_async": "run_sync",
    "sleep_async": "sleep",
    "tasks, under asyncio or trio": "threads",
}
"""What stands for what; a word of prose counts only before a name that is in here."""

_WORDS: Final = re.compile(
    "|".join(rf"\b{re.escape(word)}\b" for word in sorted(SYNC, key=len, reverse=True))
)
_PROSE: Final = {
    tokenize.STRING,
    tokenize.COMMENT,
    getattr(tokenize, "FSTRING_MIDDLE", tokenize.STRING),
}
"""Python 3.12 and later read an f-string in parts, 3.11 as one string."""
_ARTICLE: Final = re.compile(r"\b(a)n (?=`?(?:Async|async))")


def sync_module(source: PurePosixPath, text: str) -> str:
    """The sync form of an async module, which says where it comes from."""
    banner = f"# Derived from templates/package/{source}, without its async and await.\n"
    return banner + "".join(_pieces(text))


def _pieces(text: str) -> Iterator[str]:
    """The text token by token, with what lies between them."""
    lines = text.splitlines(keepends=True)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))
    position = 0
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        begin = starts[token.start[0] - 1] + token.start[1]
        end = starts[token.end[0] - 1] + token.end[1]
        yield text[position:begin]
        position = end
        if token.string in ("async", "await"):
            # With the space behind it.
            position += 1
        elif token.type == tokenize.NAME:
            yield SYNC.get(token.string, token.string)
        elif token.type in _PROSE:
            prose = _ARTICLE.sub(r"\1 ", text[begin:end])
            yield _WORDS.sub(lambda found: SYNC[found[0]], prose)
        else:
            yield text[begin:end]
