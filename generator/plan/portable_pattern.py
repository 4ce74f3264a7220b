"""Which regular expressions mean the same to Python's `re` as to ECMA-262, whose dialect JSON Schema speaks.

A small part of the dialect is: literal ASCII characters, classes, groups, alternatives, quantifiers and the two
anchors at the ends. Whatever else a pattern has (`.`, `\\s`, `\\b`, look-around, back references, properties) is read
otherwise by one of the two, or may be. So are patterns that could take long to match: the API is asked to match them.
"""

from __future__ import annotations

import re
import warnings
from typing import Final

_ESCAPED: Final = re.compile(r"\\(?:[\^$\\.*+?()\[\]{}|/\-dDwWtnr]|x[0-9A-Fa-f]{2})")
_ONE_OF_CLASS: Final = re.compile(r"\\(?:[\^$\\.*+?()\[\]{}|/\-tnr]|x[0-9A-Fa-f]{2})|[^\\\[\]\-]")
_SET: Final = re.compile(r"\\[dDwW]")
_QUANTIFIER: Final = re.compile(r"(?:[*+?]|\{(\d{1,3})(?:(,)(\d{0,3}))?\})\??")
_MOST_VARIABLE: Final = 2
_LITERAL: Final = re.compile(r"[^\\^$.|?*+()\[\]{}]")


def is_portable(pattern: str) -> bool:
    """Whether Python's `re` (with `re.ASCII`, and `\\Z` for a `$` at the end) reads the pattern as ECMA-262 does."""
    if not pattern.isascii() or not pattern.isprintable() or pattern.endswith("\\$"):
        return False
    reader = _Reader(pattern.removeprefix("^").removesuffix("$"))
    if not reader.reads_all():
        return False
    # A search without `^` begins anew at each character.
    if reader.variable_lengths + (not pattern.startswith("^")) > _MOST_VARIABLE:
        return False
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            re.compile(pattern, re.ASCII)
        except (re.error, FutureWarning, DeprecationWarning):
            return False
    return True


class _Reader:
    """Reads a pattern without its outer anchors, piece by piece."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self.variable_lengths = 0
        """How many pieces may be of any length, each of which may have to be tried anew for each of the others."""

    def reads_all(self) -> bool:
        """Whether all of it is of the common part."""
        return self._alternatives() is not None and self._at == len(self._text)

    def _alternatives(self) -> bool | None:
        """Read up to the end or a closing bracket; gives whether what was read may match in several ways."""
        varies = False
        while self._at < len(self._text) and self._text[self._at] != ")":
            if self._text[self._at] == "|":
                self._at += 1
                varies = True
                continue
            piece = self._piece()
            if piece is None:
                return None
            varies = varies or piece
        return varies

    def _piece(self) -> bool | None:
        """Read one atom and its quantifier."""
        if self._text[self._at] == "(":
            inner = self._group()
        elif self._text[self._at] == "[":
            inner = False if self._class() else None
        else:
            inner = False if self._take(_ESCAPED) or self._take(_LITERAL) else None
        if inner is None:
            return None
        quantifier = self._take(_QUANTIFIER)
        if quantifier is None:
            return inner
        fixed = quantifier[1] is not None and quantifier[2] is None
        repeats = quantifier[0][0] != "?"
        self.variable_lengths += repeats and not fixed
        # Repeating what varies is what makes a match take exponential time.
        if inner and repeats:
            return None
        return inner or not fixed

    def _group(self) -> bool | None:
        self._at += 3 if self._text.startswith("(?:", self._at) else 1
        if self._text.startswith("?", self._at):
            return None
        inner = self._alternatives()
        if inner is None or not self._text.startswith(")", self._at):
            return None
        self._at += 1
        return inner

    def _class(self) -> bool:
        """Read a class: characters, ranges of two characters, and sets such as `\\d` outside of ranges."""
        self._at += 1
        if self._text.startswith("^", self._at):
            self._at += 1
        first = self._at
        while not self._text.startswith("]", self._at):
            if self._text.startswith("-", self._at):
                # Itself only at one of the ends.
                if self._at != first and not self._text.startswith("-]", self._at):
                    return False
                self._at += 1
            elif self._take(_SET):
                if self._text.startswith("-", self._at) and not self._text.startswith(
                    "-]", self._at
                ):
                    return False
            elif self._take(_ONE_OF_CLASS):
                range_follows = not self._text.startswith("-]", self._at)
                if range_follows and self._text.startswith("-", self._at):
                    self._at += 1
                    if not self._take(_ONE_OF_CLASS):
                        return False
            else:
                return False
        # Empty, `[]` is a class to ECMA-262 and the beginning of one to Python.
        empty = self._at == first
        self._at += 1
        return not empty

    def _take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        found = pattern.match(self._text, self._at)
        if found is not None:
            self._at = found.end()
        return found
