# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""What the spec says of every command: where it is sent, what it takes, and what it causes."""

from __future__ import annotations

from typing import Final

from .command import Caused, Command

COMMANDS: Final[tuple[Command, ...]] = (
    Command(
        name="send_dtmf",
        resource="calls.actions",
        method="POST",
        path=("/calls/", "/actions/send_dtmf"),
        parameters=("call_control_id",),
        body_schema="ActionSendDtmfParams",
        idempotency_key="command_id",
        causes=(),
        status=200,
        response='{"data": {"result": "ok"}}',
    ),
    Command(
        name="start_noise_suppression",
        resource="calls.actions",
        method="POST",
        path=("/calls/", "/actions/suppression_start"),
        parameters=("call_control_id",),
        body_schema="ActionStartNoiseSuppressionParams",
        idempotency_key="command_id",
        causes=(),
        status=200,
        response='{"data": {"result": "ok"}}',
    ),
    Command(
        name="start_siprec",
        resource="calls.actions",
        method="POST",
        path=("/calls/", "/actions/siprec_start"),
        parameters=("call_control_id",),
        body_schema="ActionStartSiprecParams",
        idempotency_key=None,
        causes=(
            Caused("siprec.started", ""),
            Caused("siprec.stopped", ""),
            Caused("siprec.failed", ""),
        ),
        status=200,
        response='{"data": {"result": "ok"}}',
    ),
    Command(
        name="stop_noise_suppression",
        resource="calls.actions",
        method="POST",
        path=("/calls/", "/actions/suppression_stop"),
        parameters=("call_control_id",),
        body_schema="ActionStopNoiseSuppressionParams",
        idempotency_key="command_id",
        causes=(),
        status=200,
        response='{"data": {"result": "ok"}}',
    ),
    Command(
        name="stop_siprec",
        resource="calls.actions",
        method="POST",
        path=("/calls/", "/actions/siprec_stop"),
        parameters=("call_control_id",),
        body_schema="ActionStopSiprecParams",
        idempotency_key="command_id",
        causes=(Caused("siprec.stopped", ""),),
        status=200,
        response='{"data": {"result": "ok"}}',
    ),
    Command(
        name="switch_supervisor_role",
        resource="calls.actions",
        method="POST",
        path=("/calls/", "/actions/switch_supervisor_role"),
        parameters=("call_control_id",),
        body_schema="ActionSwitchSupervisorRoleParams",
        idempotency_key=None,
        causes=(),
        status=200,
        response='{"data": {"result": "ok"}}',
    ),
    Command(
        name="update_client_state",
        resource="calls.actions",
        method="PUT",
        path=("/calls/", "/actions/client_state_update"),
        parameters=("call_control_id",),
        body_schema="ActionUpdateClientStateParams",
        idempotency_key=None,
        causes=(),
        status=200,
        response='{"data": {"result": "ok"}}',
    ),
)

SCHEMAS: Final[dict[str, str]] = {
    "ActionSendDtmfParams": '{"allOf": [{"$ref": "RepeatableCallCommandParams"}, {"properties": {"digits": {"minLength": 1, "pattern": "^[0-9A-DwW*#]+$", "type": "string"}, "duration_millis": {"format": "int32", "maximum": 500, "minimum": 100, "type": "integer"}}, "required": ["digits"], "type": "object"}]}',
    "ActionStartNoiseSuppressionParams": '{"allOf": [{"$ref": "RepeatableCallCommandParams"}, {"properties": {"direction": {"$ref": "NoiseSuppressionDirection"}, "noise_suppression_engine": {"$ref": "NoiseSuppressionEngine"}, "noise_suppression_engine_config": {"$ref": "NoiseSuppressionEngineConfig"}}, "type": "object"}]}',
    "ActionStartSiprecParams": '{"allOf": [{"$ref": "CallCommandParams"}, {"properties": {"connector_name": {"type": "string"}, "include_metadata_custom_headers": {"type": "boolean"}, "secure": {"type": "boolean"}, "session_timeout_secs": {"anyOf": [{"const": 0}, {"maximum": 14440, "minimum": 90}], "type": "integer"}, "sip_transport": {"$ref": "SipTransport"}, "siprec_track": {"$ref": "SiprecTrack"}}, "type": "object"}]}',
    "ActionStopNoiseSuppressionParams": '{"allOf": [{"$ref": "RepeatableCallCommandParams"}]}',
    "ActionStopSiprecParams": '{"allOf": [{"$ref": "RepeatableCallCommandParams"}]}',
    "ActionSwitchSupervisorRoleParams": '{"properties": {"role": {"$ref": "SupervisorRole"}}, "required": ["role"], "type": "object"}',
    "ActionUpdateClientStateParams": '{"properties": {"client_state": {"pattern": "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$", "type": "string"}}, "required": ["client_state"], "type": "object"}',
    "AiCousticsModelFamily": '{"enum": ["sparrow", "quail"], "type": "string"}',
    "AiCousticsModelSize": '{"enum": ["s", "l", "xs", "xxs", "vf_l", "vf_1_1_l"], "type": "string"}',
    "CallCommandParams": '{"properties": {"client_state": {"pattern": "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$", "type": "string"}}, "type": "object"}',
    "DeepFilterNetMode": '{"enum": ["standard", "advanced"], "type": "string"}',
    "KrispModel": '{"enum": ["krisp-viva-tel-v2.kef", "krisp-viva-tel-lite-v1.kef", "krisp-viva-pro-v1.kef", "krisp-viva-ss-v1.kef"], "type": "string"}',
    "NoiseSuppressionDirection": '{"enum": ["inbound", "outbound", "both"], "type": "string"}',
    "NoiseSuppressionEngine": '{"enum": ["Denoiser", "DeepFilterNet", "Krisp", "AiCoustics", "aic_l_quail", "aic_l_rook", "aic_s_quail", "aic_s_rook", "quail_voice_focus_s", "quail_voice_focus_xs", "A", "B", "C", "D"], "type": "string"}',
    "NoiseSuppressionEngineConfig": '{"properties": {"attenuation_limit": {"maximum": 100, "minimum": 0, "type": "integer"}, "enhancement_level": {"maximum": 1, "minimum": 0, "type": "number"}, "family": {"$ref": "AiCousticsModelFamily"}, "mode": {"$ref": "DeepFilterNetMode"}, "model": {"$ref": "KrispModel"}, "size": {"$ref": "AiCousticsModelSize"}, "suppression_level": {"maximum": 100, "minimum": 0, "type": "number"}, "voice_gain": {"maximum": 4, "minimum": 0.1, "type": "number"}}, "type": "object"}',
    "RepeatableCallCommandParams": '{"allOf": [{"$ref": "CallCommandParams"}, {"properties": {"command_id": {"minLength": 1, "type": "string"}}, "type": "object"}]}',
    "SipTransport": '{"enum": ["udp", "tcp", "tls"], "type": "string"}',
    "SiprecTrack": '{"enum": ["inbound_track", "outbound_track", "both_tracks"], "type": "string"}',
    "SupervisorRole": '{"enum": ["barge", "whisper", "monitor"], "type": "string"}',
}
"""The schemas of bodies by name, as JSON; a `$ref` in them is a name."""
