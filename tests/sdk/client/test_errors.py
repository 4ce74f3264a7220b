"""What an exception tells: to a person, to a program, and to nobody else."""

from __future__ import annotations

import copy
import json
import pickle
import traceback
from typing import Any

import httpx
import pytest
from telnyx_voice_advanced import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    Telnyx,
    TelnyxError,
    UnprocessableEntityError,
)

from tests.sdk.client.scripted import answers
from tests.sdk.faults.catalogue import FAULTS
from tests.sdk.faults.hostile import Act, HostileServer, response

ENDED = json.dumps(
    {
        "errors": [
            {
                "code": "90018",
                "title": "Call has already ended",
                "detail": "This call is no longer active and can't receive commands.",
            }
        ]
    }
).encode()


def failure(server: HostileServer, act: Act, **options: Any) -> Any:
    session = server.session(act)
    settings: dict[str, Any] = {"api_key": "KEY", "max_retries": 0, "timeout": 0.3, **options}
    with Telnyx(base_url=session.base_url, **settings) as client, pytest.raises(APIError) as caught:
        client.calls.actions.send_dtmf("id", digits="1", command_id="mine")
    return caught.value


def test_a_message_that_a_person_can_act_on(server: HostileServer) -> None:
    error = failure(server, answers(response("422 Nope", "x-request-id: req-7", body=ENDED)))
    assert type(error) is UnprocessableEntityError
    assert str(error) == (
        "422 Unprocessable Entity: 90018 Call has already ended: This call is no longer active "
        "and can't receive commands. [send_dtmf]"
    )
    assert error.status_code == 422
    assert error.request_id == "req-7"
    assert error.command_id == "mine"
    assert error.body == json.loads(ENDED)
    assert isinstance(error.response, httpx.Response)
    assert error.response.json() == error.body
    (detail,) = error.errors
    assert (detail.code, detail.title, detail.source, detail.meta) == (
        "90018",
        "Call has already ended",
        None,
        None,
    )


def test_errors_are_typed_to_the_last_field(server: HostileServer) -> None:
    entry = {
        "code": "90015",
        "title": "Invalid",
        "source": {"pointer": "/call_control_id", "parameter": "p"},
        "meta": {"url": "https://example"},
    }
    error = failure(
        server,
        answers(response("400 Bad", body=json.dumps({"errors": [entry, {"code": 1}]}).encode())),
    )
    first, second = error.errors
    assert (first.source.pointer, first.source.parameter) == ("/call_control_id", "p")
    assert first.meta == {"url": "https://example"}
    assert (second.code, second.title, second.detail) == ("1", "", None)
    assert str(error) == "400 Bad Request: 90015 Invalid; 1 [send_dtmf]"


@pytest.mark.parametrize(
    ("status", "cls"),
    [
        (400, BadRequestError),
        (401, AuthenticationError),
        (403, PermissionDeniedError),
        (404, NotFoundError),
        (409, ConflictError),
        (422, UnprocessableEntityError),
        (429, RateLimitError),
        (500, InternalServerError),
        (503, InternalServerError),
        (599, InternalServerError),
        (418, APIStatusError),
        (408, APIStatusError),
        (302, APIStatusError),
    ],
)
def test_the_class_follows_the_status(
    server: HostileServer, status: int, cls: type[APIStatusError]
) -> None:
    error = failure(server, answers(response(f"{status} X", body=b"")))
    assert type(error) is cls
    assert error.status_code == status


def test_a_gateways_html(server: HostileServer) -> None:
    page = b"<html>Bad gateway</html>"
    error = failure(server, answers(response("502 X", "content-type: text/html", body=page)))
    assert error.body == page.decode()
    assert error.errors == ()
    assert str(error).startswith("502 Bad Gateway: ")


def test_retry_after_is_said_when_it_does_not_fit(server: HostileServer) -> None:
    act = answers(response("429 Later", "retry-after: 3600", body=b""))
    session = server.session(act)
    with (
        Telnyx(api_key="KEY", base_url=session.base_url) as client,
        pytest.raises(RateLimitError) as caught,
    ):
        client.calls.actions.send_dtmf("id", digits="1")
    assert caught.value.retry_after == 3600.0
    assert len(session.ledger) == 1


def test_an_unknown_outcome_is_said(server: HostileServer) -> None:
    for name in ("closed without an answer", "stalls without an answer", "503 Busy"):
        act = next(fault.act for fault in FAULTS if fault.name == name)
        assert "may have run" in str(failure(server, act))


def test_nothing_sent_is_said(server: HostileServer) -> None:
    error = failure(server, Act(refuses=True))
    assert type(error) is APIConnectionError
    assert "nothing was sent" in str(error)
    assert error.command_id == "mine"


