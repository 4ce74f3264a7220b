# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

ResembleFormatParam: TypeAlias = Literal["wav", "mp3"]
"""Format of the audio. The API's default is `mp3`."""
