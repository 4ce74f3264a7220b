# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""The types that `client.calls` and what hangs off it use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _lazy

if TYPE_CHECKING:
    from ..action_send_dtmf_params import ActionSendDtmfParams
    from ..action_send_dtmf_response import ActionSendDtmfResponse
    from ..action_start_noise_suppression_params import ActionStartNoiseSuppressionParams
    from ..action_start_noise_suppression_response import ActionStartNoiseSuppressionResponse
    from ..action_start_siprec_params import ActionStartSiprecParams
    from ..action_start_siprec_response import ActionStartSiprecResponse
    from ..action_stop_noise_suppression_params import ActionStopNoiseSuppressionParams
    from ..action_stop_noise_suppression_response import ActionStopNoiseSuppressionResponse
    from ..action_stop_siprec_params import ActionStopSiprecParams
    from ..action_stop_siprec_response import ActionStopSiprecResponse
    from ..action_switch_supervisor_role_params import ActionSwitchSupervisorRoleParams
    from ..action_switch_supervisor_role_response import ActionSwitchSupervisorRoleResponse
    from ..action_update_client_state_params import ActionUpdateClientStateParams
    from ..action_update_client_state_response import ActionUpdateClientStateResponse
    from ..ai_coustics_model_family_param import AiCousticsModelFamilyParam
    from ..ai_coustics_model_size_param import AiCousticsModelSizeParam
    from ..call_command_params import CallCommandParams
    from ..call_control_command_response import CallControlCommandResponse
    from ..call_control_command_result import CallControlCommandResult
    from ..deep_filter_net_mode_param import DeepFilterNetModeParam
    from ..krisp_model_param import KrispModelParam
    from ..noise_suppression_direction_param import NoiseSuppressionDirectionParam
    from ..noise_suppression_engine_config_param import NoiseSuppressionEngineConfigParam
    from ..noise_suppression_engine_param import NoiseSuppressionEngineParam
    from ..repeatable_call_command_params import RepeatableCallCommandParams
    from ..sip_transport_param import SipTransportParam
    from ..siprec_track_param import SiprecTrackParam
    from ..supervisor_role_param import SupervisorRoleParam

__all__ = [
    "ActionSendDtmfParams",
    "ActionSendDtmfResponse",
    "ActionStartNoiseSuppressionParams",
    "ActionStartNoiseSuppressionResponse",
    "ActionStartSiprecParams",
    "ActionStartSiprecResponse",
    "ActionStopNoiseSuppressionParams",
    "ActionStopNoiseSuppressionResponse",
    "ActionStopSiprecParams",
    "ActionStopSiprecResponse",
    "ActionSwitchSupervisorRoleParams",
    "ActionSwitchSupervisorRoleResponse",
    "ActionUpdateClientStateParams",
    "ActionUpdateClientStateResponse",
    "AiCousticsModelFamilyParam",
    "AiCousticsModelSizeParam",
    "CallCommandParams",
    "CallControlCommandResponse",
    "CallControlCommandResult",
    "DeepFilterNetModeParam",
    "KrispModelParam",
    "NoiseSuppressionDirectionParam",
    "NoiseSuppressionEngineConfigParam",
    "NoiseSuppressionEngineParam",
    "RepeatableCallCommandParams",
    "SipTransportParam",
    "SiprecTrackParam",
    "SupervisorRoleParam",
]

__getattr__, __dir__ = _lazy.attach(
    __name__,
    {
        "..action_send_dtmf_params": ("ActionSendDtmfParams",),
        "..action_send_dtmf_response": ("ActionSendDtmfResponse",),
        "..action_start_noise_suppression_params": ("ActionStartNoiseSuppressionParams",),
        "..action_start_noise_suppression_response": ("ActionStartNoiseSuppressionResponse",),
        "..action_start_siprec_params": ("ActionStartSiprecParams",),
        "..action_start_siprec_response": ("ActionStartSiprecResponse",),
        "..action_stop_noise_suppression_params": ("ActionStopNoiseSuppressionParams",),
        "..action_stop_noise_suppression_response": ("ActionStopNoiseSuppressionResponse",),
        "..action_stop_siprec_params": ("ActionStopSiprecParams",),
        "..action_stop_siprec_response": ("ActionStopSiprecResponse",),
        "..action_switch_supervisor_role_params": ("ActionSwitchSupervisorRoleParams",),
        "..action_switch_supervisor_role_response": ("ActionSwitchSupervisorRoleResponse",),
        "..action_update_client_state_params": ("ActionUpdateClientStateParams",),
        "..action_update_client_state_response": ("ActionUpdateClientStateResponse",),
        "..ai_coustics_model_family_param": ("AiCousticsModelFamilyParam",),
        "..ai_coustics_model_size_param": ("AiCousticsModelSizeParam",),
        "..call_command_params": ("CallCommandParams",),
        "..call_control_command_response": ("CallControlCommandResponse",),
        "..call_control_command_result": ("CallControlCommandResult",),
        "..deep_filter_net_mode_param": ("DeepFilterNetModeParam",),
        "..krisp_model_param": ("KrispModelParam",),
        "..noise_suppression_direction_param": ("NoiseSuppressionDirectionParam",),
        "..noise_suppression_engine_config_param": ("NoiseSuppressionEngineConfigParam",),
        "..noise_suppression_engine_param": ("NoiseSuppressionEngineParam",),
        "..repeatable_call_command_params": ("RepeatableCallCommandParams",),
        "..sip_transport_param": ("SipTransportParam",),
        "..siprec_track_param": ("SiprecTrackParam",),
        "..supervisor_role_param": ("SupervisorRoleParam",),
    },
)
