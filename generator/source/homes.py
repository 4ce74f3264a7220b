"""In which module each class is: in one of its own, or with the class that alone leads to it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from generator.schemas import cycles


def homes(references: Mapping[str, frozenset[str]], roots: Collection[str]) -> dict[str, str]:
    """For each class, the one whose module holds it.

    A class that one other leads to, at any remove, is imported whenever that one is, and never
    without it, so it can be in its module. One that several lead to has a module of its own, and
    so has a root. So what is added elsewhere moves no class, unless it shares one.

    Args:
        references: the classes that each class imports.
        roots: classes that are looked up by themselves.
    """
    roots = frozenset(roots)
    partners = cycles.strongly_connected(references)
    referrers: dict[str, set[str]] = {name: set() for name in references}
    for name, needed in references.items():
        for other in needed:
            referrers[other].add(name)
    found: dict[str, str] = {}
    for circle in _circles(partners):
        entries = circle & roots
        outside: set[str] = set()
        for name in circle:
            if leading := referrers[name] - circle:
                entries |= {name}
                outside |= {found[other] for other in leading}
        if len(outside) == 1 and circle.isdisjoint(roots):
            found |= dict.fromkeys(circle, outside.pop())
        elif len(circle) == 1 or len(entries) == 1:
            found |= dict.fromkeys(circle, next(iter(entries or circle)))
        else:
            # Whichever module were imported first, it would need the other.
            found |= {name: name for name in circle}
    return found


def _circles(partners: dict[str, frozenset[str]]) -> Iterator[frozenset[str]]:
    """The classes in groups that refer to each other in a cycle, those first that lead to others."""
    # Tarjan's algorithm finds a group when it has found all that the group leads to.
    done: set[str] = set()
    for name in reversed(partners):
        if name not in done:
            circle = partners[name] | {name}
            done |= circle
            yield circle
