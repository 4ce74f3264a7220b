"""Everything that the hostile server can do to a call, and what must come of it."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import Enum
from functools import cache

from tests.sdk.faults.hostile import GOOD_BODY, Act, Connection, response


class Fate(Enum):
    """How an attempt ends that meets the fault."""

    SUCCESS = "success"
    NOT_SENT = "not sent"
    REJECTED = "rejected"
    THROTTLED = "throttled"
    AMBIGUOUS = "ambiguous"
    SUCCEEDED = "committed"


@dataclass(frozen=True)
class Fault:
    name: str
    fate: Fate
    act: Act
    warm: bool = False
    """Needs a connection that answered a call before."""
    slow: bool = False
    """Uses up the deadline: no further attempt follows."""
    waits: bool = False
    """Lets the client wait until a timeout or the deadline."""
    racy: bool = False
    """May be noticed before a byte was sent, which makes any command safe to repeat."""

    def __str__(self) -> str:
        return self.name


Step = Callable[[Connection], Awaitable[object]]

FAULTS: list[Fault] = []


def _add(
    name: str,
    fate: Fate,
    *,
    executes: bool | None = None,
    warm: bool = False,
    slow: bool = False,
    waits: bool = False,
) -> Callable[[Step], Step]:
    ran = fate not in (Fate.REJECTED, Fate.THROTTLED) if executes is None else executes

    def keep(step: Step) -> Step:
        async def after(connection: Connection) -> bool:
            return bool(await step(connection))

        FAULTS.append(Fault(name, fate, Act(after, executes=ran), warm, slow, waits or slow))
        return step

    return keep


def _sends(name: str, fate: Fate, data: bytes, *, then: str = "close") -> None:
    """A fault that is a fixed answer, after which the connection is kept, closed, reset, or stalls."""

    async def step(connection: Connection) -> bool:
        await connection.send(data)
        if then == "stall":
            await connection.stall()
        elif then == "reset":
            connection.reset()
        return then == "keep"

    _add(name, fate, waits=then == "stall")(step)


def _at_accept(name: str, step: Step) -> None:
    async def before(connection: Connection) -> bool:
        return bool(await step(connection))

    FAULTS.append(Fault(name, Fate.AMBIGUOUS, Act(before=before), racy=True))


OK_HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
CHUNKED = OK_HEAD + b"transfer-encoding: chunked\r\n\r\n"
WHOLE_CHUNK = b"%x\r\n" % len(GOOD_BODY)
"""The line before a chunk that is the whole body."""

# Before the request is read.


async def _close(connection: Connection) -> None:
    connection.close()


async def _reset(connection: Connection) -> None:
    connection.reset()


async def _stall(connection: Connection) -> None:
    await connection.stall()


async def _reset_midway(connection: Connection) -> None:
    await connection.read(20)
    connection.reset()


FAULTS.append(Fault("refused", Fate.NOT_SENT, Act(refuses=True)))
_at_accept("closed at accept", _close)
_at_accept("reset at accept", _reset)
_at_accept("reset within the request", _reset_midway)

# After the request, before a status line.

_add("closed without an answer", Fate.AMBIGUOUS)(_close)
_add("reset without an answer", Fate.AMBIGUOUS)(_reset)
_add("stalls without an answer", Fate.AMBIGUOUS, waits=True)(_stall)
_add("kept connection closed under the request", Fate.AMBIGUOUS, warm=True)(_close)
_add("kept connection reset under the request", Fate.AMBIGUOUS, warm=True)(_reset)
_add("kept connection stalls", Fate.AMBIGUOUS, warm=True, waits=True)(_stall)
_sends("part of a status line", Fate.AMBIGUOUS, b"HTTP/1.")
_sends("part of a status line, then nothing", Fate.AMBIGUOUS, b"HTTP/1.", then="stall")
_sends("garbage", Fate.AMBIGUOUS, b"\x00\x01\x02 what?\r\n\r\n")
_sends("SMTP", Fate.AMBIGUOUS, b"220 mail.example ESMTP\r\n")
_sends("HTTP 0.9", Fate.AMBIGUOUS, GOOD_BODY)
_sends("TLS alert", Fate.AMBIGUOUS, b"\x15\x03\x01\x00\x02\x02\x28")
_sends("status without a number", Fate.AMBIGUOUS, b"HTTP/1.1 OK\r\n\r\n")
_sends("many interim responses", Fate.AMBIGUOUS, b"HTTP/1.1 100 Continue\r\n\r\n" * 24)
_sends("another protocol", Fate.AMBIGUOUS, b"HTTP/1.1 101 Switching Protocols\r\n\r\n")
_sends("headers of a 500 break off", Fate.AMBIGUOUS, b"HTTP/1.1 500 Oops\r\nx: ", then="reset")


async def _interim_for_ever(connection: Connection) -> None:
    for _ in range(100):
        await connection.trickle(b"HTTP/1.1 100 Continue\r\n\r\n")


_add("interim responses for ever", Fate.AMBIGUOUS, slow=True)(_interim_for_ever)

# A 2xx status line, and then no complete headers.

_sends("status line, then nothing", Fate.SUCCEEDED, b"HTTP/1.1 200 OK\r\n", then="stall")
_sends("status line, then closed", Fate.SUCCEEDED, b"HTTP/1.1 200 OK\r\n")
_sends(
    "status line after long interim responses",
    Fate.SUCCEEDED,
    (b"HTTP/1.1 103 Early Hints\r\nlink: " + b"x" * 1800 + b"\r\n\r\n") * 3
    + b"HTTP/1.1 200 OK\r\ncontent-le",
)
_sends("headers stall", Fate.SUCCEEDED, OK_HEAD, then="stall")
_sends("headers reset", Fate.SUCCEEDED, OK_HEAD, then="reset")
_sends(
    "a huge header", Fate.SUCCEEDED, OK_HEAD + b"x: " + b"y" * 300_000 + b"\r\n\r\n", then="stall"
)
_sends("a header without a colon", Fate.SUCCEEDED, OK_HEAD + b"what\r\n\r\n" + GOOD_BODY)
_sends(
    "two lengths",
    Fate.SUCCEEDED,
    OK_HEAD + b"content-length: 24\r\ncontent-length: 9\r\n\r\n" + GOOD_BODY,
)
_sends("a negative length", Fate.SUCCEEDED, OK_HEAD + b"content-length: -5\r\n\r\n" + GOOD_BODY)
_sends("a length in words", Fate.SUCCEEDED, OK_HEAD + b"content-length: ten\r\n\r\n" + GOOD_BODY)
_sends(
    "an unknown transfer encoding",
    Fate.SUCCEEDED,
    OK_HEAD + b"transfer-encoding: magic\r\n\r\n" + GOOD_BODY,
)


@_add("headers trickle", Fate.SUCCEEDED, waits=True)
async def _headers_trickle(connection: Connection) -> None:
    await connection.trickle(response())


@_add("endless headers", Fate.SUCCEEDED)
async def _endless_headers(connection: Connection) -> None:
    await connection.send(OK_HEAD)
    for number in range(100_000):
        await connection.send(b"x-%d: y\r\n" % number * 50)


# A 2xx with headers, and a body that is none.

_sends("no body", Fate.SUCCEEDED, response(body=b""), then="keep")
_sends("204", Fate.SUCCEEDED, b"HTTP/1.1 204 No Content\r\n\r\n", then="keep")
_sends("closed before the body", Fate.SUCCEEDED, OK_HEAD + b"content-length: 24\r\n\r\n")
_sends("truncated", Fate.SUCCEEDED, OK_HEAD + b"content-length: 24\r\n\r\n" + GOOD_BODY[:11])
_sends(
    "truncated by a reset",
    Fate.SUCCEEDED,
    OK_HEAD + b"content-length: 24\r\n\r\n" + GOOD_BODY[:11],
    then="reset",
)
_sends(
    "body stalls",
    Fate.SUCCEEDED,
    OK_HEAD + b"content-length: 24\r\n\r\n" + GOOD_BODY[:11],
    then="stall",
)
_sends(
    "length too long",
    Fate.SUCCEEDED,
    OK_HEAD + b"content-length: 99\r\n\r\n" + GOOD_BODY,
    then="stall",
)
_sends("length too short", Fate.SUCCEEDED, OK_HEAD + b"content-length: 9\r\n\r\n" + GOOD_BODY)
_sends("a chunk size in words", Fate.SUCCEEDED, CHUNKED + b"ten\r\n" + GOOD_BODY + b"\r\n0\r\n\r\n")
_sends("no last chunk", Fate.SUCCEEDED, CHUNKED + WHOLE_CHUNK + GOOD_BODY + b"\r\n")
_sends("a chunk that stalls", Fate.SUCCEEDED, CHUNKED + WHOLE_CHUNK + GOOD_BODY[:5], then="stall")
_sends(
    "a chunk of exabytes",
    Fate.SUCCEEDED,
    CHUNKED + b"ffffffffffffffff\r\n" + GOOD_BODY,
    then="stall",
)


@_add("body trickles", Fate.SUCCEEDED, waits=True)
async def _body_trickles(connection: Connection) -> None:
    body = GOOD_BODY.ljust(100)
    await connection.send(OK_HEAD + b"content-length: 100\r\n\r\n")
    await connection.trickle(body)


@_add("endless chunks", Fate.SUCCEEDED)
async def _endless_chunks(connection: Connection) -> None:
    await connection.send(CHUNKED)
    for _ in range(5_000):
        await connection.send(b"8000\r\n" + b" " * 0x8000 + b"\r\n")


def _encoded(name: str, encoding: str, body: bytes, fate: Fate = Fate.SUCCEEDED) -> None:
    _sends(name, fate, response("200 OK", f"content-encoding: {encoding}", body=body), then="keep")


@cache
def bomb() -> bytes:
    """Some 64 KiB that unfold to 64 MiB."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 16 + zlib.MAX_WBITS)
    zeros = b" " * (1 << 20)
    return b"".join([*(packer.compress(zeros) for _ in range(64)), packer.flush()])


