"""A schema in some place before and after: what a change below its top level means."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from generator.changes.change import Change, Verdict
from generator.changes.compare import compare
from generator.changes.describe import describe
from generator.lint import accept
from tests.generator.bench import Bench

from .cases import B, F, dtmf, received

TEXT = {"type": "string"}
TEXT_OR_NULL = {"type": ["string", "null"]}


def sent(bench: Bench, schema: Any) -> None:
    dtmf(bench)["properties"]["note"] = {"description": "A note.", **schema}


def sent_by_name(bench: Bench, schema: Any) -> None:
    bench.schemas["Note"] = {"description": "A note.", **schema}
    dtmf(bench)["properties"]["note"] = {"$ref": "#/components/schemas/Note"}


def arriving(bench: Bench, schema: Any) -> None:
    properties = received(bench)["CallWebhookPayload"]["properties"]
    properties["note"] = {"description": "A note.", **schema}


def answered(bench: Bench, schema: Any) -> None:
    bench.add_operation(
        "/notes",
        "get",
        operationId="ListNotes",
        responses={
            "200": {"description": "Notes.", "content": {"application/json": {"schema": schema}}}
        },
        **{"x-resource": "notes"},
    )


def changes(folder: Path, place: Any, old: Any, new: Any) -> list[Change]:
    surfaces = []
    for name, schema in (("old", old), ("new", new)):
        bench = Bench(folder / name)
        place(bench, copy.deepcopy(schema))
        surfaces.append(describe(accept(bench.save())[0]))
    return compare(*surfaces)


def listed(items: Any, **keywords: Any) -> Any:
    return {"type": "array", "items": items, **keywords}


def mapped(values: Any) -> Any:
    return {"type": "object", "additionalProperties": values}


def either(*schemas: Any) -> Any:
    return {"oneOf": list(schemas)}


@pytest.mark.parametrize(
    ("place", "old", "new", "words", "verdict"),
    [
        # Null, below the top.
        (
            arriving,
            listed(TEXT),
            listed(TEXT_OR_NULL),
            "CallWebhookPayload.note is list[string | null] instead of list[string]",
            B,
        ),
        (arriving, mapped(TEXT), mapped(TEXT_OR_NULL), "note is dict[string | null]", B),
        (
            arriving,
            listed(mapped(TEXT)),
            listed(mapped(TEXT_OR_NULL)),
            "note is list[dict[string | null]]",
            B,
        ),
        (answered, listed(TEXT), listed(TEXT_OR_NULL), "is list[string | null]", B),
        (
            answered,
            listed(TEXT),
            listed(TEXT, type=["array", "null"]),
            "is list[string] | null instead of list[string]",
            B,
        ),
        (
            answered,
            listed(TEXT, type=["array", "null"]),
            listed(TEXT),
            "is list[string] instead of list[string] | null",
            F,
        ),
        (sent, listed(TEXT), listed(TEXT_OR_NULL), "(note) is list[string | null]", F),
        (sent, listed(TEXT_OR_NULL), listed(TEXT), "(note) is list[string] instead of", B),
        (sent, mapped(TEXT), mapped(TEXT_OR_NULL), "(note) is dict[string | null]", F),
        # One more type, or one less: alike with a name and without.
        (sent, either(TEXT, listed(TEXT)), either(TEXT), "is string instead of", B),
        (sent, TEXT, either(TEXT, {"type": "integer"}), "is string | integer instead of", F),
        (
            sent_by_name,
            TEXT,
            either(TEXT, {"type": "integer"}),
            "NoteParam is string | integer instead of string",
            F,
        ),
        (
            sent_by_name,
            either(TEXT, {"type": "integer"}),
            TEXT,
            "NoteParam is string instead of string | integer",
            B,
        ),
        (sent_by_name, TEXT, {"type": "integer"}, "NoteParam is integer instead of string", B),
        (
            sent_by_name,
            TEXT,
            {"type": "string", "enum": ["a", "b"]},
            "NoteParam is another kind of type",
            B,
        ),
    ],
)
def test_what_it_means(
    tmp_path: Path, place: Any, old: Any, new: Any, words: str, verdict: Verdict
) -> None:
    found = changes(tmp_path, place, old, new)
    assert [c.verdict for c in found if words in str(c)] == [verdict], [
        f"{c.verdict.name} {c}" for c in found
    ]
