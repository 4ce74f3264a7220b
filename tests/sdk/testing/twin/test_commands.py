"""What the twin does with commands: it checks them, executes them once, and says why it does not."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
import trio
from telnyx_voice_advanced import (
    AsyncTelnyx,
    AuthenticationError,
    NotFoundError,
    RateLimitError,
    Telnyx,
    UnprocessableEntityError,
)
from telnyx_voice_advanced.testing import Twin


def test_a_command_is_executed(twin: Twin, client: Telnyx) -> None:
    call = twin.call()
    response = client.calls.actions.send_dtmf(call.call_control_id, digits="12")
    assert response.data.result == "ok"
    assert twin.commands.assert_once("send_dtmf", call).body["digits"] == "12"


def test_a_command_is_executed_in_async_too(twin: Twin) -> None:
    call = twin.call()

    async def main() -> None:
        async with AsyncTelnyx(**twin.settings()) as client:
            await client.calls.actions.start_siprec(call.call_control_id)

    asyncio.run(main())
    twin.commands.assert_once("start_siprec", call)


def test_under_trio_too(twin: Twin) -> None:
    call = twin.call()

    async def main() -> None:
        async with AsyncTelnyx(**twin.settings()) as client:
            await client.calls.actions.start_siprec(call.call_control_id)

    trio.run(main)
    twin.commands.assert_once("start_siprec", call)


@pytest.mark.parametrize(
    ("command", "body", "code", "pointer"),
    [
        ("send_dtmf", {"digits": "12x"}, "90014", "/digits"),
        ("send_dtmf", {"digits": ""}, "90014", "/digits"),
        ("send_dtmf", {"digits": "1\n"}, "90014", "/digits"),
        ("send_dtmf", {"digits": "1", "duration_millis": 99}, "90027", "/duration_millis"),
        ("send_dtmf", {"digits": "1", "duration_millis": "250"}, "90027", "/duration_millis"),
        ("send_dtmf", {"digits": "1", "client_state": "not base64!"}, "90017", "/client_state"),
        ("update_client_state", {"client_state": "YQ="}, "90017", "/client_state"),
        ("switch_supervisor_role", {"role": "listen"}, "10032", "/role"),
        ("start_siprec", {"session_timeout_secs": 89}, "10033", "/session_timeout_secs"),
        ("start_siprec", {"secure": "yes"}, "10026", "/secure"),
        ("stop_siprec", {"command_id": 5}, "10026", "/command_id"),
    ],
)
def test_a_body_that_breaks_the_spec_is_refused(
    twin: Twin, client: Telnyx, command: str, body: dict[str, Any], code: str, pointer: str
) -> None:
    call = twin.call()
    required = {"send_dtmf": {"digits": "1"}, "update_client_state": {"client_state": "YQ=="}}
    given: dict[str, Any] = required.get(command, {})
    if command == "switch_supervisor_role":
        given = {"role": "barge"}
    with pytest.raises(UnprocessableEntityError) as caught:
        getattr(client.calls.actions, command)(call.call_control_id, **given, extra_body=body)
    [error] = caught.value.errors
    assert error.code == code
    assert error.source is not None
    assert error.source.pointer == pointer
    twin.commands.assert_never(command)


def test_what_is_required_has_to_be_there(twin: Twin, client: Telnyx) -> None:
    path = f"/calls/{twin.call().call_control_id}/actions/send_dtmf"
    with pytest.raises(UnprocessableEntityError) as caught:
        client.post(path, body={}, cast_to=object)
    assert caught.value.errors[0].code == "10004"


def test_a_call_that_ended_takes_no_commands(twin: Twin, client: Telnyx) -> None:
    call = twin.call()
    twin.hang_up(call)
    with pytest.raises(UnprocessableEntityError) as caught:
        client.calls.actions.send_dtmf(call.call_control_id, digits="1")
    assert caught.value.errors[0].code == "90018"
    assert caught.value.errors[0].title == "Call has already ended"


def test_a_call_that_rings_takes_few(twin: Twin, client: Telnyx) -> None:
    call = twin.call(state="ringing")
    client.calls.actions.update_client_state(call.call_control_id, client_state="YQ==")
    assert call.client_state == "YQ=="
    with pytest.raises(UnprocessableEntityError) as caught:
        client.calls.actions.send_dtmf(call.call_control_id, digits="1")
    assert caught.value.errors[0].code == "90034"


def test_a_call_that_nobody_knows_is_not_found(client: Telnyx) -> None:
    with pytest.raises(NotFoundError) as caught:
        client.calls.actions.start_siprec("v3:nobody")
    assert caught.value.errors[0].code == "10005"


def test_what_cannot_be_the_id_of_a_call_is_refused(client: Telnyx) -> None:
    with pytest.raises(UnprocessableEntityError) as caught:
        client.calls.actions.start_siprec("what is this")
    assert caught.value.errors[0].code == "90015"


def test_what_the_api_does_not_have_is_not_found(client: Telnyx) -> None:
    with pytest.raises(NotFoundError):
        client.post("/faxes", cast_to=object)


def test_another_key_is_refused(twin: Twin) -> None:
    call = twin.call()
    with (
        Telnyx(**{**twin.settings(), "api_key": "KEY_of_another"}) as client,
        pytest.raises(AuthenticationError) as caught,
    ):
        client.calls.actions.start_siprec(call.call_control_id)
    assert caught.value.errors[0].code == "10009"
    twin.commands.assert_never("start_siprec")


def test_a_limit_is_kept_until_its_time_has_passed(twin: Twin, client: Telnyx) -> None:
    call = twin.call()
    twin.limit(2, seconds=10)
    for _ in range(2):
        client.calls.actions.start_siprec(call.call_control_id)
    with pytest.raises(RateLimitError) as caught:
        client.calls.actions.start_siprec(call.call_control_id, max_retries=0)
    assert caught.value.response.headers["x-ratelimit-reset"] == "10"
    assert caught.value.errors[0].code == "10011"
    twin.advance(10)
    client.calls.actions.start_siprec(call.call_control_id)
    twin.commands.assert_count("start_siprec", 3, call)


def test_a_command_id_is_ignored_for_a_minute(twin: Twin, client: Telnyx) -> None:
    call, other = twin.call(), twin.call()

    def send() -> None:
        client.calls.actions.send_dtmf(call.call_control_id, digits="1", command_id="one")

    send()
    twin.advance(59.9)
    send()
    twin.commands.assert_once("send_dtmf")
    assert [each.outcome for each in twin.commands] == ["executed", "repeat"]
    client.calls.actions.stop_siprec(other.call_control_id, command_id="one")
    twin.commands.assert_once("stop_siprec", other)
    twin.advance(0.1)
    send()
    twin.commands.assert_count("send_dtmf", 2)


def test_a_command_that_was_refused_may_be_sent_again(twin: Twin, client: Telnyx) -> None:
    call = twin.call(state="ringing")
    with pytest.raises(UnprocessableEntityError):
        client.calls.actions.send_dtmf(call.call_control_id, digits="1", command_id="one")
    client.calls.actions.answer(call.call_control_id)
    client.calls.actions.send_dtmf(call.call_control_id, digits="1", command_id="one")
    twin.commands.assert_once("send_dtmf")


def test_only_the_supervisor_of_a_bridged_call_has_a_role(twin: Twin, client: Telnyx) -> None:
    caller, agent, boss = twin.call(), twin.call(), twin.call()
    switch = client.calls.actions.switch_supervisor_role
    with pytest.raises(UnprocessableEntityError):
        switch(boss.call_control_id, role="whisper")
    twin.supervise(boss, caller)
    with pytest.raises(UnprocessableEntityError):
        switch(boss.call_control_id, role="whisper")
    twin.bridge(caller, agent)
    switch(boss.call_control_id, role="whisper")
    assert boss.role == "whisper"


def test_noise_suppression_is_on_until_it_is_stopped(twin: Twin, client: Telnyx) -> None:
    call = twin.call()
    client.calls.actions.start_noise_suppression(call.call_control_id, direction="both")
    assert call.noise_suppression == "both"
    client.calls.actions.stop_noise_suppression(call.call_control_id)
    assert call.noise_suppression is None


def test_a_seed_makes_the_same_identifiers() -> None:
    one, same, other = (Twin(seed=seed) for seed in (1, 1, 2))
    ids = [twin.call().call_control_id for twin in (one, same, other)]
    assert ids[0] == ids[1] != ids[2]
    assert one.public_key == same.public_key
    assert ids[0].startswith("v3:")
    assert len(ids[0]) == 57


def test_the_table_has_every_command(client: Telnyx) -> None:
    table = Twin.coverage()
    for name in dir(client.calls.actions):
        if not name.startswith(("_", "with_")):
            assert f"| `{name}` |" in table


def test_nothing_secret_is_in_what_is_shown(twin: Twin, client: Telnyx) -> None:
    call = twin.call()
    client.calls.actions.send_dtmf(
        call.call_control_id, digits="4815162342", client_state="U0VDUkVU"
    )
    shown = [repr(twin), repr(call), str(call), *map(repr, twin.journal), *map(str, twin.journal)]
    with pytest.raises(AssertionError) as caught:
        twin.commands.assert_never("send_dtmf", call)
    for text in (*shown, str(caught.value)):
        for secret in (call.call_control_id, "4815162342", "U0VDUkVU", twin.api_key):
            assert secret not in text
