"""The seven commands, as a user writes them."""

from __future__ import annotations

import asyncio

from telnyx_voice_advanced import AsyncTelnyx, Telnyx, UnprocessableEntityError

CALL = "v3:qT7bQ0m2xVn9d4LrYk1cZf8hWs3uEj6aGp5oRi0tNyXvBzKeMDlHCw"
STATE = "eyJzdGVwIjoibWVudSJ9"


def one_by_one(client: Telnyx) -> dict[str, str | None]:
    """Sends each command with all that it accepts; gives the result by the method's name."""
    actions = client.calls.actions
    answers = {
        "update_client_state": actions.update_client_state(CALL, client_state=STATE),
        "send_dtmf": actions.send_dtmf(
            CALL, digits="1w2W#", duration_millis=200, client_state=STATE
        ),
        "start_siprec": actions.start_siprec(
            CALL,
            connector_name="compliance",
            sip_transport="tls",
            siprec_track="both_tracks",
            secure=True,
            include_metadata_custom_headers=True,
            session_timeout_secs=900,
            client_state=STATE,
        ),
        "stop_siprec": actions.stop_siprec(CALL, client_state=STATE),
        "start_noise_suppression": actions.start_noise_suppression(
            CALL,
            direction="both",
            noise_suppression_engine="Krisp",
            noise_suppression_engine_config={"suppression_level": 82.5},
            client_state=STATE,
        ),
        "stop_noise_suppression": actions.stop_noise_suppression(CALL, client_state=STATE),
        "switch_supervisor_role": actions.switch_supervisor_role(CALL, role="whisper"),
    }
    return {name: answer.data.result for name, answer in answers.items()}


async def all_at_once(client: AsyncTelnyx) -> list[str | None]:
    """Sends all seven commands together, with what they require; gives the results."""
    actions = client.calls.actions
    answers = await asyncio.gather(
        actions.update_client_state(CALL, client_state=STATE),
        actions.send_dtmf(CALL, digits="42"),
        actions.start_siprec(CALL),
        actions.stop_siprec(CALL),
        actions.start_noise_suppression(CALL),
        actions.stop_noise_suppression(CALL),
        actions.switch_supervisor_role(CALL, role="monitor"),
    )
    return [answer.data.result for answer in answers]


def refused(client: Telnyx) -> UnprocessableEntityError | None:
    """Sends a digit that no telephone has; gives the error, None if there was none."""
    try:
        client.calls.actions.send_dtmf(CALL, digits="12x")
    except UnprocessableEntityError as error:
        return error
    return None
