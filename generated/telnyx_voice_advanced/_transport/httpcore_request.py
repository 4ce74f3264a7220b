# Generated; edit spec/ or templates/ instead.
"""A request in httpcore's terms, its timeouts clipped to the call's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .content import Content
from .deadline import DeadlineTimeout, remaining
from .protocol import PoolTimeout, TruncatedSuccess

if TYPE_CHECKING:
    import httpcore

    from .protocol import SendRequest


def httpcore_request(effect: SendRequest, read_limit: DeadlineTimeout) -> httpcore.Request:
    """What goes to the connection; `read_limit` may be tightened while the response comes in."""
    import httpcore

    request, base_url, (connect, _, write), send_by, _, progress = effect
    clock = base_url.system.monotonic
    return httpcore.Request(
        request.method,
        httpcore.URL(
            scheme=base_url.scheme,
            host=base_url.host,
            port=base_url.port,
            target=request.target,
        ),
        headers=request.headers,
        content=Content(request.content),
        extensions={
            "timeout": {
                "pool": remaining(DeadlineTimeout(None, send_by, clock)),
                "connect": DeadlineTimeout(connect, send_by, clock),
                "write": DeadlineTimeout(write, send_by, clock, progress),
                "read": read_limit,
            }
        },
    )


def refuse_if_late(effect: SendRequest) -> None:
    """SendRequest nothing on a connection that is open already when it is too late to send.

    Raises:
        PoolTimeout: it is.
    """
    if effect.send_by is not None and effect.base_url.system.monotonic() >= effect.send_by:
        raise PoolTimeout


def raise_what_is_known(request: httpcore.Request, error: BaseException) -> None:
    """Tell attempts that broke after a 2xx status line from others.

    A failure to connect is none of the response: the 2xx was a proxy's, for its tunnel.
    """
    import httpcore

    # httpcore leaves the type of its empty default open.
    extensions: Any = request.extensions  # pyright: ignore
    limits: dict[str, DeadlineTimeout] = extensions["timeout"]
    not_sent = (httpcore.ConnectError, httpcore.ConnectTimeout, httpcore.ProxyError)
    if not isinstance(error, Exception) or isinstance(error, not_sent):
        return
    status = limits["read"].success()
    if status is not None:
        raise TruncatedSuccess(status) from error
