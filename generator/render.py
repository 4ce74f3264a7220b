"""Fill the templates: the folder of templates mirrors the package file for file."""

from __future__ import annotations

import contextlib
import traceback
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path, PurePosixPath
from typing import Final, Literal, TypeAlias, TypeVar, get_args

import jinja2

from . import ir, markdown
from .derive import DERIVED, sync_module
from .literal import docstring, py_literal

TEMPLATES: Final = Path(__file__).resolve().parent.parent / "templates"
PACKAGE: Final = "telnyx_voice_advanced"

BANNER: Final = "# Generated; edit spec/ or templates/ instead.\n"

_FILLED: Final = ".py.jinja"
_PAGE: Final = (".css", ".html", ".js", ".svg")
"""How the files end that the server of the twin hands to a browser."""
_SHIPPED: Final = (_FILLED, ".py", "py.typed", *_PAGE)
LEFT: Final = ("~", ".bak", ".orig", ".pyc", ".rej", ".swp", ".tmp")
"""How the names of copies end that editors, patches and Python leave behind."""

_CONTEXT: Final = "{# context: "
_Context: TypeAlias = Literal["ir.Package", "ir.Resource", "ir.TypesIndex"]
_CONTEXTS: Final[tuple[_Context, ...]] = get_args(_Context)
_ContextT = TypeVar("_ContextT", bound=str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """A file of the package, not yet formatted."""

    text: str
    source: str
    """What it comes from, below the project: a template, or the schemas of the spec."""


def load() -> None:
    """Compile the templates, where something has to be waited for before there is a package to fill them with."""
    top = TEMPLATES / "package"
    for path in _templates(top):
        if path.name.endswith(_FILLED):
            # What is wrong with one is said when it is to be filled.
            with contextlib.suppress(jinja2.TemplateError):
                environment().get_template(path.relative_to(TEMPLATES).as_posix())


def render(package: ir.Package) -> dict[PurePosixPath, Rendered]:
    """Every file of the package, by its path below the output folder."""
    files: dict[PurePosixPath, Rendered] = {}
    top = TEMPLATES / "package"
    for path in _templates(top):
        inner = PurePosixPath(path.relative_to(top).as_posix())
        source = f"templates/package/{inner}"
        if inner.name.endswith(_FILLED):
            for output, text in _fill(package, inner.as_posix(), read_template(path)):
                files[PurePosixPath(PACKAGE, output)] = Rendered(text=BANNER + text, source=source)
        else:
            text = read_template(path)
            banner = BANNER if inner.suffix == ".py" else ""
            files[PurePosixPath(PACKAGE, inner)] = Rendered(text=banner + text, source=source)
            if inner in DERIVED:
                derived = BANNER + sync_module(inner, text)
                target = PurePosixPath(PACKAGE, DERIVED[inner])
                files[target] = Rendered(text=derived, source=source)
    for module in package.types_modules:
        target = PurePosixPath(PACKAGE, "types", f"{module.name}.py")
        files[target] = Rendered(text=BANNER + module.source, source="spec/")
    return files


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


def _fill(package: ir.Package, name: str, text: str) -> Iterator[tuple[str, str]]:
    """A template once for each object of the kind that its first line names, with the path of the outcome."""
    template_name = f"package/{name}"
    kind = context_of(template_name, text, _CONTEXTS)
    output = PurePosixPath(name.removesuffix(".jinja"))
    with template_errors(template_name):
        template = environment().get_template(template_name)
        match kind:
            case "ir.Package":
                yield output.as_posix(), template.render(package=package)
            case "ir.Resource":
                for resource in package.resources:
                    path = (output.parent / resource.file).as_posix()
                    yield path, template.render(resource=resource)
            case "ir.TypesIndex":
                for index in package.indexes:
                    yield (output.parent / index.file).as_posix(), template.render(index=index)


def context_of(name: str, text: str, known: Iterable[_ContextT]) -> _ContextT:
    """The kind of object that the first line of a template names.

    Raises:
        RuntimeError: it names none that is known.
    """
    kind = text.split("\n", 1)[0].removeprefix(_CONTEXT).removesuffix(" #}")
    for context in known:
        if context == kind:
            return context
    lines = ", ".join(f"{_CONTEXT}{context} #}}" for context in known)
    raise RuntimeError(
        f"templates/{name}:1: names no known context; the first line is one of: {lines}"
    )


@contextlib.contextmanager
def template_errors(name: str) -> Generator[None]:
    """Say where the mistake is that keeps a template from being filled.

    Raises:
        RuntimeError: there is one.
    """
    try:
        yield
    except jinja2.TemplateError as error:
        raise RuntimeError(f"{_place(error, name)}: {error.message}") from None


def _place(error: jinja2.TemplateError, name: str) -> str:
    """The template and line of a mistake in it."""
    if isinstance(error, jinja2.TemplateSyntaxError):
        return f"templates/{error.name or name}:{error.lineno}"
    frames = traceback.extract_tb(error.__traceback__)
    inside = [frame for frame in frames if Path(frame.filename).is_relative_to(TEMPLATES)]
    if not inside:
        return f"templates/{name}"
    return f"templates/{Path(inside[-1].filename).relative_to(TEMPLATES)}:{inside[-1].lineno}"


def _load(name: str) -> tuple[str, str, None] | None:
    path = TEMPLATES / name
    return (read_template(path), str(path), None) if path.is_file() else None


def read_template(path: Path) -> str:
    """What a file below `templates/` says.

    Raises:
        RuntimeError: it is not in UTF-8.
    """
    try:
        return path.read_text("utf-8")
    except UnicodeDecodeError as error:
        line = path.read_bytes().count(b"\n", 0, error.start) + 1
        place = f"{path.relative_to(TEMPLATES.parent).as_posix()}:{line}"
        byte = error.object[error.start]
        raise RuntimeError(f"{place}: the byte 0x{byte:02x} is no UTF-8") from None


@cache
def environment() -> jinja2.Environment:
    """What fills templates, of code and of documentation."""
    made = jinja2.Environment(
        loader=jinja2.FunctionLoader(_load),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    made.filters["py_literal"] = py_literal
    made.filters["docstring"] = docstring
    made.filters["line"] = markdown.line
    made.filters["cell"] = markdown.cell
    made.filters["code"] = markdown.code
    return made
