"""Each change of the spec, with the verdict that an importer would give, and the version that follows."""

from __future__ import annotations

import pytest

from generator.changes import release
from generator.changes.assignable import is_assignable
from generator.changes.build_surface import build_surface
from generator.changes.change import Change, Verdict
from generator.changes.compare import compare
from generator.changes.fields import field_changes
from generator.changes.surface import Class, Event, Field, Method, Surface, decode, encode
from generator.lint import accept
from tests.generator.changes.cases import (
    CASES,
    B,
    Edit,
    F,
    X,
    before,
    changes,
    other_base,
    received,
    rename_event,
)
from tests.generator.spec_copy import SpecCopy


@pytest.mark.parametrize(
    ("edit", "words", "verdict"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_the_verdict(spec_copy: SpecCopy, edit: Edit, words: str, verdict: Verdict) -> None:
    edit(spec_copy)
    found = changes(spec_copy)
    assert [c.verdict for c in found if words in str(c)] == [verdict], [
        f"{c.verdict.name} {c}" for c in found
    ]
    assert all(change.why for change in found)


@pytest.mark.parametrize(
    ("key", "before", "after", "verdict"),
    [
        ("multipleOf", 50, 10, F),
        ("multipleOf", 10, 50, B),
        ("uniqueItems", True, False, F),
        ("uniqueItems", False, True, B),
        ("minLength", 2, 1, F),
        ("maxItems", 2, 1, B),
        ("pattern", "a", "b", B),
        ("pattern", "a", None, F),
        ("exclusiveMaximum", None, 5, B),
    ],
)
def test_a_limit(key: str, before: object, after: object, verdict: Verdict) -> None:
    old, new = (
        Field(python_name="x", type="any", limits={} if limit is None else {key: limit})
        for limit in (before, after)
    )
    (change,) = field_changes("%s", {"x": old}, {"x": new}, side="request", enums={})
    assert change.verdict is verdict, change


@pytest.mark.parametrize(
    ("wide", "narrow"),
    [
        ("any", "string"),
        ("string", "Mode"),
        ("string", "'a'"),
        ("Mode", "'a'"),
        ("number", "integer"),
        ("integer", "7"),
        ("integer | string", "integer"),
        ("list[string]", "list[string]"),
        ("list[string] | integer", "list[string]"),
    ],
)
def test_what_covers_what(wide: str, narrow: str) -> None:
    enums = {"Mode": ("a", "b")}
    assert is_assignable(wide, narrow, enums)
    assert is_assignable(narrow, wide, enums) == (wide == narrow)


@pytest.mark.parametrize(
    ("wide", "narrow"),
    [
        ("list[string | null]", "list[string]"),
        ("dict[list[number]]", "dict[list[integer]]"),
        ("list['a | b' | integer] | null", "list['a | b']"),
    ],
)
def test_what_a_list_holds_counts_where_it_may_be_any_sequence(wide: str, narrow: str) -> None:
    assert is_assignable(wide, narrow, {}, inside=True)
    assert not is_assignable(narrow, wide, {}, inside=True)
    assert not is_assignable(wide, narrow, {})


@pytest.mark.parametrize(
    ("edit", "words", "verdict"),
    [
        (rename_event, "event call.dtmf.received was added", F),
        (other_base, "CallReferFailedPayload derives from CallReferWebhookPayload now", F),
        (
            lambda b: b.operation("send_dtmf").update(deprecated=True),
            "calls.actions.send_dtmf is no longer deprecated",
            X,
        ),
    ],
)
def test_taking_it_back(spec_copy: SpecCopy, edit: Edit, words: str, verdict: Verdict) -> None:
    edit(spec_copy)
    found = compare(build_surface(accept(spec_copy.save())[0]), before())
    assert [c.verdict for c in found if words in str(c)] == [verdict], found


def test_a_base_that_comes_between_is_no_more_than_a_new_class(spec_copy: SpecCopy) -> None:
    schemas = received(spec_copy)
    parties = {"$ref": "#/components/schemas/CallPartiesWebhookPayload"}
    schemas["CallLegPayload"] = {"allOf": [parties]}
    schemas["CallReferWebhookPayload"]["allOf"][0] = {"$ref": "#/components/schemas/CallLegPayload"}
    assert list(map(str, changes(spec_copy))) == ["CallLegPayload was added"]


def test_no_edit_no_change(spec_copy: SpecCopy) -> None:
    assert changes(spec_copy) == []


def test_a_name_that_a_member_has_anyway_is_no_change(spec_copy: SpecCopy) -> None:
    received(spec_copy)["CallingPartyType"]["x-enum-varnames"] = ["PSTN", "SIP"]
    assert changes(spec_copy) == []


def test_the_order_of_the_spec_is_no_change(spec_copy: SpecCopy) -> None:
    spec_copy.openapi["paths"] = dict(reversed(spec_copy.openapi["paths"].items()))
    assert changes(spec_copy) == []


def test_a_surface_survives_its_file() -> None:
    assert decode(encode(before())) == before()
    assert decode(b"{}") is None


def test_a_surface_survives_its_file_whatever_the_spec_calls_things(spec_copy: SpecCopy) -> None:
    parts = (Surface, Method, Event, Class, Field)
    names = {name: {"type": "string"} for kind in parts for name in kind.__struct_fields__}
    spec_copy.schemas["ActionSendDtmfParams"]["allOf"][1]["properties"] |= names
    received(spec_copy)["CallDtmfReceivedPayload"]["allOf"][1]["properties"] |= names
    surface = build_surface(accept(spec_copy.save())[0])
    assert names.keys() <= surface.methods["calls.actions.send_dtmf"].arguments.keys()
    assert decode(encode(surface)) == surface


@pytest.mark.parametrize(
    ("version", "verdict", "following"),
    [
        ("0.1.2", B, "0.2.0"),
        ("0.1.2", F, "0.1.3"),
        ("0.1.2", X, "0.1.3"),
        ("1.4.2", B, "2.0.0"),
        ("1.4.2", F, "1.5.0"),
        ("1.4.2", X, "1.4.3"),
    ],
)
def test_the_next_version(version: str, verdict: Verdict, following: str) -> None:
    change = Change(where="x", what="y", verdict=verdict, why="z", kind="changed")
    assert release.next_version(version, [change]) == following
    assert release.next_version(version, []) == version
