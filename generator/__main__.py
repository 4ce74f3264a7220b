"""`python -m generator`: compose, print, exit."""

from __future__ import annotations

import gc
import io
import os
import sys

from .command_line import parser
from .commands import COMMANDS
from .commands.telling import BROKEN, EXPECTED, stopped, tell
from .problem import SpecError

_INTERRUPTED, _CUT_OFF = 130, 141


def main(arguments: list[str] | None = None) -> int:
    """Run a command; returns the exit code: 0 for good, 1 for drift, 2 for a broken spec or a folder in the way."""
    for stream in (sys.stdout, sys.stderr):
        # A spec may hold characters that the terminal has no byte for.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    options = parser().parse_args(arguments)
    writes = options.command == "generate"
    try:
        code = COMMANDS[options.command](options)
        sys.stdout.flush()
        return code
    except SpecError as error:
        tell(error.problems, sys.stderr, writes=writes)
        return BROKEN
    except ModuleNotFoundError as error:
        print(
            f"error: {error.name} is not installed; in the folder of this project, run: "
            "python -m pip install --group generate",
            file=sys.stderr,
        )
        return BROKEN
    except BrokenPipeError:
        # Whoever read us has read enough; Python would complain again when it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _CUT_OFF
    except KeyboardInterrupt:
        print("\ninterrupted; the package is whole, old or new.", file=sys.stderr)
        return _INTERRUPTED
    except EXPECTED as error:
        stopped(error, sys.stderr, writes=writes)
        return BROKEN


if __name__ == "__main__":
    # A spec becomes millions of objects that stay: to go through them again and again frees none.
    gc.set_threshold(2_000_000)
    sys.exit(main())
