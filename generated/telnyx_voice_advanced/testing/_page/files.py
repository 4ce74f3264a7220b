# Generated; edit spec/ or templates/ instead.
"""What a server hands to a browser for the page of the twin."""

from __future__ import annotations

from importlib.resources import files
from typing import Final, NamedTuple

_FOLDER: Final = __name__.rpartition(".")[0]
_TYPES: Final = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}
_POLICY: Final = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        # No text of an event becomes markup, not even by a mistake in a script of the page.
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    )
)
_HEADERS: Final = (
    ("content-security-policy", _POLICY),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    # A newer version of the package serves at the same address.
    ("cache-control", "no-cache"),
)


class PageFile(NamedTuple):
    """A file of the page, as the response to a GET."""

    content: bytes
    headers: tuple[tuple[str, str], ...]


def page_file(path: str) -> PageFile | None:
    """The file at a path of the server, `/` or below `/page/`; None where there is none."""
    name = "index.html" if path == "/" else path.removeprefix("/page/")
    found = {file.name: file for file in files(_FOLDER).iterdir()}.get(name)
    kind = _TYPES.get(name[name.rfind(".") :])
    if found is None or kind is None or path == "/page/index.html":
        return None
    return PageFile(found.read_bytes(), (("content-type", kind), *_HEADERS))
