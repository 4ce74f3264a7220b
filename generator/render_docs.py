"""Fill the templates of the documentation: the reference, and the skill that ships in the package."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator
from functools import cache as once
from functools import partial
from pathlib import PurePosixPath
from typing import Final, Literal, TypeAlias, get_args

from . import pages
from .cache.cache import Cache, digest
from .cache.lazy import Lazy
from .render import PACKAGE
from .templates import FILLED, LEFT, TEMPLATES, context_of, fill, macro, made_of
from .unformatted import Unformatted

SKILL: Final = PurePosixPath(PACKAGE, ".agents", "skills", "telnyx-voice-advanced")
"""Where coding agents look for skills in a package."""
_FOLDERS: Final = {"docs": PurePosixPath("docs"), "skill": SKILL}
_LARGEST_SKILL: Final = 20_000
"""Bytes."""
_PARTS: Final = "macros/parts.jinja"

_Context: TypeAlias = Literal["pages.Reference", "pages.Skill", "pages.Command", "pages.Event"]
_CONTEXTS: Final[tuple[_Context, ...]] = get_args(_Context)


def render_docs(reference: pages.Reference, cache: Cache) -> dict[PurePosixPath, Unformatted]:
    """Every file of the documentation, by its path below the output folder.

    Raises:
        RuntimeError: there is a file that is no template, or a template does not say what it is filled with.
    """
    files: dict[PurePosixPath, Unformatted] = {}
    for folder, output in _FOLDERS.items():
        for path in sorted((TEMPLATES / folder).rglob("*")):
            name = path.relative_to(TEMPLATES).as_posix()
            if path.is_dir() or path.name.startswith(".") or name.endswith(LEFT):
                continue
            if path.suffix != FILLED:
                raise RuntimeError(f"templates/{name}: templates/{folder} holds *{FILLED} alone")
            inner = PurePosixPath(path.relative_to(TEMPLATES / folder).with_suffix("").as_posix())
            for target, file in _filled(reference, inner, name, cache):
                files[output / target] = file
    return files


def _filled(
    reference: pages.Reference, output: PurePosixPath, name: str, cache: Cache
) -> Iterator[tuple[PurePosixPath, Unformatted]]:
    """A template once for each object of the kind that its first line names, with the path of the outcome."""
    made = partial(Unformatted, source=f"templates/{name}")
    template = made_of(name)
    part = partial(_part, cache)
    match context_of(name, _CONTEXTS):
        case "pages.Reference":
            yield output, made(fill=partial(fill, name, part=part, reference=reference))
        case "pages.Skill":
            yield output, made(fill=partial(_skill, name, part, reference))
        case "pages.Command":
            for command in reference.commands:
                yield (
                    output.with_name(f"{command.name}.md"),
                    made(key=digest(template, command.key), fill=partial(_command, name, command)),
                )
        case "pages.Event":
            for event in reference.events:
                yield (
                    output.with_name(event.name),
                    made(key=digest(template, event.key), fill=partial(_event, name, event)),
                )


def _command(name: str, made: Lazy[pages.Command]) -> str:
    return fill(name, command=made.value)


def _event(name: str, made: Lazy[pages.Event]) -> str:
    return fill(name, event=made.value)


def _part(cache: Cache, name: str, of: Lazy[object], *more: object) -> str:
    """A part of a page that is made of one thing alone, kept by what that is made of.

    Args:
        name: the macro of `macros/parts.jinja` that makes it.
        more: what else it is told.
    """
    key = _kind_of_part(name, more) + of.key
    if (known := cache.get(key)) is not None:
        return known.decode("utf-8")
    text = macro(name, _PARTS, of.value, *more)
    cache.put(key, text.encode("utf-8"))
    return text


@once
def _kind_of_part(name: str, more: tuple[object, ...]) -> bytes:
    return digest("part", name, made_of(_PARTS), repr(more))


def _skill(name: str, part: Callable[..., str], reference: pages.Reference) -> str:
    """The largest that agents read at once: the last commands and events lose their details first."""

    @once
    def filled(detailed: int) -> str:
        page = pages.Skill(reference=reference, detailed=detailed)
        return fill(name, part=part, page=page)

    def is_too_large(detailed: int) -> bool:
        return len(filled(detailed).encode()) >= _LARGEST_SKILL

    if is_too_large(0):
        return filled(0)
    most = max(len(reference.commands), len(reference.events))
    return filled(bisect_left(range(1, most + 1), True, key=is_too_large))
