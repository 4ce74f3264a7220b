"""Fill the templates of the documentation: the reference, and the skill that ships in the package."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Final, Literal, TypeAlias, get_args

import jinja2

from . import pages
from .markdown import fenced
from .render import (
    LEFT,
    PACKAGE,
    TEMPLATES,
    Rendered,
    context_of,
    environment,
    read_template,
    template_errors,
)

SKILL: Final = PurePosixPath(PACKAGE, ".agents", "skills", "telnyx-voice-advanced")
"""Where coding agents look for skills in a package."""
_FOLDERS: Final = {"docs": PurePosixPath("docs"), "skill": SKILL}
_SUFFIX: Final = ".jinja"
_LARGEST_SKILL: Final = 20_000
"""Bytes."""

_Context: TypeAlias = Literal["pages.Reference", "pages.Skill", "pages.Command", "pages.Event"]
_CONTEXTS: Final[tuple[_Context, ...]] = get_args(_Context)


def render_docs(reference: pages.Reference) -> dict[PurePosixPath, Rendered]:
    """Every file of the documentation, by its path below the output folder.

    Raises:
        RuntimeError: a template has a mistake, or is no template.
    """
    files: dict[PurePosixPath, Rendered] = {}
    for folder, output in _FOLDERS.items():
        for path in sorted((TEMPLATES / folder).rglob("*")):
            name = path.relative_to(TEMPLATES).as_posix()
            if path.is_dir() or path.name.startswith(".") or name.endswith(LEFT):
                continue
            if path.suffix != _SUFFIX:
                raise RuntimeError(f"templates/{name}: templates/{folder} holds *{_SUFFIX} alone")
            inner = PurePosixPath(path.relative_to(TEMPLATES / folder).with_suffix("").as_posix())
            for target, text in _fill(reference, inner, name, read_template(path)):
                files[output / target] = Rendered(text=text, source=f"templates/{name}")
    return files


def _fill(
    reference: pages.Reference, output: PurePosixPath, name: str, text: str
) -> Iterator[tuple[PurePosixPath, str]]:
    """A template once for each object of the kind that its first line names, with the path of the outcome."""
    kind = context_of(name, text, _CONTEXTS)
    with template_errors(name):
        template = environment().get_template(name)
        match kind:
            case "pages.Reference":
                yield output, template.render(fenced=fenced, reference=reference)
            case "pages.Skill":
                yield output, _skill(template, reference)
            case "pages.Command":
                for command in reference.commands:
                    yield (
                        output.with_name(f"{command.id}.md"),
                        template.render(fenced=fenced, command=command),
                    )
            case "pages.Event":
                for event in reference.events:
                    yield output.with_name(event.file), template.render(fenced=fenced, event=event)


def _skill(template: jinja2.Template, reference: pages.Reference) -> str:
    """The largest that agents read at once: the last commands and events lose their details first."""

    def filled(detailed: int) -> str:
        page = pages.Skill(reference=reference, detailed=detailed)
        return template.render(fenced=fenced, page=page)

    def is_too_large(detailed: int) -> bool:
        return len(filled(detailed).encode()) >= _LARGEST_SKILL

    if is_too_large(0):
        return filled(0)
    most = max(len(reference.commands), len(reference.events))
    return filled(bisect_left(range(1, most + 1), True, key=is_too_large))
