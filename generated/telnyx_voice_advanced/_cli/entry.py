# Generated; edit spec/ or templates/ instead.
"""Where `telnyx-voice` starts: with a sentence where its library is not installed."""

from __future__ import annotations

import sys
from importlib.util import find_spec


def main() -> int:
    """Run the command line; gives the exit status."""
    if find_spec("click") is None:
        extra = "twin" if sys.argv[1:2] == ["twin"] else "cli"
        print(
            f"telnyx-voice needs its extra: pip install 'telnyx-voice-advanced[{extra}]'",
            file=sys.stderr,
        )
        return 2
    from .app import app

    app(prog_name="telnyx-voice")
    return 0
