"""The templates: what fills them, what their first lines say, and where a mistake in one is."""

from __future__ import annotations

import contextlib
import traceback
from collections.abc import Generator, Iterable
from functools import cache
from pathlib import Path
from typing import Any, Final, TypeVar

import jinja2
from jinja2.nodes import Getattr, Name

from . import markdown
from .cache.cache import digest
from .literal import docstring, py_literal

TEMPLATES: Final = Path(__file__).resolve().parent.parent / "templates"
FILLED: Final = ".jinja"
LEFT: Final = ("~", ".bak", ".orig", ".pyc", ".rej", ".swp", ".tmp")
"""How the names of copies end that editors, patches and Python leave behind."""

_CONTEXT: Final = "{# context: "
_ContextT = TypeVar("_ContextT", bound=str)


def context_of(name: str, known: Iterable[_ContextT]) -> _ContextT:
    """The kind of object that the first line of a template names.

    Raises:
        RuntimeError: it names none that is known.
    """
    kind = _text(name).split("\n", 1)[0].removeprefix(_CONTEXT).removesuffix(" #}")
    for context in known:
        if context == kind:
            return context
    lines = ", ".join(f"{_CONTEXT}{context} #}}" for context in known)
    raise RuntimeError(
        f"templates/{name}:1: names no known context; the first line is one of: {lines}"
    )


@cache
def made_of(name: str) -> bytes:
    """A digest of a template and all that it could import."""
    return digest(name, _text(name), _all())


def attributes(name: str, variable: str) -> tuple[str, ...]:
    """The attributes of a variable that a template reads.

    Raises:
        RuntimeError: the template cannot be parsed.
    """
    with template_errors(name):
        parsed = environment().parse(_text(name), name)
    read = (node for node in parsed.find_all(Getattr) if node.node == Name(variable, "load"))
    return tuple(sorted({node.attr for node in read}))


def fill(name: str, **context: object) -> str:
    """What a template makes of an object.

    Raises:
        RuntimeError: there is a mistake in the template.
    """
    with template_errors(name):
        return environment().get_template(name).render(**context)


def macro(name: str, of: str, *arguments: object) -> str:
    """What a macro makes of objects, which are all that it sees.

    Args:
        of: the template that it is in.

    Raises:
        RuntimeError: there is a mistake in the template.
    """
    with template_errors(of):
        module = environment().get_template(of).module
        return str(getattr(module, name)(*arguments))


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
def _text(name: str) -> str:
    """A template as this process fills it, whatever becomes of its file meanwhile."""
    return read_template(TEMPLATES / name)


@cache
def _all() -> bytes:
    """A digest of every template: any of them may be imported."""
    names = (path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.rglob(f"*{FILLED}"))
    # Editors keep what they do in hidden files.
    seen = sorted(name for name in names if not any(p.startswith(".") for p in name.split("/")))
    return digest(*(part for name in seen for part in (name, _text(name))))


def _load(name: str) -> tuple[str, str, None] | None:
    path = TEMPLATES / name
    return (_text(name), str(path), None) if path.is_file() else None


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
    # What the library has among them is typed function by function.
    helpers: dict[str, Any] = {"fenced": markdown.fenced}
    filters: dict[str, Any] = {
        "frozenset": frozenset,
        "py_literal": py_literal,
        "docstring": docstring,
        "line": markdown.line,
        "cell": markdown.cell,
        "code": markdown.code,
    }
    made.globals.update(helpers)
    made.filters.update(filters)
    return made
