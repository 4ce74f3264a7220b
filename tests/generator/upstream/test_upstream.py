"""`upstream` says what a vendor's document has that the spec does not."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.generator.command import run
from tests.generator.upstream.documents import Case, lit, schema

PLACE = "POST /lamps/{id} request"


@pytest.fixture
def case(tmp_path: Path) -> Case:
    return Case(tmp_path)


def test_documents_that_agree(case: Case) -> None:
    result = case.run()
    assert (result.returncode, result.stderr) == (0, "")
    assert "0 missing in the spec, 0 contradictions" in result.stdout


def level(case: Case) -> Any:
    return case.request["properties"]["level"]


CHANGES: list[tuple[Callable[[Case], Any], str, str]] = [
    (lambda c: c.paths.update({"/lamps": {"get": {}}}), "missing", "GET /lamps"),
    (lambda c: c.events.update(off=lit("lamp.off")), "missing", "lamp.off"),
    (
        lambda c: c.request["properties"].update(shade=schema({"a": {}})),
        "missing",
        f"{PLACE}.shade",
    ),
    (
        lambda c: c.request["properties"]["parts"]["items"]["properties"].update(size={}),
        "missing",
        f"{PLACE}.parts[].size",
    ),
    (
        lambda c: c.request["properties"]["colour"]["enum"].append("blue"),
        "missing",
        f"{PLACE}.colour = blue",
    ),
    (
        lambda c: c.mine["properties"]["colour"].pop("enum"),
        "missing",
        f"{PLACE}.colour (enum)",
    ),
    (lambda c: c.request.update(required=[]), "contradiction", f"{PLACE}.colour (required)"),
    (lambda c: level(c).update(type="string"), "contradiction", f"{PLACE}.level (type)"),
    (lambda c: level(c).update(maximum=10), "contradiction", f"{PLACE}.level (maximum)"),
    (lambda c: level(c).update(default=6), "contradiction", f"{PLACE}.level (default)"),
    (
        lambda c: c.mine["properties"]["level"].pop("minimum"),
        "contradiction",
        f"{PLACE}.level (minimum)",
    ),
    (
        lambda c: c.answer["properties"]["data"]["properties"].update(id={"type": "string"}),
        "missing",
        "POST /lamps/{id} response.data.id",
    ),
    (
        lambda c: c.events["lampLit"]["properties"]["data"]["properties"]["payload"][
            "properties"
        ].update(room={"type": "string"}),
        "missing",
        "lamp.lit data.payload.room",
    ),
    (
        lambda c: c.events["lampLit"]["properties"]["data"]["properties"]["payload"]["properties"][
            "level"
        ].update(type="number"),
        "contradiction",
        "lamp.lit data.payload.level (type)",
    ),
]


@pytest.mark.parametrize(("change", "kind", "at"), CHANGES, ids=[at for _, _, at in CHANGES])
def test_what_is_new_is_named_and_can_be_waived(
    case: Case, change: Callable[[Case], Any], kind: str, at: str
) -> None:
    change(case)
    assert case.found() == {(kind, at)}
    case.waived = [{"at": at, "reason": "Decided so."}]
    assert case.found() == set()


def test_composed_schemas_are_compared_by_what_they_come_to(case: Case) -> None:
    whole = case.request["properties"]
    case.request = {
        "allOf": [
            {"properties": {"colour": whole.pop("colour")}, "required": ["colour"]},
            {"oneOf": [schema(whole), schema(whole)]},
        ]
    }
    assert case.found() == set()


def test_a_schema_that_holds_itself_ends(case: Case) -> None:
    own = {"$ref": "#/components/schemas/LampRequest"}
    case.request["properties"]["lamp"] = own
    assert case.found() == {("missing", f"{PLACE}.lamp")}


def test_what_shares_a_base_with_what_is_above_it_is_compared(case: Case) -> None:
    base = {"$ref": "#/components/schemas/LampRequest/properties/parts/items"}
    case.request["allOf"] = [base]
    case.request["properties"]["inner"] = {"allOf": [base, schema({"deep": {"type": "string"}})]}
    case.mine["properties"] |= {
        "name": {"type": "string"},
        "inner": schema({"name": {"type": "string"}}),
    }
    assert case.found() == {("missing", f"{PLACE}.inner.deep")}


def test_what_is_received_may_be_wider_here(case: Case) -> None:
    payload = case.spec_copy.asyncapi["components"]["messages"]["lampLit"]["payload"]
    fields = payload["properties"]["data"]["properties"]["payload"]["properties"]
    fields["level"]["type"] = ["number", "null"]
    assert case.found() == set()


def test_other_paths_are_no_concern_of_the_spec(case: Case) -> None:
    case.paths["/fans"] = {"get": {}}
    assert case.found() == set()


def test_what_only_the_spec_has_is_listed(case: Case) -> None:
    case.mine["properties"]["mood"] = {"type": "string"}
    result = case.run()
    assert result.returncode == 0
    assert f"Only in the spec:\n  {PLACE}.mood" in result.stdout


def test_a_waiver_covers_what_is_below_and_may_have_a_wildcard(case: Case) -> None:
    case.request["properties"]["parts"]["items"]["properties"]["size"] = {}
    case.waived = [{"at": "* /lamps/* request.parts", "reason": "Left open."}]
    assert case.found() == set()
    case.waived = [{"at": f"{PLACE}.part", "reason": "Left open."}]
    assert case.found() == {("missing", f"{PLACE}.parts[].size")}


def test_an_unused_waiver_is_an_error(case: Case) -> None:
    case.waived = [{"at": f"{PLACE}.gone", "reason": "Once."}]
    result = case.run()
    assert result.returncode == 1
    assert "upstream.yaml:2:3: error[upstream-waiver]" in result.stdout
    assert f"nothing differs at '{PLACE}.gone' any more" in result.stdout


@pytest.mark.parametrize(
    "waiver", [{"at": "x"}, {"at": "x", "reason": " "}, {"at": 1, "reason": "y"}]
)
def test_a_waiver_without_a_reason_is_refused(case: Case, waiver: dict[str, Any]) -> None:
    case.waived = [waiver]
    result = case.run()
    assert result.returncode == 2
    assert "error[upstream-waiver]" in result.stderr


def test_a_pull_request_sees_it_beside_the_line(case: Case) -> None:
    level(case)["maximum"] = 10
    (line,) = case.run("--format", "github").stdout.splitlines()
    assert line.startswith("::error file=")
    assert "openapi.yaml,line=" in line
    assert "maximum is 10 in the vendor's document and 9 in the spec" in line


def test_json_documents_are_read_too(case: Case, tmp_path: Path) -> None:
    case.spec_copy.save()
    document = tmp_path / "vendor.json"
    document.write_text(json.dumps({"openapi": "3.1.0", "paths": {}}), "utf-8")
    assert run("upstream", document, "--spec", case.spec_copy.spec).returncode == 0


@pytest.mark.parametrize("text", ["a: [", "[]", "swagger: '2.0'"])
def test_another_document_is_refused(case: Case, tmp_path: Path, text: str) -> None:
    case.spec_copy.save()
    document = tmp_path / "vendor.yaml"
    document.write_text(text, "utf-8")
    result = run("upstream", document, "--spec", case.spec_copy.spec)
    assert result.returncode == 2
    assert "error[unreadable]" in result.stderr
    assert run("upstream", tmp_path / "nowhere", "--spec", case.spec_copy.spec).returncode == 2
