# Generated; edit spec/ or templates/ instead.
"""Responses of the default connections as `httpx.Response`, for those who ask for one."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any

import httpx

from .protocol import AsyncResponse, Response, SendRequest

_SHOWN_EXTENSIONS = ("http_version", "reason_phrase")


def httpx_response(
    status: int,
    headers: list[tuple[bytes, bytes]],
    content: bytes,
    effect: SendRequest,
    extensions: Mapping[str, Any],
) -> httpx.Response:
    """A response whose body was read, and decompressed, before."""
    return httpx.Response(
        status,
        headers=[pair for pair in headers if pair[0].lower() != b"content-encoding"],
        content=content,
        request=_request(effect),
        extensions=_shown(extensions),
    )


def streamed_response(
    response: Response, effect: SendRequest, extensions: Mapping[str, Any]
) -> httpx.Response:
    """A response whose body is read as the caller asks for it."""
    return httpx.Response(
        response.status,
        headers=response.headers,
        stream=_Stream(response),
        request=_request(effect),
        extensions=_shown(extensions),
    )


def async_streamed_response(
    response: AsyncResponse, effect: SendRequest, extensions: Mapping[str, Any]
) -> httpx.Response:
    """A response whose body is read as the caller asks for it."""
    return httpx.Response(
        response.status,
        headers=response.headers,
        stream=_AsyncStream(response),
        request=_request(effect),
        extensions=_shown(extensions),
    )


class _Stream(httpx.SyncByteStream):
    def __init__(self, response: Response) -> None:
        self._response = response

    def __iter__(self) -> Iterator[bytes]:
        return self._response.chunks()

    def close(self) -> None:
        self._response.close()


class _AsyncStream(httpx.AsyncByteStream):
    def __init__(self, response: AsyncResponse) -> None:
        self._response = response

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._response.chunks()

    async def aclose(self) -> None:
        await self._response.aclose()


def _request(effect: SendRequest) -> httpx.Request:
    request, base_url = effect.request, effect.base_url
    return httpx.Request(
        request.method,
        httpx.URL(
            scheme=base_url.scheme,
            host=base_url.host,
            port=base_url.port,
            raw_path=request.target.encode("ascii"),
        ),
        headers=list(request.headers),
        content=request.content,
    )


def _shown(extensions: Mapping[str, Any]) -> dict[str, Any]:
    return {name: extensions[name] for name in _SHOWN_EXTENSIONS if name in extensions}
