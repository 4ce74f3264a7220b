"""Every command, as a user writes it."""

from __future__ import annotations

import asyncio

from telnyx_voice_advanced import AsyncTelnyx, Telnyx, UnprocessableEntityError
from telnyx_voice_advanced.types import CallControlCommandResult

CALL = "v3:qT7bQ0m2xVn9d4LrYk1cZf8hWs3uEj6aGp5oRi0tNyXvBzKeMDlHCw"
STATE = "eyJzdGVwIjoibWVudSJ9"


def one_by_one(client: Telnyx) -> dict[str, str | None]:
    """Sends each advanced command with all that it accepts; gives the result by the method's name."""
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


def whole_call(client: Telnyx) -> dict[str, str | None]:
    """Sends the commands of a call from dial to hang-up; gives the result by the method's name."""
    dialled = client.calls.dial(
        connection_id="2764519380042718365", from_="+13125550187", to="+12065550119"
    ).data
    call, actions, voice = dialled.call_control_id, client.calls.actions, "Telnyx.KokoroTTS.af"
    alive = client.calls.retrieve_status(call).data
    answers: dict[str, CallControlCommandResult] = {
        "answer": actions.answer(call, record="record-from-answer").data,
        "speak": actions.speak(call, payload="Hello", voice=voice, loop=2).data,
        "start_playback": actions.start_playback(call, media_name="music").data,
        "stop_playback": actions.stop_playback(call, stop="all").data,
        "gather": actions.gather(call, maximum_digits=4).data,
        "stop_gather": actions.stop_gather(call).data,
        "gather_using_audio": actions.gather_using_audio(call, media_name="menu").data,
        "gather_using_speak": actions.gather_using_speak(
            call, payload="Your PIN", voice=voice
        ).data,
        "gather_using_ai": actions.gather_using_ai(call, parameters={"type": "object"}).data,
        "start_recording": actions.start_recording(call, channels="dual", format="wav").data,
        "pause_recording": actions.pause_recording(call).data,
        "resume_recording": actions.resume_recording(call).data,
        "stop_recording": actions.stop_recording(call).data,
        "start_ai_assistant": actions.start_ai_assistant(call, greeting="Hello").data,
        "stop_ai_assistant": actions.stop_ai_assistant(call).data,
        "bridge": actions.bridge(call, call_control_id_to_bridge_with="v3:other").data,
        "transfer": actions.transfer(call, to="+12065550119").data,
        "refer": actions.refer(call, sip_address="sip:desk@sip.example.com").data,
        "reject": actions.reject(call, cause="USER_BUSY").data,
        "hangup": actions.hangup(call).data,
    }
    results = {name: answer.result for name, answer in answers.items()}
    return {
        "dial": "ok" if dialled.call_leg_id else None,
        "retrieve_status": "ok" if alive.is_alive else None,
        **results,
    }


async def all_at_once(client: AsyncTelnyx) -> list[str | None]:
    """Sends the seven advanced commands together, with what they require; gives the results."""
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
        careless = client.with_options(validate_arguments=False)
        careless.calls.actions.send_dtmf(CALL, digits="12x")
    except UnprocessableEntityError as error:
        return error
    return None
