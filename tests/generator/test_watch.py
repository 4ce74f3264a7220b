"""`generate --watch`: every save comes through, and a broken one is told and waited out."""

from __future__ import annotations

import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.watch import runs

from .spec_copy import ROOT, SpecCopy

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

    def __init__(self, spec_copy: SpecCopy) -> None:
        self.process = subprocess.Popen(
            [
                *(sys.executable, "-u", "-c", PROGRAM, "generate", "--watch"),
                *("--spec", str(spec_copy.spec), "--out", str(spec_copy.out)),
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

    def until(self, words: str) -> None:
        """Wait for a line with these words; `queue.Empty` where none comes."""
        while words not in self._lines.get(timeout=PATIENCE):
            pass

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
def watching(spec_copy: SpecCopy) -> Iterator[Watching]:
    spec_copy.save()
    watching = Watching(spec_copy)
    yield watching
    watching.end()


def test_each_save_regenerates_and_a_broken_one_is_waited_out(
    spec_copy: SpecCopy, watching: Watching
) -> None:
    watching.until("watching")
    operation = spec_copy.operation("send_dtmf")

    operation["summary"] = "Play tones"
    spec_copy.save()
    watching.until("send_dtmf is described in other words")
    watching.until("resources/calls/actions.py")

    operation["x-webhooks"] = ["callReferFaild"]
    spec_copy.save()
    watching.until("did you mean 'callReferFailed'?")
    watching.until("nothing was written")

    operation["x-webhooks"] = ["callReferFailed"]
    spec_copy.save()
    watching.until("may cause other webhooks")
    assert watching.interrupt() == 130


def test_what_stops_a_run_does_not_end_the_watch(spec_copy: SpecCopy) -> None:
    spec_copy.out.mkdir()
    (spec_copy.out / "somebody's").write_text("")
    spec_copy.save()
    watching = Watching(spec_copy)
    try:
        watching.until("it was not generated")
        (spec_copy.out / "somebody's").unlink()
        spec_copy.save()
        watching.until("MANIFEST.json")
        assert watching.interrupt() == 130
    finally:
        watching.end()


def test_a_folder_that_is_not_there_is_not_watched(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["generate", "--watch", "--spec", str(tmp_path / "nowhere")]) == 2
    assert f"there is no folder {tmp_path / 'nowhere'} to watch" in capsys.readouterr().err


def test_a_save_during_a_run_is_not_missed(spec_copy: SpecCopy) -> None:
    spec_copy.save()
    items = runs(spec_copy.spec)
    next(items)
    spec_copy.save()
    again = threading.Thread(target=next, args=(items,), daemon=True)
    again.start()
    again.join(PATIENCE)
    assert not again.is_alive()
