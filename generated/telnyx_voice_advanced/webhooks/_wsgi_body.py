# Generated; edit spec/ or templates/ instead.
"""The body of a WSGI request, as far as the server hands it over."""

from __future__ import annotations

from typing import Any

from ._content_length import content_length


class UnreadableBodyError(Exception):
    """The body did not come whole, so nothing can be said of its signature."""


def read_body(environ: dict[str, Any], limit: int) -> bytes | None:
    """The body; nothing where it is larger than `limit` bytes.

    Raises:
        UnreadableBodyError: it broke off, or the server does not say where it ends.
    """
    length = content_length(environ.get("CONTENT_LENGTH") or "")
    if length is not None:
        return None if length > limit else _read_whole(environ["wsgi.input"], length)
    if environ.get("wsgi.input_terminated"):
        body = _read(environ["wsgi.input"], limit + 1)
        return None if len(body) > limit else body
    encoding = environ.get("HTTP_TRANSFER_ENCODING")
    if encoding and "uwsgi.version" in environ:
        return _read_chunks_of_uwsgi(limit)
    if encoding:
        raise UnreadableBodyError(
            "it came in chunks (Transfer-Encoding), and this WSGI server neither joins them nor sets"
            " wsgi.input_terminated: let a proxy in front buffer requests, or take another server"
        )
    return b""


def _read_whole(stream: Any, length: int) -> bytes:
    body = _read(stream, length)
    if len(body) < length:
        raise UnreadableBodyError(f"it broke off after {len(body)} of {length} bytes")
    return body


def _read(stream: Any, wanted: int) -> bytes:
    body = bytearray()
    while len(body) < wanted:
        try:
            chunk = stream.read(wanted - len(body))
        except OSError as error:
            raise _broken_off(body, error) from error
        if not chunk:
            break
        body += chunk
    return bytes(body)


def _read_chunks_of_uwsgi(limit: int) -> bytes | None:
    # Inside its processes uWSGI is a module; `wsgi.input` has nothing of a body in chunks.
    from importlib import import_module

    uwsgi: Any = import_module("uwsgi")
    body = bytearray()
    while len(body) <= limit:
        try:
            chunk = uwsgi.chunked_read()
        except OSError as error:
            raise _broken_off(body, error) from error
        if not chunk:
            return bytes(body)
        body += chunk
    return None


def _broken_off(body: bytearray, error: OSError) -> UnreadableBodyError:
    return UnreadableBodyError(f"it broke off after {len(body)} bytes ({type(error).__name__})")
