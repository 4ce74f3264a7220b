"""Acts of the hostile server that several tests need."""

from __future__ import annotations

import asyncio

from tests.sdk.faults.hostile import Act, Connection, response


def answers(*data: bytes) -> Act:
    """Answers with these bytes and keeps the connection."""

    async def after(connection: Connection) -> bool:
        await connection.send(b"".join(data))
        return True

    return Act(after)


def answers_after(seconds: float, data: bytes = response()) -> Act:
    """Answers, but not at once."""

    async def after(connection: Connection) -> bool:
        await asyncio.sleep(seconds)
        await connection.send(data)
        return True

    return Act(after)


def trickles(data: bytes, *, seconds: float = 0.05, head: bytes = b"") -> Act:
    """Answers byte by byte, after a head that it sends at once."""

    async def after(connection: Connection) -> bool:
        await connection.send(head)
        for index in range(len(data)):
            await connection.send(data[index : index + 1])
            await asyncio.sleep(seconds)
        return True

    return Act(after)


async def _echo(connection: Connection) -> bool:
    """Answers with the call's own identifier, so that a mix-up shows."""
    identifier = connection.request.split(b"/calls/")[1].split(b"/")[0]
    await connection.send(response(body=b'{"data":{"result":"' + identifier + b'"}}'))
    return True


ECHO = Act(_echo)
