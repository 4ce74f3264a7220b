"""Fill the templates: the folder of templates mirrors the package file for file."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from functools import partial
from pathlib import Path, PurePosixPath
from types import SimpleNamespace
from typing import Final, Literal, TypeAlias, get_args

import jinja2

from . import ir
from .cache.cache import Cache, digest
from .cache.memo import Memo, fingerprint
from .derive import DERIVED, sync_module
from .templates import (
    LEFT,
    TEMPLATES,
    attributes,
    context_of,
    environment,
    fill,
    made_of,
    read_template,
)
from .unformatted import Unformatted

PACKAGE: Final = "telnyx_voice_advanced"

BANNER: Final = "# Generated; edit spec/ or templates/ instead.\n"

_FILLED: Final = ".py.jinja"
_PAGE: Final = (".css", ".html", ".js", ".svg")
"""How the files end that the server of the twin hands to a browser."""
_SHIPPED: Final = (_FILLED, ".py", "py.typed", *_PAGE)

_Context: TypeAlias = Literal["ir.Package", "ir.Resource", "ir.TypesIndex"]
_CONTEXTS: Final[tuple[_Context, ...]] = get_args(_Context)
_ATTRIBUTES: Final = Memo[tuple[str, ...]]("attributes of the package", tuple[str, ...])


def load() -> None:
    """Compile the templates, where something has to be waited for before there is a package to fill them with."""
    top = TEMPLATES / "package"
    for path in _templates(top):
        if path.name.endswith(_FILLED):
            # What is wrong with one is said when it is to be filled.
            with contextlib.suppress(jinja2.TemplateError):
                environment().get_template(path.relative_to(TEMPLATES).as_posix())


def render(package: ir.Package, cache: Cache) -> dict[PurePosixPath, Unformatted]:
    """Every file of the package, by its path below the output folder."""
    files: dict[PurePosixPath, Unformatted] = {}
    top = TEMPLATES / "package"
    kinds = _Kinds(package, cache)
    for path in _templates(top):
        inner = PurePosixPath(path.relative_to(top).as_posix())
        source = f"templates/package/{inner}"
        if inner.name.endswith(_FILLED):
            for output, file in kinds.filled(inner, source):
                files[PurePosixPath(PACKAGE, output)] = file
        else:
            text = read_template(path)
            banner = BANNER if inner.suffix == ".py" else ""
            files[PurePosixPath(PACKAGE, inner)] = _written(banner + text, source)
            if inner in DERIVED:
                files[PurePosixPath(PACKAGE, DERIVED[inner])] = Unformatted(
                    key=digest("derived", text),
                    source=source,
                    fill=partial(_derived, inner, text),
                )
    for module in package.types_modules:
        target = PurePosixPath(f"{PACKAGE}/types/{module.name}.py")
        files[target] = _written(BANNER + module.source, "spec/")
    return files


def _written(text: str, source: str) -> Unformatted:
    return Unformatted(key=digest("written", text), source=source, fill=lambda: text)


def _derived(source: PurePosixPath, text: str) -> str:
    return BANNER + sync_module(source, text)


def _templates(top: Path) -> Iterator[Path]:
    """The files that make files of the package.

    Raises:
        RuntimeError: there is a file of another kind, which would not be in the package.
    """
    for path in sorted(top.rglob("*")):
        inner = path.relative_to(top)
        hidden = any(part.startswith(".") for part in inner.parts)
        if hidden or path.is_dir() or inner.name.endswith(LEFT):
            continue
        if not inner.name.endswith(_SHIPPED):
            raise RuntimeError(
                f"templates/package/{inner.as_posix()}: "
                f"the package is made of *.py, *{_FILLED}, py.typed and a page's *{', *'.join(_PAGE)}"
            )
        yield path


class _Kinds:
    """The objects of each kind that templates are filled with."""

    def __init__(self, package: ir.Package, cache: Cache) -> None:
        self._package = package
        self._cache = cache
        self._resources = {r.file: digest(fingerprint(r)) for r in package.resources}
        self._keys = {"resources": digest(*self._resources.values())}

    def filled(
        self, name: PurePosixPath, source: str
    ) -> Iterator[tuple[PurePosixPath, Unformatted]]:
        """A template once for each object of the kind that its first line names, with the path of the outcome."""
        template = f"package/{name}"
        output = name.with_suffix("")
        match context_of(template, _CONTEXTS):
            case "ir.Package":
                yield output, self._of_package(template, source)
            case "ir.Resource":
                for resource in self._package.resources:
                    key = self._resources[resource.file]
                    file = _filled(template, source, key, resource=resource)
                    yield output.parent / resource.file, file
            case "ir.TypesIndex":
                for index in self._package.indexes:
                    key = fingerprint(index)
                    yield output.parent / index.file, _filled(template, source, key, index=index)

    def _of_package(self, template: str, source: str) -> Unformatted:
        """A template that sees of the package what it names, which is what its key is made of."""
        names = _ATTRIBUTES.get(
            self._cache, made_of(template), partial(attributes, template, "package")
        )
        seen = {
            name: getattr(self._package, name) for name in names if hasattr(self._package, name)
        }
        key = digest(*(self._key(name, value) for name, value in seen.items()))
        return _filled(template, source, key, package=SimpleNamespace(**seen))

    def _key(self, name: str, value: object) -> bytes:
        if (known := self._keys.get(name)) is None:
            known = self._keys[name] = digest(fingerprint(value))
        return known


def _filled(template: str, source: str, key: bytes, **context: object) -> Unformatted:
    return Unformatted(
        key=digest(made_of(template), key),
        source=source,
        fill=lambda: BANNER + fill(template, **context),
    )
