"""datamodel-code-generator in a process of its own, which loads it while this one reads the spec.

Loading it takes about as long as all the rest of a run, so two processors halve the wait. The process stays for the
next run, as in `--watch`, and ends with this one.
"""

from __future__ import annotations

import atexit
import contextlib
import gc
import json
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import IO, cast

from generator.schemas.shape import Shape

from . import dcg


@cache
def start() -> subprocess.Popen[str]:
    """Start the process, where there is none yet."""
    process = subprocess.Popen(
        [sys.executable, "-m", "generator.source.dcg_process"],
        cwd=Path(__file__).resolve().parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    atexit.register(_stop, process)
    return process


def _stop(process: subprocess.Popen[str]) -> None:
    process.terminate()
    process.communicate()


def write(
    schemas: Mapping[str, Shape],
    flavour: dcg.Flavour,
    *,
    aliases: Mapping[str, str],
    envelopes: frozenset[str],
) -> str:
    """As `dcg.write`, in the other process.

    Raises:
        RuntimeError: as there, or the process has ended.
    """
    process = start()
    question = [schemas, flavour, aliases, sorted(envelopes)]
    with contextlib.suppress(BrokenPipeError):
        print(json.dumps(question), file=cast(IO[str], process.stdin), flush=True)
    line = cast(IO[str], process.stdout).readline()
    if not line:
        start.cache_clear()
        raise RuntimeError("datamodel-code-generator ended before it replied")
    reply = json.loads(line)
    if "error" in reply:
        raise RuntimeError(reply["error"])
    return str(reply["source"])


def _serve() -> None:
    replies = sys.stdout
    # Whatever else prints must not stand between two replies.
    sys.stdout = sys.stderr
    dcg.load()
    # What is loaded stays; to look for garbage among it takes time and finds none.
    gc.freeze()
    gc.set_threshold(200_000)
    for line in sys.stdin:
        schemas, flavour, aliases, envelopes = json.loads(line)
        try:
            source = dcg.write(schemas, flavour, aliases=aliases, envelopes=frozenset(envelopes))
            reply = {"source": source}
        except RuntimeError as error:
            reply = {"error": str(error)}
        print(json.dumps(reply), file=replies, flush=True)


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt, BrokenPipeError):
        _serve()
