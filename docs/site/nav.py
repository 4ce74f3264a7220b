"""What the site lists, in which order: the written pages here, the reference by its files."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Final, TypeAlias

Entry: TypeAlias = "str | tuple[str, str] | tuple[str, Sequence[Entry]]"
"""A page, under its own title or another, or a section."""

PAGES: Final[tuple[Entry, ...]] = (
    ("Home", "index.md"),
    (
        "Start",
        ["start.md", "calls.md", "webhooks.md", "testing.md", "twin.md", "shell.md"],
    ),
    (
        "Guides",
        [
            "guides/ivr.md",
            "guides/answering-machine.md",
            "guides/siprec.md",
            "guides/noise-suppression.md",
            "guides/supervisor.md",
            "guides/ai-conversation.md",
            "guides/inbox.md",
            "guides/queues.md",
            "guides/growing-the-spec.md",
        ],
    ),
    (
        "Receiving",
        [
            "receiving/frameworks.md",
            "receiving/proxies.md",
            "receiving/keys.md",
        ],
    ),
    (
        "Production",
        [
            "production/retries.md",
            "production/processes.md",
            "production/monitoring.md",
            "production/network.md",
            "production/secrets.md",
        ],
    ),
    ("About", ["migrating.md", "security.md", "comparison.md"]),
)

API: Final[tuple[Entry, ...]] = (
    "api/clients.md",
    "api/responses.md",
    "api/errors.md",
    "api/unwrap.md",
    "api/webhooks.md",
    "api/monitoring.md",
    "api/testing.md",
)


def nav(reference: Path) -> str:
    """The `nav` of the configuration, as TOML.

    Args:
        reference: the folder of the reference's pages.
    """
    commands = _pages(reference, "commands")
    events = _pages(reference, "events")
    listed: tuple[Entry, ...] = (
        *PAGES,
        (
            "Reference",
            [
                ("All commands and webhooks", "reference/index.md"),
                ("Commands", commands),
                ("Webhooks", events),
                "reference/objects.md",
                ("Python API", API),
            ],
        ),
    )
    return f"nav = {_toml(listed)}\n"


def _pages(reference: Path, folder: str) -> Sequence[Entry]:
    """The pages of a folder, under the names of methods and event types."""
    return [
        (page.stem.removeprefix("calls.actions."), f"reference/{folder}/{page.name}")
        for page in sorted((reference / folder).glob("*.md"))
    ]


def _toml(entries: Sequence[Entry]) -> str:
    return f"[{', '.join(map(_entry, entries))}]"


def _entry(entry: Entry) -> str:
    if isinstance(entry, str):
        return json.dumps(entry)
    title, inner = entry
    return f"{{ {json.dumps(title)} = {json.dumps(inner) if isinstance(inner, str) else _toml(inner)} }}"
