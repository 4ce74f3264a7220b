"""What the wheel says of the place of the project, and by what an installed copy tells whether it is whole."""

from __future__ import annotations

import json
import re
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.metadata.plugin.interface import MetadataHookInterface

_PACKAGE: Final = "telnyx_voice_advanced"
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


class Manifest(BuildHookInterface[Any]):
    """Puts what `python -m telnyx_voice_advanced` reads of generated/MANIFEST.json into the wheel.

    Where each file comes from and what the templates were is for the repository.
    """

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write it beside the project, so that nothing is left there."""
        whole = json.loads((Path(self.root) / "generated" / "MANIFEST.json").read_bytes())
        shipped = {
            "spec": whole["spec"],
            "files": {
                name: {"sha256": file["sha256"]}
                for name, file in whole["files"].items()
                if name.startswith(f"{_PACKAGE}/")
            },
        }
        self._folder = TemporaryDirectory()
        target = Path(self._folder.name) / "MANIFEST.json"
        target.write_text(json.dumps(shipped, separators=(",", ":")), "utf-8")
        build_data["force_include"][str(target)] = f"{_PACKAGE}/MANIFEST.json"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove what was written."""
        self._folder.cleanup()
