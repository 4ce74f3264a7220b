"""The seven commands, each with what it requires and what else it accepts."""

from __future__ import annotations

from typing import Any, NamedTuple

from telnyx_voice_advanced.types import CallControlCommandResponse, calls


class Command(NamedTuple):
    method: str
    answer: type[CallControlCommandResponse]
    required: dict[str, Any]
    optional: dict[str, Any]


_STATE = {"client_state": "aGF2ZSBhIG5pY2UgZGF5ID1d"}
_REPEATABLE = _STATE | {"command_id": "891510ac-f3e4-11e8-af5b-de00688a4901"}

COMMANDS = [
    Command("update_client_state", calls.ActionUpdateClientStateResponse, _STATE, {}),
    Command(
        "send_dtmf",
        calls.ActionSendDtmfResponse,
        {"digits": "1www2WABCDw9"},
        _REPEATABLE | {"duration_millis": 500},
    ),
    Command(
        "start_siprec",
        calls.ActionStartSiprecResponse,
        {},
        _STATE
        | {
            "connector_name": "my-siprec-connector",
            "include_metadata_custom_headers": True,
            "secure": True,
            "session_timeout_secs": 900,
            "sip_transport": "tcp",
            "siprec_track": "outbound_track",
        },
    ),
    Command("stop_siprec", calls.ActionStopSiprecResponse, {}, _REPEATABLE),
    Command(
        "start_noise_suppression",
        calls.ActionStartNoiseSuppressionResponse,
        {},
        _REPEATABLE
        | {
            "direction": "outbound",
            "noise_suppression_engine": "Denoiser",
            "noise_suppression_engine_config": {
                "attenuation_limit": 100,
                "enhancement_level": 0.5,
                "family": "sparrow",
                "mode": "standard",
                "model": "krisp-viva-tel-v2.kef",
                "size": "l",
                "suppression_level": 50,
                "voice_gain": 1,
            },
        },
    ),
    Command("stop_noise_suppression", calls.ActionStopNoiseSuppressionResponse, {}, _REPEATABLE),
    Command(
        "switch_supervisor_role",
        calls.ActionSwitchSupervisorRoleResponse,
        {"role": "barge"},
        {},
    ),
]

EMPTY_CALL = r"^Expected a non-empty value for `call_control_id` but received ''$"
