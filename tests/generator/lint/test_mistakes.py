"""Each rule is broken by a mistake that people make, and what it says leads to the mend.

A mistake is a file in `mistakes/`, named after its rule: text to `find` in a document and to `put` in its place; what
the message `says`; and the text of the spec that the caret points `at`.
"""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.cache.cache import Cache
from generator.lint import lint
from generator.problem import Problem
from generator.rules import RULES
from tests.generator.spec_copy import SPEC

ROOT = Path(__file__).resolve().parents[3]
MISTAKES = sorted((Path(__file__).parent / "mistakes").glob("*.yaml"))


@dataclass(frozen=True)
class Mistake:
    rule: str
    description: Any

    @classmethod
    def read(cls, path: Path) -> Mistake:
        return cls(path.stem.partition("--")[0], yaml.safe_load(path.read_text("utf-8")))

    def make(self, spec: Path) -> None:
        """Make the mistake in a copy of the tests' spec."""
        shutil.copytree(SPEC, spec)
        wanted = self.description
        file = spec / wanted.get("file", "openapi.yaml")
        if "remove" in wanted:
            (spec / wanted["remove"]).unlink()
        elif "bytes" in wanted:
            file.write_bytes(wanted["bytes"].encode("latin-1"))
        else:
            text = file.read_text("utf-8")
            for edit in (wanted, *wanted.get("also", ())):
                assert edit["find"] in text, f"the spec no longer has {edit['find']!r}"
                text = text.replace(edit["find"], edit["put"], 1)
            file.write_text(text, "utf-8")


def found(mistake: Mistake, spec: Path) -> list[Problem]:
    mistake.make(spec)
    return lint(spec)[1]


@pytest.fixture(scope="module")
def known() -> Cache:
    """What is found out about the spec without a mistake."""
    cache = Cache()
    assert lint(SPEC, cache=cache)[1] == []
    return cache


@pytest.mark.parametrize("path", MISTAKES, ids=[path.stem for path in MISTAKES])
def test_a_slip_is_pointed_at(path: Path, tmp_path: Path, known: Cache) -> None:
    mistake = Mistake.read(path)
    problems = found(mistake, tmp_path / "spec")
    assert lint(tmp_path / "spec", cache=Cache(known.used))[1] == problems
    assert problems == sorted(problems)
    mine = [p for p in problems if p.rule == mistake.rule]
    assert mine, f"said instead: {problems}"
    assert any(_fits(p, mistake.description) for p in mine), "\n".join(map(str, mine))
    assert all(p.severity == RULES[mistake.rule].severity for p in mine)


def _fits(problem: Problem, wanted: Any) -> bool:
    at = problem.source_line[problem.place.column - 1 :]
    file = wanted.get("in", wanted.get("file", "openapi.yaml"))
    return (
        wanted["says"] in problem.message
        and at.startswith(wanted.get("at", ""))
        and ("remove" in wanted or problem.place.file.endswith(file))
    )


ELSEWHERE = {"too-large", "too-deep", "openapi-model"}
"""`test_limits.py` makes a file of 64 MiB and one of a hundred levels; lint does not ask `test_document_model.py`'s."""


def test_every_rule_has_a_slip_that_breaks_it() -> None:
    assert RULES.keys() - ELSEWHERE == {Mistake.read(path).rule for path in MISTAKES}


def test_every_rule_that_the_generator_knows_is_in_the_catalogue() -> None:
    said: set[str] = set()
    for path in (ROOT / "generator").rglob("*.py"):
        text = path.read_text("utf-8")
        said |= set(re.findall(r"(?:error|problem|add)\(\s*\"([a-z-]+)\"", text))
    assert said <= RULES.keys()


@pytest.mark.parametrize("rule", sorted(RULES))
def test_every_rule_is_documented(rule: str) -> None:
    page = (ROOT / "spec" / "RULES.md").read_text("utf-8")
    assert f"| `{rule}` | {RULES[rule].why.replace('|', chr(92) + '|')} |" in page


def test_the_projects_own_spec_breaks_none() -> None:
    assert lint(ROOT / "spec")[1] == []


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    spec = tmp_path / "spec"
    shutil.copytree(SPEC, spec)
    mistakes = [
        "idempotency-key",
        "unknown-webhook",
        "type",
        "example-key",
        "unsent-webhook",
        "enum-name",
    ]
    for name in mistakes:
        wanted = yaml.safe_load((MISTAKES[0].parent / f"{name}.yaml").read_text("utf-8"))
        file = spec / wanted.get("file", "openapi.yaml")
        file.write_text(file.read_text("utf-8").replace(wanted["find"], wanted["put"], 1), "utf-8")
    assert {p.rule for p in lint(spec)[1] if p.severity == "error"} >= set(mistakes)


@pytest.mark.parametrize(
    ("find", "put", "rules"),
    [
        ("schemas/SiprecTrack'", "schema/SiprecTrack'", {"ref-unresolved"}),
        ("required: [digits]", "required: [digit]", {"required-unknown", "example-mismatch"}),
    ],
)
def test_one_slip_is_not_told_as_another(
    tmp_path: Path, find: str, put: str, rules: set[str]
) -> None:
    spec = tmp_path / "spec"
    shutil.copytree(SPEC, spec)
    document = spec / "openapi.yaml"
    document.write_text(document.read_text("utf-8").replace(find, put, 1), "utf-8")
    _, problems = lint(spec)
    assert {problem.rule for problem in problems} == rules
