"""What the wheel says of the place of the project: its addresses, and a README whose links work on a package index."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Final

from hatchling.metadata.plugin.interface import MetadataHookInterface

_RELATIVE: Final = re.compile(r"(!?)\[([^\]]*)\]\((?![a-z]+:|#)([^)\s]+)\)")


class ProjectPlace(MetadataHookInterface):
    """Fills in `readme` and `urls` from the one address in pyproject.toml."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Make links of the README absolute; where no address is known, leave their text alone."""
        repository = str(self.config.get("repository", "")).rstrip("/")
        if repository and not repository.startswith("https://"):
            raise ValueError("tool.hatch.metadata.hooks.custom.repository has to be https")
        text = (Path(self.root) / "README.md").read_text("utf-8")

        def absolute(link: re.Match[str]) -> str:
            image, label, path = link.groups()
            if not repository:
                return "" if image else label
            return f"{image}[{label}]({repository}/{'raw' if image else 'blob'}/HEAD/{path})"

        metadata["readme"] = {
            "content-type": "text/markdown",
            "text": _RELATIVE.sub(absolute, text),
        }
        metadata["urls"] = {}
        if repository:
            metadata["urls"] = {
                "Repository": repository,
                "Documentation": f"{repository}/blob/HEAD/README.md",
                "Changelog": f"{repository}/blob/HEAD/CHANGELOG.md",
                "Issues": f"{repository}/issues",
            }
