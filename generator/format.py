"""Sort imports and lay out every file with ruff, whatever configuration stands around."""

from __future__ import annotations

import ast
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

# ruff ships no types.
from ruff import find_ruff_bin  # type: ignore[import-untyped]

from .cache.cache import Cache, digest
from .unformatted import Unformatted

_FIX = ["check", "--select", "I,F401,UP", "--fix-only"]
_COMMON = [
    "--isolated",
    "--no-cache",
    # The folder may lie in one that git ignores, and a resource may be called `build`.
    "--no-respect-gitignore",
    "--config",
    "exclude = []",
    "--target-version",
    "py311",
    "--line-length",
    "100",
    "--quiet",
]


def finished(
    files: Mapping[PurePosixPath, Unformatted], cache: Cache
) -> dict[PurePosixPath, bytes]:
    """The files as they ship: those of Python formatted, the others as they are.

    Raises:
        RuntimeError: a file is no Python, or there is a mistake in a template.
    """
    done: dict[PurePosixPath, bytes] = {}
    texts: dict[PurePosixPath, str] = {}
    laid_out: dict[PurePosixPath, bytes] = {}
    """What ruff makes of a text is kept by the text, which may come of other things again."""
    for path, file in files.items():
        if file.key is None:
            done[path] = file.text.encode("utf-8")
            continue
        key = digest("file", str(path), file.key)
        known = cache.get(key)
        if path.suffix == ".py":
            if known is None:
                texts[path] = file.text
                cache.put(key, known := digest("format", str(path), texts[path]))
            laid_out[path] = known
            known = cache.get(known)
        elif known is None:
            cache.put(key, known := file.text.encode("utf-8"))
        if known is not None:
            done[path] = known
    missing = laid_out.keys() - done.keys()
    if missing:
        unformatted = {path: texts.get(path) or files[path].text for path in missing}
        for path, text in _formatted(unformatted).items():
            cache.put(laid_out[path], made := text.encode("utf-8"))
            done[path] = made
    return {path: done[path] for path in files}


def _formatted(files: Mapping[PurePosixPath, str]) -> dict[PurePosixPath, str]:
    """Python files by way of a private folder, because ruff's standard input takes one file a process."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # ruff keeps unused imports in files named __init__.py, so here they are named otherwise.
        staged = {
            path: folder / path.with_name(path.name.replace("__init__", "_init")) for path in files
        }
        for path, target in staged.items():
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(files[path].encode("utf-8"))
        _ruff(folder, _FIX)
        _ruff(folder, ["format"])
        return {path: target.read_bytes().decode("utf-8") for path, target in staged.items()}


def _ruff(folder: Path, command: list[str]) -> None:
    result = subprocess.run(
        [find_ruff_bin(), *command, *_COMMON, "."],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    if result.returncode != 0:
        said = (result.stdout + result.stderr).strip()
        raise RuntimeError("; ".join(_no_python(folder)) or f"ruff {command[0]}: {said}")


def _no_python(folder: Path) -> Iterator[str]:
    """What is wrong with files that are no Python, by the paths that the package has them under."""
    for path in sorted(folder.rglob("*.py")):
        try:
            ast.parse(path.read_text("utf-8"))
        except SyntaxError as error:
            named = path.relative_to(folder).as_posix().replace("_init.py", "__init__.py")
            yield f"{named}:{error.lineno}: {error.msg}, so its template or the spec is at fault"
