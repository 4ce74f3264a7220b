"""Where public keys come from, and that a malformed one is told before the first webhook."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest
from telnyx_voice_advanced import (
    AsyncTelnyx,
    Telnyx,
    VerificationFailure,
    WebhookRouter,
    WebhookVerificationError,
    unwrap,
)

from tests.sdk.webhooks.signing import DTMF, NOW, OTHER_PUBLIC_KEY, PUBLIC_KEY, signed

VARIABLE = "TELNYX_PUBLIC_KEY"
SMALL_ORDER = "AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
MALFORMED: list[Any] = [
    bytes(range(32)).hex(),
    f"{PUBLIC_KEY}\n",
    PUBLIC_KEY[:-1],
    "KEY0123456789",
    b"a" * 32,
    5,
    [PUBLIC_KEY, "x"],
    [PUBLIC_KEY, None],
]
MISSING: list[Any] = ["", [], [PUBLIC_KEY, ""]]


@pytest.fixture(autouse=True)
def clean(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)


@pytest.mark.parametrize("make", [Telnyx, AsyncTelnyx])
@pytest.mark.parametrize(
    ("key", "reason"),
    [
        *((key, VerificationFailure.KEY_MALFORMED) for key in MALFORMED),
        *((key, VerificationFailure.KEY_MISSING) for key in MISSING),
    ],
)
def test_a_client_refuses_a_malformed_key_when_it_is_made(
    make: Any, key: Any, reason: VerificationFailure
) -> None:
    with pytest.raises(WebhookVerificationError) as made:
        make(api_key="KEY", public_key=key)
    with pytest.raises(WebhookVerificationError) as copied:
        make(api_key="KEY").with_options(public_key=key)
    assert made.value.reason is copied.value.reason is reason
    assert not isinstance(key, str) or not key or key.strip() not in str(made.value)


def test_a_client_refuses_a_malformed_key_of_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(VARIABLE, bytes(range(32)).hex())
    with pytest.raises(WebhookVerificationError, match="it is a hex key"):
        Telnyx(api_key="KEY")


def test_a_weak_key_is_told_where_it_is_used() -> None:
    client = Telnyx(api_key="KEY", public_key=SMALL_ORDER)
    with pytest.raises(WebhookVerificationError) as caught:
        client.webhooks.unwrap(DTMF, signed(DTMF), now=NOW)
    assert caught.value.reason is VerificationFailure.KEY_WEAK


def test_a_client_with_a_key_does_not_import_nacl() -> None:
    program = (
        "import sys; from telnyx_voice_advanced import Telnyx; "
        f"Telnyx(api_key='KEY', public_key={PUBLIC_KEY!r}); print('nacl' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert done.stdout.strip() == b"False"


def test_the_environments_key_is_taken_where_none_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, PUBLIC_KEY)
    assert unwrap(DTMF, signed(DTMF), now=NOW).raw == DTMF
    assert Telnyx(api_key="KEY").webhooks.unwrap(DTMF, signed(DTMF), now=NOW).raw == DTMF
    router = WebhookRouter(fallback=None, clock=lambda: NOW)
    assert router.handle(DTMF, signed(DTMF)).status == 200
    # One that is given counts, and what a router has it keeps.
    monkeypatch.setenv(VARIABLE, OTHER_PUBLIC_KEY)
    assert unwrap(DTMF, signed(DTMF), public_key=PUBLIC_KEY, now=NOW).raw == DTMF
    assert router.handle(DTMF, signed(DTMF)).status == 200
    with pytest.raises(WebhookVerificationError):
        unwrap(DTMF, signed(DTMF), now=NOW)


@pytest.mark.parametrize("value", [None, ""])
def test_an_empty_variable_is_not_set(monkeypatch: pytest.MonkeyPatch, value: str | None) -> None:
    if value is not None:
        monkeypatch.setenv(VARIABLE, value)
    assert Telnyx(api_key="KEY").public_key is None
    for fail in (
        lambda: unwrap(DTMF, signed(DTMF)),
        lambda: Telnyx(api_key="KEY").webhooks.unwrap(DTMF, signed(DTMF)),
        lambda: WebhookRouter(fallback=None),
    ):
        with pytest.raises(WebhookVerificationError, match="TELNYX_PUBLIC_KEY") as caught:
            fail()
        assert caught.value.reason is VerificationFailure.KEY_MISSING


@pytest.mark.parametrize("key", [None, "", [], ()])
def test_a_key_that_is_given_and_missing_is_an_error(
    monkeypatch: pytest.MonkeyPatch, key: Any
) -> None:
    """A setting that was not read must not fall back to another key."""
    monkeypatch.setenv(VARIABLE, PUBLIC_KEY)
    client = Telnyx(api_key="KEY")
    for fail in (
        lambda: unwrap(DTMF, signed(DTMF), public_key=key, now=NOW),
        lambda: client.webhooks.unwrap(DTMF, signed(DTMF), public_key=key, now=NOW),
        lambda: WebhookRouter(public_key=key, fallback=None),
    ):
        with pytest.raises(WebhookVerificationError) as caught:
            fail()
        assert caught.value.reason is VerificationFailure.KEY_MISSING


def test_a_key_has_two_names_in_a_clients_unwrap() -> None:
    webhooks = Telnyx(api_key="KEY", public_key=OTHER_PUBLIC_KEY).webhooks
    headers = signed(DTMF)
    assert webhooks.unwrap(DTMF, headers, public_key=PUBLIC_KEY, now=NOW).raw == DTMF
    assert webhooks.unwrap(DTMF, headers, key=PUBLIC_KEY, now=NOW).raw == DTMF
    with pytest.raises(WebhookVerificationError):
        webhooks.unwrap(DTMF, headers, key=None, now=NOW)
    with pytest.raises(TypeError, match="one argument under two names"):
        webhooks.unwrap(DTMF, headers, key=PUBLIC_KEY, public_key=PUBLIC_KEY, now=NOW)
