"""What is kept of a file of the package holds as long as nothing that decides it is another."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from typing import Any

import pytest

from generator import generate
from generator.cache.cache import Cache
from generator.render import PACKAGE
from generator.render_docs import SKILL
from generator.tree import tree
from generator.tree.tree import Tree

from .spec_copy import ROOT, SpecCopy, python


def client_state(spec_copy: SpecCopy) -> Any:
    return spec_copy.schemas["CallCommandParams"]["properties"]["client_state"]


def describe_a_base(spec_copy: SpecCopy) -> None:
    client_state(spec_copy)["description"] = "Told anew."


def limit_a_base(spec_copy: SpecCopy) -> None:
    client_state(spec_copy)["maxLength"] = 4321


def add_a_value(spec_copy: SpecCopy) -> None:
    spec_copy.schemas["NoiseSuppressionEngine"]["enum"].append("told_anew")


def name_an_example(spec_copy: SpecCopy) -> None:
    content = spec_copy.operation("send_dtmf")["requestBody"]["content"]
    content["application/json"]["examples"] = {"a": {"value": {"digits": "4321"}}}


def say_an_error(spec_copy: SpecCopy) -> None:
    spec_copy.operation("send_dtmf")["responses"]["418"] = {"description": "Told anew."}


def name_a_condition(spec_copy: SpecCopy) -> None:
    causes = [{"message": "callSiprecFailed", "when": "it is told anew"}]
    spec_copy.operation("siprec_start")["x-webhooks"] = causes


def title_a_command(spec_copy: SpecCopy) -> None:
    spec_copy.operation("send_dtmf")["summary"] = "Told anew"


def title_all(spec_copy: SpecCopy) -> None:
    spec_copy.openapi["info"]["title"] = "Told anew"


def hide_a_field(spec_copy: SpecCopy) -> None:
    payload = spec_copy.asyncapi["components"]["schemas"]["CallDtmfReceivedPayload"]
    payload["allOf"][1]["properties"]["digit"]["x-sensitive"] = "shorten"


def describe_a_received_base(spec_copy: SpecCopy) -> None:
    payload = spec_copy.asyncapi["components"]["schemas"]["CallPartiesWebhookPayload"]
    own = next(part for part in (payload, *payload.get("allOf", ())) if "properties" in part)
    next(iter(own["properties"].values()))["description"] = "Told anew."


def describe_an_event(spec_copy: SpecCopy) -> None:
    spec_copy.asyncapi["components"]["messages"]["callDtmfReceived"]["summary"] = "Told anew."


def keep_a_field_from_one_event(spec_copy: SpecCopy) -> None:
    """A field that all events had is one of those that only some have."""
    payload = {"type": "object", "description": "A.", "properties": {"said": {"type": "string"}}}
    data = {
        "type": "object",
        "description": "A.",
        "required": ["event_type", "payload"],
        "properties": {
            "event_type": {"const": "call.told", "description": "A."},
            "payload": payload,
        },
    }
    envelope = {"type": "object", "required": ["data"], "properties": {"data": data}}
    spec_copy.add_message("callTold", envelope)


EDITS: tuple[Callable[[SpecCopy], None], ...] = (
    describe_a_base,
    limit_a_base,
    add_a_value,
    name_an_example,
    say_an_error,
    name_a_condition,
    title_a_command,
    title_all,
    hide_a_field,
    describe_a_received_base,
    describe_an_event,
    keep_a_field_from_one_event,
)


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.__name__)
def test_after_an_edit_every_file_is_as_if_it_were_made_anew(
    spec_copy: SpecCopy, edit: Callable[[SpecCopy], None]
) -> None:
    cache = Cache()
    before = generate(spec_copy.save(), cache=cache)
    edit(spec_copy)
    made = generate(spec_copy.save(), cache=Cache(cache.used))
    assert made != before
    assert made == spec_copy.generate()


def test_a_command_that_changed_is_told_of_on_all_pages(spec_copy: SpecCopy) -> None:
    cache = Cache()
    generate(spec_copy.save(), cache=cache)
    title_a_command(spec_copy)
    made: Tree = generate(spec_copy.save(), cache=Cache(cache.used))
    name = "calls.actions.send_dtmf"
    for path in (
        PurePosixPath("docs", "commands", f"{name}.md"),
        PurePosixPath("docs", "index.md"),
        PurePosixPath("docs", "llms.txt"),
        SKILL / "SKILL.md",
        SKILL / "references" / "commands.md",
        PurePosixPath(PACKAGE, "resources", "calls", "actions.py"),
    ):
        assert b"Told anew" in made[path], path


@pytest.mark.parametrize(
    ("template", "find"),
    [
        ("macros/reference.jinja", "May be null."),
        ("macros/parts.jinja", "in the reference"),
        ("macros/resource.jinja", "The same methods, returning"),
        ("docs/events/event.md.jinja", "The event is"),
        ("docs/index.md.jinja", "A page for each command"),
        ("package/_cli/names.py.jinja", "Where the command line"),
        ("package/_client/async_client.py", "The base of"),
    ],
)
def test_templates_decide_too(
    spec_copy: SpecCopy, tmp_path: Path, template: str, find: str
) -> None:
    project = tmp_path / "project"
    for folder in ("generator", "templates"):
        shutil.copytree(ROOT / folder, project / folder)
    spec_copy.save()
    before = generated_by(project, spec_copy)
    file = project / "templates" / template
    text = file.read_text("utf-8")
    assert find in text
    file.write_text(text.replace(find, f"{find} Told anew."), "utf-8")
    after = generated_by(project, spec_copy)
    assert after != before
    assert after == generated_by(project, spec_copy, CI="true")


def generated_by(project: Path, spec_copy: SpecCopy, **environment: str) -> Tree:
    """What a project makes of a spec, by what it kept if it kept anything."""
    shutil.rmtree(spec_copy.out, ignore_errors=True)
    arguments = ("--spec", str(spec_copy.spec), "--out", str(spec_copy.out))
    python("-m", "generator", "generate", *arguments, path=project, **environment)
    return tree.read(spec_copy.out)
