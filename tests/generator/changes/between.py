"""What changes between two specs that differ in one place."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

from generator.changes.build_surface import build_surface
from generator.changes.change import Change
from generator.changes.compare import compare
from generator.lint import accept
from tests.generator.spec_copy import SpecCopy


def asked(spec_copy: SpecCopy, parameter: Any) -> None:
    end = f"/{{{parameter['name']}}}" if parameter["in"] == "path" else ""
    spec_copy.add_operation(
        f"/notes{end}",
        "get",
        operationId="ListNotes",
        parameters=[{"description": "A note.", "schema": {"type": "integer"}, **parameter}],
        **{"x-resource": "notes"},
    )


def changes(folder: Path, place: Any, old: Any, new: Any) -> list[Change]:
    surfaces = []
    for name, schema in (("old", old), ("new", new)):
        spec_copy = SpecCopy(folder / name)
        place(spec_copy, copy.deepcopy(schema))
        surfaces.append(build_surface(accept(spec_copy.save())[0]))
    return compare(*surfaces)
