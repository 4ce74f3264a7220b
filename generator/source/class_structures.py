"""The structures of classes: those that are known, and the others from datamodel-code-generator.

What it writes for a schema depends on the schema and on those that it leads to, and on nothing else. So it is asked for
few at a time, which costs it less, and what it wrote is known as long as these stay the same. Descriptions are no part
of a schema here: `postprocess` puts them in, whether the structure was known or not.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from generator.cache.cache import Cache, digest
from generator.cache.memo import Memo
from generator.schemas.shape import Shape, targets

from . import dcg, dcg_process
from .structure import Structure, read

_MEMO: Final = Memo[Structure]("class", Structure)
_AT_ONCE: Final = 100
"""How many schemas are asked for at once: its time grows faster than their number."""


def class_structures(
    schemas: Mapping[str, Shape],
    flavour: dcg.Flavour,
    *,
    aliases: Mapping[str, Mapping[str, str]],
    envelopes: frozenset[str],
    cache: Cache,
) -> dict[str, Structure]:
    """The structure of every class.

    Args:
        schemas: shapes by class name.
        aliases: what fields are called, by class and wire name, where it would be something else.
        envelopes: classes whose base is a webhook's envelope.

    Raises:
        RuntimeError: datamodel-code-generator wrote other classes than it was asked for, or as in `dcg.write`.
    """
    below = {name: _below(name, schemas) for name in sorted(schemas)}
    own = {
        name: digest(json.dumps([name, flavour, shape, aliases.get(name), name in envelopes]))
        for name, shape in schemas.items()
    }
    keys = {name: digest(name, *(own[other] for other in below[name])) for name in below}
    found: dict[str, Structure] = {}
    missing: list[str] = []
    for name, key in keys.items():
        if (known := _MEMO.known(cache, key)) is None:
            missing.append(name)
        else:
            found[name] = known
    for names in _some(missing):
        wanted = {other for name in names for other in below[name]}
        written = read(
            dcg_process.write(
                {name: schemas[name] for name in wanted},
                flavour,
                aliases={
                    f"{name}.{wire}": python
                    for name in sorted(wanted)
                    for wire, python in aliases.get(name, {}).items()
                },
                envelopes=envelopes & wanted,
            )
        )
        if written.keys() != wanted:
            different = ", ".join(sorted(written.keys() ^ wanted))
            raise RuntimeError(f"datamodel-code-generator wrote other classes: {different}")
        for name in names:
            found[name] = written[name]
            _MEMO.keep(cache, keys[name], written[name])
    return found


def _below(name: str, schemas: Mapping[str, Shape]) -> Sequence[str]:
    """A class and all that its schema leads to."""
    found: dict[str, None] = {}
    waiting = [name]
    while waiting:
        if (name := waiting.pop()) not in found:
            found[name] = None
            waiting += targets(schemas[name])
    return sorted(found)


def _some(names: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(names), _AT_ONCE):
        yield names[start : start + _AT_ONCE]
