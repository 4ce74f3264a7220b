"""A schema in some place before and after: what a change below its top level means."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.changes.change import Verdict
from tests.generator.spec_copy import SpecCopy

from .between import asked, changes
from .cases import B, F, X, dtmf, received

TEXT = {"type": "string"}
NULL = {"type": "null"}
TEXT_OR_NULL = {"type": ["string", "null"]}


def sent(spec_copy: SpecCopy, schema: Any) -> None:
    dtmf(spec_copy)["properties"]["note"] = {"description": "A note.", **schema}


def sent_by_name(spec_copy: SpecCopy, schema: Any) -> None:
    spec_copy.schemas["Note"] = {"description": "A note.", **schema}
    dtmf(spec_copy)["properties"]["note"] = {"$ref": "#/components/schemas/Note"}


def arriving(spec_copy: SpecCopy, schema: Any) -> None:
    properties = received(spec_copy)["CallWebhookPayload"]["properties"]
    properties["note"] = {"description": "A note.", **schema}


def answered(spec_copy: SpecCopy, schema: Any) -> None:
    spec_copy.add_operation(
        "/notes",
        "get",
        operationId="ListNotes",
        responses={
            "200": {"description": "Notes.", "content": {"application/json": {"schema": schema}}}
        },
        **{"x-resource": "notes"},
    )


def listed(items: Any, **keywords: Any) -> Any:
    return {"type": "array", "items": items, **keywords}


def mapped(values: Any) -> Any:
    return {"type": "object", "additionalProperties": values}


def either(*schemas: Any) -> Any:
    return {"oneOf": list(schemas)}


def text(longest: int) -> Any:
    return {"type": "string", "maxLength": longest}


def number(highest: int | None, **keywords: Any) -> Any:
    limit = {} if highest is None else {"maximum": highest}
    return {"type": "integer", **limit, **keywords}


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
        (arriving, listed(TEXT), {"type": "array"}, "note is list[any] instead of", B),
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
        # Limits, below the top.
        (sent, listed(text(9)), listed(text(3)), "has items.maxLength 3 instead of 9", B),
        (sent, listed(text(3)), listed(text(9)), "has items.maxLength 9 instead of 3", F),
        (sent, listed(TEXT), listed(text(3)), "(note) has items.maxLength 3", B),
        (sent, listed(text(3)), listed(TEXT), "(note) has no items.maxLength any more", F),
        (sent_by_name, listed(text(9)), listed(text(3)), "(note) has items.maxLength 3", B),
        (
            sent,
            mapped(listed(text(9))),
            mapped(listed(text(3))),
            "has additionalProperties.items.maxLength 3 instead of 9",
            B,
        ),
        (
            sent,
            either(number(10), TEXT),
            either(TEXT, number(5)),
            "has integer.maximum 5 instead of 10",
            B,
        ),
        (sent_by_name, either(number(5), TEXT), either(number(9), TEXT), "integer.maximum 9", F),
        (sent, number(10), either(number(5), text(3)), "has maximum 5 instead of 10", B),
        (sent, {"allOf": [text(9)]}, {"allOf": [text(3)]}, "has maxLength 3 instead of 9", B),
        (sent, number(10), either(number(5), NULL), "has maximum 5 instead of 10", B),
        (sent, either(number(None), TEXT), either(number(5), TEXT), "has integer.maximum 5", B),
        (sent, either(number(10), text(3)), number(5), "has maximum 5 instead of 10", B),
        (
            sent,
            number(None, anyOf=[{"const": 0}, {"minimum": 90}]),
            number(None, anyOf=[{"minimum": 100}, {"const": 0}]),
            "has anyOf.minimum 100 instead of 90",
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


@pytest.mark.parametrize(
    ("place", "old", "new"),
    [
        (sent, number(10), either(number(10), text(3))),
        (sent_by_name, either(number(10), TEXT), either(number(10), TEXT, listed(text(3)))),
        (arriving, listed(text(9)), listed(text(3))),
        (sent, either(number(10), text(3)), either(text(3), number(10))),
    ],
)
def test_a_limit_that_comes_with_its_type_or_is_never_held_breaks_nothing(
    tmp_path: Path, place: Any, old: Any, new: Any
) -> None:
    found = changes(tmp_path, place, old, new)
    assert not [str(change) for change in found if change.verdict is B]


@pytest.mark.parametrize(
    ("place", "old", "new", "words", "why"),
    [
        (sent, "a", "1", '(note) has the default "1" instead of the default "a"', "the API"),
        (sent, [1], [1, 2], "has the default [1, 2] instead of the default [1]", "the API"),
        (arriving, "a", "b", 'note has the default "b" instead of', "documentation"),
    ],
)
def test_a_default(tmp_path: Path, place: Any, old: Any, new: Any, words: str, why: str) -> None:
    (change,) = changes(tmp_path, place, {"default": old}, {"default": new})
    assert words in str(change)
    assert change.why.startswith(why)
    assert change.verdict is X


def test_a_list_that_holds_itself(tmp_path: Path) -> None:
    tree = {"$ref": "#/components/schemas/Note"}
    old, new = (listed(either(tree, text(longest))) for longest in (9, 3))
    (change,) = changes(tmp_path, sent_by_name, old, new)
    assert str(change).endswith("(note) has items.string.maxLength 3 instead of 9")


def test_a_parameter_is_described_where_its_schema_is(tmp_path: Path) -> None:
    """Its docstring says it, so that importers hear of it."""

    def described(text: str) -> Any:
        schema = {"type": "string", "description": text}
        return {"name": "size", "in": "query", "description": "", "schema": schema}

    (change,) = changes(tmp_path, asked, described("How many."), described("How many there are."))
    assert str(change) == "notes.list_notes(query size) is described in other words"
    assert change.verdict == X


def drawn(spec_copy: SpecCopy, names: list[str]) -> None:
    """A union of objects in a webhook, once as a field and once in a list; all of the objects are there anyway."""
    schemas = received(spec_copy)
    for name in ("Circle", "Square", "Line"):
        kind = {"const": name.lower(), "description": "Which."}
        schemas[name] = {"type": "object", "required": ["kind"], "properties": {"kind": kind}}
    schemas["Figure"] = {"oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in names]}
    arriving(spec_copy, listed({"$ref": "#/components/schemas/Figure"}))


@pytest.mark.parametrize(
    ("old", "new", "why", "verdict"),
    [
        (["Circle", "Square"], ["Circle", "Square", "Line"], "arrived as Unrec", F),
        (["Circle", "Square", "Line"], ["Circle", "Square"], "arrive as Unrec", B),
        (["Circle", "Square"], ["Circle", "Line"], "programs read the old type", B),
    ],
)
def test_the_variants_of_a_union_that_is_received(
    tmp_path: Path, old: list[str], new: list[str], why: str, verdict: Verdict
) -> None:
    """A tag that is not in the spec is no error, so a new one breaks nothing."""
    found = changes(tmp_path, drawn, old, new)
    assert {change.where for change in found} == {"CallWebhookPayload.note", "Figure"}
    assert all(why in change.why and change.verdict is verdict for change in found), found
