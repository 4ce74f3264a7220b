# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""`client.calls.actions`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from ... import types
from ..._cached_property import cached_property
from ..._lazy_module import LazyModule
from ..._requests.operation import Operation
from ..._types import Body, Headers, NotGiven, Query, not_given
from ...resources._resource import AsyncAPIResource, SyncAPIResource
from ...resources._response_wrappers import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    import httpx
else:
    httpx = LazyModule("httpx")

__all__ = ["AsyncActionsResource", "ActionsResource"]

_SEND_DTMF: Final[Operation[types.ActionSendDtmfResponse]] = Operation(
    name="send_dtmf",
    method="POST",
    path=("/calls/", "/actions/send_dtmf"),
    path_parameters=("call_control_id",),
    has_body=True,
    idempotency="key",
    idempotency_key="command_id",
    nullable=frozenset(),
    joined=frozenset(),
    sensitive=frozenset({"client_state", "digits"}),
    response="ActionSendDtmfResponse",
)

_START_NOISE_SUPPRESSION: Final[Operation[types.ActionStartNoiseSuppressionResponse]] = Operation(
    name="start_noise_suppression",
    method="POST",
    path=("/calls/", "/actions/suppression_start"),
    path_parameters=("call_control_id",),
    has_body=True,
    idempotency="key",
    idempotency_key="command_id",
    nullable=frozenset(),
    joined=frozenset(),
    sensitive=frozenset({"client_state"}),
    response="ActionStartNoiseSuppressionResponse",
)

_START_SIPREC: Final[Operation[types.ActionStartSiprecResponse]] = Operation(
    name="start_siprec",
    method="POST",
    path=("/calls/", "/actions/siprec_start"),
    path_parameters=("call_control_id",),
    has_body=True,
    idempotency="none",
    idempotency_key=None,
    nullable=frozenset(),
    joined=frozenset(),
    sensitive=frozenset({"client_state"}),
    response="ActionStartSiprecResponse",
)

_STOP_NOISE_SUPPRESSION: Final[Operation[types.ActionStopNoiseSuppressionResponse]] = Operation(
    name="stop_noise_suppression",
    method="POST",
    path=("/calls/", "/actions/suppression_stop"),
    path_parameters=("call_control_id",),
    has_body=True,
    idempotency="key",
    idempotency_key="command_id",
    nullable=frozenset(),
    joined=frozenset(),
    sensitive=frozenset({"client_state"}),
    response="ActionStopNoiseSuppressionResponse",
)

_STOP_SIPREC: Final[Operation[types.ActionStopSiprecResponse]] = Operation(
    name="stop_siprec",
    method="POST",
    path=("/calls/", "/actions/siprec_stop"),
    path_parameters=("call_control_id",),
    has_body=True,
    idempotency="key",
    idempotency_key="command_id",
    nullable=frozenset(),
    joined=frozenset(),
    sensitive=frozenset({"client_state"}),
    response="ActionStopSiprecResponse",
)

_SWITCH_SUPERVISOR_ROLE: Final[Operation[types.ActionSwitchSupervisorRoleResponse]] = Operation(
    name="switch_supervisor_role",
    method="POST",
    path=("/calls/", "/actions/switch_supervisor_role"),
    path_parameters=("call_control_id",),
    has_body=True,
    idempotency="natural",
    idempotency_key=None,
    nullable=frozenset(),
    joined=frozenset(),
    sensitive=frozenset(),
    response="ActionSwitchSupervisorRoleResponse",
)

_UPDATE_CLIENT_STATE: Final[Operation[types.ActionUpdateClientStateResponse]] = Operation(
    name="update_client_state",
    method="PUT",
    path=("/calls/", "/actions/client_state_update"),
    path_parameters=("call_control_id",),
    has_body=True,
    idempotency="natural",
    idempotency_key=None,
    nullable=frozenset(),
    joined=frozenset(),
    sensitive=frozenset({"client_state"}),
    response="ActionUpdateClientStateResponse",
)


