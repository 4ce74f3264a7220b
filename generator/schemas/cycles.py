"""Which classes refer to each other in a cycle."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

NameT = TypeVar("NameT", str, tuple[str, str])


def strongly_connected(
    references: Mapping[NameT, frozenset[NameT]],
) -> dict[NameT, frozenset[NameT]]:
    """For each class, the others that it reaches and that reach it (its strongly connected component).

    Tarjan's algorithm, without recursion: the depth of a spec must not be that of the stack.
    """
    index: dict[NameT, int] = {}
    low: dict[NameT, int] = {}
    stack: list[NameT] = []
    on_stack: set[NameT] = set()
    found: dict[NameT, frozenset[NameT]] = {}
    for start in references:
        if start in index:
            continue
        work = [(start, iter(sorted(references[start])))]
        index[start] = low[start] = len(index)
        stack.append(start)
        on_stack.add(start)
        while work:
            name, inner = work[-1]
            for target in inner:
                if target not in index:
                    index[target] = low[target] = len(index)
                    stack.append(target)
                    on_stack.add(target)
                    work.append((target, iter(sorted(references[target]))))
                    break
                if target in on_stack:
                    low[name] = min(low[name], index[target])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[name])
                if low[name] == index[name]:
                    at = stack.index(name)
                    component = frozenset(stack[at:])
                    del stack[at:]
                    on_stack -= component
                    found.update({member: component - {member} for member in component})
    return found
