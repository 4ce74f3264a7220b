from __future__ import annotations

import pytest

from generator import naming


@pytest.mark.parametrize(
    ("spec", "snake", "pascal"),
    [
        ("SendDTMF", "send_dtmf", "SendDTMF"),
        ("StartSiprecSession", "start_siprec_session", "StartSiprecSession"),
        ("noiseSuppressionStart", "noise_suppression_start", "NoiseSuppressionStart"),
        ("call_control_id", "call_control_id", "CallControlId"),
        ("APIErrorDetail", "api_error_detail", "APIErrorDetail"),
        ("SIPHeaders2", "sip_headers2", "SIPHeaders2"),
        ("page[size]", "page_size", "PageSize"),
        ("X-Trace-Id", "x_trace_id", "XTraceId"),
    ],
)
def test_styles(spec: str, snake: str, pascal: str) -> None:
    assert naming.snake_case(spec) == snake
    assert naming.pascal_case(spec) == pascal


@pytest.mark.parametrize(
    ("schema", "request_name"),
    [
        ("NoiseSuppressionEngine", "NoiseSuppressionEngineParam"),
        ("ActionSendDtmfParams", "ActionSendDtmfParams"),
        ("DialRequest", "DialRequest"),
        ("SipHeaderParam", "SipHeaderParam"),
    ],
)
def test_the_request_side_of_a_schema(schema: str, request_name: str) -> None:
    assert naming.request_class(schema) == request_name


@pytest.mark.parametrize(
    ("value", "member"),
    [
        ("not_sure", "NOT_SURE"),
        ("krisp-viva-pro-v1.kef", "KRISP_VIVA_PRO_V1_KEF"),
        ("1080p", "VALUE_1080P"),
        ("class", "CLASS"),
        ("AiCoustics", "AICOUSTICS"),
    ],
)
def test_enum_members(value: str, member: str) -> None:
    assert naming.enum_member(value) == member


@pytest.mark.parametrize(
    ("plural", "singular"),
    [
        ("Actions", "Action"),
        ("Queues", "Queue"),
        ("Addresses", "Address"),
        ("Policies", "Policy"),
        ("Access", "Access"),
        ("Faxes", "Fax"),
        ("Branches", "Branch"),
    ],
)
def test_singular(plural: str, singular: str) -> None:
    assert naming.singular(plural) == singular


@pytest.mark.parametrize("name", ["", "é", "1st", "class", "str", "datetime"])
def test_no_method_by_such_a_name(name: str) -> None:
    with pytest.raises(naming.NamingError):
        naming.method(name)


@pytest.mark.parametrize("name", ["Exception", "True", "OpenEnum", "é"])
def test_no_class_by_such_a_name(name: str) -> None:
    with pytest.raises(naming.NamingError):
        naming.model_class(name)
