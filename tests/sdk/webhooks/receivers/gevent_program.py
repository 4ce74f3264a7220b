"""Deliveries in greenlets of one thread, while async handlers wait: prints their results.

python -m gevent.monkey gevent_program.py
"""

from __future__ import annotations

import asyncio

import gevent
from telnyx_voice_advanced.webhooks import Result, WebhookRouter

from tests.sdk.webhooks.signing import NOW, PUBLIC_KEY, event_body, signed

router = WebhookRouter(public_key=PUBLIC_KEY, fallback=None, clock=lambda: NOW, deadline=20)
waiting: list[object] = []


@router.on("call.refer.started")
async def refer(event: object) -> None:
    waiting.append(event)
    while len(waiting) < 3:
        await asyncio.sleep(0.01)


@router.on("call.dtmf.received")
def pressed(event: object) -> None:
    waiting.append(event)


def deliver(event_type: str, number: int) -> Result:
    body = event_body(event_type, id=str(number), payload={"call_leg_id": str(number)})
    return router.handle(body, signed(body))


kinds = ["call.refer.started", "call.refer.started", "call.dtmf.received"]
jobs = [gevent.spawn(deliver, kind, number) for number, kind in enumerate(kinds)]
gevent.joinall(jobs)
for job in jobs:
    print(job.value)
