"""Keys that sign for tests, and deliveries that a receiver has to refuse."""

from __future__ import annotations

import time

import pytest
from telnyx_voice_advanced import WebhookRouter, WebhookVerificationError, unwrap
from telnyx_voice_advanced.testing import SpoiledDelivery, WebhookKey, events, sign, spoiled

KEY = WebhookKey(bytes(range(32)))
BODY = events.call_dtmf_received(digit="5").raw


def test_what_is_signed_is_accepted() -> None:
    event = unwrap(BODY, sign(BODY, KEY), public_key=KEY.public_key)
    assert event.raw == BODY


def test_text_is_signed_as_its_bytes() -> None:
    headers = sign(BODY.decode(), KEY)
    assert unwrap(BODY, headers, public_key=KEY.public_key).raw == BODY


def test_a_timestamp_of_another_day_is_accepted_on_that_day() -> None:
    headers = sign(BODY, KEY, timestamp=1767225600.9)
    assert unwrap(BODY, headers, public_key=KEY.public_key, now=1767225600.0).raw == BODY


def test_the_same_seed_gives_the_same_pair_and_generate_gives_another() -> None:
    assert WebhookKey(bytes(range(32))).public_key == KEY.public_key
    assert WebhookKey.generate().public_key != WebhookKey.generate().public_key
    with pytest.raises(ValueError, match="32 bytes, and this one 3"):
        WebhookKey(b"key")


def test_a_key_shows_its_public_half_alone() -> None:
    shown = repr(KEY)
    assert KEY.public_key in shown
    assert bytes(range(32)).hex() not in shown


def test_a_parsed_body_is_not_signed() -> None:
    with pytest.raises(WebhookVerificationError, match="parsed already"):
        sign({"data": {}}, KEY)  # type: ignore[arg-type]


@pytest.mark.parametrize("delivery", spoiled(BODY, KEY), ids=str)
def test_a_spoiled_delivery_is_refused_for_its_reason(delivery: SpoiledDelivery) -> None:
    router = WebhookRouter(public_key=KEY.public_key, fallback=None)
    with pytest.raises(WebhookVerificationError) as caught:
        unwrap(delivery.body, delivery.headers, public_key=KEY.public_key)
    assert caught.value.reason is delivery.reason
    result = router.handle(delivery.body, delivery.headers)
    assert (result.status, result.reason) == (400, delivery.reason)


def test_a_suite_may_take_longer_than_a_signature_is_accepted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    deliveries = spoiled(BODY, KEY)
    later = time.time() + 3600
    monkeypatch.setattr(time, "time", lambda: later)
    for delivery in deliveries:
        with pytest.raises(WebhookVerificationError) as caught:
            unwrap(delivery.body, delivery.headers, public_key=KEY.public_key)
        assert caught.value.reason is delivery.reason, delivery


def test_a_body_that_is_serialised_already_is_spoiled_too() -> None:
    body = b'{"data": {"event_type": "call.next", "payload": {}}}'
    assert all(
        (delivery.body, delivery.headers) != (body, sign(body, KEY))
        for delivery in spoiled(body, KEY)
    )
    assert "serialised anew" in map(str, spoiled(body, KEY))
