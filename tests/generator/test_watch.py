"""`generate --watch`: every save comes through, and a broken one is told and waited out."""

from __future__ import annotations

import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest

from generator.watch import runs

from .bench import ROOT, Bench

PATIENCE = 60.0
"""Seconds after which a line that has not come never will."""

PROGRAM = """
import signal, sys
from generator.__main__ import main

# Whoever runs in the background ignores Ctrl-C, and so would what it starts.
signal.signal(signal.SIGINT, signal.default_int_handler)
sys.exit(main())
"""


class Watching:
    """A run of `generate --watch`, and what it prints."""

    def __init__(self, bench: Bench) -> None:
        self.process = subprocess.Popen(
            [
                *(sys.executable, "-u", "-c", PROGRAM, "generate", "--watch"),
                *("--spec", str(bench.spec), "--out", str(bench.out)),
            ],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self._lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line)

    def until(self, words: str) -> str:
        """What is printed up to a line with these words."""
        printed = ""
        while words not in printed:
            printed += self._lines.get(timeout=PATIENCE)
        return printed

    def interrupt(self) -> int:
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(PATIENCE)

    def end(self) -> None:
        self.process.kill()
        self._reader.join()
        assert self.process.stdout is not None
        self.process.stdout.close()
        self.process.wait()


@pytest.fixture
def watching(bench: Bench) -> Iterator[Watching]:
    bench.save()
    watching = Watching(bench)
    yield watching
    watching.end()


def test_each_save_regenerates_and_a_broken_one_is_waited_out(
    bench: Bench, watching: Watching
) -> None:
    assert "added" in watching.until("watching")
    operation = bench.operation("send_dtmf")

    operation["summary"] = "Play tones"
    bench.save()
    printed = watching.until("watching")
    assert "send_dtmf is described in other words" in printed
    assert "resources/calls/actions.py" in printed

    operation["x-webhooks"] = ["callDtmfRecieved"]
    bench.save()
    printed = watching.until("watching")
    assert "did you mean 'callDtmfReceived'?" in printed
    assert "nothing was written" in printed

    operation["x-webhooks"] = ["callDtmfReceived"]
    bench.save()
    assert "may cause other webhooks" in watching.until("watching")
    assert watching.interrupt() == 130


def test_a_save_during_a_run_is_not_missed(bench: Bench) -> None:
    bench.save()
    items = runs(bench.spec)
    next(items)
    bench.save()
    again = threading.Thread(target=next, args=(items,), daemon=True)
    again.start()
    again.join(PATIENCE)
    assert not again.is_alive()
