"""Where two things get one name, what is said of the second leads to the first."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, TypeAlias

import pytest

from generator.lint import lint
from tests.generator.spec_copy import SpecCopy

Case: TypeAlias = tuple[Callable[[SpecCopy], Any], str, str]
THING = {"type": "object", "description": "A thing.", "properties": {"id": {"type": "string"}}}


def two_schemas_of_one_module(spec: SpecCopy) -> None:
    spec.schemas["HTTPThing"] = spec.schemas["HttpThing"] = THING


def two_schemas_of_two_documents(spec: SpecCopy) -> None:
    spec.schemas["CallDTMFReceived"] = THING


def two_properties(spec: SpecCopy) -> None:
    spec.schemas["Thing"] = THING | {
        "properties": {name: {"type": "string", "description": "One."} for name in ("aB", "a-b")}
    }


def two_arguments(spec: SpecCopy) -> None:
    spec.operation("send_dtmf")["parameters"] = [
        {"name": "Digits", "in": "header", "description": "Tones.", "schema": {"type": "string"}}
    ]


def two_messages(spec: SpecCopy) -> None:
    schemas = spec.asyncapi["components"]["schemas"]
    schemas["CallSiprecStarted"]["allOf"][1]["properties"]["event_type"]["const"] = "siprec.failed"


CASES: dict[str, Case] = {
    "schemas": (two_schemas_of_one_module, "openapi.yaml", "(HTTP|Http)Thing:"),
    "schemas of two documents": (two_schemas_of_two_documents, "openapi.yaml", "CallDTMFReceived:"),
    "properties": (two_properties, "openapi.yaml", "(aB|a-b):"),
    "arguments": (two_arguments, "openapi.yaml", "(- name: Digits|digits:)"),
    "messages": (two_messages, "asyncapi.yaml", "callSiprec(Failed|Started):"),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_both_places_are_told(case: Case, spec_copy: SpecCopy) -> None:
    edit, file, other = case
    edit(spec_copy)
    problems = lint(spec_copy.save())[1]
    told = [p for p in problems if p.rule in ("name-collision", "event-type")]
    assert told, problems
    lines = (spec_copy.spec / file).read_text("utf-8").split("\n")
    for problem in told:
        named = re.findall(r"line (\d+)(?: of (\w+\.yaml))?", problem.message)
        assert named, problem
        for line, elsewhere in named:
            assert re.match(rf" *{other}", lines[int(line) - 1]), problem
            assert elsewhere == ("" if problem.place.file.endswith(file) else file)
            assert elsewhere or int(line) != problem.place.line
