"""The one door through which text from the spec enters Python source."""

from __future__ import annotations

import ast
import textwrap
import unicodedata
from functools import lru_cache

_WIDTH = 96
_PLAIN_CATEGORIES = frozenset({"Cc", "Cf", "Co", "Cn", "Cs", "Zl", "Zp"})


def _escape(character: str) -> str:
    """Write a character that an editor or a reader would not see as itself as an escape."""
    if unicodedata.category(character) not in _PLAIN_CATEGORIES:
        return character
    code = ord(character)
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def _escaped(text: str) -> str:
    return text if text.isprintable() else "".join(map(_escape, text))


def py_literal(value: object) -> str:
    """Python source for a string, number, boolean, None, or a tuple, list, mapping or frozenset of these.

    Raises:
        TypeError: the value is something else.
    """
    if isinstance(value, str):
        body = value.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{_escaped(body)}"'
    if value is None or isinstance(value, bool | int | float | bytes):
        return repr(value)
    if isinstance(value, tuple):
        inner = ", ".join(map(py_literal, value))
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    if isinstance(value, list):
        return f"[{', '.join(map(py_literal, value))}]"
    if isinstance(value, dict):
        members = (f"{py_literal(key)}: {py_literal(inner)}" for key, inner in value.items())
        return f"{{{', '.join(members)}}}"
    if isinstance(value, frozenset):
        inner = ", ".join(sorted(map(py_literal, value)))
        return f"frozenset({{{inner}}})" if value else "frozenset()"
    raise TypeError(f"no Python literal for {type(value).__name__}")


def wrap(text: str, width: int = _WIDTH) -> list[str]:
    """The lines of a paragraph or several; list items and indented blocks keep their own lines."""
    lines: list[str] = []
    for line in text.replace("\r\n", "\n").split("\n"):
        body = line.rstrip(" \t")
        indent = body[: len(body) - len(body.lstrip(" "))]
        if len(body) <= width and body.isprintable():
            lines.append(body)
            continue
        hang = indent + ("  " if indent or body.startswith(("- ", "* ")) else "")
        lines += textwrap.wrap(
            body,
            width,
            subsequent_indent=hang,
            break_long_words=False,
            break_on_hyphens=False,
            expand_tabs=False,
            replace_whitespace=False,
            drop_whitespace=True,
        ) or [""]
    return lines


def _docstring_line(line: str, *, last: bool) -> str:
    line = line.replace("\\", "\\\\")
    if '"""' in line or (last and line.endswith('"')):
        line = line.replace('"', '\\"')
    return _escaped(line)


@lru_cache(maxsize=100_000)
def docstring(text: str, indent: int = 0) -> str:
    """Python source for a docstring that stands `indent` spaces deep; the first line has no indent of its own.

    An argument keeps its line, however long: of the text of an argument, editors show one line.
    """
    before, args, rest = text.strip().partition("\nArgs:\n")
    arguments, blank, after = rest.partition("\n\n")
    lines = wrap(before, _WIDTH - indent)
    if args:
        lines += ["Args:", *arguments.split("\n")]
    if blank:
        lines += ["", *wrap(after, _WIDTH - indent)]
    safe = [_docstring_line(line, last=line is lines[-1]) for line in lines]
    pad = " " * indent
    if len(safe) == 1:
        source = f'"""{safe[0]}"""'
    else:
        body = "\n".join(f"{pad}{line}" if line else "" for line in safe[1:])
        source = f'"""{safe[0]}\n{body}\n{pad}"""'
    if not isinstance(ast.literal_eval(source), str):
        raise AssertionError("a docstring is one string literal")
    return source