class ActionsResource(SyncAPIResource):
    """`client.calls.actions`."""

    @cached_property
    def with_raw_response(self) -> ActionsResourceWithRawResponse:
        """The same methods, returning the HTTP response beside the parsed one."""
        return ActionsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ActionsResourceWithStreamingResponse:
        """The same methods as context managers that read the response's body no earlier than asked."""
        return ActionsResourceWithStreamingResponse(self)

    def send_dtmf(
        self,
        call_control_id: str,
        *,
        digits: str,
        client_state: str | None = None,
        command_id: str | None = None,
        duration_millis: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionSendDtmfResponse:
        """Send DTMF.

        Plays DTMF tones from this leg of the call. The other end of the call hears them.

        **Expected webhooks:** none.

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control
            it. Opaque.
          digits: The tones to send, in order: `0` to `9`, `A` to `D` (upper case), `*` and `#`.
            A `w` pauses for half a second, a `W` for one second. Pattern: `^[0-9A-DwW*#]+$`.
          client_state: State that every later webhook of the call carries. Standard Base64 with
            padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose
            `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a
            good choice.
          duration_millis: How long each tone lasts, in milliseconds. From 100 to 500. The API's
            default is `250`.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the
            client's.

        Returns:
          The response, as `ActionSendDtmfResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/send_dtmf`
        """
        return self._client._call(
            _SEND_DTMF,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "digits": digits,
                "duration_millis": duration_millis,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def start_noise_suppression(
        self,
        call_control_id: str,
        *,
        client_state: str | None = None,
        command_id: str | None = None,
        direction: types.NoiseSuppressionDirectionParam | None = None,
        noise_suppression_engine: types.NoiseSuppressionEngineParam | None = None,
        noise_suppression_engine_config: types.NoiseSuppressionEngineConfigParam
        | Mapping[str, object]
        | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionStartNoiseSuppressionResponse:
        """Noise Suppression Start (BETA).

        Starts to remove background noise from the audio of the call. Each direction is charged
        for separately.

        **Expected webhooks:** none.

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control
            it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with
            padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose
            `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a
            good choice.
          direction: Which audio stream is cleaned. The API's default is `inbound`.
          noise_suppression_engine: Engine that removes the noise. `A` to `D` are deprecated
            names of the first four. The API's default is `Denoiser`. Deprecated: `A` (now
            `Denoiser`), `B` (now `DeepFilterNet`), `C` (now `Krisp`), `D` (now `AiCoustics`).
          noise_suppression_engine_config: Settings of the engine. Each engine has settings of
            its own.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the
            client's.

        Returns:
          The response, as `ActionStartNoiseSuppressionResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/suppression_start`
        """
        return self._client._call(
            _START_NOISE_SUPPRESSION,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "direction": direction,
                "noise_suppression_engine": noise_suppression_engine,
                "noise_suppression_engine_config": noise_suppression_engine_config,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def start_siprec(
        self,
        call_control_id: str,
        *,
        client_state: str | None = None,
        connector_name: str | None = None,
        include_metadata_custom_headers: bool | None = None,
        secure: bool | None = None,
        session_timeout_secs: int | None = None,
        sip_transport: types.SipTransportParam | None = None,
        siprec_track: types.SiprecTrackParam | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionStartSiprecResponse:
        """SIPREC start.

        Starts a SIPREC session, which streams the audio of the call to the session recording
        server (SRS) that is configured in a SIPREC connector.

        **Expected webhooks:**

        - `siprec.started`
        - `siprec.stopped`
        - `siprec.failed`

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control
            it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with
            padding.
          connector_name: Name of the SIPREC connector to use.
          include_metadata_custom_headers: Whether custom parameters travel in the recording
            metadata (`recording.session.ExtensionParameters`). Otherwise they are added as SIP
            headers.
          secure: Whether the media sent to the SRS is encrypted (SRTP and TLS). The SRS port of
            the connector has to be 5061 then.
          session_timeout_secs: Value of the `Session-Expires` header of the INVITE, in seconds:
            90 to 14440, or 0 for none. The session is refreshed by a re-INVITE every half of
            it, which keeps it alive. The API's default is `1800`.
          sip_transport: SIP transport protocol of the session. The API's default is `udp`.
          siprec_track: Which audio track the session carries. The API's default is
            `both_tracks`.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the
            client's.

        Returns:
          The response, as `ActionStartSiprecResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/siprec_start`
        """
        return self._client._call(
            _START_SIPREC,
            (call_control_id,),
            body={
                "client_state": client_state,
                "connector_name": connector_name,
                "include_metadata_custom_headers": include_metadata_custom_headers,
                "secure": secure,
                "session_timeout_secs": session_timeout_secs,
                "sip_transport": sip_transport,
                "siprec_track": siprec_track,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def stop_noise_suppression(
        self,
        call_control_id: str,
        *,
        client_state: str | None = None,
        command_id: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionStopNoiseSuppressionResponse:
        """Noise Suppression Stop (BETA).

        Stops removing background noise from the audio of the call.

        **Expected webhooks:** none.

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control
            it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with
            padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose
            `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a
            good choice.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the
            client's.

        Returns:
          The response, as `ActionStopNoiseSuppressionResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/suppression_stop`
        """
        return self._client._call(
            _STOP_NOISE_SUPPRESSION,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def stop_siprec(
        self,
        call_control_id: str,
        *,
        client_state: str | None = None,
        command_id: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionStopSiprecResponse:
        """SIPREC stop.

        Stops the SIPREC session of the call.

        **Expected webhooks:**

        - `siprec.stopped`

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control
            it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with
            padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose
            `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a
            good choice.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the
            client's.

        Returns:
          The response, as `ActionStopSiprecResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/siprec_stop`
        """
        return self._client._call(
            _STOP_SIPREC,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def switch_supervisor_role(
        self,
        call_control_id: str,
        *,
        role: types.SupervisorRoleParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionSwitchSupervisorRoleResponse:
        """Switch supervisor role.

        Switches the role of the supervisor of a bridged call while the call goes on.

        **Expected webhooks:** none.

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control
            it. Opaque.
          role: What the supervisor may do: `barge` speaks to both parties, `whisper` speaks to
            the caller only, `monitor` only listens.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the
            client's.

        Returns:
          The response, as `ActionSwitchSupervisorRoleResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/switch_supervisor_role`
        """
        return self._client._call(
            _SWITCH_SUPERVISOR_ROLE,
            (call_control_id,),
            body={
                "role": role,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def update_client_state(
        self,
        call_control_id: str,
        *,
        client_state: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionUpdateClientStateResponse:
        """Update client state.

        Replaces the client state of the call. Every later webhook of the call carries the new
        state.

        **Expected webhooks:** none.

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control
            it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with
            padding.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the
            client's.

        Returns:
          The response, as `ActionUpdateClientStateResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `PUT /calls/{call_control_id}/actions/client_state_update`
        """
        return self._client._call(
            _UPDATE_CLIENT_STATE,
            (call_control_id,),
            body={
                "client_state": client_state,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncActionsResource(AsyncAPIResource):
    """`client.calls.actions`."""

    @cached_property
    def with_raw_response(self) -> AsyncActionsResourceWithRawResponse:
        """The same methods, returning the HTTP response beside the parsed one."""
        return AsyncActionsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncActionsResourceWithStreamingResponse:
        """The same methods as context managers that read the response's body no earlier than asked."""
        return AsyncActionsResourceWithStreamingResponse(self)

    async def send_dtmf(
        self,
        call_control_id: str,
        *,
        digits: str,
        client_state: str | None = None,
        command_id: str | None = None,
        duration_millis: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionSendDtmfResponse:
        """Send DTMF.

        Plays DTMF tones from this leg of the call. The other end of the call hears them.

        **Expected webhooks:** none.

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control
            it. Opaque.
          digits: The tones to send, in order: `0` to `9`, `A` to `D` (upper case), `*` and `#`.
            A `w` pauses for half a second, a `W` for one second. Pattern: `^[0-9A-DwW*#]+$`.
          client_state: State that every later webhook of the call carries. Standard Base64 with
            padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose
            `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a
            good choice.
          duration_millis: How long each tone lasts, in milliseconds. From 100 to 500. The API's
            default is `250`.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the
            client's.

        Returns:
          The response, as `ActionSendDtmfResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/send_dtmf`
        """
        return await self._client._call(
            _SEND_DTMF,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "digits": digits,
                "duration_millis": duration_millis,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def start_noise_suppression(
        self,
        call_control_id: str,
        *,
        client_state: str | None = None,
        command_id: str | None = None,
        direction: types.NoiseSuppressionDirectionParam | None = None,
        noise_suppression_engine: types.NoiseSuppressionEngineParam | None = None,
        noise_suppression_engine_config: types.NoiseSuppressionEngineConfigParam
        | Mapping[str, object]
        | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionStartNoiseSuppressionResponse:
        """Noise Suppression Start (BETA).

        Starts to remove background noise from the audio of the call. Each direction is charged
        for separately.

        **Expected webhooks:** none.

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control
            it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with
            padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose
            `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a
            good choice.
          direction: Which audio stream is cleaned. The API's default is `inbound`.
          noise_suppression_engine: Engine that removes the noise. `A` to `D` are deprecated
            names of the first four. The API's default is `Denoiser`. Deprecated: `A` (now
            `Denoiser`), `B` (now `DeepFilterNet`), `C` (now `Krisp`), `D` (now `AiCoustics`).
          noise_suppression_engine_config: Settings of the engine. Each engine has settings of
            its own.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the
            client's.

        Returns:
          The response, as `ActionStartNoiseSuppressionResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/suppression_start`
        """
        return await self._client._call(
            _START_NOISE_SUPPRESSION,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
                "direction": direction,
                "noise_suppression_engine": noise_suppression_engine,
                "noise_suppression_engine_config": noise_suppression_engine_config,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def start_siprec(
        self,
        call_control_id: str,
        *,
        client_state: str | None = None,
        connector_name: str | None = None,
        include_metadata_custom_headers: bool | None = None,
        secure: bool | None = None,
        session_timeout_secs: int | None = None,
        sip_transport: types.SipTransportParam | None = None,
        siprec_track: types.SiprecTrackParam | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionStartSiprecResponse:
        """SIPREC start.

        Starts a SIPREC session, which streams the audio of the call to the session recording
        server (SRS) that is configured in a SIPREC connector.

        **Expected webhooks:**

        - `siprec.started`
        - `siprec.stopped`
        - `siprec.failed`

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control
            it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with
            padding.
          connector_name: Name of the SIPREC connector to use.
          include_metadata_custom_headers: Whether custom parameters travel in the recording
            metadata (`recording.session.ExtensionParameters`). Otherwise they are added as SIP
            headers.
          secure: Whether the media sent to the SRS is encrypted (SRTP and TLS). The SRS port of
            the connector has to be 5061 then.
          session_timeout_secs: Value of the `Session-Expires` header of the INVITE, in seconds:
            90 to 14440, or 0 for none. The session is refreshed by a re-INVITE every half of
            it, which keeps it alive. The API's default is `1800`.
          sip_transport: SIP transport protocol of the session. The API's default is `udp`.
          siprec_track: Which audio track the session carries. The API's default is
            `both_tracks`.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the
            client's.

        Returns:
          The response, as `ActionStartSiprecResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/siprec_start`
        """
        return await self._client._call(
            _START_SIPREC,
            (call_control_id,),
            body={
                "client_state": client_state,
                "connector_name": connector_name,
                "include_metadata_custom_headers": include_metadata_custom_headers,
                "secure": secure,
                "session_timeout_secs": session_timeout_secs,
                "sip_transport": sip_transport,
                "siprec_track": siprec_track,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def stop_noise_suppression(
        self,
        call_control_id: str,
        *,
        client_state: str | None = None,
        command_id: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionStopNoiseSuppressionResponse:
        """Noise Suppression Stop (BETA).

        Stops removing background noise from the audio of the call.

        **Expected webhooks:** none.

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control
            it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with
            padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose
            `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a
            good choice.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the
            client's.

        Returns:
          The response, as `ActionStopNoiseSuppressionResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/suppression_stop`
        """
        return await self._client._call(
            _STOP_NOISE_SUPPRESSION,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def stop_siprec(
        self,
        call_control_id: str,
        *,
        client_state: str | None = None,
        command_id: str | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionStopSiprecResponse:
        """SIPREC stop.

        Stops the SIPREC session of the call.

        **Expected webhooks:**

        - `siprec.stopped`

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control
            it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with
            padding.
          command_id: Keeps the command from running twice. Telnyx ignores a command whose
            `command_id` it has seen for the same call within the last 60 seconds. A UUIDv4 is a
            good choice.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the
            client's.

        Returns:
          The response, as `ActionStopSiprecResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/siprec_stop`
        """
        return await self._client._call(
            _STOP_SIPREC,
            (call_control_id,),
            body={
                "client_state": client_state,
                "command_id": command_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def switch_supervisor_role(
        self,
        call_control_id: str,
        *,
        role: types.SupervisorRoleParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionSwitchSupervisorRoleResponse:
        """Switch supervisor role.

        Switches the role of the supervisor of a bridged call while the call goes on.

        **Expected webhooks:** none.

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control
            it. Opaque.
          role: What the supervisor may do: `barge` speaks to both parties, `whisper` speaks to
            the caller only, `monitor` only listens.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the
            client's.

        Returns:
          The response, as `ActionSwitchSupervisorRoleResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `POST /calls/{call_control_id}/actions/switch_supervisor_role`
        """
        return await self._client._call(
            _SWITCH_SUPERVISOR_ROLE,
            (call_control_id,),
            body={
                "role": role,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def update_client_state(
        self,
        call_control_id: str,
        *,
        client_state: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        deadline: float | NotGiven | None = not_given,
    ) -> types.ActionUpdateClientStateResponse:
        """Update client state.

        Replaces the client state of the call. Every later webhook of the call carries the new
        state.

        **Expected webhooks:** none.

        Args:
          call_control_id: Identifies the call, and is the token that lets its holder control
            it. Opaque.
          client_state: State that every later webhook of the call carries. Standard Base64 with
            padding.
          extra_headers: More headers; they win over the client's.
          extra_query: More query parameters.
          extra_body: More properties of the body; they win over the arguments above.
          timeout: Seconds for each attempt, in place of the client's.
          max_retries: How often the call may be repeated, in place of the client's.
          deadline: Seconds for the whole call, attempts and pauses together, in place of the
            client's.

        Returns:
          The response, as `ActionUpdateClientStateResponse`.

        Raises:
          APIStatusError: The API refused; the subclass tells the status.
          APIConnectionError: No response came (`APITimeoutError`: not in time).
          APIResponseValidationError: The API took the call, and its response is not of the
            declared shape.

        Source: `PUT /calls/{call_control_id}/actions/client_state_update`
        """
        return await self._client._call(
            _UPDATE_CLIENT_STATE,
            (call_control_id,),
            body={
                "client_state": client_state,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class ActionsResourceWithRawResponse:
    """`client.calls.actions`: every method returns the HTTP response beside the parsed one."""

    def __init__(self, resource: ActionsResource) -> None:
        self._resource = resource
        self.send_dtmf = to_raw_response_wrapper(resource.send_dtmf)
        self.start_noise_suppression = to_raw_response_wrapper(resource.start_noise_suppression)
        self.start_siprec = to_raw_response_wrapper(resource.start_siprec)
        self.stop_noise_suppression = to_raw_response_wrapper(resource.stop_noise_suppression)
        self.stop_siprec = to_raw_response_wrapper(resource.stop_siprec)
        self.switch_supervisor_role = to_raw_response_wrapper(resource.switch_supervisor_role)
        self.update_client_state = to_raw_response_wrapper(resource.update_client_state)


class AsyncActionsResourceWithRawResponse:
    """`client.calls.actions`: every method returns the HTTP response beside the parsed one."""

    def __init__(self, resource: AsyncActionsResource) -> None:
        self._resource = resource
        self.send_dtmf = async_to_raw_response_wrapper(resource.send_dtmf)
        self.start_noise_suppression = async_to_raw_response_wrapper(
            resource.start_noise_suppression
        )
        self.start_siprec = async_to_raw_response_wrapper(resource.start_siprec)
        self.stop_noise_suppression = async_to_raw_response_wrapper(resource.stop_noise_suppression)
        self.stop_siprec = async_to_raw_response_wrapper(resource.stop_siprec)
        self.switch_supervisor_role = async_to_raw_response_wrapper(resource.switch_supervisor_role)
        self.update_client_state = async_to_raw_response_wrapper(resource.update_client_state)


class ActionsResourceWithStreamingResponse:
    """`client.calls.actions`: every method is a context manager over an unread response."""

    def __init__(self, resource: ActionsResource) -> None:
        self._resource = resource
        self.send_dtmf = to_streamed_response_wrapper(resource.send_dtmf)
        self.start_noise_suppression = to_streamed_response_wrapper(
            resource.start_noise_suppression
        )
        self.start_siprec = to_streamed_response_wrapper(resource.start_siprec)
        self.stop_noise_suppression = to_streamed_response_wrapper(resource.stop_noise_suppression)
        self.stop_siprec = to_streamed_response_wrapper(resource.stop_siprec)
        self.switch_supervisor_role = to_streamed_response_wrapper(resource.switch_supervisor_role)
        self.update_client_state = to_streamed_response_wrapper(resource.update_client_state)


class AsyncActionsResourceWithStreamingResponse:
    """`client.calls.actions`: every method is a context manager over an unread response."""

    def __init__(self, resource: AsyncActionsResource) -> None:
        self._resource = resource
        self.send_dtmf = async_to_streamed_response_wrapper(resource.send_dtmf)
        self.start_noise_suppression = async_to_streamed_response_wrapper(
            resource.start_noise_suppression
        )
        self.start_siprec = async_to_streamed_response_wrapper(resource.start_siprec)
        self.stop_noise_suppression = async_to_streamed_response_wrapper(
            resource.stop_noise_suppression
        )
        self.stop_siprec = async_to_streamed_response_wrapper(resource.stop_siprec)
        self.switch_supervisor_role = async_to_streamed_response_wrapper(
            resource.switch_supervisor_role
        )
        self.update_client_state = async_to_streamed_response_wrapper(resource.update_client_state)
