"""What each command does. Heavy imports wait until they are needed: `check` is done faster than they load."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Any, Final, TextIO

from . import generate as make
from .cache.store import Store
from .problem import Problem, SpecError, suggest
from .tree import drift_cause, keep, manifest, ownership, place, tree

_DRIFT, _BROKEN = 1, 2


EXPECTED: Final = (ownership.ForeignFolderError, OSError, RuntimeError)
"""What stops a command in a sentence. A RuntimeError is a library that did something else than it should have."""


def tell(problems: Sequence[Problem], stream: TextIO, *, writes: bool) -> None:
    """Print problems for people, and count them.

    Args:
        writes: whether the command would have written something.
    """
    from . import report

    print(report.text(problems, colour=report.wants_colour(stream)), file=stream)
    print(f"\n{_count(problems)}{'; nothing was written' if writes else ''}.", file=stream)


def stopped(error: Exception, stream: TextIO, *, writes: bool) -> None:
    """Say what stopped a command, in a sentence."""
    print(f"error: {error}{'; nothing was written' if writes else ''}.", file=stream)


def _count(problems: Sequence[Problem]) -> str:
    parts: list[str] = []
    for severity in ("error", "warning"):
        count = sum(p.severity == severity for p in problems)
        if count:
            parts.append(f"{count} {severity}{'s' if count > 1 else ''}")
    return " and ".join(parts) if parts else "no problems"


def _warn(problem: Problem) -> None:
    from . import report

    print(report.text([problem], colour=report.wants_colour(sys.stderr)), file=sys.stderr)


def lint(options: argparse.Namespace) -> int:
    """Say all that is wrong."""
    from . import report
    from .lint import lint as find
    from .rules import RULES

    store = Store(options.command, options.spec, manifest.versions())
    cache = store.open()
    _, problems = find(options.spec, cache=cache)
    store.keep(cache)
    if unknown := sorted({*(options.rule or ())} - RULES.keys()):
        print(
            f"error: no rule is called {unknown[0]!r}{suggest(unknown[0], RULES)}", file=sys.stderr
        )
        return _BROKEN
    failed = any(options.strict or p.severity == "error" for p in problems)
    problems = [
        p
        for p in problems
        if options.severity in (None, p.severity) and p.rule in (options.rule or RULES)
    ]
    if options.format == "text":
        if problems:
            print(report.text(problems, colour=report.wants_colour(sys.stdout)), end="\n\n")
        print(f"{options.spec}: {_count(problems)}.")
    elif options.format == "json":
        print(report.as_json(problems))
    elif problems:
        print(report.as_github(problems))
    return _BROKEN if failed else 0


def generate(options: argparse.Namespace) -> int:
    """Write what changed, and say what it is; again and again where asked to watch."""
    store = Store(options.command, options.spec, manifest.versions())
    if not options.watch:
        return _generate(options, store)
    from .source import dcg_process
    from .watch import runs

    # What the first save may need is loaded before it.
    dcg_process.start()
    for _ in runs(options.spec):
        try:
            _generate(options, store)
        except SpecError as error:
            tell(error.problems, sys.stderr, writes=True)
        except EXPECTED as error:
            stopped(error, sys.stderr, writes=True)
        print(f"\nwatching {options.spec}; Ctrl-C ends it.\n", flush=True)
        from . import document_model as document_model
    return 0


def _generate(options: argparse.Namespace, store: Store) -> int:
    actual = tree.read(options.out)
    known = manifest.read(options.out)
    if known is not None and _untouched(known, options, actual):
        print(f"{options.out} is up to date.")
        return 0
    cache = store.open()
    made = make(options.spec, _warn, cache)
    own = ownership.users_own(options.out, made)
    drifts = [drift for drift in tree.compare(made, actual) if not _stays(drift.path, own, made)]
    if not drifts:
        store.keep(cache)
        _say_kept(options.out, [path for path in own if not keep.in_the_way(path, made)])
        print(f"{options.out} is up to date.")
        return 0
    kept = place.write(made, options.out)
    _say_changes(actual.get(tree.API), made[tree.API])
    words = {"changed": "changed", "missing": "added", "orphaned": "removed"}
    for drift in drifts:
        print(f"{words[drift.kind]:>8}  {options.out / drift.path}")
    for path, now in kept.moved:
        print(f"   saved  {options.out / path} as it was by hand is {_shown(now)} now")
    _say_kept(options.out, kept.in_place)
    sys.stdout.flush()
    store.keep(cache)
    return 0


def _stays(path: PurePosixPath, own: Sequence[PurePosixPath], made: tree.Tree) -> bool:
    """Whether what is at a path is the user's, and nothing of the tree goes there."""
    return any(place in own and not keep.in_the_way(place, made) for place in (path, *path.parents))


def _shown(path: Path) -> Path:
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path


def _say_kept(out: Path, paths: Sequence[PurePosixPath]) -> None:
    for path in paths:
        if path.parts[0] not in tree.HIDDEN:
            print(f"    kept  {out / path}, which is not the generator's")


def _say_changes(before: bytes | None, after: bytes) -> None:
    """What changed for importers, where there was something before."""
    from .changes.compare import compare
    from .changes.format import format_changes
    from .changes.surface import decode

    old, new = decode(before) if before is not None else None, decode(after)
    if old is None or new is None:
        return
    if changes := compare(old, new):
        print(f"{format_changes(changes)}\n")


