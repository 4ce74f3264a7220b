"""The one door through which text from the spec enters Markdown."""

from __future__ import annotations

import re
from typing import Final

_CODE: Final = re.compile(r"(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)", re.DOTALL)
_PLAIN: Final = str.maketrans({"<": "&lt;", ">": "&gt;"})


def line(text: str) -> str:
    """A description, which is Markdown already: on one line, and without HTML."""
    made, end = "", 0
    for span in _CODE.finditer(text):
        made += text[end : span.start()].translate(_PLAIN) + span[0]
        end = span.end()
    return " ".join((made + text[end:].translate(_PLAIN)).split())


def cell(text: str) -> str:
    """The same in a cell of a table, which a bar would end."""
    return line(text).replace("|", "\\|")


def code(text: str) -> str:
    """Any text as code within a line."""
    flat = " ".join(text.split())
    fence = "`" * (_longest_run(flat) + 1)
    space = " " if flat[:1] == "`" or flat[-1:] == "`" else ""
    return f"{fence}{space}{flat}{space}{fence}"


def fenced(text: str, language: str) -> str:
    """Any text as a block of code."""
    fence = "`" * max(3, _longest_run(text) + 1)
    return f"{fence}{language}\n{text}\n{fence}"


def _longest_run(text: str) -> int:
    return max((len(run) for run in re.findall("`+", text)), default=0)
