"""Whatever a spec says, a page of the reference stays a page: whole tables, closed code, no HTML."""

from __future__ import annotations

import copy
from pathlib import PurePosixPath

import pytest

from generator import generate
from generator.markdown import cell, code, fenced
from generator.render_docs import SKILL
from tests.docs.markdown import table_widths, tokens

from .spec_copy import SpecCopy

TEXTS = (
    "a | b `c | d` \\| e",
    "<script>alert(1)</script> and `<b>`",
    "an open ` tick, and ``two`` | of them",
    "``` of a fence",
    "<!-- a comment",
    "| --- |",
)


@pytest.fixture(params=TEXTS)
def spoiled(request: pytest.FixtureRequest, spec_copy: SpecCopy) -> SpecCopy:
    text: str = request.param
    dtmf = spec_copy.operation("send_dtmf")
    dtmf["summary"] = dtmf["description"] = text
    for part in spec_copy.schemas["ActionSendDtmfParams"]["allOf"]:
        for described in part.get("properties", {}).values():
            described["description"] = text
    examples = dtmf["requestBody"]["content"]["application/json"]["examples"]
    for example in examples.values():
        example["value"]["command_id"] = text
    message = spec_copy.asyncapi["components"]["messages"]["callDtmfReceived"]
    message["summary"] = message["title"] = text
    return spec_copy


def test_texts_of_the_spec_stay_texts(spoiled: SpecCopy) -> None:
    tree = generate(spoiled.save())
    pages = {path: data.decode() for path, data in tree.items() if path.suffix == ".md"}
    assert len(pages) > 10
    for path, page in pages.items():
        kinds = {token.type for token in tokens(page)}
        assert not kinds & {"html_block", "html_inline"}, path
        assert all(len(widths) == 1 for widths in table_widths(page)), path
    page = pages[PurePosixPath("docs/commands/calls.actions.send_dtmf.md")]
    headings = [token.content for token in tokens(page) if token.type == "inline"]
    assert headings.count("When a response is lost") == 1


@pytest.mark.parametrize("text", [*TEXTS, "`", "``", "a`", ""])
def test_code_is_what_it_was(text: str) -> None:
    inline = [token.content for token in tokens(f"x {code(text)} x") if token.type == "code_inline"]
    assert inline == ([" ".join(text.split())] if text else [])
    (block,) = [token.content for token in tokens(fenced(text, "python")) if token.type == "fence"]
    assert block == f"{text}\n"


def test_a_cell_is_one_line() -> None:
    assert cell("one\n\ntwo | three") == "one two \\| three"
    assert cell("`<` and <") == "`<` and &lt;"


def test_an_event_type_that_is_no_name_of_a_file_has_a_page(spec_copy: SpecCopy) -> None:
    schema = spec_copy.asyncapi["components"]["schemas"]["CallDtmfReceived"]
    for part in schema["allOf"]:
        if "event_type" in part.get("properties", {}):
            part["properties"]["event_type"]["const"] = "../call dtmf/received"
    for example in spec_copy.asyncapi["components"]["messages"]["callDtmfReceived"]["examples"]:
        example["payload"]["data"]["event_type"] = "../call dtmf/received"
    tree = generate(spec_copy.save())
    page = tree[PurePosixPath("docs/events/call_dtmf_received_webhook_event.md")].decode()
    assert page.startswith("# `../call dtmf/received`\n")


def test_a_skill_that_grows_loses_the_details_of_the_last_commands(spec_copy: SpecCopy) -> None:
    more = [f"more_{number}" for number in range(62)]
    for name in more:
        operation = copy.deepcopy(spec_copy.operation("siprec_stop"))
        operation |= {"operationId": name, "x-python-name": name}
        spec_copy.openapi["paths"][f"/calls/{{call_control_id}}/actions/{name}"] = {
            "parameters": [{"$ref": "#/components/parameters/CallControlId"}],
            "post": operation,
        }
    tree = spec_copy.generate()
    page = tree[SKILL / "SKILL.md"].decode()
    assert 19_800 < len(page.encode()) < 20_000
    assert all(f"client.calls.actions.{name}(" in page for name in more)
    detailed = [part.partition("\n")[0] for part in page.split("### ") if "Optional: " in part]
    assert "Send DTMF" in detailed
    assert 4 < len(detailed) < len(more)
    references = tree[SKILL / "references" / "commands.md"].decode()
    assert all(f"## `client.calls.actions.{name}`" in references for name in more)