def diff(options: argparse.Namespace) -> int:
    """What changed since a revision, and the version that it asks for; 1 where the spec's version is lower."""
    from .changes import release
    from .changes.build_surface import build_surface
    from .changes.compare import compare
    from .changes.format import format_changes, format_verdict
    from .changes.revision import RevisionError, plan_at
    from .lint import accept

    plan, _ = accept(options.spec)
    try:
        old = build_surface(plan_at(options.revision, options.spec))
    except RevisionError as error:
        print(f"error: {error}", file=sys.stderr)
        return _BROKEN
    new = build_surface(plan)
    changes = compare(old, new)
    if not changes:
        print(f"Since {options.revision}: nothing that importers can notice.")
        return _version(old.version, new.version)
    wanted = release.next_version(old.version, changes)
    print(f"Since {options.revision}: {format_verdict(changes)}.\n\n{format_changes(changes)}\n")
    print(
        f"Version: {old.version} then, {new.version} now; these changes ask for {wanted} or higher.\n"
    )
    higher = max(release.parse(wanted), release.parse(new.version))
    print(release.changelog(".".join(map(str, higher)), date.today(), changes), end="")
    return _DRIFT if release.parse(new.version) < release.parse(wanted) else 0


def _version(before: str, now: str) -> int:
    from .changes import release

    if release.parse(now) >= release.parse(before):
        return 0
    print(f"Version: {before} then, {now} now; a version does not go back.")
    return _DRIFT


def check(options: argparse.Namespace) -> int:
    """Compare, write nothing."""
    actual = tree.read(options.out)
    known = manifest.read(options.out)
    if not options.full and known is not None and _untouched(known, options, actual):
        print(f"{options.out} is what {options.spec} says: nothing was touched since it was made.")
        return 0
    made = make(options.spec, _warn)
    drifts = tree.compare(made, actual)
    if not drifts:
        print(f"{options.out} is what {options.spec} says.")
        return 0
    if not actual:
        what = "is empty" if options.out.exists() else "does not exist"
        print(f"{options.out} {what}. To write the package, run: {_generate_command(options)}")
        return _DRIFT
    for drift in drifts:
        print(f"{drift.kind}: {options.out / drift.path}")
    for drift in drifts:
        print()
        print(drift.diff, end="")
    print()
    now = manifest.origin(options.spec)
    own = _users_own(options.out, made)
    for cause in drift_cause.causes(known, now, actual, drifts, options.spec, options.out):
        print(cause)
    if all(_stays(drift.path, own, made) for drift in drifts):
        print(f"{options.out} holds more than {options.spec} says. To fix it, move or delete that.")
        return _DRIFT
    command = _generate_command(options)
    print(f"{options.out} is not what {options.spec} says. To fix it, run: {command}")
    return _DRIFT


def _generate_command(options: argparse.Namespace) -> str:
    command = "python -m generator generate"
    if (options.spec, options.out) != (Path("spec"), Path("generated")):
        command += f" --spec {options.spec} --out {options.out}"
    return command


def _users_own(out: Path, made: tree.Tree) -> Sequence[PurePosixPath]:
    """What `generate` would keep; where it would refuse the folder, it is `generate` that says so."""
    try:
        return ownership.users_own(out, made)
    except ownership.ForeignFolderError:
        return ()


def _untouched(known: Mapping[str, Any], options: argparse.Namespace, actual: tree.Tree) -> bool:
    try:
        now = manifest.origin(options.spec)
    except OSError:
        return False  # a spec that cannot be read is lint's to explain
    return manifest.untouched(known, now, actual)


def upstream(options: argparse.Namespace) -> int:
    """Compare the spec with a vendor's document; 1 where that has something new."""
    from . import report
    from .upstream import check, format

    found = check.check(options.spec, options.document)
    if options.format == "text":
        colour = report.wants_colour(sys.stdout)
        print(format.text(found, options.document.as_posix(), colour=colour))
    elif options.format == "json":
        print(format.as_json(found))
    elif found.problems:
        print(format.as_github(found))
    return _DRIFT if found.problems else 0


def adopt(options: argparse.Namespace) -> int:
    """Draft an edit of the spec from a vendor's document, and say what it leaves to do."""
    from .lint import lint as find
    from .upstream.adopt import adopt as draft

    for path, text in draft(options.spec, options.document, options.operations).items():
        before = path.read_bytes()
        if before.replace(b"\r\n", b"\n") != text.encode():
            path.write_text(text, "utf-8", newline="\r\n" if b"\r\n" in before else "\n")
            print(f" drafted  {path}")
    _, problems = find(options.spec)
    left = sum(problem.rule == "placeholder" for problem in problems)
    print(
        f"{left} texts and proposals wait for you, and {len(problems) - left} problems are left;"
        f" `python -m generator lint --spec {options.spec}` lists them."
    )
    return 0


COMMANDS: Final[dict[str, Callable[[argparse.Namespace], int]]] = {
    "generate": generate,
    "check": check,
    "lint": lint,
    "diff": diff,
    "upstream": upstream,
    "adopt": adopt,
}
