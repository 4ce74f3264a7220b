# Generated; edit spec/ or templates/ instead.
"""How an attempt ended that raised an exception instead of giving a response."""

from __future__ import annotations

import errno
import ssl
from collections.abc import Iterator
from typing import Final

from .._outcome import AttemptResult
from .protocol import HookFailed, PoolTimeout, RequestNotSent, TruncatedSuccess

_LIBRARIES: Final = frozenset({"httpx", "httpcore", "httpx2", "httpcore2"})

_ENDINGS: Final = {
    "ConnectError": AttemptResult.NOT_SENT,
    "ConnectTimeout": AttemptResult.NOT_SENT,
    "PoolTimeout": AttemptResult.NOT_SENT,
    "ProxyError": AttemptResult.NOT_SENT,
    "LocalProtocolError": AttemptResult.REFUSED_LOCALLY,
    "UnsupportedProtocol": AttemptResult.REFUSED_LOCALLY,
    "InvalidURL": AttemptResult.REFUSED_LOCALLY,
    "TransportError": AttemptResult.AMBIGUOUS,
    "HTTPError": AttemptResult.AMBIGUOUS,
    "NetworkError": AttemptResult.AMBIGUOUS,
    "TimeoutException": AttemptResult.AMBIGUOUS,
    "ProtocolError": AttemptResult.AMBIGUOUS,
}
"""By the names that httpx, httpx2 and httpcore share, so that none has to be imported."""


_PASSING: Final = frozenset(
    {errno.EMFILE, errno.ENFILE, errno.ENOMEM, errno.ENOBUFS, errno.EAGAIN, errno.EINTR}
)
"""What a machine that is short of something says; a moment later it may have it again."""


def classify_exception(error: BaseException, *, begun: bool = True) -> AttemptResult:
    """How an attempt ended that raised an exception instead of giving a response.

    Whether something was sent is decided by whether writing had `begun`, not by the exception.
    That says alone whether repeating can help.
    """
    result = _by_class(error)
    if begun or result not in (AttemptResult.AMBIGUOUS, AttemptResult.INTERRUPTED):
        return result
    return AttemptResult.NOT_SENT if _may_pass(error) else AttemptResult.REFUSED_LOCALLY


def _by_class(error: BaseException) -> AttemptResult:
    if isinstance(error, TruncatedSuccess):
        return AttemptResult.SUCCEEDED
    if isinstance(error, PoolTimeout):
        return AttemptResult.NOT_SENT
    if isinstance(error, RequestNotSent):
        return AttemptResult.NOT_SENT if _may_pass(error) else AttemptResult.REFUSED_LOCALLY
    if _is_refused_certificate(error):
        return AttemptResult.REFUSED_LOCALLY
    for base in type(error).__mro__:
        if base.__module__.partition(".")[0] in _LIBRARIES and base.__name__ in _ENDINGS:
            return _ENDINGS[base.__name__]
    return AttemptResult.AMBIGUOUS if isinstance(error, OSError) else AttemptResult.INTERRUPTED


def _may_pass(error: BaseException) -> bool:
    """Can the same attempt succeed a moment later: is it the network's fault, or a shortage?"""
    return any(
        isinstance(link, ConnectionError | TimeoutError | MemoryError)
        or (type(link).__module__.partition(".")[0] in _LIBRARIES)
        or (isinstance(link, OSError) and link.errno in _PASSING and not _is_tls(link))
        for link in exception_chain(error)
    )


def _is_tls(error: OSError) -> bool:
    """Its number is OpenSSL's, not the system's."""
    return isinstance(error, ssl.SSLError)


def is_timeout(error: BaseException) -> bool:
    """Did the attempt end because time was up?"""
    return isinstance(error, TimeoutError | PoolTimeout) or any(
        base.__name__ == "TimeoutException" for base in type(error).__mro__
    )


def _is_refused_certificate(error: BaseException) -> bool:
    return any(isinstance(link, ssl.SSLCertVerificationError) for link in exception_chain(error))


def exception_chain(error: BaseException) -> Iterator[BaseException]:
    """The exception and those that led to it, as a traceback would show them."""
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        yield link
        link = link.__cause__ or link.__context__


def describe_exception(error: BaseException) -> str:
    """What an exception is and says."""
    if isinstance(error, RequestNotSent | HookFailed):
        return str(error)
    return f"{type(error).__name__}: {error}".removesuffix(": ")
