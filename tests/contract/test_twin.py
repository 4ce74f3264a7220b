"""The twin takes and refuses the bodies that Prism takes and refuses, which reads nothing but the spec."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
import yaml
from telnyx_voice_advanced import APIStatusError, Telnyx
from telnyx_voice_advanced.testing import Twin

from .conftest import SPEC

CALL = "v3:call"
OTHER_VALUES: tuple[Any, ...] = (
    *("", " ", "x", "A", "5", "YQ==", "YQ=", "YQ==\n", "12\n", "é", "*#wW", "true", "null"),
    *("https://example.com/x?y=1#z", "//example.com", "a:b", "a b:c", "https://exa mple.com"),
    *([["https://example.com"]], {"call.answered": "https://example.com"}, {"call.answered": "/x"}),
    *(
        0,
        1,
        -1,
        89,
        90,
        99,
        100,
        100.0,
        100.5,
        250,
        500,
        501,
        14440,
        14441,
        2**31,
        2**63,
        0.1,
        1e300,
    ),
    *(True, False, None, [], ["x"], [1], {}, {"x": 1}, {"attenuation_limit": 101}),
    *(
        {"attenuation_limit": 100, "next_year": 1},
        {"voice_gain": 0.05},
        {"mode": "x"},
        {"size": None},
    ),
)


def operations() -> Iterator[tuple[str, str, list[dict[str, Any]]]]:
    """Each command of a call: its method, its path, and bodies that the spec shows."""
    for path, item in yaml.safe_load(SPEC.read_text(encoding="utf-8"))["paths"].items():
        for verb in item.keys() - {"parameters"}:
            content = item[verb].get("requestBody", {}).get("content", {})
            examples = content.get("application/json", {}).get("examples", {})
            if bodies := [example["value"] for example in examples.values()]:
                yield verb.upper(), path, bodies


def variants(bodies: list[dict[str, Any]]) -> Iterator[Any]:
    """Bodies as they are, without a field, and with another value in it."""
    fields: dict[str, list[Any]] = {}
    for body in bodies:
        for name, value in body.items():
            fields.setdefault(name, []).append(value)
    yield from bodies
    yield from ([], "x", 5, {}, {"next_year": 1})
    whole = max(bodies, key=len)
    for name in whole:
        yield {key: value for key, value in whole.items() if key != name}
    for name, known in fields.items():
        for value in (*known, *OTHER_VALUES):
            changed = copy.deepcopy(whole)
            changed[name] = value
            yield changed


def is_of_the_state(error: APIStatusError) -> bool:
    """The body is valid, and the call is not one that takes the command; Prism knows no calls."""
    first = error.errors[0]
    return first.code in ("90018", "90034", "90102") or (
        first.code == "10027" and first.source is None
    )


def send(client: Telnyx | httpx.Client, verb: str, path: str, body: Any) -> int:
    if isinstance(client, httpx.Client):
        return client.request(verb, path, json=body).status_code
    try:
        getattr(client, verb.lower())(path, body=body, cast_to=object)
    except APIStatusError as error:
        return 200 if is_of_the_state(error) else error.status_code
    return 200


@pytest.mark.parametrize(
    ("verb", "path", "bodies"),
    list(operations()),
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_body_is_valid_for_both_or_for_neither(
    base_url: str, verb: str, path: str, bodies: list[dict[str, Any]]
) -> None:
    headers = {"authorization": "Bearer KEY_of_nobody"}
    path = path.replace("{call_control_id}", CALL)
    differences: list[str] = []
    taken: set[bool] = set()
    with httpx.Client(base_url=base_url, headers=headers) as prism:
        for body in variants(bodies):
            theirs = send(prism, verb, path, body)
            ours = in_the_twin(verb, path, body)
            taken.add(theirs < 300)
            if (theirs < 300) is not (ours < 300):
                differences.append(f"{body}: Prism {theirs}, the twin {ours}")
    assert taken == {True, False}
    assert not differences, "\n".join(differences)


def in_the_twin(verb: str, path: str, body: Any) -> int:
    with Twin() as twin, Telnyx(**twin.settings()) as client:
        call, other = twin.call(call_control_id=CALL), twin.call()
        twin.bridge(call, other)
        twin.supervise(call, other)
        return send(client, verb, path, body)
