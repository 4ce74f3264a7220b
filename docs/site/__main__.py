"""Build the site from what is written, what is generated, and the docstrings of the package.

Usage: python -m docs.site OUT
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from .nav import nav

HERE: Final = Path(__file__).resolve().parent
ROOT: Final = HERE.parents[1]
GENERATED: Final = ROOT / "generated"
MERMAID: Final = HERE / "node_modules" / "mermaid" / "dist"

_LINK: Final = re.compile(r"(!?)\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\((?!https?:|#)([^)\s]+)\)")


def main(out: Path) -> None:
    """Write the site to a folder.

    Raises:
        SystemExit: a page has a mistake, which the builder names.
    """
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        stage(work)
        build = [sys.executable, "-m", "zensical", "build", "--strict"]
        if code := subprocess.run(build, cwd=work, check=False).returncode:
            raise SystemExit(code)
        twins(work / "pages", work / "site")
        shutil.rmtree(out, ignore_errors=True)
        shutil.copytree(work / "site", out)


def stage(work: Path) -> None:
    """Put everything that the builder reads into one folder."""
    pages = work / "pages"
    shutil.copytree(ROOT / "docs", pages, ignore=shutil.ignore_patterns("site"))
    shutil.copytree(GENERATED / "docs", pages / "reference")
    shutil.copytree(HERE / "api", pages / "api")
    shutil.copytree(HERE / "assets", pages / "assets", dirs_exist_ok=True)
    mermaid = pages / "assets" / "mermaid"
    shutil.copytree(
        MERMAID / "chunks" / "mermaid.esm.min",
        mermaid / "chunks" / "mermaid.esm.min",
        ignore=shutil.ignore_patterns("*.map"),
    )
    shutil.copy(MERMAID / "mermaid.esm.min.mjs", mermaid)
    shutil.copytree(GENERATED / "telnyx_voice_advanced", work / "package" / "telnyx_voice_advanced")
    for chart in ("budgets.svg", "calls.svg"):
        shutil.copy(ROOT / "benchmarks" / chart, pages / "assets")
    for page in pages.rglob("*.md"):
        page.write_text(relinked(page.read_text("utf-8"), page.relative_to(pages)), "utf-8")
    configuration = (HERE / "zensical.toml").read_text("utf-8")
    head, _, tail = configuration.partition("\n[project.theme]")
    listed = nav(pages / "reference")
    (work / "zensical.toml").write_text(f"{head}{listed}\n[project.theme]{tail}", "utf-8")


def relinked(text: str, page: Path) -> str:
    """A page whose links lead to where things are on the site; what is not on it keeps its text alone."""
    up = "../" * (len(page.parts) - 1)

    def replace(found: re.Match[str]) -> str:
        picture, words, target = found.groups()
        if "generated/docs/" in target:
            return f"[{words}]({up}reference/{target.partition('generated/docs/')[2]})"
        if "benchmarks/" in target and picture:
            return f"![{words}]({up}assets/{target.rpartition('/')[2]})"
        inside = (Path("docs") / page.parent / target.partition("#")[0]).resolve()
        return found[0] if inside.is_relative_to(Path("docs").resolve()) else words

    # The reference links within itself alone.
    return text if page.parts[0] == "reference" else _LINK.sub(replace, text)


def twins(pages: Path, site: Path) -> None:
    """Put the Markdown of each page beside it, and a list of all where language models look for it."""
    lines = ["# Telnyx Voice Advanced for Python", ""]
    for page in sorted(pages.rglob("*.md")):
        path = page.relative_to(pages)
        beside = site / (path.parent if path.stem == "index" else path.with_suffix("")) / "index.md"
        if not beside.parent.is_dir():
            raise SystemExit(f"{path} is not on the site")
        shutil.copy(page, beside)
        title = re.search(r"^# (.+)$", page.read_text("utf-8"), re.MULTILINE)
        lines.append(f"- [{title[1] if title else path}]({beside.relative_to(site).as_posix()})")
    (site / "llms.txt").write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]).resolve())