_encoded("gzip that is none", "gzip", GOOD_BODY)
_encoded("truncated gzip", "gzip", gzip.compress(GOOD_BODY)[:-9])
_encoded("gzip of a broken checksum", "gzip", gzip.compress(GOOD_BODY)[:-8] + b"\0" * 8)
_encoded("a gzip bomb", "gzip", bomb())
_encoded("gzip twice", "gzip, gzip", gzip.compress(gzip.compress(GOOD_BODY)))
_encoded("an encoding nobody asked for", "br", GOOD_BODY)


def _body(name: str, body: bytes, kind: str = "application/json") -> None:
    _sends(
        name, Fate.SUCCEEDED, response("200 OK", f"content-type: {kind}", body=body), then="keep"
    )


_body("HTML", b"<html><title>Welcome</title></html>", "text/html")
_body(
    "latin-1", '{"data":{"result":"h\xe9"}}'.encode("latin-1"), "application/json; charset=latin-1"
)
_body("UTF-16", '{"data":{"result":"ok"}}'.encode("utf-16"))
_body("deep JSON", b'{"data":' * 100_000)
_body("deep JSON in an unknown field", b'{"x":' + b"[" * 100_000 + b"]" * 100_000 + b"}")
_body("null", b"null")
_body("a list", b"[1,2]")
_body("a string", b'"ok"')
_body("NaN", b'{"data":NaN}')
_body("a number for a string", b'{"data":{"result":5}}')
_body("a list for an object", b'{"data":[]}')
_body("two documents", GOOD_BODY + GOOD_BODY)
_body("two megabytes", b'{"x":"' + b"y" * 2_000_000 + b'"}')
_body("spaces", b"   ")

