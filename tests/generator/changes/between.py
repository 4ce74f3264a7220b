"""What changes between two specs that differ in one place."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

from generator.changes.build_surface import build_surface
from generator.changes.change import Change
from generator.changes.compare import compare
from generator.lint import accept
from tests.generator.bench import Bench


def asked(bench: Bench, parameter: Any) -> None:
    end = f"/{{{parameter['name']}}}" if parameter["in"] == "path" else ""
    bench.add_operation(
        f"/notes{end}",
        "get",
        operationId="ListNotes",
        parameters=[{"description": "A note.", "schema": {"type": "integer"}, **parameter}],
        **{"x-resource": "notes"},
    )


def changes(folder: Path, place: Any, old: Any, new: Any) -> list[Change]:
    surfaces = []
    for name, schema in (("old", old), ("new", new)):
        bench = Bench(folder / name)
        place(bench, copy.deepcopy(schema))
        surfaces.append(build_surface(accept(bench.save())[0]))
    return compare(*surfaces)
