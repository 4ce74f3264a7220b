"""Schemathesis against the mock of the demo: it takes what the spec allows and refuses what it does not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from schemathesis import GenerationMode
from schemathesis.specs.openapi.checks import ignored_auth

from tests.demo.api import PREFIX, SpecifiedAPI
from tests.demo.loopback import serving

from .spec import Operation, document, operations

_ENDS = re.compile("%0[9AD]|[\t\r\n]")
KEY = {"Authorization": "Bearer KEY_of_nobody"}
# A mock knows no keys: it asks for one, and takes any.
ANY_KEY_WILL_DO = [ignored_auth]
each_operation = pytest.mark.parametrize("operation", operations(), ids=str)
drawn = settings(
    max_examples=15,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@pytest.fixture(scope="module")
def mock() -> Iterator[str]:
    with serving(SpecifiedAPI(document("openapi.yaml"))) as url:
        yield url + PREFIX


@pytest.fixture(scope="module")
def schema() -> Any:
    return schemathesis.openapi.from_dict(document("openapi.yaml"))


@each_operation
@drawn
@given(data=st.data())
def test_what_the_spec_allows_is_taken(
    operation: Operation, data: st.DataObject, mock: str, schema: Any
) -> None:
    strategy = schema[operation.path][operation.verb].as_strategy(
        generation_mode=GenerationMode.POSITIVE
    )
    case = data.draw(strategy)
    # openapi-core takes such white space for the end of an identifier, or for none.
    assume(not _ENDS.search((case.path_parameters or {}).get("call_control_id", "")))
    response = case.call(base_url=mock, headers=KEY)
    assert response.status_code == 200, (case.path_parameters, case.body)
    case.validate_response(response, excluded_checks=ANY_KEY_WILL_DO)


@each_operation
@drawn
@given(data=st.data())
def test_what_the_spec_does_not_allow_is_refused(
    operation: Operation, data: st.DataObject, mock: str, schema: Any
) -> None:
    strategy = schema[operation.path][operation.verb].as_strategy(
        generation_mode=GenerationMode.NEGATIVE
    )
    case = data.draw(strategy)
    response = case.call(base_url=mock, headers=KEY)
    assert response.status_code < 500
    case.validate_response(response, excluded_checks=ANY_KEY_WILL_DO)


@each_operation
def test_without_a_key_nothing_is_taken(operation: Operation, mock: str, schema: Any) -> None:
    body = {"body": operation.bodies["required"], "media_type": "application/json"}
    case = schema[operation.path][operation.verb].Case(
        path_parameters={"call_control_id": "v3:example"} if operation.is_about_a_call else {},
        **(body if operation.has_body else {}),
    )
    assert case.call(base_url=mock).status_code == 401
