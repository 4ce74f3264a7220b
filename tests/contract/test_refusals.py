"""What the spec does not allow, and each error that it documents, as the client raises it."""

from __future__ import annotations

import pytest
from telnyx_voice_advanced import (
    APIStatusError,
    AsyncTelnyx,
    AuthenticationError,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    Telnyx,
    UnprocessableEntityError,
)

BROKEN_BODIES = [
    {"digits": 5},
    {"digits": None},
    {"digits": ""},
    {"digits": "12x"},
    {"duration_millis": 99},
    {"duration_millis": 501},
    {"duration_millis": "200"},
    {"client_state": "not base64!"},
]


@pytest.mark.parametrize("broken", BROKEN_BODIES)
def test_a_broken_body_is_a_422(client: Telnyx, broken: dict[str, object]) -> None:
    with pytest.raises(UnprocessableEntityError) as caught:
        client.calls.actions.send_dtmf("call_control_id", digits="1", extra_body=broken)
    assert caught.value.status_code == 422
    assert caught.value.errors[0].title == "Missing required parameter"


@pytest.mark.anyio
async def test_a_broken_body_is_a_422_in_async_too(async_client: AsyncTelnyx) -> None:
    with pytest.raises(UnprocessableEntityError) as caught:
        await async_client.calls.actions.switch_supervisor_role(
            "call_control_id", role="barge", extra_body={"role": "listen"}
        )
    assert caught.value.status_code == 422


@pytest.mark.parametrize(
    ("status", "error", "code"),
    [
        (401, AuthenticationError, "10009"),
        (403, PermissionDeniedError, "10010"),
        (404, NotFoundError, "10005"),
        (429, RateLimitError, "10011"),
        (500, InternalServerError, "10007"),
    ],
)
def test_a_documented_error_is_an_exception_of_its_own(
    client: Telnyx, status: int, error: type[APIStatusError], code: str
) -> None:
    with pytest.raises(error) as caught:
        client.calls.actions.start_siprec(
            "call_control_id", extra_headers={"Prefer": f"code={status}"}, max_retries=0
        )
    assert caught.value.status_code == status
    assert caught.value.errors[0].code == code
