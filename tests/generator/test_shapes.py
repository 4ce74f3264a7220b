"""Shapes that the project's own spec does not have, and that others do, come out as their importer expects."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from .spec_copy import SpecCopy

NAMED_AS_TYPES: dict[str, dict[str, Any]] = {
    "bool": {"type": "boolean", "default": True},
    "bytes": {"type": "string"},
    "date": {"type": "string", "format": "date", "x-python-name": "day"},
    "datetime": {"type": "string", "format": "date-time"},
    "dict": {"type": "object", "additionalProperties": {"type": "string"}},
    "field": {"type": "string"},
    "float": {"type": "number"},
    "int": {"type": "integer"},
    "list": {"type": "array", "items": {"type": "string"}, "default": ["a"]},
    "object": {},
    "str": {"type": "string"},
    "type": {"type": "string"},
    "_links": {"type": "object", "properties": {"_self": {"type": "string"}}, "title": "Links"},
}
WITH_NULLS_INSIDE: dict[str, dict[str, Any]] = {
    "scores": {"type": "array", "items": {"type": ["integer", "null"]}},
    "labels": {"type": "object", "additionalProperties": {"type": ["string", "null"]}},
}
PLACE = {"type": "object", "required": ["land"], "properties": {"land": {"type": "string"}}}
TAGS = {"anyOf": [{"type": "array", "items": {"type": "string"}}, {"type": "integer"}]}
CALL = {"$ref": "#/components/parameters/CallControlId"}
GOOD = {"description": "Good."}


def json_answer(schema: Any) -> Any:
    return {"200": {**GOOD, "content": {"application/json": {"schema": schema}}}}


@pytest.fixture
def shaped(spec_copy: SpecCopy) -> SpecCopy:
    """The project's spec with such shapes."""
    spec_copy.schemas["Diary"] = {
        "type": "object",
        "properties": {**NAMED_AS_TYPES, **WITH_NULLS_INSIDE},
    }
    spec_copy.schemas["Spot"] = PLACE
    spec_copy.schemas["Ink"] = {
        "type": "string",
        "enum": ["blue", "azure"],
        "x-deprecated-values": {"azure": "blue"},
    }
    spec_copy.schemas["Entry"] = {
        "type": "object",
        "required": ["day"],
        "properties": {
            "day": {"type": "string", "format": "date"},
            "from": {"type": "string"},
            "mood": {"type": ["string", "null"], "enum": ["good", None]},
            "kind": {"anyOf": [{"const": "plain"}, {"type": "null"}]},
            "pages": {"anyOf": [{"const": "all"}, {"type": "integer"}]},
            "draft": {"enum": [True]},
            "scale": {"enum": [0.5, 1]},
            "version": {"const": 1.5},
            "nothing": {"enum": [None]},
            "tags": {"anyOf": [TAGS, {"type": "null"}]},
            "ink": {"$ref": "#/components/schemas/Ink"},
            "cover": {"allOf": [{"$ref": "#/components/schemas/Ink"}]},
            "spots": {
                "type": ["object", "null"],
                "additionalProperties": {"$ref": "#/components/schemas/Spot"},
            },
            "place": {"allOf": [{"properties": {"city": {"type": "string"}}}, PLACE]},
        },
    }
    for name, schema in (
        ("list_entries", {"type": "array", "items": {"$ref": "#/components/schemas/Entry"}}),
        ("index", {"type": "object", "additionalProperties": {"type": "integer"}}),
        ("count", {"type": "integer"}),
    ):
        spec_copy.add_operation(
            f"/diary/{name}",
            "get",
            operationId=name,
            **{"x-resource": "diary"},
            responses=json_answer(schema),
        )
    spec_copy.add_operation(
        "/diary/last",
        "get",
        operationId="last",
        deprecated=True,
        **{"x-resource": "diary"},
        responses={
            **json_answer({"$ref": "#/components/schemas/Entry"}),
            "204": {"description": "Nothing was written yet."},
        },
    )
    spec_copy.add_operation(
        "/diary/{shelf}",
        "put",
        operationId="write",
        **{"x-resource": "diary"},
        parameters=[
            {
                "name": "shelf",
                "in": "path",
                "required": True,
                "schema": {"type": "string", "enum": ["top", "bottom"]},
            },
            {
                "name": "shelf",
                "in": "query",
                "x-python-name": "other_shelf",
                "schema": {"type": "integer"},
            },
            {
                "name": "password",
                "in": "query",
                "x-sensitive": True,
                "schema": {"type": "string"},
            },
        ],
        requestBody={
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Diary"}}}
        },
        responses=json_answer({"$ref": "#/components/schemas/Diary"}),
    )
    return spec_copy


