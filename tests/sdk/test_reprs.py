"""What resources, routers and stores say of themselves: what they are, and no secret."""

from __future__ import annotations

from typing import Any

from telnyx_voice_advanced import AsyncTelnyx, Telnyx, WebhookRouter
from telnyx_voice_advanced.testing import Fault, Twin
from telnyx_voice_advanced.types import CallDtmfReceivedWebhookEvent
from telnyx_voice_advanced.webhooks import (
    ASGIWebhookApp,
    LambdaWebhookHandler,
    MemoryStore,
    RedisStore,
    WebhookRoutes,
    WSGIWebhookApp,
)

from tests.sdk.webhooks.signing import PUBLIC_KEY

URL = "https://api.telnyx.com/v2"


class Redis:
    def eval(self, *given: Any) -> Any: ...
    def evalsha(self, *given: Any) -> Any: ...
    def set(self, *given: Any, **options: Any) -> Any: ...


def test_clients_and_resources() -> None:
    client = Telnyx(api_key="KEY0123456789", public_key=PUBLIC_KEY)
    assert repr(client) == f"<Telnyx {URL}>"
    assert repr(client.calls.actions) == f"<ActionsResource of <Telnyx {URL}>>"
    raw = client.calls.actions.with_raw_response
    assert repr(raw) == f"<ActionsResourceWithRawResponse of <ActionsResource of <Telnyx {URL}>>>"
    assert f"<ActionsResource of <Telnyx {URL}>>" in repr(raw.send_dtmf)
    assert repr(client.webhooks) == "<WebhooksResource with a public key>"
    other = AsyncTelnyx(api_key="KEY0123456789")
    assert repr(other.calls) == f"<AsyncCallsResource of <AsyncTelnyx {URL}>>"
    assert repr(other.webhooks) == "<WebhooksResource with no public key>"


def test_routers_adapters_and_stores() -> None:
    router = WebhookRouter(public_key=PUBLIC_KEY, fallback=None)
    assert repr(router) == "<WebhookRouter of no events>"
    routes = WebhookRoutes()
    routes.on("call.hangup")(print)
    router.on(CallDtmfReceivedWebhookEvent)(print)
    router.on(CallDtmfReceivedWebhookEvent)(repr)
    router.include(routes)
    said = "<WebhookRouter of CallDtmfReceivedWebhookEvent, call.hangup>"
    assert repr(router) == said
    for adapter in (ASGIWebhookApp, WSGIWebhookApp, LambdaWebhookHandler):
        assert repr(adapter(router)) == f"<{adapter.__name__} of {said}>"
    store = MemoryStore()
    store.claim("a", "token")
    store.commit("b")
    assert repr(store) == "<MemoryStore: 1 handled, 1 in hand>"
    assert repr(RedisStore(Redis())) == "<RedisStore prefix='telnyx:webhook:' lease=4.5 ttl=3600.0>"


def test_twins_and_what_happened_at_them() -> None:
    with Twin(seed=7) as twin, Telnyx(**twin.settings()) as client:
        assert repr(twin) == repr(client).replace("Telnyx", "Twin")
        # Nothing has happened, which is how a test asks for it.
        assert not twin.commands
        assert not twin.deliveries
        call = twin.call(state="ringing")
        client.calls.actions.answer(call.call_control_id, command_id="one")
        client.calls.actions.answer(call.call_control_id, command_id="one")
        twin.deliver()
        assert repr(twin.commands) == "<Commands: 2 requested, 1 executed>"
        assert repr(twin.deliveries) == "<Deliveries: 2 attempted, 0 acknowledged>"
        assert (len(twin.commands), len(twin.deliveries)) == (2, 2)
    assert " at 0x" not in repr(Fault.response_lost())
