"""What a run before found out about parts of the spec is taken only where all that decides it is the same."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator import generate
from generator.cache.cache import Cache
from generator.problem import SpecError

from .spec_copy import SpecCopy

Edit = Callable[[SpecCopy], None]


def outcome(spec: Path, cache: Cache | None) -> Any:
    try:
        return generate(spec, cache=cache)
    except SpecError as error:
        return error.problems


def inline(spec_copy: SpecCopy, command: str, values: list[str], title: str = "Pace") -> None:
    """Give the body of a command a property whose class has a title for its name."""
    schema = {"type": "string", "title": title, "enum": values, "description": "How fast."}
    own = spec_copy.schemas[f"Action{command}Params"]["allOf"][1]
    own["properties"]["pace"] = schema


def two_of_one_title(spec_copy: SpecCopy) -> None:
    for command in ("SendDtmf", "StartSiprec"):
        inline(spec_copy, command, ["slow", "fast"])


def one_of_them_differs(spec_copy: SpecCopy) -> None:
    inline(spec_copy, "SendDtmf", ["slow", "fast", "even"])


def the_other_differs(spec_copy: SpecCopy) -> None:
    inline(spec_copy, "StartSiprec", ["slow", "fast", "even"])


def one_has_another(spec_copy: SpecCopy) -> None:
    inline(spec_copy, "SendDtmf", ["slow"], title="Tempo")


def a_schema_of_that_title(spec_copy: SpecCopy) -> None:
    spec_copy.schemas["Pace"] = {"type": "string", "enum": ["slow"], "description": "Another."}


def the_event_of_a_command(spec_copy: SpecCopy) -> None:
    """Operations name messages, and no reference leads to one."""
    own = spec_copy.asyncapi["components"]["schemas"]["CallSiprecStarted"]["allOf"][1]
    own["properties"]["event_type"]["const"] = "siprec.begun"
    message = spec_copy.asyncapi["components"]["messages"]["callSiprecStarted"]
    del message["examples"]


def what_brings_an_event(spec_copy: SpecCopy) -> None:
    spec_copy.operation("send_dtmf")["x-webhooks"] = ["callSiprecStarted"]


def a_shared_parameter(spec_copy: SpecCopy) -> None:
    spec_copy.openapi["components"]["parameters"]["CallControlId"]["schema"] = {"type": "integer"}


def the_name_of_a_class(spec_copy: SpecCopy) -> None:
    spec_copy.schemas["SipTransport"]["x-python-name"] = "TransportOfSip"


def a_base(spec_copy: SpecCopy) -> None:
    spec_copy.schemas["CallCommandParams"]["properties"]["note"] = {
        "type": "string",
        "maxLength": 7,
        "description": "A note.",
    }


def a_method_that_is_there_twice(spec_copy: SpecCopy) -> None:
    spec_copy.operation("siprec_stop")["x-python-name"] = "send_dtmf"


def nothing(spec_copy: SpecCopy) -> None:
    """As it was."""


EDITS: tuple[tuple[Edit, Edit], ...] = (
    (two_of_one_title, nothing),
    (two_of_one_title, one_of_them_differs),
    (two_of_one_title, the_other_differs),
    (two_of_one_title, one_has_another),
    (two_of_one_title, a_schema_of_that_title),
    (nothing, the_event_of_a_command),
    (nothing, what_brings_an_event),
    (nothing, a_shared_parameter),
    (nothing, the_name_of_a_class),
    (nothing, a_base),
    (nothing, a_method_that_is_there_twice),
)


@pytest.mark.parametrize(
    ("before", "edit"), EDITS, ids=[f"{b.__name__}-{e.__name__}" for b, e in EDITS]
)
def test_an_edit_reaches_all_that_it_concerns(
    spec_copy: SpecCopy, before: Edit, edit: Edit
) -> None:
    before(spec_copy)
    first = Cache()
    made = generate(spec_copy.save(), cache=first)
    edit(spec_copy)
    spec = spec_copy.save()
    again = outcome(spec, Cache(first.used))
    assert again == outcome(spec, None)
    assert (again == made) is (edit is nothing)
