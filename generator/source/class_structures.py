"""The structures of classes: those that are known, and the others from datamodel-code-generator.

What it writes for a schema depends on the schema and on those that it leads to, and on nothing else. So it is asked for
few at a time, which costs it less, and what it wrote is known as long as these stay the same. Descriptions are no part
of a schema here: `postprocess` puts them in, whether the structure was known or not.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Final

from generator.cache.cache import Cache, digest
from generator.cache.memo import Memo, fingerprint
from generator.schemas.shape import Shape, targets

from . import dcg, dcg_process
from .structure import Structure, read

_MEMO: Final = Memo[Structure]("structure", Structure)
_KEY: Final = Memo[bytes]("key of structure", bytes)
_AT_ONCE: Final = 100
"""How many schemas are asked for at once: its time grows faster than their number."""


def class_structures(
    schemas: Mapping[str, Shape],
    flavour: dcg.Flavour,
    *,
    aliases: Mapping[str, Mapping[str, str]],
    envelopes: frozenset[str],
    made_of: Mapping[str, bytes],
    cache: Cache,
) -> dict[str, Structure]:
    """The structure of every class.

    Args:
        schemas: shapes by class name.
        aliases: what fields are called, by class and wire name, where it would be something else.
        envelopes: classes whose base is a webhook's envelope.
        made_of: digests of all that classes are made of, texts too.

    Raises:
        RuntimeError: datamodel-code-generator wrote other classes than it was asked for, or as in `dcg.write`.
    """
    keys = _Keys(schemas, flavour, aliases, envelopes)
    found: dict[str, Structure] = {}
    missing: dict[str, bytes] = {}
    for name in sorted(schemas):
        key = (
            _KEY.get(cache, made_of[name], partial(keys.of, name))
            if name in made_of
            else keys.of(name)
        )
        if (known := _MEMO.known(cache, key)) is None:
            missing[name] = key
        else:
            found[name] = known
    for names in _some([*missing]):
        wanted = {other for name in names for other in keys.below(name)}
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
            found[name] = _MEMO.keep(cache, missing[name], written[name])
    return found


class _Keys:
    """For each class a digest of what decides its structure."""

    def __init__(
        self,
        schemas: Mapping[str, Shape],
        flavour: dcg.Flavour,
        aliases: Mapping[str, Mapping[str, str]],
        envelopes: frozenset[str],
    ) -> None:
        self._schemas = schemas
        self._flavour = flavour
        self._aliases = aliases
        self._envelopes = envelopes
        self._own: dict[str, bytes] = {}

    def of(self, name: str) -> bytes:
        """That of a class."""
        return digest(name, *map(self._of_itself, self.below(name)))

    def below(self, name: str) -> Sequence[str]:
        """A class and all that its schema leads to."""
        found: dict[str, None] = {}
        waiting = [name]
        while waiting:
            if (name := waiting.pop()) not in found:
                found[name] = None
                waiting += targets(self._schemas[name])
        return sorted(found)

    def _of_itself(self, name: str) -> bytes:
        if (known := self._own.get(name)) is None:
            aliases = self._aliases.get(name)
            is_envelope = name in self._envelopes
            what = (name, self._flavour, self._schemas[name], aliases, is_envelope)
            known = self._own[name] = digest(fingerprint(what))
        return known


def _some(names: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(names), _AT_ONCE):
        yield names[start : start + _AT_ONCE]
