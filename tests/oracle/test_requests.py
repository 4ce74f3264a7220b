"""Whatever the spec allows, three clients put the same request on the wire."""

from __future__ import annotations

import asyncio
import json
from typing import Any
from urllib.parse import quote, unquote_to_bytes

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from telnyx_voice_advanced import AsyncTelnyx, Telnyx

from .bodies import IDS, bodies
from .conftest import API_KEY
from .differences import HEADERS, MINTED, PCHAR, STAINLESS
from .official import OfficialVoice
from .ours import ours
from .recorder import Recorder, Sent
from .second import SecondVoice
from .spec import Operation, operations

EXAMPLES = 25
each_operation = pytest.mark.parametrize("operation", operations(), ids=str)
drawn = settings(
    max_examples=EXAMPLES,
    deadline=None,
    database=None,
    # The fixtures are clients, and one serves all examples.
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def canonical(body: bytes) -> str:
    """A spelling that tells 1 from 1.0 and true, and no order of keys from another; empty for no body."""
    return json.dumps(json.loads(body), sort_keys=True) if body else ""


def without_minted_key(operation: Operation, sent: Sent, given: dict[str, Any]) -> str:
    """Our body, less the key that our client added."""
    if not operation.has_body:
        return canonical(sent.body)
    body = json.loads(sent.body)
    if operation.key is not None and operation.key not in given:
        assert MINTED.fullmatch(body.pop(operation.key))
    return json.dumps(body, sort_keys=True)


def compared_headers(sent: Sent) -> dict[str, str]:
    """The headers that have to be equal."""
    names = [name for name, _ in sent.headers]
    assert len(names) == len(set(names)), f"repeated: {names}"
    return {
        name: value
        for name, value in sent.headers
        if name not in {*HEADERS, "content-length"} and not name.startswith(STAINLESS)
    }


@each_operation
@drawn
@given(data=st.data(), call=IDS)
def test_as_another_generator_says_it(
    operation: Operation,
    data: st.DataObject,
    call: str,
    client: Telnyx,
    second: SecondVoice,
    recorder: Recorder,
) -> None:
    body = data.draw(bodies(operation))
    answer = ours(client, operation, call, body)
    mine = recorder.take()
    opinion = second.call(operation, call, body)
    theirs = recorder.take()
    assert mine.method == theirs.method
    assert unquote_to_bytes(mine.path) == unquote_to_bytes(theirs.path)
    assert mine.path == operation_path(operation, call)
    assert without_minted_key(operation, mine, body) == canonical(theirs.body)
    assert compared_headers(mine) == compared_headers(theirs)
    assert answer.to_dict() == opinion.to_dict()


def operation_path(operation: Operation, call: str) -> bytes:
    """The target by RFC 3986: what may stand in a segment stands, the rest is encoded."""
    return f"/v2{operation.path}".replace("{call_control_id}", quote(call, safe=PCHAR)).encode()


@each_operation
@drawn
@given(data=st.data(), call=IDS)
def test_as_the_official_sdk_says_it(
    operation: Operation,
    data: st.DataObject,
    call: str,
    client: Telnyx,
    official: OfficialVoice,
    recorder: Recorder,
) -> None:
    body = data.draw(bodies(operation))
    answer = ours(client, operation, call, body)
    mine = recorder.take()
    returned = official.call(operation, call, body, api_key=API_KEY, base_url=recorder.base_url)
    theirs = recorder.take()
    assert (mine.method, mine.path) == (theirs.method, theirs.path)
    assert without_minted_key(operation, mine, body) == canonical(theirs.body)
    assert compared_headers(mine) == compared_headers(theirs)
    assert answer.to_dict() == returned


@each_operation
@drawn
@given(data=st.data(), call=IDS)
def test_async_says_what_sync_says(
    operation: Operation, data: st.DataObject, call: str, client: Telnyx, recorder: Recorder
) -> None:
    body = data.draw(bodies(operation))
    if operation.key is not None:
        body.setdefault(operation.key, "a key of the caller's")
    answer = ours(client, operation, call, body)
    mine = recorder.take()

    async def run() -> Any:
        async with AsyncTelnyx(
            api_key=API_KEY,
            base_url=recorder.base_url,
            max_retries=0,
            validate_arguments=False,
        ) as client:
            return await ours(client, operation, call, body)

    assert asyncio.run(run()) == answer
    assert recorder.take() == mine


@each_operation
def test_each_example_of_the_spec_is_sent_as_it_stands(
    operation: Operation, client: Telnyx, second: SecondVoice, recorder: Recorder
) -> None:
    for body in operation.bodies.values():
        ours(client, operation, "v3:example", body)
        mine = recorder.take()
        second.call(operation, "v3:example", body)
        theirs = recorder.take()
        assert mine.method == theirs.method == operation.verb.upper()
        assert without_minted_key(operation, mine, body) == canonical(theirs.body)
        assert canonical(theirs.body) == (
            json.dumps(body, sort_keys=True) if operation.has_body else ""
        )


@each_operation
def test_an_empty_key_is_refused_and_not_sent(
    operation: Operation, client: Telnyx, recorder: Recorder
) -> None:
    required = operation.bodies["required"]
    if not operation.has_body:
        return
    if operation.key is None:
        # An operation without a key carries what the caller says under that name, as any other.
        ours(client, operation, "v3:example", required | {"command_id": ""})
        assert json.loads(recorder.take().body)["command_id"] == ""
        return
    with pytest.raises(ValueError, match="non-empty"):
        ours(client, operation, "v3:example", required | {operation.key: ""})
    assert recorder.sent == []
