"""Two specs that differ, and a program that uses all of the first one's package: `diff` against mypy and the wire.

The program passes every argument, reads every field and names every class and member. Where mypy accepts it with the
second package, and the second spec takes the values that it sent, nothing broke for it.
"""

from __future__ import annotations

import copy
import gc
import os
import random
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mypy import api as mypy

from generator.changes.build_surface import build_surface
from generator.changes.change import Change, Verdict
from generator.changes.compare import compare
from generator.lint import accept
from generator.problem import SpecError
from tests.generator.spec_copy import SpecCopy

from .bodies import refused
from .drawn_spec import BODY, EVENT, QUERY, drawn_spec, edit, ref
from .programs import program_of


@dataclass(frozen=True)
class Pair:
    """What is said of two specs, and what happens."""

    changes: list[Change]
    types: str
    """What mypy says of the program with the second package; empty where it accepts it."""
    refused: str
    """What the second spec says of the values that the program sends; empty where it takes them."""

    @property
    def breaking(self) -> bool:
        return any(change.verdict is Verdict.BREAKING for change in self.changes)

    @property
    def broke(self) -> bool:
        return bool(self.types or self.refused)


def pair(seed: int, folder: Path) -> Pair | None:
    """Two specs that a seed stands for; none where one of them is refused."""
    dice = random.Random(seed)
    old = drawn_spec(dice)
    new = copy.deepcopy(old)
    edit(dice, new)
    # One place for both, so that mypy reads again only what changed.
    spec_copy = SpecCopy(folder)
    surfaces = []
    program = ""
    for schemas in (old, new):
        _install(spec_copy, schemas)
        try:
            spec_copy.write()
        except SpecError:
            return None
        surfaces.append(build_surface(accept(spec_copy.spec)[0]))
        if not program:
            program = "\n".join(program_of(spec_copy.out / "telnyx_voice_advanced"))
            before = _mypy(program, spec_copy)
            assert not before, before
    changes = compare(*surfaces)
    types = _mypy(program, spec_copy)
    return Pair(changes=changes, types=types, refused="; ".join(refused(old, new)))


def _install(spec_copy: SpecCopy, schemas: dict[str, Any]) -> None:
    """A spec with one method, which sends and receives the schemas, and one event."""
    made = copy.deepcopy(schemas)
    query, event = (made.pop(name) for name in (QUERY, EVENT))
    sent = {**made["Sent"], "x-python-name": "SentThing"}
    made["ActionSendResponse"] = {"type": "object", "properties": {"data": ref("Sent")}}
    made["Sent"] = sent
    kept = "callDtmfReceived"
    received = spec_copy.asyncapi["components"]["schemas"]
    received["CallDtmfReceivedPayload"] = {"allOf": [ref("CallWebhookPayload"), _of_openapi(event)]}
    spec_copy.asyncapi["components"]["messages"][kept].pop("examples", None)
    for place in (spec_copy.asyncapi["channels"]["webhook"], spec_copy.asyncapi["components"]):
        place["messages"] = {kept: place["messages"][kept]}
    spec_copy.openapi["paths"] = {}
    spec_copy.openapi["components"] = {
        "securitySchemes": spec_copy.openapi["components"]["securitySchemes"],
        "schemas": made,
    }
    body = {"content": {"application/json": {"schema": ref(BODY)}}}
    answer = {"content": {"application/json": {"schema": ref("ActionSendResponse")}}}
    spec_copy.add_operation(
        "/things",
        "post",
        operationId="send",
        **{"x-resource": "calls.actions", "x-idempotency": "none"},
        parameters=[
            {"name": name, "in": "query", "required": name in query["required"], "schema": schema}
            for name, schema in query["properties"].items()
        ],
        requestBody=body,
        responses={"200": {"description": "Good.", **answer}},
    )


def _of_openapi(schema: Any) -> Any:
    """The same, with its references into the other document."""
    if isinstance(schema, dict):
        return {
            key: f"openapi.yaml{inner}" if key == "$ref" else _of_openapi(inner)
            for key, inner in schema.items()
        }
    return [_of_openapi(inner) for inner in schema] if isinstance(schema, list) else schema


def _mypy(program: str, spec_copy: SpecCopy) -> str:
    file = spec_copy.folder / "program.py"
    file.write_text(program, "utf-8")
    settings = spec_copy.folder / "mypy.ini"
    settings.write_text(
        f"[mypy]\nstrict = true\nmypy_path = {spec_copy.out}\nfollow_imports = silent\n"
    )
    options = ["--no-error-summary", "--config-file", str(settings)]
    for path in (file, *spec_copy.out.rglob("*.py")):
        # mypy knows a file again by its time and size: what is equal keeps its time, what is not has another.
        moment = zlib.crc32(path.read_bytes())
        os.utime(path, (moment, moment))
    said, errors, _ = mypy.run(
        [*options, "--cache-dir", str(spec_copy.folder / "cache"), str(file)]
    )
    gc.collect()  # mypy leaves what it read in circles: a gigabyte in ten pairs.
    return said + errors
