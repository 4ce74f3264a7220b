"""What goes elsewhere on the wire, or by another name, while programs write what they wrote."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.generator.spec_copy import SpecCopy

from .between import asked
from .between import changes as between
from .cases import B, X, changes, dtmf


def parameter(name: str, place: str = "query", **keywords: Any) -> Any:
    return {"name": name, "in": place, "required": place == "path", **keywords}


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        (
            parameter("page[size]"),
            parameter("page_size"),
            "(page_size) is sent as query page_size instead of query page[size]",
        ),
        (
            parameter("size"),
            parameter("size", "header"),
            "(size) is sent as header size instead of query size",
        ),
        (
            parameter("note", "path"),
            parameter("id", "path", **{"x-python-name": "note"}),
            "(note) is sent as id instead of note",
        ),
    ],
)
def test_a_parameter(tmp_path: Path, old: Any, new: Any, words: str) -> None:
    found = between(tmp_path, asked, old, new)
    assert [c.verdict for c in found if words in str(c)] == [X], found
    assert {change.verdict for change in found} == {X}


def test_a_parameter_of_another_name_in_python(tmp_path: Path) -> None:
    old, new = parameter("note", "path"), parameter("id", "path")
    found = between(tmp_path, asked, old, new)
    assert "notes.list_notes takes other path parameters" in map(str, found)
    assert found[0].verdict is B


def _rename(spec_copy: SpecCopy) -> Any:
    properties = dtmf(spec_copy)["properties"]
    millis = properties["millis"] = properties.pop("duration_millis")
    millis["x-python-name"] = "duration_millis"
    content = spec_copy.operation("send_dtmf")["requestBody"]["content"]["application/json"]
    for example in content["examples"].values():
        if "duration_millis" in example["value"]:
            example["value"]["millis"] = example["value"].pop("duration_millis")
    return millis


def test_a_property_of_a_body(spec_copy: SpecCopy) -> None:
    _rename(spec_copy)
    (change,) = changes(spec_copy)
    words = "calls.actions.send_dtmf(duration_millis) is sent as millis instead of duration_millis"
    assert (str(change), change.verdict) == (words, X)


def test_what_else_changes_is_told_all_the_same(spec_copy: SpecCopy) -> None:
    _rename(spec_copy)["multipleOf"] = 50
    assert [change.verdict for change in changes(spec_copy)] == [B, X]


def test_a_key_of_a_dict_is_what_programs_write(spec_copy: SpecCopy) -> None:
    properties = spec_copy.schemas["NoiseSuppressionEngineConfig"]["properties"]
    properties["voice_gain"]["x-python-name"] = "gain"
    assert changes(spec_copy) == []
    properties["gain"] = properties.pop("voice_gain")
    assert "NoiseSuppressionEngineConfigParam.voice_gain was removed" in map(
        str, changes(spec_copy)
    )
