# Generated; edit spec/ or templates/ instead.
"""`python -m telnyx_voice_advanced`: which version this is, from which spec, and whether it is whole.

With arguments it is the command line, `telnyx-voice`.
"""

from __future__ import annotations

import sys

if __name__ == "__main__":
    if len(sys.argv) > 1:
        from ._cli.entry import main
    else:
        from ._integrity import main
    sys.exit(main())
