"""What the spec does not take over from the vendor's document, and why: `spec/upstream.yaml`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from generator.load import plain_file
from generator.load.lines import source_line
from generator.load.load import Map, Seq
from generator.load.marks import marks
from generator.load.yaml_tree import parse
from generator.problem import Place, Problem, SpecError

from .compare import Difference

FILE: Final = "upstream.yaml"
_RULE: Final = "upstream-waiver"


@dataclass(frozen=True, slots=True)
class Waiver:
    """A place of the vendor's document, and why the spec says something else there."""

    at: str
    reason: str
    place: Place
    line: str

    def covers(self, difference: Difference) -> bool:
        """Whether it is about this difference: at its place, or below it. `*` stands for any text without spaces."""
        pattern = "[^ ]*".join(re.escape(part) for part in self.at.split("*"))
        return re.fullmatch(rf"{pattern}([ .\[{{].*)?", difference.at) is not None


def read(spec_dir: Path) -> list[Waiver]:
    """The waivers of a spec; none where there is no such file.

    Raises:
        SpecError: the file is not a list of places and reasons.
    """
    path = spec_dir / FILE
    if not path.exists():
        return []
    file, text = path.as_posix(), plain_file.read(path).decode("utf-8")
    root, problems = parse(file, text)
    if root is None or problems:
        raise SpecError(problems)
    listed = root.get("waived")
    whole = Place(file=file, line=1, column=1)
    if list(root) != ["waived"] or not isinstance(listed, Seq):
        raise _refused(whole, "", "a list `waived` is all that this file has")
    found: list[Waiver] = []
    for index, entry in enumerate(listed):
        line, column = marks(text).find(("waived", str(index)))
        place = Place(file=file, line=line, column=column, pointer=f"/waived/{index}")
        shown = source_line(text, line)
        if not isinstance(entry, Map) or sorted(entry) != ["at", "reason"]:
            raise _refused(place, shown, "a waiver says `at` and `reason`, and nothing else")
        at, reason = entry["at"], entry["reason"]
        if not (isinstance(at, str) and at.strip() and isinstance(reason, str) and reason.strip()):
            raise _refused(place, shown, "`at` and `reason` are texts, and not empty")
        found.append(Waiver(at.strip(), reason.strip(), place, shown))
    return found


def unused(waivers: Iterable[Waiver], differences: Iterable[Difference]) -> list[Problem]:
    """A problem for each waiver that is about nothing any more."""
    there = list(differences)
    return [
        _problem(w.place, w.line, f"nothing differs at {w.at!r} any more; remove this waiver")
        for w in waivers
        if not any(w.covers(difference) for difference in there)
    ]


def _refused(place: Place, line: str, message: str) -> SpecError:
    return SpecError([_problem(place, line, message)])


def _problem(place: Place, line: str, message: str) -> Problem:
    return Problem(place=place, rule=_RULE, message=message, source_line=line)