# The server says that it did nothing.

for _status in (
    "400 Bad Request",
    "401 Unauthorized",
    "403 Forbidden",
    "404 Not Found",
    "409 Conflict",
    "418 Teapot",
):
    _sends(
        _status,
        Fate.REJECTED,
        response(_status, body=b'{"errors":[{"code":"10015","title":"No"}]}'),
        then="keep",
    )
_sends(
    "422 in HTML", Fate.REJECTED, response("422 No", "content-type: text/html", body=b"<h1>no</h1>")
)
_sends("422 truncated", Fate.REJECTED, b"HTTP/1.1 422 No\r\ncontent-length: 500\r\n\r\n{")
_sends(
    "422 that stalls",
    Fate.REJECTED,
    b"HTTP/1.1 422 No\r\ncontent-length: 500\r\n\r\n{",
    then="stall",
)
_sends("422 as a bomb", Fate.REJECTED, response("422 No", "content-encoding: gzip", body=bomb()))
_sends(
    "422 with odd errors",
    Fate.REJECTED,
    response("422 No", body=b'{"errors":[1,null,{},{"code":90018}]}'),
)
for _status in (
    "300 Many",
    "301 Moved",
    "302 Found",
    "303 Other",
    "304 Same",
    "307 Temporary",
    "308 Permanent",
):
    _sends(
        _status,
        Fate.REJECTED,
        response(_status, "location: http://localhost:1/elsewhere"),
        then="keep",
    )
