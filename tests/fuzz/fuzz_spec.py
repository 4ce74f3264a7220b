"""libFuzzer at the reader of the spec, guided by coverage, through atheris.

python -m tests.fuzz.fuzz_spec CORPUS [-max_total_time=60]
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["generator"]):
    from generator.lint import accept
    from generator.problem import SpecError

from .mistakes import TEXTS

FOLDER = Path(tempfile.mkdtemp(prefix="fuzz-spec-"))


def one_input(data: bytes) -> None:
    """Raises what should not be raised."""
    (FOLDER / "openapi.yaml").write_bytes(data)
    try:
        accept(FOLDER)
    except SpecError:
        return


if __name__ == "__main__":
    corpus = Path(sys.argv[1])
    corpus.mkdir(parents=True, exist_ok=True)
    (corpus / "whole.seed").write_text(TEXTS["openapi.yaml"], "utf-8")
    (corpus / "small.seed").write_text(
        "openapi: 3.1.0\ninfo: {title: a, version: 0.1.0}\nservers: [{url: https://a.example/v2}]\n"
        "paths: {/a: {get: {operationId: getA, responses: {'204': {description: b}}}}}\n"
    )
    (FOLDER / "asyncapi.yaml").write_text(TEXTS["asyncapi.yaml"], "utf-8")
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()
