# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""Where `telnyx-voice` starts: with a sentence where its library is not installed."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line; gives the exit status."""
    try:
        # Only to learn whether it is there; the commands import it themselves.
        import click  # noqa: F401  # pyright: ignore[reportUnusedImport]
    except ModuleNotFoundError:
        print(
            "telnyx-voice needs its extra: pip install 'telnyx-voice-advanced[cli]'",
            file=sys.stderr,
        )
        return 2
    from .app import app

    app(prog_name="telnyx-voice")
    return 0