_sends(
    "307 to nowhere", Fate.REJECTED, response("307 Go", "location: http://[nowhere"), then="keep"
)


@_add("422 that echoes the request", Fate.REJECTED)
async def _echo(connection: Connection) -> bool:
    request = connection.request.decode("latin-1")
    detail = {"errors": [{"code": "1", "title": "You said", "detail": request}]}
    await connection.send(
        response("422 No", "x-request-id: req-1", body=json.dumps(detail).encode())
    )
    return True


# The server asks to come back later.


def _throttled(name: str, *headers: str) -> None:
    _sends(
        f"429, {name}",
        Fate.THROTTLED,
        response("429 Too Many Requests", *headers, body=b""),
        then="keep",
    )


_throttled("no word of when")
_throttled("at once", "retry-after: 0")
_throttled("in 10 ms", "retry-after-ms: 10")
_throttled("in minus one second", "retry-after: -1")
_throttled("in NaN seconds", "retry-after: NaN")
_throttled("in garbage", "retry-after: soon")
_throttled("in Arabic digits", "retry-after: \xd9\xa1")
_throttled("in the past", "retry-after: Wed, 21 Oct 2015 07:28:00 GMT")

# The server failed, perhaps after it ran the command.

for _status in (
    "408 Timeout",
    "500 Oops",
    "502 Bad Gateway",
    "503 Busy",
    "504 Gateway Timeout",
    "599 Strange",
):
    _sends(_status, Fate.AMBIGUOUS, response(_status, body=b"<html>", length=True), then="keep")
_sends(
    "503 that stalls",
    Fate.AMBIGUOUS,
    b"HTTP/1.1 503 Busy\r\ncontent-length: 500\r\n\r\n{",
    then="stall",
)
_sends("503 as a bomb", Fate.AMBIGUOUS, response("503 Busy", "content-encoding: gzip", body=bomb()))

# Unusual, and right.

_encoded("gzip", "gzip", gzip.compress(GOOD_BODY), Fate.SUCCESS)
_encoded(
    "gzip in two members",
    "gzip",
    gzip.compress(GOOD_BODY[:9]) + gzip.compress(GOOD_BODY[9:]),
    Fate.SUCCESS,
)
_encoded("deflate", "deflate", zlib.compress(GOOD_BODY), Fate.SUCCESS)
_sends("chunked", Fate.SUCCESS, CHUNKED + WHOLE_CHUNK + GOOD_BODY + b"\r\n0\r\n\r\n", then="keep")
_sends(
    "chunked with a trailer",
    Fate.SUCCESS,
    CHUNKED + WHOLE_CHUNK + GOOD_BODY + b"\r\n0\r\nx: y\r\n\r\n",
    then="keep",
)
_sends("HTTP 1.0", Fate.SUCCESS, b"HTTP/1.0 200 OK\r\n\r\n" + GOOD_BODY)
_sends("HTTP 7.0", Fate.SUCCESS, b"HTTP/7.0 200 OK\r\n\r\n" + GOOD_BODY)
_sends("201", Fate.SUCCESS, response("201 Created"), then="keep")
_sends("closed after a good answer", Fate.SUCCESS, response())
_sends(
    "early hints first",
    Fate.SUCCESS,
    b"HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n" + response(),
    then="keep",
)
_sends(
    "a second answer behind the first",
    Fate.SUCCESS,
    response() + response("200 OK", body=b'{"data":{"result":"stale"}}'),
    then="keep",
)
_sends("trailing garbage", Fate.SUCCESS, response() + b"\x00garbage", then="keep")
