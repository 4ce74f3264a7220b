"""Every answer that the spec shows, as our client gives it and as another generator's reads it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
import telnyx_voice_advanced
from telnyx_voice_advanced import APIStatusError, Telnyx

from .ours import ours
from .recorder import Recorder
from .second import SecondVoice
from .spec import Operation, operations

ERRORS = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
    503: "InternalServerError",
}


@pytest.fixture
def answering(recorder: Recorder) -> Iterator[Recorder]:
    yield recorder
    recorder.status, recorder.answer = 200, None
    recorder.sent.clear()


@pytest.mark.parametrize("operation", operations(), ids=str)
def test_each_answer_of_the_spec(
    operation: Operation, client: Telnyx, second: SecondVoice, answering: Recorder
) -> None:
    body = operation.bodies["required"]
    for status, example in operation.answers:
        answering.status, answering.answer = status, json.dumps(example).encode()
        opinion = second.call(operation, "v3:example", body).to_dict()
        if status == 200:
            assert ours(client, operation, "v3:example", body).to_dict() == example == opinion
            continue
        with pytest.raises(APIStatusError) as caught:
            ours(client, operation, "v3:example", body)
        assert type(caught.value) is getattr(telnyx_voice_advanced, ERRORS[status])
        assert caught.value.status_code == status
        assert caught.value.body == example == opinion
        assert [said(error) for error in caught.value.errors] == example["errors"]


def said(error: Any) -> dict[str, Any]:
    """An error as JSON has it: without what was not said."""
    source = error.source and {
        name: value
        for name in ("pointer", "parameter")
        if (value := getattr(error.source, name)) is not None
    }
    fields = {"code": error.code, "title": error.title, "detail": error.detail}
    fields |= {"meta": error.meta, "source": source}
    return {name: value for name, value in fields.items() if value is not None}
