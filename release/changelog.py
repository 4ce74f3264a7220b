"""The section of a version in CHANGELOG.md, which is also the notes of its release."""

from __future__ import annotations

import re
from typing import Final

_HEADING: Final = re.compile(r"^## \[(?P<name>[^\]]+)\](?P<rest>.*)$", re.MULTILINE)
_DATE: Final = re.compile(r" - \d{4}-\d{2}-\d{2}")


def notes(text: str, version: str) -> str | None:
    """What a version's section says below its heading; None where there is none."""
    found = _sections(text).get(version)
    return None if found is None else found[1]


def problems(text: str, version: str) -> list[str]:
    """What keeps this text from being the changelog of a version that is released now."""
    sections = _sections(text)
    if version not in sections:
        return [f"CHANGELOG.md has no section [{version}]: rename [Unreleased], and date it."]
    found: list[str] = []
    date, body = sections[version]
    if not _DATE.fullmatch(date):
        found.append(f"CHANGELOG.md: the heading of [{version}] has to end in ' - YYYY-MM-DD'.")
    if not body:
        found.append(f"CHANGELOG.md: the section [{version}] is empty.")
    if sections.get("Unreleased", ("", ""))[1]:
        found.append(
            f"CHANGELOG.md has lines under [Unreleased], and {version} is to be released: rename "
            "[Unreleased] to the version that info.version of spec/openapi.yaml then has."
        )
    return found


def _sections(text: str) -> dict[str, tuple[str, str]]:
    """By name: the rest of the heading, and what is below it."""
    headings = list(_HEADING.finditer(text))
    ends = [heading.start() for heading in headings[1:]] + [len(text)] * bool(headings)
    return {
        heading["name"]: (heading["rest"], text[heading.end() : end].strip())
        for heading, end in zip(headings, ends, strict=True)
    }