def test_an_earlier_attempt_is_not_forgotten(server: HostileServer) -> None:
    """The last attempt was refused, which says nothing of the one before it."""
    act = next(fault.act for fault in FAULTS if fault.name == "reset without an answer")
    session = server.session(act, answers(response("422 No", body=ENDED)))
    with (
        Telnyx(api_key="KEY", base_url=session.base_url) as client,
        pytest.raises(
            UnprocessableEntityError, match="An earlier attempt was sent: the command may have run"
        ),
    ):
        client.calls.actions.stop_siprec("id")


def test_a_timeout_is_a_connection_error_of_its_own(server: HostileServer) -> None:
    act = next(fault.act for fault in FAULTS if fault.name == "stalls without an answer")
    error = failure(server, act)
    assert type(error) is APITimeoutError
    assert isinstance(error, APIConnectionError)


@pytest.mark.parametrize(
    "fault", [fault for fault in FAULTS if fault.fate.value == "committed"], ids=str
)
def test_a_broken_success_is_never_a_half_filled_object(server: HostileServer, fault: Any) -> None:
    error = failure(server, fault.act, deadline=2.0)
    assert type(error) is APIResponseValidationError
    assert "the command ran" in str(error)
    assert error.command_id == "mine"
    assert 200 <= error.status_code < 300
    assert error.__context__ is None or error.__cause__ is error.__context__


def test_errors_pickle_and_copy_without_their_response(server: HostileServer) -> None:
    error = failure(server, answers(response("429 No", "retry-after: 7", body=ENDED)))
    assert isinstance(error, RateLimitError)
    for other in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(other) is RateLimitError
        assert str(other) == str(error)
        assert other.response is None
        assert (other.status_code, other.retry_after, other.body) == (429, 7.0, error.body)
        assert (other.errors, other.command_id) == (error.errors, "mine")


def test_everything_derives_from_one_class() -> None:
    for cls in (APIError, APIConnectionError, APIStatusError, APIResponseValidationError):
        assert issubclass(cls, TelnyxError)


def test_a_closed_client_says_so() -> None:
    client = Telnyx(api_key="KEY", base_url="http://127.0.0.1:9")
    assert not client.is_closed
    client.close()
    assert client.is_closed
    with pytest.raises(TelnyxError, match="closed"):
        client.calls.actions.start_siprec("id")


def test_errors_can_be_made_by_hand_as_the_official_sdks() -> None:
    answer = httpx.Response(429, request=httpx.Request("POST", "https://api.telnyx.com"))
    limited = RateLimitError("slow down", response=answer, body=None)
    assert (limited.status_code, limited.response, limited.errors) == (429, answer, ())
    assert str(APIConnectionError()) == "Connection error."
    with pytest.raises(TypeError, match="needs its `status_code` or its `response`"):
        RateLimitError("slow down")


def test_no_frame_of_a_cause_holds_the_request(server: HostileServer) -> None:
    stall = next(fault.act for fault in FAULTS if fault.name == "stalls without an answer")
    error = failure(server, stall)
    link: BaseException | None = error.__cause__
    assert link is not None
    while link is not None:
        assert link.__traceback__ is None
        link = link.__cause__ or link.__context__


def chained(error: Exception, cause: BaseException) -> Exception:
    error.__cause__ = cause
    return error


@pytest.mark.parametrize("depth", [0, 1, 30])
def test_a_cause_that_quotes_a_secret_is_left_out(depth: int) -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        error: Exception = OSError(f"no route for {request.headers['authorization']}")
        for _ in range(depth):
            error = chained(ValueError("no route"), error)
        raise chained(httpx.ConnectError("no route"), error)

    http_client = httpx.Client(transport=httpx.MockTransport(refuse))
    with (
        Telnyx(api_key="KEY-of-nobody", http_client=http_client, max_retries=0) as client,
        pytest.raises(APIConnectionError, match="no route") as caught,
    ):
        client.calls.actions.start_siprec("id")
    assert caught.value.__cause__ is None
    assert "KEY-of-nobody" not in "".join(traceback.format_exception(caught.value))


def test_a_cause_that_leads_to_itself_is_shown_once() -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        error = httpx.ConnectError("no route")
        raise chained(error, chained(OSError("no gateway"), error))

    http_client = httpx.Client(transport=httpx.MockTransport(refuse))
    with (
        Telnyx(api_key="KEY", http_client=http_client, max_retries=0) as client,
        pytest.raises(APIConnectionError) as caught,
    ):
        client.calls.actions.start_siprec("id")
    assert "no gateway" in str(caught.value.__cause__ and caught.value.__cause__.__cause__)


def test_a_spent_budget_is_said(server: HostileServer) -> None:
    busy = answers(response("503 Busy"))
    session = server.session(*[busy] * 200)
    messages: list[str] = []
    with Telnyx(api_key="KEY", base_url=session.base_url) as client:
        for _ in range(30):
            with pytest.raises(InternalServerError) as caught:
                client.calls.actions.stop_siprec("id")
            messages.append(str(caught.value))
    assert "retry budget" not in messages[0]
    assert "its retry budget is spent" in messages[-1]
