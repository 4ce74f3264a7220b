"""Completion in shells, asked for as the scripts of click ask for it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

DOCS = Path(__file__).resolve().parents[3] / "docs" / "shell.md"
PROGRAM = "import sys; from telnyx_voice_advanced._cli.entry import main; sys.exit(main())"
SHELLS = ("bash", "zsh", "fish")


def telnyx_voice(**environment: str) -> str:
    """What the command prints in a shell's environment."""
    return subprocess.run(
        [sys.executable, "-c", PROGRAM],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, **environment},
    ).stdout


def completed(shell: str, *words: str) -> list[str]:
    """What the shell's script hands to the command, and what it gets."""
    if shell == "fish":
        asked = {"COMP_WORDS": " ".join(words), "COMP_CWORD": words[-1]}
    else:
        asked = {"COMP_WORDS": " ".join(words), "COMP_CWORD": str(len(words) - 1)}
    printed = telnyx_voice(_TELNYX_VOICE_COMPLETE=f"{shell}_complete", **asked)
    if shell == "zsh":
        return printed.split("\n")[1::3]
    return [line.partition(",")[2].partition("\t")[0] for line in printed.splitlines()]


@pytest.mark.parametrize("shell", SHELLS)
def test_the_line_of_the_documentation_gives_the_script(shell: str) -> None:
    (line,) = re.findall(rf"^.*={shell}_source .*$", DOCS.read_text("utf-8"), re.MULTILINE)
    assert f"_TELNYX_VOICE_COMPLETE={shell}_source telnyx-voice" in line
    script = telnyx_voice(_TELNYX_VOICE_COMPLETE=f"{shell}_source")
    assert f"_TELNYX_VOICE_COMPLETE={shell}_complete" in script


@pytest.mark.parametrize("shell", SHELLS)
def test_commands_options_and_names_are_completed(shell: str) -> None:
    assert completed(shell, "telnyx-voice", "tw") == ["twin"]
    assert completed(shell, "telnyx-voice", "twin", "--del") == ["--deliver"]
    assert completed(shell, "telnyx-voice", "trigger", "call.dtmf") == ["call.dtmf.received"]
    assert completed(shell, "telnyx-voice", "send", "send_d") == ["send_dtmf"]