CALLS = """
import json
from datetime import date, datetime, timezone

import httpx
import telnyx_voice_advanced as t

seen = []

def serve(request):
    seen.append((request.method, request.url.raw_path.decode(), json.loads(request.content or b"null")))
    last = request.url.path.rpartition("/")[2]
    if request.url.params.get("empty"):
        return httpx.Response(204)
    if last == "bottom":
        return httpx.Response(400, text=f"no shelf for {request.url.params['password']}")
    return httpx.Response(200, json={
        "list_entries": [{"day": "2026-01-02", "mood": "bad", "kind": "plain", "pages": "some", "draft": True,
                          "scale": 0.5, "version": 1.5, "nothing": None, "tags": ["x"], "ink": "azure", "cover": "blue",
                          "place": {"city": "Bern", "land": "CH"}, "spots": {"home": {"land": "CH"}}},
                         {"day": "2026-01-03"}],
        "index": {"a": 1},
        "count": 7,
        "last": {"day": "2026-01-04"},
        "top": {"date": "2026-01-02", "bool": True, "list": ["a"], "field": "f", "int": 1, "float": 0.5, "str": "s",
                "dict": {"k": "v"}, "datetime": "2026-01-02T03:04:05Z", "object": [1], "bytes": "b", "type": "t",
                "_links": {"_self": "there"}},
    }[last])

client = t.Telnyx(api_key="KEY", http_client=httpx.Client(transport=httpx.MockTransport(serve)))
entries = client.diary.list_entries()
assert [type(entry).__name__ for entry in entries] == ["Entry", "Entry"]
assert entries[0].day == date(2026, 1, 2)
assert (entries[0].mood, entries[0].kind, entries[0].pages) == ("bad", "plain", "some"), entries
assert (entries[0].draft, entries[0].scale, entries[0].version, entries[0].nothing) == (True, 0.5, 1.5, None)
assert (entries[0].tags, entries[0].ink) == (["x"], t.types.Ink.AZURE)
assert (entries[0].cover, entries[0].place.city, entries[0].place.land) == ("blue", "Bern", "CH")
assert entries[0].spots["home"].land == "CH"
assert client.diary.last.__doc__.count("Deprecated.") == 1
assert "The API's default is `true`." in client.diary.write.__doc__
assert (entries[1].mood, entries[1].kind) == (None, None)
assert client.diary.index() == {"a": 1} and client.diary.count() == 7
assert client.diary.last().day == date(2026, 1, 4)
assert client.diary.last(extra_query={"empty": 1}) is None
diary = client.diary.write("top", other_shelf=3, day=date(2026, 1, 2), bool=True, str="s", list=["a"], field="f",
                           links={"_self": "here"})
assert seen[-1] == ("PUT", "/v2/diary/top?shelf=3", {"date": "2026-01-02", "bool": True, "str": "s", "list": ["a"],
                    "field": "f", "_links": {"_self": "here"}}), seen[-1]
client.diary.write("top", scores=[1, None], labels={"a": None})
assert seen[-1][2] == {"scores": [1, None], "labels": {"a": None}}
client.diary.write("top", scores=None, labels=None)
assert seen[-1][2] == {}
assert diary.day == date(2026, 1, 2) and diary.bool is True and diary.list == ["a"] and diary.field_ == "f"
assert diary.links.self == "there"
assert diary.datetime == datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc) and diary.int == 1 and diary.str == "s"
try:
    client.diary.write("bottom", password="open-sesame")
except t.BadRequestError as error:
    assert "sesame" not in f"{error} {error.body!r}", error
print("called")
"""

USER = """
from __future__ import annotations

import datetime as dt
from typing import assert_type

from telnyx_voice_advanced import Telnyx
from telnyx_voice_advanced.types import Diary, Entry, Spot


def use(client: Telnyx, diary: Diary) -> None:
    assert_type(client.diary.list_entries(), list[Entry])
    assert_type(client.diary.index(), dict[str, int])
    assert_type(client.diary.count(), int)
    last = client.diary.last()
    assert_type(last, Entry | None)
    assert last is not None
    assert_type(last.draft, bool | None)
    assert_type(last.scale, float | None)
    assert_type(last.tags, list[str] | int | None)
    assert_type(last.spots, dict[str, Spot] | None)
    assert_type(diary.day, dt.date | None)
    assert_type(diary.bool, bool | None)
    assert_type(diary.list, list[str] | None)
    assert_type(diary.field_, str | None)
    client.diary.write("top", day=dt.date(2026, 1, 2), bool=True, list=["a"], str="s")
    client.diary.write("top", scores=[1, None], labels={"a": None})
    client.diary.write("top", scores=None, labels=None)
    client.diary.write("middle")  # type: ignore[arg-type]
"""


def test_they_work(shaped: SpecCopy) -> None:
    shaped.write()
    assert shaped.run(CALLS) == "called\n"


def test_they_type_check(shaped: SpecCopy, tmp_path: Path) -> None:
    shaped.write()
    program = tmp_path / "user.py"
    program.write_text(USER, "utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path / "cache")]
    result = subprocess.run(
        [*command, str(program)],
        env={"MYPYPATH": str(shaped.out), "PATH": ""},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr


def test_a_field_named_as_a_type_changes_no_other_class(shaped: SpecCopy) -> None:
    with_it = shaped.generate()
    del shaped.schemas["Diary"]["properties"]["datetime"]
    without_it = shaped.generate()
    changed = {
        path.name
        for path in with_it
        if with_it[path] != without_it.get(path) and path.suffix != ".md"
    }
    assert changed == {"MANIFEST.json", "API.json", "commands.py", "diary.py", "diary_param.py"}
